package io.gazette.check.version;

import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Policy;
import io.gazette.model.PolicyKind;
import io.gazette.model.PolicyVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A privacy policy is looked through once in some months: California asks for it every 12 (Civil
 * Code 1798.130(a)(5)). Of a policy that goes on, the version in effect.
 */
final class OldVersionRule implements Rule {

  private final LocalDate today;
  private final int months;

  OldVersionRule(LocalDate today, int months) {
    this.today = today;
    this.months = months;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    if (policy.kind() != PolicyKind.PRIVACY_POLICY || policy.retirement().isPresent()) {
      return List.of();
    }
    Optional<PolicyVersion> last = policy.standing().stream().reduce((earlier, later) -> later);
    return last.filter(version -> lastDay(version).plusMonths(months).isBefore(today)).stream()
        .map(
            version ->
                Diagnostic.of(
                    Code.VERSION_OLD,
                    version.dates().issuedPosition(),
                    lastDay(version).toString(),
                    Integer.toString(months)))
        .toList();
  }

  private static LocalDate lastDay(PolicyVersion version) {
    return version.updated().orElseGet(() -> version.issued().orElseThrow());
  }
}
