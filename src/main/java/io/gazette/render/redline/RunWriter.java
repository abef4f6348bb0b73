package io.gazette.render.redline;

import io.gazette.diff.Edit;
import io.gazette.diff.TextBlock;
import io.gazette.render.html.HtmlWriter;
import io.gazette.render.theme.Messages;
import java.util.List;

/**
 * Writes the words of blocks: each run that came or went in one element, its looks and what must
 * not be overlooked within it. Nothing ever crosses the bounds of a run.
 */
final class RunWriter {

  private final HtmlWriter html;
  private final Messages messages;
  private final WrittenRuns written;

  RunWriter(HtmlWriter html, Messages messages, WrittenRuns written) {
    this.html = html;
    this.messages = messages;
    this.written = written;
  }

  /** Everything, with what came and what went marked. */
  void redline(List<Run> runs, Sides sides) {
    for (Run run : runs) {
      open(run.edit());
      words(run, run.type() == Edit.Type.DELETED ? Side.OLD : Side.NEW, sides);
      close(run.edit());
    }
  }

  /** What one side says, with what the other lacks marked. */
  void redline(List<Run> runs, Side side, Sides sides) {
    redlineOf(runs, side)
        .forEach(
            run -> {
              open(run.edit());
              words(run, side, sides);
              close(run.edit());
            });
  }

  /** What one side says, without marks. */
  void plain(List<Run> runs, Side side, Sides sides) {
    redlineOf(runs, side).forEach(run -> words(run, side, sides));
  }

  private static List<Run> redlineOf(List<Run> runs, Side side) {
    return runs.stream().filter(run -> run.type() != side.lacks()).toList();
  }

  /** Begins an insertion or a deletion; some screen readers say nothing of the element itself. */
  void open(Edit.Type type) {
    open(new Edit(type, ""));
  }

  private void open(Edit edit) {
    Edit.Type type = edit.type();
    if (type != Edit.Type.EQUAL) {
      if (edit.matter() == Edit.Matter.WORDS) {
        html.open(element(type));
      } else {
        html.open(element(type), "class", edit.isMoved() ? "moved" : "typography");
      }
      html.element("span", messages.text(key(edit) + ".begin") + " ", "class", "aside");
    }
  }

  void close(Edit.Type type) {
    close(new Edit(type, ""));
  }

  private void close(Edit edit) {
    if (edit.isChange()) {
      html.element("span", " " + messages.text(key(edit) + ".end"), "class", "aside");
      html.close(element(edit.type()));
    }
  }

  private static String element(Edit.Type type) {
    return type == Edit.Type.DELETED ? "del" : "ins";
  }

  private static String key(Edit edit) {
    boolean gone = edit.type() == Edit.Type.DELETED;
    return edit.isMoved()
        ? gone ? "redline.departure" : "redline.arrival"
        : gone ? "redline.deletion" : "redline.insertion";
  }

  private void words(Run run, Side side, Sides sides) {
    int start = side == Side.OLD ? run.oldStart() : run.newStart();
    html.html(written.of(run.text(), sides.of(side).formats(), start, run.emphases()));
  }

  /** The two texts of a comparison. */
  enum Side {
    OLD,
    NEW;

    /** The runs that this text has not. */
    private Edit.Type lacks() {
      return this == OLD ? Edit.Type.INSERTED : Edit.Type.DELETED;
    }
  }

  /** The blocks that an entry tells of; equal to each other where there is only one. */
  record Sides(TextBlock old, TextBlock now) {
    TextBlock of(Side side) {
      return side == Side.OLD ? old : now;
    }
  }
}
