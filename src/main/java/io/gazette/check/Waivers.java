package io.gazette.check;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.FileNames;
import io.gazette.model.Policy;
import io.gazette.model.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
    List<Waiver> own = all.stream().filter(waiver -> waiver.isOf(policy)).toList();
    if (own.isEmpty()) {
      return findings;
    }
    Parts parts = Parts.of(policy);
    List<Diagnostic> left =
        apply(
            own,
            findings,
            (waiver, finding) -> waiver.covers(finding, part(finding.position(), policy, parts)),
            lookedFor);
    own.stream()
        .filter(waiver -> !waiver.holds(today))
        .map(
            waiver ->
                Diagnostic.of(
                    Code.WAIVER_EXPIRED,
                    waiver.position(),
                    waiver.rule().id(),
                    waiver.place(),
                    waiver.until().toString(),
                    waiver.who()))
        .forEach(left::add);
    return left;
  }

  /** What a waiver names behind the {@code #}: of what site.yaml says, the product. */
  private static Optional<String> part(SourcePosition position, Policy policy, Parts parts) {
    return position.file().equals(FileNames.SITE)
        ? Optional.of(policy.product().id())
        : parts.at(position);
  }

  /**
   * What is left to tell of an app and its policies. What a list lacks has no row of its own: there
   * a waiver names it as the finding does, behind the {@code #}.
   */
  List<Diagnostic> applyToApp(
      List<Policy> policies, List<Diagnostic> findings, Predicate<Code> lookedFor) {
    Map<String, Parts> parts =
        policies.stream().collect(Collectors.toMap(Policy::id, Parts::ofLists, (one, same) -> one));
    List<Waiver> own = all.stream().filter(waiver -> parts.containsKey(waiver.policy())).toList();
    return apply(
        own,
        findings,
        (waiver, finding) ->
            waiver.covers(
                    finding,
                    Objects.requireNonNull(parts.get(waiver.policy())).at(finding.position()))
                || waiver.covers(finding, Optional.of(finding.arguments().get(0))),
        lookedFor);
  }

  /** What is left, with the waivers that hold and hide nothing. */
  private List<Diagnostic> apply(
      List<Waiver> own,
      List<Diagnostic> findings,
      BiPredicate<Waiver, Diagnostic> covers,
      Predicate<Code> lookedFor) {
    List<Waiver> holding = own.stream().filter(waiver -> waiver.holds(today)).toList();
    List<Diagnostic> left =
        new ArrayList<>(
            findings.stream()
                .filter(
                    finding -> holding.stream().noneMatch(waiver -> covers.test(waiver, finding)))
                .toList());
    holding.stream()
        .filter(waiver -> lookedFor.test(waiver.rule()))
        .filter(waiver -> findings.stream().noneMatch(finding -> covers.test(waiver, finding)))
        .map(
            waiver ->
                Diagnostic.of(
                    Code.WAIVER_UNUSED, waiver.position(), waiver.rule().id(), waiver.place()))
        .forEach(left::add);
    return left;
  }
}
