package io.gazette.exchange;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.DiagnosticText;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What a spreadsheet may look like when it comes back, and what is said about one that is wrong.
 */
class ListSheetTest {

  private static final List<Language> BOTH = List.of(RandomLists.ZH, RandomLists.EN);

  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<ListSheet> read(byte[] csv) {
    return ListSheet.read("sdks.csv", csv, BOTH, Optional.empty(), diagnostics);
  }

  private String yaml(byte[] csv) {
    Optional<ListSheet> sheet = read(csv);
    assertThat(sheet).as(diagnostics.sorted().toString()).isPresent();
    return sheet.orElseThrow().rows().stream()
        .map(row -> YamlLines.text(YamlLines.ofRow(row, 0)))
        .collect(Collectors.joining());
  }

  private String yaml(String... lines) {
    return yaml(csv(lines));
  }

  private static byte[] csv(String... lines) {
    return String.join("\n", lines).getBytes(UTF_8);
  }

  /** The one problem of a file, with where it is. */
  private Diagnostic problem(String... lines) {
    assertThat(read(csv(lines))).isEmpty();
    List<Diagnostic> errors =
        diagnostics.sorted().stream()
            .filter(found -> found.code() != Code.CSV_COLUMNS_ABSENT)
            .toList();
    assertThat(errors).hasSize(1);
    return errors.get(0);
  }

  private static String message(Diagnostic diagnostic) {
    DiagnosticText english = DiagnosticText.of(Locale.ENGLISH);
    return diagnostic.position().line()
        + ":"
        + diagnostic.position().column()
        + " "
        + diagnostic.message(english)
        + " "
        + diagnostic.hint(english)
        + " ["
        + diagnostic.code().id()
        + "]";
  }

  @Test
  void becomesYamlInTheUsualOrder() {
    assertThat(
            yaml(
                "purpose.en,id,name.zh-Hans,name.en,purpose.zh-Hans,data,role",
                "Statistics,umeng,友盟+,Umeng,统计,\"oaid",
                "imei [optional; android]\",processor"))
        .isEqualTo(
            """
            - id: umeng
              name:
                zh-Hans: 友盟+
                en: Umeng
              purpose:
                zh-Hans: 统计
                en: Statistics
              data:
                - oaid
                - id: imei
                  necessity: optional
                  platforms: [android]
              role: processor
            """);
  }

  @Test
  void tellsNoneFromNothing() {
    assertThat(
            yaml(
                "id,name,data,purpose.zh-Hans,purpose.en,scene.zh-Hans,scene.en,note.zh-Hans,note.en",
                "a,A,none,none,none,,,'none,'none"))
        .isEqualTo(
            """
            - id: a
              name: A
              purpose: none
              data: none
              note:
                zh-Hans: "none"
                en: "none"
            """);
  }

  @Test
  void takesSemicolonsAndTabsForDelimiters() {
    assertThat(yaml("id;name;packages", "a;\"A, B\";x.y,z"))
        .isEqualTo("- id: a\n  name: A, B\n  packages: [x.y, z]\n");
    assertThat(yaml("id\tname\tpackages", "a\tA\tx.y、z"))
        .isEqualTo("- id: a\n  name: A\n  packages: [x.y, z]\n");
    assertThat(yaml("sep=|", "id|name", "a|A")).isEqualTo("- id: a\n  name: A\n");
  }

  @Test
  void readsWhatExcelSavesInChina() {
    byte[] gbk = "id,name.zh-Hans,name.en\r\na,友盟，统计,Umeng\r\n".getBytes(Charset.forName("GBK"));
    assertThat(yaml(gbk)).contains("zh-Hans: 友盟，统计\n");
    assertThat(diagnostics.sorted()).extracting(Diagnostic::code).contains(Code.CSV_ENCODING);
    assertThat(message(diagnostics.sorted().get(0))).contains("it was read as GB18030");
  }

  @Test
  void readsWhatExcelSavesInTaiwan() {
    Language hant = new Language("zh-Hant");
    byte[] big5 = "id,name.zh-Hant,name.en\r\na,友盟統計,Umeng\r\n".getBytes(Charset.forName("Big5"));
    Optional<ListSheet> sheet =
        ListSheet.read(
            "sdks.csv", big5, List.of(hant, RandomLists.EN), Optional.empty(), diagnostics);
    assertThat(YamlLines.text(YamlLines.ofRow(sheet.orElseThrow().rows().get(0), 0)))
        .contains("zh-Hant: 友盟統計\n");
  }

  @Test
  void readsUnicodeText() {
    assertThat(yaml("\uFEFFid\tname\r\na\tA\r\n".getBytes(UTF_16LE)))
        .isEqualTo("- id: a\n  name: A\n");
  }

