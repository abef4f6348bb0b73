package io.gazette.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a list says is what its spreadsheet says, whatever texts are in it. */
class RoundTripTest {

  private static final int ROUNDS = 500;

  private static final List<List<Language>> LANGUAGES =
      List.of(List.of(RandomLists.ZH, RandomLists.EN), List.of(RandomLists.ZH));

  @ParameterizedTest
  @EnumSource(ListKind.class)
  void aSpreadsheetSaysWhatTheListSays(ListKind list) {
    for (int seed = 0; seed < ROUNDS; seed++) {
      List<Language> languages = LANGUAGES.get(seed % LANGUAGES.size());
      List<ListRow> rows = new RandomLists(seed, languages).rows(list);
      byte[] csv = ListCsv.of(list, rows, languages);
      assertThat(yaml(read(csv, languages))).as("seed %s", seed).isEqualTo(yaml(rows, languages));
    }
  }

  @ParameterizedTest
  @EnumSource(ListKind.class)
  void soDoesTheFileThatExcelMakesOfIt(ListKind list) {
    for (int seed = 0; seed < ROUNDS; seed++) {
      List<Language> languages = LANGUAGES.get(seed % LANGUAGES.size());
      List<ListRow> rows = new RandomLists(seed, languages).rows(list);
      String csv = new String(ListCsv.of(list, rows, languages), UTF_8).substring(1);
      Excel excel = new Excel(csv);
      assertThat(yaml(read(excel.saved(";", Charset.forName("GB18030")), languages)))
          .as("seed %s", seed)
          .isEqualTo(yaml(rows, languages));
      assertThat(yaml(read(excel.saved("\t", UTF_8), languages)))
          .as("seed %s", seed)
          .isEqualTo(yaml(rows, languages));
    }
  }

  @ParameterizedTest
  @EnumSource(ListKind.class)
  void noCellBeginsLikeAFormula(ListKind list) {
    for (int seed = 0; seed < ROUNDS; seed++) {
      List<ListRow> rows = new RandomLists(seed, LANGUAGES.get(0)).rows(list);
      String csv = new String(ListCsv.of(list, rows, LANGUAGES.get(0)), UTF_8).substring(1);
      new Excel(csv)
          .cells()
          .forEach(
              row -> row.forEach(cell -> assertThat(cell).doesNotContainPattern("^[=+@\\t-]")));
    }
  }

  private static ListSheet read(byte[] csv, List<Language> languages) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<ListSheet> sheet =
        ListSheet.read("list.csv", csv, languages, Optional.empty(), diagnostics);
    assertThat(sheet).as(diagnostics.sorted().toString()).isPresent();
    return sheet.orElseThrow();
  }

  private static String yaml(ListSheet sheet) {
    return sheet.rows().stream()
        .map(row -> YamlLines.text(YamlLines.ofRow(row, 2)))
        .collect(Collectors.joining());
  }

  private static String yaml(List<ListRow> rows, List<Language> languages) {
    return rows.stream()
        .map(row -> YamlLines.text(YamlLines.ofRow(RowWriting.of(row, languages), 2)))
        .collect(Collectors.joining());
  }
}
