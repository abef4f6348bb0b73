package io.gazette.check.version;

import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What is issued later takes effect later, and has a later name where names are numbers. */
final class VersionOrderRule implements Rule {

  /** {@code 2024-03-01}, {@code 3.2}; without the separators, names could not be compared. */
  private static final Pattern NUMBERS = Pattern.compile("\\d++([.-]\\d++)*+");

  @Override
  public List<Diagnostic> check(Policy policy) {
    List<PolicyVersion> versions = policy.standing();
    List<Diagnostic> findings = new ArrayList<>();
    for (PolicyVersion version : versions) {
      for (PolicyVersion earlier : versions) {
        if (earlier.issued().orElseThrow().isBefore(version.issued().orElseThrow())) {
          check(earlier, version, findings);
        }
      }
    }
    return findings;
  }

  private static void check(
      PolicyVersion earlier, PolicyVersion version, List<Diagnostic> findings) {
    LocalDate first = version.effective().orElseThrow();
    LocalDate firstOfEarlier = earlier.effective().orElseThrow();
    if (first.isBefore(firstOfEarlier)) {
      findings.add(
          Diagnostic.of(
              Code.VERSIONS_OUT_OF_ORDER,
              version.dates().effectivePosition(),
              earlier.id(),
              first.toString(),
              firstOfEarlier.toString()));
    }
    if (isNamedBefore(version.id(), earlier.id())) {
      findings.add(
          Diagnostic.of(
              Code.VERSION_NAMES_OUT_OF_ORDER, version.dates().issuedPosition(), earlier.id()));
    }
  }

  /** Whether two names are numbers separated in the same way, and the first comes before. */
  private static boolean isNamedBefore(String name, String other) {
    boolean comparable =
        NUMBERS.matcher(name).matches()
            && NUMBERS.matcher(other).matches()
            && name.contains("-") == other.contains("-");
    if (!comparable) {
      return false;
    }
    String[] parts = name.split("[.-]", -1);
    String[] others = other.split("[.-]", -1);
    for (int at = 0; at < Math.min(parts.length, others.length); at++) {
      int order = new BigInteger(parts[at]).compareTo(new BigInteger(others[at]));
      if (order != 0) {
        return order < 0;
      }
    }
    return parts.length < others.length;
  }
}
