package io.gazette.check.version;

import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Readers learn of a material change as many days in advance as the policy promises. */
final class NoticeRule implements Rule {

  /** The first version changes nothing that anybody relied on. */
  @Override
  public List<Diagnostic> check(Policy policy) {
    return policy.standing().stream()
        .skip(1)
        .filter(version -> version.change().needsNotice())
        .filter(version -> days(version) >= 0 && days(version) < policy.noticeDays())
        .map(
            version ->
                Diagnostic.of(
                    Code.NOTICE_TOO_SHORT,
                    version.dates().effectivePosition(),
                    Long.toString(days(version)),
                    Integer.toString(policy.noticeDays())))
        .toList();
  }

  private static long days(PolicyVersion version) {
    return ChronoUnit.DAYS.between(
        version.issued().orElseThrow(), version.effective().orElseThrow());
  }
}
