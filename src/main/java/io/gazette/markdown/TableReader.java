package io.gazette.markdown;

import io.gazette.diagnostic.Code;
import io.gazette.model.Block;
import io.gazette.model.Block.Alignment;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Reads tables. The parser fills short rows up and drops what is too much in long ones. */
final class TableReader {

  private final Source source;
  private final InlineReader inlines;

  TableReader(Source source, InlineReader inlines) {
    this.source = source;
    this.inlines = inlines;
  }

  Block.Table read(TableBlock table) {
    Node head = table.getFirstChild().getFirstChild();
    List<Alignment> columns = new ArrayList<>();
    for (Node cell = head.getFirstChild(); cell != null; cell = cell.getNext()) {
      columns.add(alignment(((TableCell) cell).getAlignment()));
    }
    List<Block.Row> rows = new ArrayList<>();
    Node body = table.getFirstChild().getNext();
    for (Node row = body == null ? null : body.getFirstChild(); row != null; row = row.getNext()) {
      rows.add(readRow(row));
    }
    return new Block.Table(columns, readRow(head), rows, source.position(table));
  }

  private static Alignment alignment(TableCell.@Nullable Alignment alignment) {
    if (alignment == null) {
      return Alignment.START;
    }
    return switch (alignment) {
      case LEFT -> Alignment.START;
      case CENTER -> Alignment.CENTER;
      case RIGHT -> Alignment.END;
    };
  }

  private Block.Row readRow(Node row) {
    List<Block.Cell> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(new Block.Cell(inlines.read(cell)));
    }
    reportDropped(row, cells.size());
    return new Block.Row(cells, source.position(row));
  }

  /** Cells beyond the last column are in the source only: after the last cell and its border. */
  private void reportDropped(Node row, int columns) {
    List<SourceSpan> last = row.getLastChild().getSourceSpans();
    if (last.isEmpty() || row.getSourceSpans().isEmpty()) {
      return;
    }
    String rest = source.between(last.get(0), row.getSourceSpans().get(0)).strip();
    if (rest.length() > 1) {
      source.report(Code.TABLE_ROW_TOO_LONG, row, Integer.toString(columns), Source.excerpt(rest));
    }
  }
}
