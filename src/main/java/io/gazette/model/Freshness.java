package io.gazette.model;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Which clauses of a translation still follow the prevailing text.
 *
 * @param recorded ids of the clauses of which it was said what they were translated from; {@link
 *     Routes#INTRODUCTION} is what stands before the first one
 * @param outdated those of them whose source says something else now, by id
 */
public record Freshness(SortedSet<String> recorded, SortedMap<String, Outdated> outdated) {

  /** Nothing was ever said of the translation. */
  public static final Freshness UNKNOWN = new Freshness(new TreeSet<>(), new TreeMap<>());

  /**
   * A source that says something else than when it was translated.
   *
   * @param then what it said; empty if nothing holds these words any more
   * @param now what it says
   */
  public record Outdated(Optional<Wording> then, Wording now) {}

  public Freshness {
    recorded = Collections.unmodifiableSortedSet(new TreeSet<>(recorded));
    outdated = Collections.unmodifiableSortedMap(new TreeMap<>(outdated));
  }
}
