package io.gazette.check;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** One version takes effect on a day, and none before it is published. */
final class EffectiveDateRule {

  private EffectiveDateRule() {}

  static List<Diagnostic> check(List<DatedVersion> versions) {
    List<Diagnostic> findings = new ArrayList<>();
    for (DatedVersion version : versions) {
      String effective = version.effective().toString();
      if (version.effective().isBefore(version.issued())) {
        findings.add(
            Diagnostic.of(
                Code.EFFECTIVE_BEFORE_ISSUED,
                version.places().effective(),
                effective,
                version.issued().toString()));
      }
      versions.stream()
          .takeWhile(earlier -> !earlier.equals(version))
          .filter(earlier -> earlier.effective().equals(version.effective()))
          .map(
              earlier ->
                  Diagnostic.of(
                      Code.EFFECTIVE_SAME_DAY,
                      version.places().effective(),
                      earlier.id(),
                      effective))
          .forEach(findings::add);
    }
    return findings;
  }
}