  @Test
  void bytesOfNoKnownEncodingAreRefused() {
    assertThat(read(new byte[] {'i', 'd', ',', (byte) 0xFF, (byte) 0xFF})).isEmpty();
    assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(Code.NOT_UTF8);
  }

  @Test
  void doesWithoutTheMarkAndWithEmptyRowsAndColumns() {
    assertThat(yaml("id,name,,", "", "a,A,,", ",,,", "b,B", ",,,"))
        .isEqualTo("- id: a\n  name: A\n- id: b\n  name: B\n");
  }

  @Test
  void leavesColumnsOfTheWritersOwnAlone() {
    assertThat(yaml("#owner,id,name", "Li,a,A")).isEqualTo("- id: a\n  name: A\n");
  }

  @Test
  void readsTruthAsSpreadsheetsWriteIt() {
    assertThat(yaml("id,name,on-device", "a,A,TRUE")).contains("on-device: true\n");
  }

  @Test
  void readsTextsLineByLineInEachLanguage() {
    assertThat(
            yaml(
                "id,values,uses.zh-Hans,uses.en",
                "camera,android.permission.CAMERA,\"扫码",
                "拍照\",\"Scan codes",
                "Take",
                "  pictures\""))
        .contains(
            """
              uses:
                - zh-Hans: 扫码
                  en: Scan codes
                - zh-Hans: 拍照
                  en: |-
                    Take
                    pictures
            """);
  }

  @Test
  void knowsTheListByItsColumns() {
    assertThat(read(csv("id,values,name", "a,x.y,A")).orElseThrow().list())
        .isEqualTo(ListKind.PERMISSIONS);
    assertThat(read(csv("id,data,retention", "a,imei,P6M")).orElseThrow().list())
        .isEqualTo(ListKind.COLLECTED);
    assertThat(read(csv("id,recipient,data", "a,A,imei")).orElseThrow().list())
        .isEqualTo(ListKind.SHARED);
  }

  @Test
  void aListThatCouldBeAnyIsAsked() {
    assertThat(message(problem("id,note", "a,A")))
        .startsWith("1:1 The columns do not tell which list this is.")
        .contains("--list with one of: sdks, permissions, collected, shared");
    assertThat(problem("", "").code()).isEqualTo(Code.CSV_LIST_UNCLEAR);
  }

  @Test
  void namesThePlaceOfAnOpenQuote() {
    assertThat(message(problem("id,name", "a,\"A", "b,B")))
        .startsWith("2:3 This is not well-formed CSV: a quotation mark is not closed.");
  }

  @Test
  void namesThePlaceOfAWordBehindAQuote() {
    Diagnostic problem = problem("id,name", "a,\"A\"b");
    assertThat(problem.code()).isEqualTo(Code.CSV_SYNTAX);
    assertThat(problem.position().toString()).isEqualTo("sdks.csv:2:6");
  }

  @Test
  void asksWhatAColumnIsMeantFor() {
    assertThat(message(problem("id,name,packages,pupose.en", "a,A,x,B")))
        .startsWith("1:18 “pupose.en” is not a column of the list sdks. Did you mean “purpose.en”?")
        .endsWith("[csv-column-unknown]");
  }

  @Test
  void refusesALanguageThatThePolicyDoesNotHave() {
    assertThat(problem("id,name.zh-Hans,name.fr,packages", "a,A,B,x").code())
        .isEqualTo(Code.UNDECLARED_LANGUAGE);
  }

  @Test
  void refusesAColumnTwice() {
    assertThat(message(problem("id,name,packages,Name", "a,A,x,B")))
        .startsWith("1:18 The column “Name” appears twice; the first is in B1.")
        .endsWith("[csv-column-twice]");
  }

  @Test
  void missesAColumnThatEveryRowNeeds() {
    assertThat(message(problem("name,packages", "A,x")))
        .startsWith("1:1 The column “id” is missing")
        .endsWith("[csv-column-missing]");
  }

