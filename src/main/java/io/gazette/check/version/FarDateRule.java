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
import java.util.stream.Stream;

/** A date is of our time: 2062 and 1926 are slips of the keyboard. */
final class FarDateRule implements Rule {

  /** Before it no site had a privacy policy. */
  private static final LocalDate EARLIEST = LocalDate.of(1995, 1, 1);

  private final LocalDate today;

  FarDateRule(LocalDate today) {
    this.today = today;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return policy.versions().stream()
        .flatMap(FarDateRule::dates)
        .filter(date -> isFarOff(date.value()))
        .map(date -> Diagnostic.of(Code.DATE_FAR_OFF, date.position(), date.value().toString()))
        .distinct()
        .toList();
  }

  private static Stream<Located<LocalDate>> dates(PolicyVersion version) {
    return Stream.of(
            version.dates().issued(), version.dates().updated(), version.dates().effective())
        .flatMap(Optional::stream);
  }

  private boolean isFarOff(LocalDate date) {
    return date.isBefore(EARLIEST) || date.isAfter(today.plusYears(1));
  }
}
