package io.gazette.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class EntryFileParserTest {

  private static final List<String> KEYS = List.of("category", "en", "zh-Hans", "synonyms");

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void readsDefaultsEntriesCommentsAndPositions() {
    EntryFile file =
        parse(
            """
            # a comment
            category: none

            [imei]
            zh-Hans:  国际移动设备识别码
            synonyms: IMEI号 | 串号 |手机串号
            # between
            [oaid]
            en: OAID
            """);

    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(file.defaults().field("category").orElseThrow().value()).isEqualTo("none");
    assertThat(file.entries()).extracting(Entry::id).containsExactly("imei", "oaid");
    Entry imei = file.entries().get(0);
    assertThat(imei.position()).isEqualTo(at(4, 1));
    assertThat(imei.field("zh-Hans").orElseThrow())
        .isEqualTo(new Entry.Field("国际移动设备识别码", at(5, 11)));
    assertThat(imei.field("synonyms").orElseThrow().items()).containsExactly("IMEI号", "串号", "手机串号");
    assertThat(imei.or(file.defaults()).field("category")).isPresent();
  }

  @Test
  void takesLinesEndedByWindows() {
    EntryFile file = parse("[imei]\r\nen: IMEI\r\n");

    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(file.entries().get(0).field("en").orElseThrow().value()).isEqualTo("IMEI");
  }

  @TestFactory
  Stream<DynamicTest> reportsWhatItDoesNotUnderstand() {
    return Stream.of(
        fault("[imei", Code.DATA_SYNTAX, 1),
        fault("[]", Code.DATA_SYNTAX, 1),
        fault("[two words]", Code.DATA_SYNTAX, 1),
        fault("[" + "a".repeat(300) + "]", Code.DATA_SYNTAX, 1),
        fault("no colon", Code.DATA_SYNTAX, 1),
        fault("en:no space", Code.DATA_SYNTAX, 1),
        fault("en：全角冒号", Code.DATA_SYNTAX, 1),
        fault(" en: indented", Code.DATA_SYNTAX, 1),
        fault("   ", Code.DATA_SYNTAX, 1),
        fault("en:\ttab", Code.DATA_SYNTAX, 4),
        fault("en: nul \u0000", Code.DATA_SYNTAX, 9),
        fault("\uFEFFen: byte order mark", Code.DATA_SYNTAX, 1),
        fault("en: right-to-left \u202E mark", Code.DATA_SYNTAX, 19),
        fault("en: not UTF-8 \uFFFD", Code.DATA_SYNTAX, 15),
        fault("en: half a character \uD83D", Code.DATA_SYNTAX, 22),
        fault("en: private \uE000", Code.DATA_SYNTAX, 13),
        fault("en: " + "x".repeat(5000), Code.DATA_SYNTAX, 1),
        fault("colour: red", Code.UNKNOWN_KEY, 1),
        fault("EN: case matters", Code.UNKNOWN_KEY, 1),
        fault("en:", Code.EMPTY_VALUE, 1),
        fault("en:    ", Code.EMPTY_VALUE, 1));
  }

  private DynamicTest fault(String line, Code code, int column) {
    return DynamicTest.dynamicTest(
        "“" + line.substring(0, Math.min(20, line.length())).replaceAll("\\p{C}", "?") + "”",
        () -> {
          Diagnostics found = new Diagnostics();
          EntryFile file =
              EntryFileParser.parse(
                  "data.txt", "[first]\n" + line + "\n[last]\nen: x\n", KEYS, found);
          assertThat(found.sorted())
              .extracting(Diagnostic::code, Diagnostic::position)
              .containsExactly(tuple(code, at(2, column)));
          assertThat(file.entries()).extracting(Entry::id).containsExactly("first", "last");
        });
  }

  @Test
  void keepsTheFirstOfTwoKeysAndOfTwoIds() {
    EntryFile file = parse("[a]\nen: one\nen: two\n[a]\nen: three\n");

    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::code, Diagnostic::arguments)
        .containsExactly(
            tuple(Code.DUPLICATE_KEY, List.of("en", "2")),
            tuple(Code.DUPLICATE_ID, List.of("a", "data.txt:1:1")));
    assertThat(file.entries()).hasSize(1);
    assertThat(file.entries().get(0).field("en").orElseThrow().value()).isEqualTo("one");
  }

  @Test
  void showsNoControlCharacterInAReport() {
    parse("\u001B[31mred\u0007 " + "x".repeat(500));

    String shown = diagnostics.sorted().get(0).arguments().get(0);
    assertThat(shown).doesNotContain("\u001B", "\u0007").hasSizeLessThan(80);
  }

  @Test
  void readsBackWhatWasWritten() {
    Random random = new Random(20261121);
    for (int round = 0; round < 200; round++) {
      List<Entry> entries = someEntries(random);
      EntryFile read = parse(written(entries));
      assertThat(read.entries()).map(EntryFileParserTest::content).isEqualTo(contents(entries));
    }
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void survivesAnyText() {
    Random random = new Random(7);
    String alphabet = "[]ab:-# |\n\r\t\u0000\uFEFF\uD83D手机：";
    for (int round = 0; round < 500; round++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(random.nextInt(80), 0, alphabet.length())
          .forEach(i -> text.append(alphabet.charAt(i)));
      assertThat(parse(text.toString()).entries()).allMatch(entry -> !entry.id().isBlank());
    }
  }

  private static List<Entry> someEntries(Random random) {
    List<Entry> entries = new ArrayList<>();
    for (int number = random.nextInt(6); number > 0; number--) {
      SortedMap<String, Entry.Field> fields = new TreeMap<>();
      for (String key : KEYS) {
        if (random.nextBoolean()) {
          fields.put(key, new Entry.Field(someValue(random), at(1, 1)));
        }
      }
      entries.add(new Entry("entry-" + number, fields, at(1, 1)));
    }
    return entries;
  }

  private static String someValue(Random random) {
    String letters = "abcXYZ 设备識別碼（）:#[]|/🙂é";
    int[] points = letters.codePoints().toArray();
    StringBuilder value = new StringBuilder("v");
    random
        .ints(random.nextInt(12), 0, points.length)
        .forEach(i -> value.appendCodePoint(points[i]));
    return value.append("v").toString();
  }

  private static String written(List<Entry> entries) {
    StringBuilder text = new StringBuilder("# written\n");
    for (Entry entry : entries) {
      text.append("\n[").append(entry.id()).append("]\n");
      entry
          .fields()
          .forEach(
              (key, field) -> text.append(key).append(":   ").append(field.value()).append('\n'));
    }
    return text.toString();
  }

  private static List<String> contents(List<Entry> entries) {
    return entries.stream().map(EntryFileParserTest::content).toList();
  }

  private static String content(Entry entry) {
    StringBuilder content = new StringBuilder(entry.id());
    entry
        .fields()
        .forEach((key, field) -> content.append(' ').append(key).append('=').append(field.value()));
    return content.toString();
  }

  private EntryFile parse(String text) {
    return EntryFileParser.parse("data.txt", text, KEYS, diagnostics);
  }

  private static SourcePosition at(int line, int column) {
    return new SourcePosition("data.txt", line, column);
  }
}
