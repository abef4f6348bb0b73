package io.gazette.ledger;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.FileNames;
import io.gazette.model.Located;
import io.gazette.model.Policy;
import io.gazette.model.Retirement;
import java.util.Objects;
import java.util.Optional;

/** Compares what a policy states of itself as a whole with what was sealed of that. */
final class StatementCheck {

  private final Ledger ledger;
  private final Diagnostics diagnostics;

  StatementCheck(Ledger ledger, Diagnostics diagnostics) {
    this.ledger = ledger;
    this.diagnostics = diagnostics;
  }

  void check(Policy policy) {
    Optional<Entry> sealed = ledger.retirement(policy.id());
    Optional<Retirement> stated = policy.retirement();
    if (sealed.isPresent()) {
      checkRetirement(policy, sealed.get(), stated);
    } else if (stated.isPresent() && !ledger.chain(policy.id()).isEmpty()) {
      diagnostics.report(Code.STATEMENT_NOT_SEALED, stated.get().on().position(), policy.id());
    }
  }

  private void checkRetirement(Policy policy, Entry sealed, Optional<Retirement> stated) {
    String day = Objects.requireNonNull(sealed.statements().get(Entry.RETIRED));
    boolean same =
        stated
                .map(Retirement::on)
                .map(Located::value)
                .map(Object::toString)
                .equals(Optional.of(day))
            && stated
                .flatMap(Retirement::successor)
                .equals(Optional.ofNullable(sealed.statements().get(Entry.SUCCESSOR)));
    if (!same) {
      SourcePosition position =
          stated
              .map(statement -> statement.on().position())
              .orElse(SourcePosition.startOf(policy.id() + "/" + FileNames.POLICY));
      diagnostics.report(
          Code.RETIREMENT_CHANGED, position, policy.id(), day, sealed.date().toString());
    }
  }
}
