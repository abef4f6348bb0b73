package io.gazette.render.page;

import java.util.List;
import java.util.Optional;

/**
 * A version of a policy.
 *
 * @param state {@code draft}, {@code upcoming}, {@code current} or {@code archived}
 * @param updated only where that differs from {@code issued}
 * @param lastDay the last day on which it applies; empty while no later version is known
 * @param days how many days it applied, where it does so no more
 * @param applies whether there is a day on which it applies: no if the next one took its place
 * @param withdrawn since when it is withdrawn; {@code withdrawal} says why
 * @param change the id of its change level, e.g. {@code notice}
 * @param reasons what the change touches, in words
 * @param first whether it has no predecessor, and so nothing to compare with
 * @param errata corrections since it was sealed, oldest first
 * @param lists beside its text, for ever
 * @param toPrevious the comparison with the version before it
 * @param toCurrent the comparison of an earlier version with the one in effect
 * @param link to it, for ever
 */
public record VersionView(
    String id,
    String state,
    Optional<DateView> issued,
    Optional<DateView> updated,
    Optional<DateView> effective,
    Optional<DateView> lastDay,
    Optional<Integer> days,
    boolean applies,
    Optional<DateView> withdrawn,
    Optional<String> withdrawal,
    String change,
    List<String> reasons,
    Optional<TextView> summary,
    boolean first,
    List<ErratumView> errata,
    List<LinkView> lists,
    Optional<LinkView> toPrevious,
    Optional<LinkView> toCurrent,
    LinkView link) {

  /** Whether users must be asked for consent again when it takes effect. */
  public boolean asks() {
    return !first && (change.equals("consent") || change.equals("separate-consent"));
  }

  /** The same version with another link. */
  public VersionView withLink(LinkView other) {
    return new VersionView(
        /* id= */ id,
        /* state= */ state,
        /* issued= */ issued,
        /* updated= */ updated,
        /* effective= */ effective,
        /* lastDay= */ lastDay,
        /* days= */ days,
        /* applies= */ applies,
        /* withdrawn= */ withdrawn,
        /* withdrawal= */ withdrawal,
        /* change= */ change,
        /* reasons= */ reasons,
        /* summary= */ summary,
        /* first= */ first,
        /* errata= */ errata,
        /* lists= */ lists,
        /* toPrevious= */ toPrevious,
        /* toCurrent= */ toCurrent,
        /* link= */ other);
  }
}
