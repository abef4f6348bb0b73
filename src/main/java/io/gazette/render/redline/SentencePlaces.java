package io.gazette.render.redline;

import io.gazette.diff.Entry;
import io.gazette.diff.MovedSentence;
import io.gazette.diff.Relocations;
import io.gazette.diff.TextDiff;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Where the sentences went that left a block, and where those came from that it has now. */
final class SentencePlaces {

  /**
   * The other end of a move.
   *
   * @param key {@code sentence-to}, {@code sentence-from}, both with {@code -namesake} where the
   *     clauses have one name; or {@code sentence-within} one clause
   * @param name of the clause
   * @param entry that tells of the sentence there
   * @param changed whether words of it changed on the way
   */
  record Place(String key, String name, int entry, boolean changed) {}

  private final TextDiff diff;
  private final HeadingNames oldNames;
  private final HeadingNames newNames;
  private final IdentityHashMap<Entry, List<Place>> places = new IdentityHashMap<>();

  SentencePlaces(TextDiff diff, HeadingNames oldNames, HeadingNames newNames) {
    this.diff = diff;
    this.oldNames = oldNames;
    this.newNames = newNames;
    List<MovedSentence> moved =
        diff.movedSentences().stream().filter(each -> !each.isWithinBlock()).toList();
    if (!moved.isEmpty()) {
      Relocations relocations = new Relocations(diff);
      moved.forEach(each -> add(each, relocations));
    }
  }

  private void add(MovedSentence moved, Relocations relocations) {
    Entry from = diff.entries().get(moved.from());
    Entry to = diff.entries().get(moved.to());
    int i = from.oldBlock().orElseThrow().index();
    int j = to.newBlock().orElseThrow().index();
    String before = oldNames.of(i);
    String after = newNames.of(j);
    boolean within = relocations.isWithinClause(i, j);
    String other = before.equals(after) ? "-namesake" : "";
    add(
        from,
        new Place(
            within ? "sentence-within" : "sentence-to" + other,
            after,
            moved.to(),
            moved.changed()));
    add(
        to,
        new Place(
            within ? "sentence-within" : "sentence-from" + other,
            before,
            moved.from(),
            moved.changed()));
  }

  private void add(Entry entry, Place place) {
    List<Place> known = places.computeIfAbsent(entry, first -> new ArrayList<>());
    if (!known.contains(place)) {
      known.add(place);
    }
  }

  /** In the order in which the sentences arrive, each place once. */
  List<Place> of(Entry entry) {
    return places.getOrDefault(entry, List.of());
  }
}
