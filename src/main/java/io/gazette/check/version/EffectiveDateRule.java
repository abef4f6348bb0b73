package io.gazette.check.version;

import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One version takes effect on a day, and none before it is published. */
final class EffectiveDateRule implements Rule {

  @Override
  public List<Diagnostic> check(Policy policy) {
    List<PolicyVersion> versions = policy.standing();
    List<Diagnostic> findings = new ArrayList<>();
    for (PolicyVersion version : versions) {
      LocalDate issued = version.issued().orElseThrow();
      LocalDate effective = version.effective().orElseThrow();
      SourcePosition position = version.dates().effectivePosition();
      if (effective.isBefore(issued)) {
        findings.add(
            Diagnostic.of(
                Code.EFFECTIVE_BEFORE_ISSUED, position, effective.toString(), issued.toString()));
      }
      versions.stream()
          .takeWhile(earlier -> !earlier.equals(version))
          .filter(earlier -> earlier.effective().equals(version.effective()))
          .map(
              earlier ->
                  Diagnostic.of(
                      Code.EFFECTIVE_SAME_DAY, position, earlier.id(), effective.toString()))
          .forEach(findings::add);
    }
    return findings;
  }
}
