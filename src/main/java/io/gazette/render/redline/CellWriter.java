package io.gazette.render.redline;

import io.gazette.diff.Edit;
import io.gazette.diff.Entry;
import io.gazette.diff.Op;
import io.gazette.diff.TextBlock;
import io.gazette.render.html.HtmlWriter;
import io.gazette.render.html.Numbered;
import io.gazette.render.redline.RunWriter.Side;
import io.gazette.render.redline.RunWriter.Sides;
import java.util.List;

/** Writes the cells of a redline: what came, what went, and the number of the row. */
final class CellWriter {

  private final HtmlWriter html;
  private final RunWriter words;

  CellWriter(HtmlWriter html, RunWriter words) {
    this.html = html;
    this.words = words;
  }

  /**
   * Writes a cell.
   *
   * @param first whether it is the first of its row, before which the number of the row stands
   */
  void write(Entry entry, List<Run> cell, Sides sides, boolean first) {
    boolean removed = entry.op() == Op.REMOVED;
    if (entry.op() == Op.MOVED_FROM) {
      label(sides.old(), first);
      words.plain(cell, Side.OLD, sides);
    } else if (removed || entry.op() == Op.ADDED) {
      Edit.Type type = removed ? Edit.Type.DELETED : Edit.Type.INSERTED;
      Side side = removed ? Side.OLD : Side.NEW;
      if (!cell.isEmpty()) {
        words.open(type);
        label(sides.of(side), first);
        words.plain(cell, side, sides);
        words.close(type);
      }
    } else {
      label(sides.now(), first);
      words.redline(cell, sides);
    }
  }

  private void label(TextBlock row, boolean first) {
    if (first && !row.label().isEmpty()) {
      html.element("span", row.label(), "class", "no").text(Numbered.gap(row.label()));
    }
  }
}
