package io.gazette.check;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Policy;
import io.gazette.model.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Leaves out the findings that somebody lets stand. A waiver whose day is over hides nothing, and
 * it, like one that hides nothing, is a finding itself: a list of exceptions does not outlive them.
 */
final class Waivers {

  private final List<Waiver> all;
  private final LocalDate today;

  /**
   * The waivers of a site.
   *
   * @param today in the site's time zone
   */
  Waivers(List<Waiver> all, LocalDate today) {
    this.all = List.copyOf(all);
    this.today = today;
  }

  /**
   * What is left to tell of a policy.
   *
   * @param findings what was found
   * @param lookedFor which findings were looked for: of others nobody knows whether a waiver is
   *     used
   */
  List<Diagnostic> apply(Policy policy, List<Diagnostic> findings, Predicate<Code> lookedFor) {
    List<Waiver> own = all.stream().filter(waiver -> waiver.policy().equals(policy.id())).toList();
    if (own.isEmpty()) {
      return findings;
    }
    Parts parts = Parts.of(policy);
    List<Diagnostic> left =
        new ArrayList<>(
            findings.stream()
                .filter(
                    finding ->
                        own.stream()
                            .noneMatch(
                                waiver ->
                                    waiver.holds(today)
                                        && waiver.covers(finding, parts.at(finding.position()))))
                .toList());
    for (Waiver waiver : own) {
      if (!waiver.holds(today)) {
        left.add(
            Diagnostic.of(
                Code.WAIVER_EXPIRED,
                waiver.position(),
                waiver.rule().id(),
                waiver.place(),
                waiver.until().toString(),
                waiver.who()));
      } else if (lookedFor.test(waiver.rule())
          && findings.stream()
              .noneMatch(finding -> waiver.covers(finding, parts.at(finding.position())))) {
        left.add(
            Diagnostic.of(
                Code.WAIVER_UNUSED, waiver.position(), waiver.rule().id(), waiver.place()));
      }
    }
    return left;
  }
}
