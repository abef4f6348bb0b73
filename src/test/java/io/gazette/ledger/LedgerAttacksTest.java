package io.gazette.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.FileNames;
import io.gazette.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/**
 * Attacks on the history that a ledger tells, by somebody who may write everything in the
 * repository. {@code SECURITY.md} has them in a table: what finds them, or that only an earlier
 * copy of the ledger does.
 */
class LedgerAttacksTest {

  private final ContentFixture content = ContentFixture.sample();
  private final byte[] earlier = content.files.get(FileNames.LEDGER).clone();

  @Test
  void control() {
    assertThat(found()).isEmpty();
    assertThat(foundByEarlierCopy()).isEmpty();
    content.version("app-sdks", "2.0", "又。", "More.").release("app-sdks", "2.0", "2024-12-01");
    assertThat(foundByEarlierCopy()).as("a ledger may be continued").isEmpty();
  }

  @Test
  void theEndIsCutOff() {
    cutOffTheEnd();

    assertThat(found()).contains(Code.SEALED_COPY_UNKNOWN);
    assertThat(foundByEarlierCopy()).containsExactly(Code.LEDGER_NOT_EXTENDED);
  }

  @Test
  void theLedgerIsDeleted() {
    content.files.remove(FileNames.LEDGER);
    Diagnostics diagnostics = new Diagnostics();

    assertThat(Ledger.of(content.folder(), diagnostics)).isPresent();

    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::code)
        .containsExactly(Code.LEDGER_MISSING);
    content.files.keySet().removeIf(path -> path.startsWith(".sealed/"));
    Diagnostics neverReleased = new Diagnostics();
    Ledger.of(content.folder(), neverReleased);
    assertThat(neverReleased.sorted()).isEmpty();
  }

  @Test
  void theEndIsCutOffWithItsCopiesAndItsText() {
    cutOffTheEnd();
    content.files.keySet().removeAll(unknownCopies());
    content.put("app-sdks/1.0/zh-Hans.md", "").removeAll("app-sdks/");
    content.files.keySet().removeAll(unknownCopies());

    assertThat(found()).as("nothing is left that could tell").isEmpty();
    assertThat(foundByEarlierCopy()).containsExactly(Code.LEDGER_NOT_EXTENDED);
  }

  @Test
  void anEntryIsChanged() {
    String lock = content.lock();
    content.put(FileNames.LEDGER, lock.replaceFirst("date 2024-03-01", "date 2023-03-01"));

    assertThat(found()).containsExactly(Code.LEDGER_ENTRY_DAMAGED);
  }

  @Test
  void anEntryIsChangedAndSealedAnew() {
    String lock = content.lock().replaceFirst("date 2024-03-01", "date 2023-03-01");
    int from = lock.indexOf("entry ");
    int to = lock.indexOf("  seal ", from);
    String seal = Sha256.of(lock.substring(from, to)).hex();
    content.put(
        FileNames.LEDGER,
        lock.substring(0, to + 7) + seal + lock.substring(to + 7 + seal.length()));

    assertThat(found()).containsExactly(Code.LEDGER_CHAIN_BROKEN);
  }

  @Test
  void theWholeChainIsWrittenAnew() {
    rewrite(entry -> entry.number() == 1 ? dated(entry, LocalDate.of(2020, 1, 1)) : entry);

    assertThat(found()).as("a chain that is whole again tells nothing").isEmpty();
    assertThat(foundByEarlierCopy()).contains(Code.LEDGER_NOT_EXTENDED);
  }

  @Test
  void twoEntriesChangePlaces() {
    List<String> entries = entries();
    content.put(FileNames.LEDGER, head() + entries.get(1) + entries.get(0) + entries.get(2));

    assertThat(found()).contains(Code.LEDGER_NUMBER);
  }

  @Test
  void anEntryIsReplayed() {
    content.put(FileNames.LEDGER, content.lock() + entries().get(0));

    assertThat(found()).contains(Code.LEDGER_NUMBER, Code.LEDGER_VERSION_TWICE);
  }

  @Test
  void theLedgerIsEmptiedOrTakenAway() {
    content.put(FileNames.LEDGER, head());
    assertThat(found()).containsOnly(Code.SEALED_COPY_UNKNOWN);
    assertThat(foundByEarlierCopy()).containsOnly(Code.LEDGER_NOT_EXTENDED);

    content.remove(FileNames.LEDGER).removeAll(".sealed/");
    assertThat(found()).as("published versions that are not sealed are for the build").isEmpty();
    assertThat(foundByEarlierCopy()).containsOnly(Code.LEDGER_NOT_EXTENDED);
  }

  @Test
  void allEntriesOfAPolicyAreTakenAway() {
    String lock = content.lock();
    content.put(FileNames.LEDGER, lock.substring(0, lock.indexOf("entry app-sdks")));

    assertThat(found()).contains(Code.SEALED_COPY_UNKNOWN);
    assertThat(foundByEarlierCopy()).containsExactly(Code.LEDGER_NOT_EXTENDED);
  }

  @Test
  void aPolicyIsWrittenInAnotherCase() {
    content.put(FileNames.LEDGER, content.lock().replace("entry app-sdks", "entry App-sdks"));

    assertThat(found()).contains(Code.LEDGER_LINE);
  }

  @Test
  void textDigestAndSealAreChangedTogether() {
    String text = "We sell your number.\n";
    content.put("app-privacy/2024-09-10/en.md", text);
    rewrite(
        entry -> {
          var sources = new TreeMap<>(entry.sources());
          sources.computeIfPresent(
              "app-privacy/2024-09-10/en.md", (path, digest) -> Sha256.of(text));
          return with(entry, entry.date(), sources);
        });

    assertThat(found()).contains(Code.SEALED_COPY_MISSING, Code.SEALED_COPY_UNKNOWN);
    assertThat(foundByEarlierCopy()).contains(Code.LEDGER_NOT_EXTENDED);
  }

  @Test
  void aCopyIsReplacedUnderItsName() {
    String copy =
        content.files.keySet().stream()
            .filter(path -> path.startsWith(".sealed/"))
            .findFirst()
            .orElseThrow();
    content.put(copy, "something else\n");

    assertThat(found()).contains(Code.SEALED_COPY_DAMAGED);
  }

  private List<Code> found() {
    return content.verify().stream().map(Diagnostic::code).toList();
  }

  private List<Code> foundByEarlierCopy() {
    Diagnostics diagnostics = new Diagnostics();
    new Verification(content.ledger(), content.folder(), diagnostics)
        .continues(earlier, "earlier.lock");
    return diagnostics.sorted().stream().map(Diagnostic::code).toList();
  }

  private void cutOffTheEnd() {
    String lock = content.lock();
    content.put(FileNames.LEDGER, lock.substring(0, lock.lastIndexOf("entry ")));
  }

  private List<String> unknownCopies() {
    return content.verify().stream()
        .filter(found -> found.code() == Code.SEALED_COPY_UNKNOWN)
        .map(found -> found.position().file())
        .toList();
  }

  private String head() {
    return content.lock().substring(0, content.lock().indexOf("entry "));
  }

  private List<String> entries() {
    return List.of(content.lock().substring(head().length()).split("(?m)(?=^entry )"));
  }

  /** Changes entries and seals everything anew. */
  private void rewrite(UnaryOperator<Entry> change) {
    Ledger ledger = Ledger.empty();
    for (String policy : content.ledger().policies()) {
      for (Entry entry : content.ledger().chain(policy)) {
        List<Entry> before = new ArrayList<>(ledger.chain(policy));
        Entry changed = change.apply(entry);
        Optional<Sha256> previous =
            before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1).seal());
        ledger =
            ledger.with(
                new Entry(
                    changed.policy(),
                    changed.number(),
                    changed.kind(),
                    changed.version(),
                    changed.date(),
                    changed.reason(),
                    changed.statements(),
                    changed.sources(),
                    changed.settings(),
                    changed.texts(),
                    previous));
      }
    }
    content.files.put(FileNames.LEDGER, ledger.text().getBytes(StandardCharsets.UTF_8));
  }

  private static Entry dated(Entry entry, LocalDate date) {
    return with(entry, date, entry.sources());
  }

  private static Entry with(Entry entry, LocalDate date, SortedMap<String, Sha256> sources) {
    return new Entry(
        entry.policy(),
        entry.number(),
        entry.kind(),
        entry.version(),
        date,
        entry.reason(),
        entry.statements(),
        sources,
        entry.settings(),
        entry.texts(),
        entry.previous());
  }
}
