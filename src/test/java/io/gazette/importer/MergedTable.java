package io.gazette.importer;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** A table whose cells may take several rows and columns; only the first place has the words. */
final class MergedTable {

  final String[][] words;
  final int[][] rowSpan;
  final int[][] columnSpan;

  /** Whether the head has two rows: names of columns below a cell across all but the first. */
  private final boolean divided;

  MergedTable(int rows, int columns, Random random) {
    divided = rows > 3 && random.nextInt(4) == 0;
    words = new String[rows][columns];
    rowSpan = new int[rows][columns];
    columnSpan = new int[rows][columns];
    boolean[][] taken = new boolean[rows][columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        words[row][column] = "";
        if (!taken[row][column]) {
          boolean head = row == 0;
          int down = head ? 1 : Math.min(rows - row, 1 + random.nextInt(5) / 3);
          int right = head ? 1 : Math.min(columns - column, 1 + random.nextInt(5) / 4);
          if (right == 2 && taken[row][column + 1]) {
            right = 1;
          }
          if (divided && row < 2) {
            down = row == 0 && column == 0 ? 2 : 1;
            right = row == 0 && column == 1 ? columns - 1 : 1;
          }
          for (int r = row; r < row + down; r++) {
            Arrays.fill(taken[r], column, column + right, true);
          }
          words[row][column] = "R" + row + "C" + column;
          rowSpan[row][column] = down;
          columnSpan[row][column] = right;
        }
      }
    }
  }

  /** Puts some words before those of each cell. */
  void name(String before) {
    for (String[] row : words) {
      for (int column = 0; column < row.length; column++) {
        row[column] = row[column].isEmpty() ? "" : before + row[column];
      }
    }
  }

  /**
   * The rows that have words: those of a merged cell in each place that it covers. What begins in
   * the first column names its row, and has them once. A head of two rows is one of their lines.
   */
  List<List<String>> rows() {
    String[][] covered = new String[words.length][words[0].length];
    for (int row = 0; row < words.length; row++) {
      for (int column = 0; column < words[row].length; column++) {
        boolean name = row > 0 && column == 0;
        for (int r = row; r < row + rowSpan[row][column]; r++) {
          for (int c = column; c < column + columnSpan[row][column]; c++) {
            covered[r][c] = name && c > column ? "" : words[row][column];
          }
        }
      }
    }
    for (int column = 1; divided && column < words[0].length; column++) {
      covered[1][column] = covered[0][column] + "\n" + covered[1][column];
    }
    return IntStream.range(divided ? 1 : 0, words.length)
        .filter(row -> IntStream.of(rowSpan[row]).anyMatch(span -> span > 0))
        .mapToObj(row -> covered[row])
        .map(List::of)
        .filter(row -> row.stream().anyMatch(word -> !word.isEmpty()))
        .toList();
  }

  String html() {
    StringBuilder html = new StringBuilder("<table>\n");
    for (int row = 0; row < words.length; row++) {
      html.append("<tr>");
      for (int column = 0; column < words[row].length; column++) {
        if (rowSpan[row][column] > 0) {
          html.append("<td rowspan=\"")
              .append(rowSpan[row][column])
              .append("\" colspan=\"")
              .append(columnSpan[row][column])
              .append("\">")
              .append(words[row][column])
              .append("</td>");
        }
      }
      html.append("</tr>\n");
    }
    return html.append("</table>\n").toString();
  }

  String word() {
    StringBuilder xml = new StringBuilder("<w:tbl>");
    for (int row = 0; row < words.length; row++) {
      xml.append("<w:tr>");
      for (int column = 0; column < words[row].length; ) {
        int anchor = row;
        while (anchor > 0 && rowSpan[anchor][column] == 0) {
          anchor--;
        }
        int right = Math.max(1, columnSpan[anchor][column]);
        xml.append("<w:tc><w:tcPr><w:gridSpan w:val=\"").append(right).append("\"/>");
        if (rowSpan[anchor][column] > 1) {
          xml.append(anchor == row ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
        }
        xml.append("</w:tcPr>").append(WordFile.paragraph(words[row][column])).append("</w:tc>");
        column += right;
      }
      xml.append("</w:tr>");
    }
    return xml.append("</w:tbl>").toString();
  }
}