  @Test
  void saysWhichColumnsAreAbsent() {
    assertThat(read(csv("id,data,retention,purpose", "a,imei,P6M,A"))).isPresent();
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::code)
        .containsExactly(Code.CSV_COLUMNS_ABSENT);
    assertThat(message(diagnostics.sorted().get(0)))
        .contains(": function, scene, basis, necessity, storage, platforms, note.");
  }

  @Test
  void losesNoCellOutsideTheTable() {
    assertThat(message(problem("id,name,", "a,A,B")))
        .startsWith("2:5 The cell C2 stands in a column without a name.");
    Diagnostics others = new Diagnostics();
    ListSheet.read("x", csv("id,name", "a,A,,B"), BOTH, Optional.empty(), others);
    assertThat(others.sorted()).extracting(Diagnostic::code).contains(Code.CSV_CELL_OUTSIDE);
  }

  @Test
  void refusesTwoCellsForOneThing() {
    assertThat(message(problem("id,name,access,access.zh-Hans", "a,A,sdk,嵌入")))
        .startsWith(
            "2:5 “access” is given twice: for all languages in C2, and for one language in D2.")
        .endsWith("[csv-two-cells]");
  }

  @Test
  void refusesNoneInOneLanguageOnly() {
    assertThat(message(problem("id,name,purpose.zh-Hans,purpose.en", "a,A,none,Ads")))
        .startsWith("2:5 “purpose” is “none” in some languages")
        .endsWith("[csv-none-in-part]");
  }

  @Test
  void refusesListsThatAreNoTranslationsOfEachOther() {
    assertThat(message(problem("id,values,uses.zh-Hans,uses.en", "a,x.y,\"甲", "乙\",One")))
        .startsWith(
            "2:7 “uses” does not have the same number of lines in each language (zh-Hans: 2, en: 1).")
        .endsWith("[csv-lines-differ]");
  }

  @Test
  void asksWhatARemarkMeans() {
    assertThat(message(problem("id,name,data", "a,A,\"oaid", "imei [optoinal; android]\"")))
        .startsWith(
            "3:1 “optoinal” in the cell C2 is not a remark about a type of data. Did you mean “optional”?")
        .endsWith("[csv-remark]");
  }

  @Test
  void refusesWordsInNoLanguageOfThePolicy() {
    assertThat(message(problem("id,name,data", "a,A,fr=siège")))
        .startsWith("2:5 “fr=siège” in the cell C2 does not give words");
  }

  @Test
  void refusesWordsTwiceInOneLanguage() {
    assertThat(problem("id,name,permissions", "a,A,en=Camera | en=Kamera").code())
        .isEqualTo(Code.CSV_WORDS);
  }

  @Test
  void saysWhatAFileIsThatIsNoCsv() {
    Map<String, String> files =
        Map.of(
            "PK\3\4...xl/workbook.xml", "an Excel workbook (.xlsx)",
            "PK\3\4...word/document.xml", "a ZIP archive",
            "%PDF-1.7", "a PDF",
            "<html><table></table></html>", "a web page",
            "{\"sdks\": []}", "JSON");
    files.forEach(
        (text, what) -> {
          Diagnostics found = new Diagnostics();
          byte[] bytes = text.getBytes(UTF_8);
          assertThat(ListSheet.read("a.csv", bytes, BOTH, Optional.empty(), found)).isEmpty();
          assertThat(found.sorted()).extracting(Diagnostic::code).containsExactly(Code.CSV_FORMAT);
          assertThat(message(found.sorted().get(0))).contains(what);
        });
  }

  @Test
  void theHeaderMustBeTheFirstLine() {
    Diagnostic late = problem("第三方SDK清单,,,", "", "id,name.zh-Hans,name.en,purpose.en", "a,甲,A,B");
    assertThat(late.code()).isEqualTo(Code.CSV_HEADER_LATE);
    assertThat(late.position().line()).isEqualTo(3);
  }

  @Test
  void takesTheHeadingsOfAppTeams() {
    assertThat(
            yaml(
                "SDK名称,公司名称,使用目的,收集的个人信息,隐私政策链接,序号",
                "友盟+SDK,友盟同欣,统计,imei、mac-address,https://www.umeng.com,1",
                "Bugly,腾讯,崩溃分析,device-model,https://bugly.qq.com,2"))
        .contains(
            "id: sdks-1",
            "zh-Hans: 友盟+SDK",
            "zh-Hans: 友盟同欣",
            "data: [imei, mac-address]",
            "id: bugly")
        .doesNotContain("序号");
    assertThat(diagnostics.sorted()).extracting(Diagnostic::code).contains(Code.CSV_IDS_MADE);
  }

  /** Every heading that a table of ours has, in each script, names its field. */
  @Test
  void takesTheHeadingsOfItsOwnTables() throws IOException {
    for (String language : List.of("zh-Hans", "zh-Hant", "en")) {
      Properties words = new Properties();
      String resource = "/io/gazette/lists/lists." + language + ".properties";
      try (var stream = ListSheetTest.class.getResourceAsStream(resource);
          var reader = new InputStreamReader(stream, UTF_8)) {
        words.load(reader);
      }
      for (ListKind list : ListKind.values()) {
        words.stringPropertyNames().stream()
            .filter(key -> key.matches(list.id() + "\\.[a-z-]+"))
            .forEach(
                key ->
                    assertThat(Headings.key(list, words.getProperty(key)))
                        .as(key + " in " + language)
                        .isPresent());
      }
    }
  }
}
