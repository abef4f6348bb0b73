package io.gazette.markdown;

import io.gazette.model.Block;
import io.gazette.model.Block.Alignment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Reads a table of HTML; cells that span others are reported. */
final class HtmlTable {

  private final HtmlOrigin origin;
  private final HtmlPhrasing phrasing;
  private final BlockHandler handler;
  private final int depth;

  HtmlTable(HtmlOrigin origin, HtmlPhrasing phrasing, BlockHandler handler, int depth) {
    this.origin = origin;
    this.phrasing = phrasing;
    this.handler = handler;
    this.depth = depth;
  }

  void read(Element table) {
    origin.reportAttributes(table);
    List<Element> rows = new ArrayList<>();
    for (Element part : table.children()) {
      switch (part.normalName()) {
        case "thead", "tbody", "tfoot" -> rows.addAll(part.children());
        case "caption" -> {
          origin.reportRemoved(part);
          BlockReader.addParagraph(phrasing.read(part, depth + 1), origin.position(part), handler);
        }
        default -> origin.reportRemoved(part);
      }
    }
    int columns = rows.stream().mapToInt(row -> row.children().size()).max().orElse(0);
    if (columns > 0) {
      read(table, rows, columns);
    }
  }

  private void read(Element table, List<Element> rows, int columns) {
    Optional<Element> header = rows.stream().limit(1).filter(HtmlTable::isHeader).findFirst();
    List<Block.Row> body =
        rows.stream().skip(header.isPresent() ? 1 : 0).map(this::readRow).toList();
    handler.table(
        alignments(rows.get(0), columns), header.map(this::readRow), body, origin.position(table));
  }

  private static boolean isHeader(Element row) {
    return (row.parent() != null && row.parent().normalName().equals("thead"))
        || row.children().stream().allMatch(cell -> cell.normalName().equals("th"));
  }

  private Block.Row readRow(Element row) {
    origin.reportAttributes(row);
    List<Block.Cell> cells = new ArrayList<>();
    for (Element cell : row.children()) {
      origin.reportAttributes(cell);
      cells.add(new Block.Cell(phrasing.read(cell, depth + 1).finish()));
    }
    return new Block.Row(cells, origin.position(row));
  }

  private static List<Alignment> alignments(Element row, int columns) {
    List<Alignment> alignments = new ArrayList<>();
    for (Element cell : row.children()) {
      alignments.add(
          switch (cell.attr("align")) {
            case "center" -> Alignment.CENTER;
            case "right" -> Alignment.END;
            default -> Alignment.START;
          });
    }
    alignments.addAll(Collections.nCopies(columns - alignments.size(), Alignment.START));
    return alignments;
  }
}
