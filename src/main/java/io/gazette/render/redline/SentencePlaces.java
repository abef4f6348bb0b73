package io.gazette.render.redline;

import io.gazette.diff.Entry;
import io.gazette.diff.MovedSentence;
import io.gazette.diff.TextDiff;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Where the sentences went that left a block, and where those came from that it has now. */
final class SentencePlaces {

  /**
   * The other end of a move.
   *
   * @param key {@code sentence-to}, {@code sentence-from}, or {@code sentence-within} one clause
   * @param name of the clause
   * @param entry that tells of the sentence there
   */
  record Place(String key, String name, int entry) {}

  private final TextDiff diff;
  private final HeadingNames oldNames;
  private final HeadingNames newNames;
  private final IdentityHashMap<Entry, List<Place>> places = new IdentityHashMap<>();

  SentencePlaces(TextDiff diff, HeadingNames oldNames, HeadingNames newNames) {
    this.diff = diff;
    this.oldNames = oldNames;
    this.newNames = newNames;
    diff.movedSentences().stream().filter(moved -> !moved.isWithinBlock()).forEach(this::add);
  }

  private void add(MovedSentence moved) {
    Entry from = diff.entries().get(moved.from());
    Entry to = diff.entries().get(moved.to());
    String before = oldNames.of(from.oldBlock().orElseThrow().index());
    String after = newNames.of(to.newBlock().orElseThrow().index());
    boolean within = before.equals(after);
    add(from, new Place(within ? "sentence-within" : "sentence-to", after, moved.to()));
    add(to, new Place(within ? "sentence-within" : "sentence-from", before, moved.from()));
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
