package io.gazette.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every cell of a table stands in the column and row it had, however cells are merged. */
class TableFidelityTest {

  private static final int DOCUMENTS = 60;

  /** A table whose cells may take several rows and columns; only the first place has the words. */
  private static final class Merged {
    final String[][] words;
    final int[][] rowSpan;
    final int[][] columnSpan;

    Merged(int rows, int columns, Random random) {
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
            for (int r = row; r < row + down; r++) {
              Arrays.fill(taken[r], column, column + right, true);
            }
            words[row][column] = "格" + row + "之" + column;
            rowSpan[row][column] = down;
            columnSpan[row][column] = right;
          }
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"html", "md", "docx"})
  void everyCellStandsWhereItStood(String format) {
    Random random = new Random(11);
    for (int document = 0; document < DOCUMENTS; document++) {
      Merged table = new Merged(3 + random.nextInt(4), 3 + random.nextInt(3), random);
      Imported imported =
          Imported.of(
              format.equals("docx")
                  ? Imported.source("policy.docx", WordFile.of(word(table)))
                  : Imported.source("policy." + format, html(table).getBytes(UTF_8)));
      assertThat(cells(imported.markdown())).as(imported.markdown()).isEqualTo(rows(table));
    }
  }

  private static List<List<String>> rows(Merged table) {
    return Stream.of(table.words)
        .map(List::of)
        .filter(row -> row.stream().anyMatch(word -> !word.isEmpty()))
        .toList();
  }

  private static List<List<String>> cells(String markdown) {
    List<List<String>> rows = new ArrayList<>();
    markdown
        .lines()
        .filter(line -> line.startsWith("|") && !line.contains("---"))
        .forEach(
            line ->
                rows.add(
                    Stream.of(line.substring(1, line.length() - 1).split("\\|", -1))
                        .map(String::strip)
                        .toList()));
    rows.removeIf(row -> row.stream().allMatch(String::isEmpty));
    return rows;
  }

  private static String html(Merged table) {
    StringBuilder html = new StringBuilder("<table>\n");
    for (int row = 0; row < table.words.length; row++) {
      html.append("<tr>");
      for (int column = 0; column < table.words[row].length; column++) {
        if (table.rowSpan[row][column] > 0) {
          html.append("<td rowspan=\"")
              .append(table.rowSpan[row][column])
              .append("\" colspan=\"")
              .append(table.columnSpan[row][column])
              .append("\">")
              .append(table.words[row][column])
              .append("</td>");
        }
      }
      html.append("</tr>\n");
    }
    return html.append("</table>\n").toString();
  }

  private static String word(Merged table) {
    StringBuilder xml = new StringBuilder("<w:tbl>");
    for (int row = 0; row < table.words.length; row++) {
      xml.append("<w:tr>");
      for (int column = 0; column < table.words[row].length; ) {
        int anchor = row;
        while (anchor > 0 && table.rowSpan[anchor][column] == 0) {
          anchor--;
        }
        int right = Math.max(1, table.columnSpan[anchor][column]);
        xml.append("<w:tc><w:tcPr><w:gridSpan w:val=\"").append(right).append("\"/>");
        if (table.rowSpan[anchor][column] > 1) {
          xml.append(anchor == row ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
        }
        xml.append("</w:tcPr>")
            .append(WordFile.paragraph(table.words[row][column]))
            .append("</w:tc>");
        column += right;
      }
      xml.append("</w:tr>");
    }
    return xml.append("</w:tbl>").toString();
  }
}
