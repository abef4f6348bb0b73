package io.gazette.render.redline;

import io.gazette.diff.Edit;
import io.gazette.diff.Emphasis;
import io.gazette.diff.TextBlock;
import io.gazette.diff.TextBlock.Format;
import io.gazette.diff.TextBlock.Span;
import io.gazette.model.InlineRuns.Mark;
import io.gazette.render.html.HtmlWriter;
import io.gazette.render.theme.Messages;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes the words of blocks: each run that came or went in one element, its looks and what must
 * not be overlooked within it. Nothing ever crosses the bounds of a run.
 */
final class RunWriter {

  private final HtmlWriter html;
  private final Messages messages;

  RunWriter(HtmlWriter html, Messages messages) {
    this.html = html;
    this.messages = messages;
  }

  /** Everything, with what came and what went marked. */
  void redline(List<Run> runs, Sides sides) {
    for (Run run : runs) {
      open(run.edit());
      slices(run, run.type() == Edit.Type.DELETED ? Side.OLD : Side.NEW, sides);
      close(run.type());
    }
  }

  /** What one side says, with what the other lacks marked. */
  void redline(List<Run> runs, Side side, Sides sides) {
    redlineOf(runs, side)
        .forEach(
            run -> {
              open(run.edit());
              slices(run, side, sides);
              close(run.type());
            });
  }

  /** What one side says, without marks. */
  void plain(List<Run> runs, Side side, Sides sides) {
    redlineOf(runs, side).forEach(run -> slices(run, side, sides));
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
      if (edit.isTypography()) {
        html.open(element(type), "class", "typography");
      } else {
        html.open(element(type));
      }
      html.element("span", messages.text(key(type) + ".begin") + " ", "class", "aside");
    }
  }

  void close(Edit.Type type) {
    if (type != Edit.Type.EQUAL) {
      html.element("span", " " + messages.text(key(type) + ".end"), "class", "aside");
      html.close(element(type));
    }
  }

  private static String element(Edit.Type type) {
    return type == Edit.Type.DELETED ? "del" : "ins";
  }

  private static String key(Edit.Type type) {
    return type == Edit.Type.DELETED ? "redline.deletion" : "redline.insertion";
  }

  private void slices(Run run, Side side, Sides sides) {
    List<Span> formats = sides.of(side).formats();
    int start = side == Side.OLD ? run.oldStart() : run.newStart();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, run.text().length()));
    for (Span span : formats) {
      cut(cuts, span.start() - start, run);
      cut(cuts, span.end() - start, run);
    }
    for (Emphasis emphasis : run.emphases()) {
      cut(cuts, emphasis.start(), run);
      cut(cuts, emphasis.end(), run);
    }
    int from = 0;
    for (int to : cuts.tailSet(0, false)) {
      slice(run, from, to, looks(formats, start + from));
      from = to;
    }
  }

  private static void cut(Set<Integer> cuts, int at, Run run) {
    if (at > 0 && at < run.text().length()) {
      cuts.add(at);
    }
  }

  /** The elements for the formats in force at a place, outermost first. */
  private static List<String> looks(List<Span> formats, int at) {
    return formats.stream()
        .filter(span -> span.start() <= at && at < span.end())
        .map(Span::format)
        .distinct()
        .sorted()
        .flatMap(format -> marks(format).stream())
        .map(Mark::tag)
        .distinct()
        .toList();
  }

  private static List<Mark> marks(Format format) {
    return switch (format) {
      case KEY, KEY_CLAUSE -> List.of(Mark.KEY);
      case KEY_UNDERLINED -> List.of(Mark.KEY, Mark.UNDERLINED_KEY);
      case EMPHASIS -> List.of(Mark.STRESS);
      case CODE -> List.of(Mark.CODE);
      case SUPERSCRIPT -> List.of(Mark.SUPERSCRIPT);
      case SUBSCRIPT -> List.of(Mark.SUBSCRIPT);
      case UNDERLINED -> List.of(Mark.UNDERLINED);
      case STRUCK -> List.of(Mark.STRUCK);
      case KEYBOARD -> List.of(Mark.KEYBOARD);
      case QUOTE -> List.of();
    };
  }

  private void slice(Run run, int from, int to, List<String> looks) {
    boolean marked =
        run.emphases().stream().anyMatch(mark -> mark.start() <= from && from < mark.end());
    looks.forEach(html::open);
    if (marked) {
      html.element("mark", run.text().substring(from, to));
    } else {
      html.text(run.text().substring(from, to));
    }
    for (int at = looks.size() - 1; at >= 0; at--) {
      html.close(looks.get(at));
    }
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
