package io.gazette.importer.manuscript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Severity;
import io.gazette.importer.Damage;
import io.gazette.importer.ImportSource;
import io.gazette.importer.Imported;
import io.gazette.importer.ListedWords;
import io.gazette.importer.ParsedWords;
import io.gazette.importer.Repair;
import io.gazette.importer.facts.VersionDates;
import io.gazette.importer.reading.HtmlReader;
import io.gazette.importer.reading.MarkdownReader;
import io.gazette.importer.reading.PlainTextReader;
import io.gazette.importer.reading.SourceFormat;
import io.gazette.importer.structure.ClauseNames;
import io.gazette.importer.writing.ListFiles;
import io.gazette.importer.writing.TextImport;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Never invents text and never drops any: over generated damage, the words that the reader of
 * policies finds in what was written are, character for character, those of the source, less those
 * that the report says were taken, plus those that it says were put in their place.
 */
class AccountingPropertyTest {

  private static final int DOCUMENTS = 120;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "functions.txt",
        "glossary-sdks.txt",
        "summary-permissions.txt",
        "mojibake-hant.txt",
        "lists.txt"
      })
  void everyCharacterOfADamagedTextIsInTheTextOrInTheReport(String document) {
    String whole = new String(Imported.bytes(document), UTF_8);
    Random random = new Random(20241121);
    for (int round = 0; round < DOCUMENTS; round++) {
      String damaged = Damage.of(whole, round == 0 ? 0 : 1 + random.nextInt(40), random);
      Repair repair = round % 4 == 3 ? Repair.NONE : Repair.CERTAIN;
      check(PlainTextReader.read(damaged), SourceFormat.TEXT, repair, damaged);
      assertThat(visible(PlainTextReader.read(damaged).characters().toString()))
          .isEqualTo(visible(damaged));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"functions.txt", "summary-permissions.txt", "lists.txt"})
  void theSameHoldsForTextReadAsMarkdownAndAsAPage(String document) {
    String whole = new String(Imported.bytes(document), UTF_8);
    Random random = new Random(7);
    for (int round = 0; round < DOCUMENTS / 2; round++) {
      String damaged = Damage.of(whole, 30, random);
      check(MarkdownReader.read(damaged), SourceFormat.MARKDOWN, Repair.CERTAIN, damaged);
      String page = Damage.page(damaged, random);
      check(HtmlReader.read(page), SourceFormat.HTML, Repair.CERTAIN, page);
    }
  }

  private static void check(Manuscript source, SourceFormat format, Repair repair, String shown) {
    if (source.lines().isEmpty()) {
      return;
    }
    ImportSource file = new ImportSource("p", new byte[0], Optional.empty());
    TextImport text = new TextImport(file, format, source, repair);
    text.understand(new VersionDates(List.of(text.dateFacts)), repair);
    new ClauseNames(text.decisions).name(text.draft());
    String markdown = text.write("policy");
    Map<String, String> lists = new ListFiles(List.of(text)).write();
    text.account();
    Diagnostics diagnostics = new Diagnostics();
    String words = ParsedWords.of(markdown, diagnostics);
    // Damage may look like a slip of the pen, of which a warning tells; no text may be refused.
    assertThat(diagnostics.sorted())
        .as(shown + "\n=====\n" + markdown)
        .noneMatch(problem -> problem.severity() == Severity.ERROR);
    for (String list : lists.values()) {
      words += ListedWords.of(list);
    }
    Map<Character, Integer> expected = expected(text);
    added(text).forEach((c, count) -> expected.merge(c, count, Integer::sum));
    assertThat(difference(visible(words), expected))
        .as(shown + "\n=====\n" + markdown + "\n=====\n" + lists)
        .isEmpty();
    Accounting accounting = text.accounting();
    assertThat(accounting.inText() + accounting.inLists() + accounting.inReport())
        .isEqualTo(
            visible(source.characters().toString()).values().stream().mapToInt(i -> i).sum());
  }

  /** What the report says was put in where the source had nothing. */
  private static Map<Character, Integer> added(TextImport text) {
    StringBuilder words = new StringBuilder(text.title().isEmpty() ? "policy" : "");
    String comma = text.language.isChinese() ? "、" : ",";
    words.append(comma.repeat(text.decisions.about(Topic.LIST_NAMES_JOINED).size()));
    text.decisions
        .about(Topic.LIST_NAMELESS)
        .forEach(decision -> words.append(decision.arguments().get(0)));
    text.decisions
        .about(Topic.LIST_REMARK)
        .forEach(decision -> words.append(decision.arguments().get(2)));
    // Addresses of links are no words of the source.
    text.draft().sdks().stream().flatMap(sdk -> sdk.hyperlink().stream()).forEach(words::append);
    return visible(words.toString());
  }

  /** The source, less what the report says was taken, plus what it says was put there. */
  private static Map<Character, Integer> expected(TextImport text) {
    BitSet taken = new BitSet();
    text.decisions.all().stream()
        .filter(decision -> decision.topic().effect() == Topic.Effect.TAKES)
        .forEach(decision -> decision.where().places().forEach(taken::set));
    StringBuilder words = new StringBuilder();
    for (int place = 0; place < text.source.length(); place++) {
      Edits.Edit edit = text.edits.at(place);
      if (edit != null) {
        assertThat(taken.get(place)).isTrue();
        words.append(text.trail.written().get(place) ? shown(edit) : "");
      } else if (!taken.get(place)) {
        words.append(text.source.at(place));
      }
    }
    return visible(words.toString());
  }

  /** The words of an edit; those of a placeholder, or of a link without any, are made later. */
  private static String shown(Edits.Edit edit) {
    return edit.markdown()
        ? edit.words().replaceFirst("^(?:\\[(.*)]\\(.*|.*)$", "$1")
        : edit.words();
  }

  /** How much more often a character occurs than it should, or how much less. */
  private static Map<Character, Integer> difference(
      Map<Character, Integer> found, Map<Character, Integer> expected) {
    Map<Character, Integer> difference = new TreeMap<>(found);
    expected.forEach((c, count) -> difference.merge(c, -count, Integer::sum));
    difference.values().removeIf(count -> count == 0);
    return difference;
  }

  /** How often each character occurs that is no space. */
  private static Map<Character, Integer> visible(String words) {
    Map<Character, Integer> counts = new TreeMap<>();
    words
        .chars()
        .filter(c -> !Chars.isSpace((char) c))
        .forEach(c -> counts.merge((char) c, 1, Integer::sum));
    return counts;
  }

  @Test
  void aCharacterThatGoesNowhereIsABug() {
    Manuscript source = PlainTextReader.read("甲乙");
    Trail trail = new Trail(source);
    trail.write(0);
    assertThatThrownBy(() -> Accounting.of(source, trail, new Edits(), new Decisions()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("line 1, column 2");
  }

  @Test
  void anEditThatIsNotNamedIsABug() {
    Manuscript source = PlainTextReader.read("甲");
    Trail trail = new Trail(source);
    trail.write(0);
    Edits edits = new Edits();
    edits.replace(source.lines().get(0).words(), "乙");
    assertThatThrownBy(() -> Accounting.of(source, trail, edits, new Decisions()))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @EnumSource(Topic.class)
  void onlyATopicThatTakesCanStandForACharacter(Topic topic) {
    Manuscript source = PlainTextReader.read("甲");
    Decisions decisions = new Decisions();
    decisions.likely(topic, source.lines().get(0).words());
    if (topic.effect() == Topic.Effect.TAKES) {
      assertThat(Accounting.of(source, new Trail(source), new Edits(), decisions).inReport())
          .isOne();
    } else {
      assertThatThrownBy(() -> Accounting.of(source, new Trail(source), new Edits(), decisions))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void noCharacterIsWrittenTwice() {
    Trail trail = new Trail(PlainTextReader.read("甲"));
    trail.write(0);
    assertThatThrownBy(() -> trail.write(0)).isInstanceOf(IllegalStateException.class);
  }
}
