package io.gazette.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a spreadsheet does to a file that people have written. */
class ListFileTest {

  private static final List<Language> BOTH = List.of(RandomLists.ZH, RandomLists.EN);
  private static final String PATH = "p/v/sdks.yaml";

  private static final String FILE =
      """
      # yaml-language-server: $schema=x.json
      # The SDKs of the app.

      sdks:   # all of them
        # Asked legal on 3 May.
        - id: umeng
          name: {zh-Hans: 友盟+, en: Umeng}   # as on their site
          vendor: unknown
          packages:
            - com.umeng # base
            - com.umeng.commonsdk
          platforms: [android]
          versions: "9.10"
          purpose:
            zh-Hans: 统计“活跃”, 与分析
            en: Statistics, "active" users

        # The last one.
        - id: other
          # a thought
          name: Other
      # Nothing below this line.
      """;

  private final Diagnostics diagnostics = new Diagnostics();

  private static List<ListRow> rows() {
    return List.of(ListCsvTest.umeng(), ListCsvTest.umeng("other"));
  }

  private static String csv(List<ListRow> rows) {
    return new String(ListCsv.of(ListKind.SDKS, rows, BOTH), UTF_8);
  }

  private Optional<ListFile> file(String csv, String before, List<ListRow> rows) {
    ListSheet sheet =
        ListSheet.read("sdks.csv", csv.getBytes(UTF_8), BOTH, Optional.empty(), diagnostics)
            .orElseThrow();
    return ListFile.of(sheet, PATH, Optional.of(before), rows, diagnostics);
  }

  @Test
  void whatComesBackUnchangedLeavesTheFileAsItIs() {
    ListFile file = file(csv(rows()), FILE, rows()).orElseThrow();
    assertThat(file.text()).isEqualTo(FILE);
    assertThat(file.changes()).isEmpty();
  }

  @Test
  void aRowThatChangesKeepsItsCommentsAndLeavesOthersAlone() {
    ListFile file =
        file(csv(rows()).replaceFirst("友盟\\+,Umeng", "友盟,Umeng"), FILE, rows()).orElseThrow();
    assertThat(file.changes())
        .containsExactly(new RowChange(RowChange.Kind.CHANGED, "umeng", List.of("name")));
    assertThat(file.text())
        .startsWith(
            """
            # yaml-language-server: $schema=x.json
            # The SDKs of the app.

            sdks:   # all of them
              # Asked legal on 3 May.
              # as on their site
              # base
              - id: umeng
                name:
                  zh-Hans: 友盟
                  en: Umeng
                vendor: unknown
                packages: [com.umeng, com.umeng.commonsdk]
            """)
        .endsWith(
            """

              # The last one.
              - id: other
                # a thought
                name: Other
            # Nothing below this line.
            """);
  }

  @Test
  void rowsComeAndGoAndMove() {
    List<ListRow> after = List.of(ListCsvTest.umeng("other"), ListCsvTest.umeng("third"));
    ListFile file = file(csv(after), FILE, rows()).orElseThrow();
    assertThat(file.changes())
        .containsExactly(
            new RowChange(RowChange.Kind.ADDED, "third", List.of()),
            new RowChange(RowChange.Kind.REMOVED, "umeng", List.of()));
    assertThat(file.text())
        .contains(
            "# The last one.\n  - id: other\n    # a thought\n    name: Other\n  - id: third\n")
        .doesNotContain("id: umeng")
        .endsWith("# Nothing below this line.\n");
  }

  @Test
  void theOtherListOfTheFileStays() {
    String before =
        "# data\ncollected:\n- id: account\n  data: [phone-number]\n\n# shared\nshared:\n  - id: x\n";
    ListSheet sheet =
        ListSheet.read(
                "c.csv",
                "id,data,retention\naccount,email-address,P6M\n".getBytes(UTF_8),
                BOTH,
                Optional.empty(),
                diagnostics)
            .orElseThrow();
    List<ListRow> rows = List.of(new RandomLists(1, BOTH).row(ListKind.COLLECTED, "account"));
    assertThat(ListFile.of(sheet, "p/v/data.yaml", Optional.of(before), rows, diagnostics))
        .map(ListFile::text)
        .hasValue(
            """
            # data
            collected:
            - id: account
              data: [email-address]
              retention: P6M

            # shared
            shared:
              - id: x
            """);
  }

  @Test
  void aFileThatIsNotThereIsMade() {
    ListSheet sheet =
        ListSheet.read(
                "s.csv",
                "id,name\na,A\n".getBytes(UTF_8),
                BOTH,
                Optional.of(ListKind.SDKS),
                diagnostics)
            .orElseThrow();
    assertThat(ListFile.of(sheet, PATH, Optional.empty(), List.of(), diagnostics))
        .map(ListFile::text)
        .hasValue("sdks:\n  - id: a\n    name: A\n");
  }

  @Test
  void aFileInWhichRowsCannotBeToldApartIsLeftAlone() {
    assertThat(file(csv(rows()), "sdks: [{id: umeng, name: U}, {id: other, name: O}]\n", rows()))
        .isEmpty();
    assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(Code.LIST_FORM);
  }

  @Test
  void aProblemInTheYamlIsToldWhereTheCellIs() {
    String csv = "id,name,data\na,A,\"oaid\nimei [optional]\nzzz\"\n";
    ListSheet sheet =
        ListSheet.read("s.csv", csv.getBytes(UTF_8), BOTH, Optional.of(ListKind.SDKS), diagnostics)
            .orElseThrow();
    ListFile file =
        ListFile.of(sheet, PATH, Optional.empty(), List.of(), diagnostics).orElseThrow();
    int line = file.text().substring(0, file.text().indexOf("zzz")).split("\n", -1).length;
    Diagnostic found =
        Diagnostic.of(Code.BAD_VALUE, new SourcePosition(PATH, line, 9), "zzz", "data", "");
    assertThat(file.inSheet(found).position()).hasToString("s.csv:4:1");
    Diagnostic elsewhere = Diagnostic.of(Code.BAD_URL, new SourcePosition("site.yaml", 1, 1), "");
    assertThat(file.inSheet(elsewhere)).isEqualTo(elsewhere);
  }

  @Test
  void anySpreadsheetOverAnyFileSaysWhatTheSpreadsheetSays() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      ListKind list = List.of(ListKind.values()).get(seed % ListKind.values().length);
      List<ListRow> before = new RandomLists(seed, BOTH).rows(list);
      List<ListRow> after = new ArrayList<>(new RandomLists(seed + 1L, BOTH).rows(list));
      after.addAll(before.subList(0, random.nextInt(before.size())));
      Collections.shuffle(after, random);
      List<ListRow> distinct = new ArrayList<>();
      after.forEach(
          row -> {
            if (distinct.stream().noneMatch(other -> other.id().equals(row.id()))) {
              distinct.add(row);
            }
          });
      ListSheet sheet =
          ListSheet.read(
                  "x.csv", ListCsv.of(list, distinct, BOTH), BOTH, Optional.empty(), diagnostics)
              .orElseThrow();
      Optional<ListFile> file =
          ListFile.of(sheet, PATH, Optional.of(yaml(list, before)), before, diagnostics);
      assertThat(file).map(ListFile::text).as("seed %s", seed).hasValue(yaml(list, distinct));
    }
  }

  private static String yaml(ListKind list, List<ListRow> rows) {
    return list.id()
        + ":\n"
        + rows.stream()
            .map(row -> YamlLines.text(YamlLines.ofRow(RowWriting.of(row, BOTH), 2)))
            .collect(Collectors.joining());
  }
}
