package io.gazette.check.version;

import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Located;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A version can be taken back from its issue until the day before it takes effect, and not ahead:
 * until that day readers and apps would be told of a version that never applies.
 */
final class WithdrawalRule implements Rule {

  private final LocalDate today;

  WithdrawalRule(LocalDate today) {
    this.today = today;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return policy.inOrderOfIssue().stream()
        .filter(version -> version.withdrawn().isPresent())
        .flatMap(version -> check(version).stream())
        .toList();
  }

  private Optional<Diagnostic> check(PolicyVersion version) {
    Located<LocalDate> day = version.dates().withdrawn().orElseThrow();
    if (!isInTime(version)) {
      return Optional.of(finding(version));
    }
    return Optional.of(day)
        .filter(ahead -> ahead.value().isAfter(today))
        .map(
            ahead ->
                Diagnostic.of(
                    Code.WITHDRAWN_AHEAD,
                    ahead.position(),
                    ahead.value().toString(),
                    today.toString()));
  }

  private static boolean isInTime(PolicyVersion version) {
    LocalDate day = version.withdrawn().orElseThrow();
    return !day.isBefore(version.issued().orElseThrow())
        && day.isBefore(version.effective().orElseThrow());
  }

  private static Diagnostic finding(PolicyVersion version) {
    Located<LocalDate> withdrawn = version.dates().withdrawn().orElseThrow();
    return Diagnostic.of(
        Code.WITHDRAWN_TOO_LATE,
        withdrawn.position(),
        withdrawn.value().toString(),
        version.issued().orElseThrow().toString(),
        version.effective().orElseThrow().toString());
  }
}
