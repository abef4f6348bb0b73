package io.gazette.check;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Readers learn of a material change as many days in advance as the policy promises. */
final class NoticeRule {

  private NoticeRule() {}

  /** The first version changes nothing that anybody relied on. */
  static List<Diagnostic> check(List<DatedVersion> versions, int noticeDays) {
    return versions.stream()
        .skip(1)
        .filter(version -> version.version().change().needsNotice())
        .filter(version -> days(version) >= 0 && days(version) < noticeDays)
        .map(
            version ->
                Diagnostic.of(
                    Code.NOTICE_TOO_SHORT,
                    version.places().effective(),
                    Long.toString(days(version)),
                    Integer.toString(noticeDays)))
        .toList();
  }

  private static long days(DatedVersion version) {
    return ChronoUnit.DAYS.between(version.issued(), version.effective());
  }
}
