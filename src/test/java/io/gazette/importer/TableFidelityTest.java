package io.gazette.importer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every cell of a table stands in the column and row it had, however cells are merged. */
class TableFidelityTest {

  private static final int DOCUMENTS = 60;

  @ParameterizedTest
  @ValueSource(strings = {"html", "md", "docx"})
  void everyCellStandsWhereItStood(String format) {
    Random random = new Random(11);
    for (int document = 0; document < DOCUMENTS; document++) {
      MergedTable table = new MergedTable(3 + random.nextInt(4), 3 + random.nextInt(3), random);
      Imported imported =
          Imported.of(
              format.equals("docx")
                  ? Imported.source("policy.docx", WordFile.of(table.word()))
                  : Imported.source("policy." + format, table.html().getBytes(UTF_8)));
      assertThat(cells(imported.markdown())).as(imported.markdown()).isEqualTo(table.rows());
    }
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
                        .map(cell -> cell.strip().replace("<br>", "\n"))
                        .toList()));
    rows.removeIf(row -> row.stream().allMatch(String::isEmpty));
    return rows;
  }
}
