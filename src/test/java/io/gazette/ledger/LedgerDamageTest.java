package io.gazette.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever happens to the file of the ledger is found, with its place. */
class LedgerDamageTest {

  private static final String LOCK = ContentFixture.sample().lock();
  private static final List<String> LINES = LOCK.lines().toList();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "entry app-privacy 1 release 2024-03-01 | entri app-privacy 1 release 2024-03-01 | 3:1",
        "entry app-privacy 1 release 2024-03-01 | entry App 1 release 2024-03-01         | 3:7",
        "entry app-privacy 1 release 2024-03-01 | entry app-privacy 01 release 2024-03-01| 3:19",
        "entry app-privacy 1 release 2024-03-01 | entry app-privacy 1 remove 2024-03-01  | 3:21",
        "entry app-privacy 1 release 2024-03-01 | entry app-privacy 1 release a..b       | 3:29",
        "entry app-privacy 1 release 2024-03-01 | entry app-privacy 1 release 1 more     | 3:30",
        "entry app-privacy 1 release 2024-03-01 | entry app-privacy  1 release 1         | 3:19",
        "entry app-privacy 1 release 2024-03-01 | \"\"                                   | 3:1",
        "\"  date 2024-03-01\"                  | \"  date 2024-02-30\"                  | 4:8",
        "\"  date 2024-03-01\"                  | \"  date 1 March\"                     | 4:8",
        "\"  date 2024-03-01\"                  | \"\tdate 2024-03-01\"                  | 4:1",
        "\"  previous none\"                    | \"  previous nothing\"                 | 12:12",
        "\"  previous none\"                    | \"  previous none \"                   | 12:16",
      })
  void aLineThatIsNotWellFormedIsReportedWhereItStopsBeingOne(
      String line, String damaged, String place) {
    String lock = LOCK.replaceFirst("(?m)^" + line + "$", damaged);

    assertThat(parse(lock)).containsExactly(Code.LEDGER_LINE + " " + place);
  }

  @Test
  void everyMalformedLineIsReported() {
    String lock = LOCK.replace("  seal ", "  sael ");

    assertThat(parse(lock)).hasSize(4).allMatch(found -> found.startsWith("LEDGER_LINE"));
  }

  @Test
  void aLanguageIsWrittenInItsCanonicalCase() {
    assertThat(parse(LOCK.replaceFirst(" zh-Hans\n", " zh-hans\n")))
        .containsExactly("LEDGER_LINE 11:73");
  }

  @Test
  void theFileBeginsWithItsHeaderAndEndsWithALineBreak() {
    assertThat(parse(LOCK.replace("gazette-ledger 1", "gazette-ledger 2")))
        .containsExactly("LEDGER_FORMAT 1:1");
    assertThat(parse("gazette-ledger 1\n")).containsExactly("LEDGER_FORMAT 2:1");
    assertThat(parse("")).containsExactly("LEDGER_FORMAT 1:1");
    assertThat(parse(LOCK.strip())).containsExactly("LEDGER_LINE " + LINES.size() + ":72");
  }

  @Test
  void wrongUtf8IsReportedWhereItIs() {
    byte[] bytes = LOCK.getBytes(StandardCharsets.UTF_8);
    bytes[LOCK.indexOf("entry") + 2 * 2 + 2 * 20] = (byte) 0xFF;

    assertThat(parse(bytes)).singleElement().asString().startsWith("NOT_UTF8 ");
  }

  @Test
  void anUnfinishedMergeIsReportedAsSuch() {
    String lock =
        LOCK.replace("entry app-sdks", "<<<<<<< HEAD\n=======\n>>>>>>> b\nentry app-sdks");

    assertThat(parse(lock)).hasSize(3).allMatch(found -> found.startsWith("LEDGER_CONFLICT"));
  }

  @Test
  void linesOfAnEntryHaveOneOrder() {
    assertThat(parse(exchanged(4, 5))).containsExactly("LEDGER_ORDER 4:1");
    assertThat(parse(exchanged(5, 6))).containsExactly("LEDGER_ORDER 6:1");
    assertThat(
            parse(LOCK.replaceFirst("entry app-privacy 1 release", "entry app-privacy 1 erratum")))
        .containsExactly("LEDGER_ORDER 5:1");
    assertThat(parse(LOCK.replaceFirst("entry .*\n", ""))).containsExactly("LEDGER_ORDER 3:1");
  }

  @Test
  void anEntryThatEndsEarlyIsIncomplete() {
    assertThat(parse(LOCK.substring(0, LOCK.lastIndexOf("  seal "))))
        .containsExactly("LEDGER_INCOMPLETE " + (LINES.size() - 1) + ":1");
    assertThat(parse(LOCK.replaceFirst(" {2}seal .*\n", "")))
        .containsExactly("LEDGER_INCOMPLETE 12:1");
  }

  @Test
  void aChangedEntryNoLongerMatchesItsSeal() {
    assertThat(parse(LOCK.replaceFirst("date 2024-03-01", "date 2024-03-02")))
        .containsExactly("LEDGER_ENTRY_DAMAGED 3:1");
  }

  @Test
  void anEntrySealedAnewBreaksTheChainAfterIt() {
    String first = entries().get(0);
    String body =
        first.substring(0, first.indexOf("  seal ")).replace("2024-03-01\n", "2024-03-02\n");
    String forged = body + "  seal " + Sha256.of(body) + "\n";

    assertThat(parse(LOCK.replace(first, forged))).contains("LEDGER_CHAIN_BROKEN 14:1");
  }

  @Test
  void anEntryThatIsRemovedAddedOrMovedIsFound() {
    List<String> entries = entries();
    String header = LOCK.substring(0, LOCK.indexOf("entry"));

    assertThat(parse(header + entries.get(1) + entries.get(2))).contains("LEDGER_NUMBER 3:1");
    assertThat(parse(header + entries.get(0) + entries.get(2))).contains("LEDGER_NUMBER 14:1");
    assertThat(parse(header + entries.get(0) + entries.get(0)))
        .contains("LEDGER_NUMBER 14:1", "LEDGER_VERSION_TWICE 14:1");
    assertThat(parse(header + entries.get(1) + entries.get(0))).contains("LEDGER_NUMBER 3:1");
  }

  @Test
  void aVersionIsReleasedOnceAndCorrectedAfterwards() {
    Entry first = ContentFixture.sample().ledger().chain("app-sdks").get(0);
    Entry again = entry(first, 2, false);
    Entry early = entry(first, 1, true);

    assertThat(parse(LedgerFormat.text(List.of(first, again))))
        .containsExactly("LEDGER_VERSION_TWICE 14:1");
    assertThat(parse(LedgerFormat.text(List.of(early))))
        .containsExactly("LEDGER_ERRATUM_EARLY 3:1");
  }

  private static Entry entry(Entry entry, int number, boolean erratum) {
    return new Entry(
        entry.policy(),
        number,
        erratum ? EntryKind.ERRATUM : entry.kind(),
        entry.version(),
        entry.date(),
        erratum ? Optional.of("x") : entry.reason(),
        entry.statements(),
        entry.sources(),
        entry.settings(),
        entry.texts(),
        number == 1 ? entry.previous() : Optional.of(entry.seal()));
  }

  @Test
  void everyFlippedByteIsFoundAtItsEntry() {
    byte[] lock = LOCK.getBytes(StandardCharsets.UTF_8);
    int line = 1;
    for (int at = 0; at < lock.length; at++) {
      for (byte wrong : alternatives(lock[at], at)) {
        byte[] flipped = lock.clone();
        flipped[at] = wrong;
        Diagnostics diagnostics = new Diagnostics();

        assertThat(Ledger.parse(flipped, diagnostics)).as("byte %d → %d", at, wrong).isEmpty();
        int first = headOf(line);
        assertThat(diagnostics.sorted())
            .as("byte %d → %d in the entry of line %d", at, wrong, first)
            .map(found -> found.position().line())
            .anyMatch(found -> headOf(found) == first || headOf(found - 1) == first);
      }
      line += lock[at] == '\n' ? 1 : 0;
    }
    assertThat(line).isEqualTo(LINES.size() + 1);
  }

  /** The line where the entry of a line begins; 1 for the header. A new break may shift it by 1. */
  private static int headOf(int line) {
    int head = Math.min(line, LINES.size());
    while (head > 1 && !LINES.get(head - 1).startsWith("entry ")) {
      head--;
    }
    return head;
  }

  private static List<Byte> alternatives(byte right, int at) {
    byte flipped = (byte) (right ^ (1 << (at % 8)));
    byte lineBreak = (byte) (at % 2 == 0 ? '\r' : '\n');
    return Stream.of(flipped, lineBreak).filter(wrong -> wrong != right).toList();
  }

  private static String exchanged(int line, int other) {
    List<String> lines = new ArrayList<>(LINES);
    Collections.swap(lines, line - 1, other - 1);
    return String.join("\n", lines) + "\n";
  }

  private static List<String> entries() {
    return List.of(LOCK.substring(LOCK.indexOf("entry")).split("(?=entry )"));
  }

  private static List<String> parse(String lock) {
    return parse(lock.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> parse(byte[] lock) {
    Diagnostics diagnostics = new Diagnostics();
    assertThat(Ledger.parse(lock, diagnostics)).isEmpty();
    return diagnostics.sorted().stream()
        .peek(found -> assertThat(found.position().file()).isEqualTo("gazette.lock"))
        .map(
            found -> found.code() + " " + found.position().line() + ":" + found.position().column())
        .toList();
  }
}
