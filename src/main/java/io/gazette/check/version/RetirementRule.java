package io.gazette.check.version;

import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Policy;
import io.gazette.model.Retirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** No version takes effect once its policy has ended. */
final class RetirementRule implements Rule {

  @Override
  public List<Diagnostic> check(Policy policy) {
    Optional<Retirement> retirement = policy.retirement();
    if (retirement.isEmpty()) {
      return List.of();
    }
    LocalDate end = retirement.get().on().value();
    return policy.standing().stream()
        .filter(version -> !version.effective().orElseThrow().isBefore(end))
        .map(
            version ->
                Diagnostic.of(
                    Code.EFFECTIVE_AFTER_RETIREMENT,
                    version.dates().effectivePosition(),
                    version.id(),
                    version.effective().orElseThrow().toString(),
                    end.toString()))
        .toList();
  }
}
