package io.gazette.check.version;

import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Located;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

/** A version that is named after a day is named after that of its issue. */
final class VersionNameRule implements Rule {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  @Override
  public List<Diagnostic> check(Policy policy) {
    return policy.versions().stream()
        .filter(version -> DAY.matcher(version.id()).matches())
        .flatMap(
            version ->
                version.dates().issued().stream()
                    .filter(day -> !day.value().toString().equals(version.id()))
                    .map(day -> finding(version, day)))
        .toList();
  }

  private static Diagnostic finding(PolicyVersion version, Located<LocalDate> issued) {
    return Diagnostic.of(
        Code.VERSION_NAME_DATE, issued.position(), version.id(), issued.value().toString());
  }
}
