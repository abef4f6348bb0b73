package io.gazette.render.page;

import io.gazette.model.Language;
import io.gazette.model.Redlines;
import io.gazette.model.Timeline.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which versions of a policy are compared in one language: of those that have it. */
public final class RedlinePlan {

  /** An older version and a later one. */
  public record Pair(VersionSummary old, VersionSummary now) {}

  private final List<VersionSummary> versions;
  private final Redlines redlines;
  private final List<Pair> pairs;

  RedlinePlan(PolicySummary policy, Redlines redlines, Language language) {
    this.versions =
        policy.versions().stream()
            .filter(version -> version.languages().contains(language))
            .toList();
    this.redlines = redlines;
    this.pairs = List.copyOf(planned());
  }

  /** In order of the older version, then of the later one. */
  public List<Pair> pairs() {
    return pairs;
  }

  private List<Pair> planned() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < versions.size(); i++) {
      for (int j = i + 1; j < versions.size(); j++) {
        if (isPlanned(i, j)) {
          pairs.add(new Pair(versions.get(i), versions.get(j)));
        }
      }
    }
    return pairs;
  }

  private boolean isPlanned(int old, int now) {
    return old >= 0
        && (now == old + 1 || old == before(now) || (now > old && isWanted(versions.get(now))));
  }

  /** The version that one is compared with: what was withdrawn before it changed nothing. */
  private int before(int now) {
    int before = now - 1;
    while (before > 0 && versions.get(before).state() == State.WITHDRAWN) {
      before--;
    }
    return before;
  }

  private boolean isWanted(VersionSummary now) {
    return switch (redlines) {
      case NEIGHBOURS -> false;
      case TO_CURRENT -> now.state() == State.CURRENT;
      case ALL -> true;
    };
  }

  public boolean has(Pair pair) {
    return isPlanned(versions.indexOf(pair.old()), versions.indexOf(pair.now()));
  }

  /** A version and the one before it. */
  public Optional<Pair> toPrevious(VersionSummary now) {
    int at = versions.indexOf(now);
    return at < 1 ? Optional.empty() : Optional.of(new Pair(versions.get(before(at)), now));
  }

  /** A version and the one after it. */
  public Optional<Pair> toNext(VersionSummary old) {
    int at = versions.indexOf(old);
    return at < 0 || at + 1 == versions.size()
        ? Optional.empty()
        : Optional.of(new Pair(old, versions.get(at + 1)));
  }

  /** An earlier version and the one in effect. */
  public Optional<Pair> toCurrent(VersionSummary old) {
    return versions.stream()
        .filter(version -> version.state() == State.CURRENT)
        .map(version -> new Pair(old, version))
        .filter(this::has)
        .findFirst();
  }

  /** The versions up to one, oldest first. */
  public List<VersionSummary> upTo(VersionSummary last) {
    return versions.subList(0, versions.indexOf(last) + 1);
  }
}
