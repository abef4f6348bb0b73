package io.gazette.ledger;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Checks that each entry is what was sealed and follows from the one before. */
final class ChainCheck {

  private final Diagnostics diagnostics;
  private final Map<String, SourcePosition> released = new TreeMap<>();

  ChainCheck(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Checks the entries of one policy, in the order of the file. */
  void check(List<SealedEntry> chain) {
    Optional<SealedEntry> before = Optional.empty();
    for (SealedEntry next : chain) {
      checkSeal(next);
      checkPlace(next, before);
      checkVersion(next);
      before = Optional.of(next);
    }
  }

  private void checkSeal(SealedEntry written) {
    if (!written.seal().equals(written.entry().seal())) {
      report(Code.LEDGER_ENTRY_DAMAGED, written);
    }
  }

  private void checkPlace(SealedEntry next, Optional<SealedEntry> before) {
    int expected = before.map(written -> written.entry().number()).orElse(0) + 1;
    Optional<Sha256> previous = next.entry().previous();
    if (next.entry().number() != expected) {
      report(Code.LEDGER_NUMBER, next, Integer.toString(expected));
    } else if (!previous.equals(before.map(SealedEntry::seal))
        // The seal of a damaged entry may be what was damaged.
        && !previous.equals(before.map(written -> written.entry().seal()))) {
      report(Code.LEDGER_CHAIN_BROKEN, next);
    }
  }

  private void checkVersion(SealedEntry written) {
    Entry entry = written.entry();
    Optional<SourcePosition> first = Optional.ofNullable(released.get(entry.version()));
    if (entry.kind().followsRelease() && first.isEmpty()) {
      report(Code.LEDGER_ERRATUM_EARLY, written, entry.version());
    } else if (!entry.kind().followsRelease() && first.isPresent()) {
      String line = Integer.toString(first.get().line());
      report(Code.LEDGER_VERSION_TWICE, written, entry.version(), line);
    }
    released.putIfAbsent(entry.version(), written.position());
  }

  private void report(Code code, SealedEntry written, String... more) {
    Entry entry = written.entry();
    List<String> arguments =
        new ArrayList<>(List.of(entry.policy(), Integer.toString(entry.number())));
    arguments.addAll(List.of(more));
    diagnostics.report(new Diagnostic(code, code.severity(), written.position(), arguments));
  }
}
