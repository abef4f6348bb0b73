package io.gazette.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The versions of a policy as they stand on one day. States are computed here and never typed in.
 *
 * <p>A version counts from the day it was issued, and what was issued later prevails: of the
 * versions whose first day has been reached, the one issued last is in effect, and it applies until
 * the day before the next one takes effect. A version that a later one overtakes before its first
 * day never applies. Whatever the dates, exactly one version is in effect on every day from the
 * first of all first days on; dates that a person would not expect are reported by the checks.
 *
 * <p>A version that is withdrawn before its day keeps its ordinal and never applies; a policy that
 * is retired has no version in effect from the day of its retirement on.
 *
 * <p>Days that have come are settled: a version issued later never changes which one was in effect
 * on them, nor the ordinal of any version issued on an earlier day.
 */
public final class Timeline {

  /** Where a version stands on the day of the timeline. */
  public enum State {
    DRAFT,
    UPCOMING,
    CURRENT,
    /** No longer in effect, or overtaken before it ever was. */
    ARCHIVED,
    /** Announced, and taken back before its day; it never applies. */
    WITHDRAWN
  }

  /**
   * The days on which a version applies.
   *
   * @param last empty while no later version is known
   */
  public record Interval(LocalDate first, Optional<LocalDate> last) {

    public boolean contains(LocalDate day) {
      return !day.isBefore(first) && last.filter(day::isAfter).isEmpty();
    }
  }

  private final LocalDate asOf;
  private final List<PolicyVersion> issued;
  private final List<PolicyVersion> drafts;
  private final Map<String, Interval> intervals;

  private Timeline(
      LocalDate asOf,
      List<PolicyVersion> issued,
      List<PolicyVersion> drafts,
      Optional<LocalDate> retired) {
    this.asOf = asOf;
    this.issued = issued;
    this.drafts = drafts;
    this.intervals = intervals(retired);
  }

  /** The timeline of a policy on a day in the site's time zone. */
  public static Timeline of(Policy policy, LocalDate asOf) {
    List<PolicyVersion> issued =
        policy.inOrderOfIssue().stream().filter(version -> isIssued(version, asOf)).toList();
    List<PolicyVersion> drafts =
        policy.versions().stream().filter(version -> !isIssued(version, asOf)).toList();
    return new Timeline(
        asOf, issued, drafts, policy.retirement().map(Retirement::on).map(Located::value));
  }

  private static boolean isIssued(PolicyVersion version, LocalDate asOf) {
    return version.effective().isPresent()
        && version.issued().filter(day -> !day.isAfter(asOf)).isPresent();
  }

  /** From the last to the first, because what was issued later prevails. */
  private Map<String, Interval> intervals(Optional<LocalDate> retired) {
    Map<String, Interval> intervals = new LinkedHashMap<>();
    Optional<LocalDate> next = retired;
    for (int at = issued.size() - 1; at >= 0; at--) {
      LocalDate first = firstDay(issued.get(at));
      if (isWithdrawn(issued.get(at))) {
        continue;
      }
      if (next.isEmpty() || first.isBefore(next.get())) {
        intervals.put(issued.get(at).id(), new Interval(first, next.map(day -> day.minusDays(1))));
        next = Optional.of(first);
      }
    }
    return Collections.unmodifiableMap(intervals);
  }

  /** Whether a version was taken back before its day; afterwards it is too late for that. */
  private boolean isWithdrawn(PolicyVersion version) {
    return version
        .withdrawn()
        .filter(day -> !day.isAfter(asOf) && day.isBefore(firstDay(version)))
        .isPresent();
  }

  /** No version applies before it is published, even if its effective date says so. */
  private static LocalDate firstDay(PolicyVersion version) {
    LocalDate issued = version.issued().orElseThrow();
    LocalDate effective = version.effective().orElseThrow();
    return effective.isBefore(issued) ? issued : effective;
  }

  public LocalDate asOf() {
    return asOf;
  }

  /** The versions readers may see, in the order in which they were issued. */
  public List<PolicyVersion> issued() {
    return issued;
  }

  /** The versions that are not issued yet, in the policy's order. */
  public List<PolicyVersion> drafts() {
    return drafts;
  }

  /** The version in effect; empty before the first one takes effect. */
  public Optional<PolicyVersion> current() {
    return on(asOf);
  }

  /**
   * The version that applies on any day, as far as is known on the day of the timeline; empty for a
   * day before the first one takes effect.
   */
  public Optional<PolicyVersion> on(LocalDate day) {
    return issued.stream()
        .filter(version -> interval(version).filter(span -> span.contains(day)).isPresent())
        .findFirst();
  }

  /** The versions that will take effect, nearest first. */
  public List<PolicyVersion> upcoming() {
    return issued.stream().filter(version -> stateOf(version) == State.UPCOMING).toList();
  }

  public State stateOf(PolicyVersion version) {
    if (ordinal(version).isEmpty()) {
      return State.DRAFT;
    }
    if (isWithdrawn(version)) {
      return State.WITHDRAWN;
    }
    Optional<Interval> interval = interval(version);
    if (interval.filter(span -> span.first().isAfter(asOf)).isPresent()) {
      return State.UPCOMING;
    }
    return interval.filter(span -> span.contains(asOf)).isPresent()
        ? State.CURRENT
        : State.ARCHIVED;
  }

  /** The days on which a version applies; empty for a draft and for one that was overtaken. */
  public Optional<Interval> interval(PolicyVersion version) {
    return Optional.ofNullable(intervals.get(version.id()));
  }

  /** The last day on which an issued version applies; empty while no later version is known. */
  public Optional<LocalDate> lastDay(PolicyVersion version) {
    return interval(version).flatMap(Interval::last);
  }

  /**
   * The place of a version among those issued, from 1 up, which an app keeps when its user
   * consents; empty for a draft.
   */
  public OptionalInt ordinal(PolicyVersion version) {
    for (int at = 0; at < issued.size(); at++) {
      if (issued.get(at).id().equals(version.id())) {
        return OptionalInt.of(at + 1);
      }
    }
    return OptionalInt.empty();
  }

  /**
   * The least ordinal a user must have consented to today; 0 if no consent is asked. See {@link
   * #minConsentedOrdinal(PolicyVersion)}.
   */
  public int minConsentedOrdinal() {
    return current().map(this::minConsentedOrdinal).orElse(0);
  }

  /**
   * The least ordinal a user must have consented to while a version is in effect: that of the
   * latest one up to it that needs consent; 0 if none does.
   *
   * <p>Whoever consented to an earlier one must be asked again, however many versions lie between.
   * A version that was overtaken counts: the one that overtook it brings its changes.
   *
   * @throws IllegalArgumentException for a draft, which is a bug of the caller
   */
  public int minConsentedOrdinal(PolicyVersion version) {
    int ordinal =
        ordinal(version)
            .orElseThrow(() -> new IllegalArgumentException("a draft: " + version.id()));
    while (ordinal > 0 && !asksForConsent(issued.get(ordinal - 1))) {
      ordinal--;
    }
    return ordinal;
  }

  /** What was withdrawn brings no changes that anybody would have to agree to. */
  private boolean asksForConsent(PolicyVersion version) {
    return version.change().needsConsent() && !isWithdrawn(version);
  }
}
