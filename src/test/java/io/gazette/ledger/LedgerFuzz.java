package io.gazette.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gazette.diagnostic.Diagnostics;
import java.util.Optional;

/** A ledger from a stranger: it is read, and written as one that is equal, or an error says why. */
public final class LedgerFuzz {

  private LedgerFuzz() {}

  public static void fuzzerTestOneInput(byte[] input) {
    Diagnostics diagnostics = new Diagnostics();
    Optional<Ledger> ledger = Ledger.parse(input, diagnostics);
    if (ledger.isEmpty() != diagnostics.hasErrors()) {
      throw new AssertionError("read with errors, or not read without one");
    }
    if (ledger.isPresent()
        && !Ledger.parse(ledger.get().text().getBytes(UTF_8), diagnostics).equals(ledger)) {
      throw new AssertionError("not read as it is written");
    }
  }
}
