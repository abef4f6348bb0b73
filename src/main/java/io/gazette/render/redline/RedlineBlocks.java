package io.gazette.render.redline;

import io.gazette.diff.Edit;
import io.gazette.diff.Entry;
import io.gazette.diff.Op;
import io.gazette.diff.TextBlock;
import io.gazette.diff.TextBlock.Kind;
import io.gazette.render.html.HtmlWriter;
import io.gazette.render.html.Numbered;
import io.gazette.render.redline.RunWriter.Side;
import io.gazette.render.redline.RunWriter.Sides;
import java.util.List;

/**
 * Writes the blocks of a redline that are no rows of a table.
 *
 * <p>A block whose words changed stands there twice: with everything marked, and as it was. The
 * latter is hidden but where the style sets old and new side by side and then hides, in the former,
 * what went. So there is one reading of the text at any width, for eyes, ears and searches alike.
 */
final class RedlineBlocks {

  private static final int DEEPEST = 4;
  private static final int LOWEST_RANK = 6;

  private final HtmlWriter html;
  private final RunWriter words;

  RedlineBlocks(HtmlWriter html, RunWriter words) {
    this.html = html;
    this.words = words;
  }

  void write(Entry entry, List<Run> runs, Sides sides) {
    switch (entry.op()) {
      case EQUAL -> block(sides.now(), runs, Side.NEW, () -> words.plain(runs, Side.NEW, sides));
      case ADDED -> side("now", () -> whole(Edit.Type.INSERTED, runs, Side.NEW, sides));
      case REMOVED -> side("was", () -> whole(Edit.Type.DELETED, runs, Side.OLD, sides));
      case MOVED_FROM ->
          block(sides.old(), runs, Side.OLD, () -> words.plain(runs, Side.OLD, sides));
      case REPLACED -> replaced(runs, sides);
      case CHANGED, MOVED_TO -> changed(entry, runs, sides);
    }
  }

  private void side(String style, Runnable content) {
    html.open("div", "class", style);
    content.run();
    html.close("div");
  }

  /** A block of which all came or all went, its number included. */
  private void whole(Edit.Type type, List<Run> runs, Side side, Sides sides) {
    TextBlock block = sides.of(side);
    if (runs.stream().anyMatch(run -> run.edit().isMoved())) {
      block(block, runs, side, () -> words.redline(runs, side, sides));
      return;
    }
    String element = open(block);
    words.open(type);
    label(block, runs, side);
    words.plain(runs, side, sides);
    words.close(type);
    html.close(element);
  }

  private void replaced(List<Run> runs, Sides sides) {
    html.open("div", "class", "pair");
    side("was", () -> whole(Edit.Type.DELETED, runs, Side.OLD, sides));
    side("now", () -> whole(Edit.Type.INSERTED, runs, Side.NEW, sides));
    html.close("div");
  }

  private void changed(Entry entry, List<Run> runs, Sides sides) {
    boolean moved = entry.op() == Op.MOVED_TO;
    if (runs.stream().allMatch(run -> run.type() == Edit.Type.EQUAL) && moved) {
      side(
          "now",
          () -> block(sides.now(), runs, Side.NEW, () -> words.plain(runs, Side.NEW, sides)));
      return;
    }
    html.open("div", "class", "pair").open("div", "class", "was", "hidden", "");
    copy(runs, sides);
    html.close("div");
    side("now", () -> block(sides.now(), runs, Side.NEW, () -> words.redline(runs, sides)));
    html.close("div");
  }

  /** The block as it was; not a heading, since its clause has one already. */
  private void copy(List<Run> runs, Sides sides) {
    TextBlock old = sides.old();
    String element = old.kind() == Kind.CODE ? "pre" : "p";
    String style = old.kind() == Kind.HEADING ? "head head-" + rank(old) : style(old);
    open(element, style);
    label(old, runs, Side.OLD);
    words.redline(runs, Side.OLD, sides);
    html.close(element);
  }

  private void block(TextBlock block, List<Run> runs, Side side, Runnable content) {
    String element = open(block);
    label(block, runs, side);
    content.run();
    html.close(element);
  }

  private String open(TextBlock block) {
    return switch (block.kind()) {
      case HEADING -> open("h" + rank(block), "head head-" + rank(block));
      case CODE -> open("pre", style(block));
      case PARAGRAPH, ITEM, ROW -> open("p", style(block));
    };
  }

  private String open(String element, String style) {
    if (style.isEmpty()) {
      html.open(element);
    } else {
      html.open(element, "class", style);
    }
    return element;
  }

  private static String style(TextBlock block) {
    String item = block.kind() == Kind.ITEM ? "item " : "";
    String bullet = block.kind() == Kind.ITEM && block.label().isEmpty() ? "bullet " : "";
    String depth = block.level() > 0 ? "in-" + Math.min(block.level(), DEEPEST) : "";
    return (item + bullet + depth).strip();
  }

  /** The title and chapters have rank 3, below the headings of the page. */
  private static int rank(TextBlock heading) {
    return Math.min(Math.max(heading.level(), 1) + 2, LOWEST_RANK);
  }

  /** The number, unless this is a later piece of its block. */
  private void label(TextBlock block, List<Run> runs, Side side) {
    boolean first =
        runs.isEmpty() || (side == Side.OLD ? runs.get(0).oldStart() : runs.get(0).newStart()) == 0;
    if (first && !block.label().isEmpty()) {
      html.element("span", block.label(), "class", "no").text(Numbered.gap(block.label()));
    }
  }
}
