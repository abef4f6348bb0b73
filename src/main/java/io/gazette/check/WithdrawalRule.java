package io.gazette.check;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Located;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import java.time.LocalDate;
import java.util.List;

/** A version can be taken back from its issue until the day before it takes effect. */
final class WithdrawalRule implements Rule {

  @Override
  public List<Diagnostic> check(Policy policy) {
    return policy.inOrderOfIssue().stream()
        .filter(version -> version.withdrawn().isPresent())
        .filter(version -> !isInTime(version))
        .map(WithdrawalRule::finding)
        .toList();
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
