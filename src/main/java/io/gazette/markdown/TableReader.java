package io.gazette.markdown;

import io.gazette.diagnostic.Code;
import io.gazette.model.Block;
import io.gazette.model.Block.Alignment;
import io.gazette.text.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Reads tables. The parser fills short rows up and drops what is too much in long ones. */
final class TableReader {

  private static final Pattern BORDERS = Pattern.compile("^[|\\s]+|[|\\s]+$");

  private final Source source;
  private final InlineReader inlines;
  private final BlockHandler handler;

  TableReader(Source source, InlineReader inlines, BlockHandler handler) {
    this.source = source;
    this.inlines = inlines;
    this.handler = handler;
  }

  void read(TableBlock table) {
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
    Block.Row header = readRow(head);
    // A lone | above a line of hyphens is a header without any cell.
    if (!columns.isEmpty()) {
      handler.table(columns, Optional.of(header), rows, source.position(table));
    }
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
      cells.add(new Block.Cell(inlines.read(cell).finish()));
    }
    reportDropped(row, cells.size());
    return new Block.Row(cells, source.position(row));
  }

  /** Cells beyond the last column are in the source only: after the last cell and its border. */
  private void reportDropped(Node row, int columns) {
    Node last = row.getLastChild() == null ? row : row.getLastChild();
    if (last.getSourceSpans().isEmpty()) {
      return;
    }
    SourceSpan whole = row.getSourceSpans().get(0);
    SourceSpan read = last == row ? whole.subSpan(0, 0) : last.getSourceSpans().get(0);
    String words = BORDERS.matcher(source.between(read, whole)).replaceAll("");
    if (!words.isEmpty()) {
      source.report(Code.TABLE_ROW_TOO_LONG, row, Integer.toString(columns), Excerpt.of(words));
    }
  }
}
