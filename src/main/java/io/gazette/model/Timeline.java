package io.gazette.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The versions of a policy as they stand on one day. States are computed here and never typed in.
 *
 * <p>A version counts from the day it was issued; of the versions counted, the one with the latest
 * effective date that has been reached is in effect, and each applies until the day before the next
 * one takes effect.
 */
public final class Timeline {

  /** Where a version stands on the day of the timeline. */
  public enum State {
    DRAFT,
    UPCOMING,
    CURRENT,
    ARCHIVED
  }

  private final LocalDate asOf;
  private final List<PolicyVersion> issued;
  private final List<PolicyVersion> drafts;

  private Timeline(LocalDate asOf, List<PolicyVersion> issued, List<PolicyVersion> drafts) {
    this.asOf = asOf;
    this.issued = issued;
    this.drafts = drafts;
  }

  /** The timeline of a policy on a day in the site's time zone. */
  public static Timeline of(Policy policy, LocalDate asOf) {
    List<PolicyVersion> issued =
        policy.versions().stream()
            .filter(version -> isIssued(version, asOf))
            .sorted(Comparator.comparing(Timeline::firstDay))
            .toList();
    List<PolicyVersion> drafts =
        policy.versions().stream().filter(version -> !isIssued(version, asOf)).toList();
    return new Timeline(asOf, issued, drafts);
  }

  private static boolean isIssued(PolicyVersion version, LocalDate asOf) {
    return version.effective().isPresent()
        && version.issued().filter(day -> !day.isAfter(asOf)).isPresent();
  }

  /** The day from which an issued version applies. */
  private static LocalDate firstDay(PolicyVersion version) {
    return version.effective().orElseThrow();
  }

  public LocalDate asOf() {
    return asOf;
  }

  /** The versions readers may see, by effective date, oldest first. */
  public List<PolicyVersion> issued() {
    return issued;
  }

  /** The versions that are not issued yet, in the policy's order. */
  public List<PolicyVersion> drafts() {
    return drafts;
  }

  /** The version in effect; empty before the first one takes effect. */
  public Optional<PolicyVersion> current() {
    return issued.stream()
        .filter(version -> !firstDay(version).isAfter(asOf))
        .reduce((earlier, later) -> later);
  }

  /** The versions that will take effect, nearest first. */
  public List<PolicyVersion> upcoming() {
    return issued.stream().filter(version -> firstDay(version).isAfter(asOf)).toList();
  }

  public State stateOf(PolicyVersion version) {
    if (!issued.contains(version)) {
      return State.DRAFT;
    }
    if (firstDay(version).isAfter(asOf)) {
      return State.UPCOMING;
    }
    return current().filter(version::equals).isPresent() ? State.CURRENT : State.ARCHIVED;
  }

  /** The last day on which an issued version applies; empty while no later version is known. */
  public Optional<LocalDate> lastDay(PolicyVersion version) {
    int next = issued.indexOf(version) + 1;
    return next > 0 && next < issued.size()
        ? Optional.of(firstDay(issued.get(next)).minusDays(1))
        : Optional.empty();
  }
}
