package io.gazette.importer.structure;

import io.gazette.importer.manuscript.Family;
import io.gazette.importer.manuscript.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lines that count on from each other: sibling clauses, or the items of one list. */
final class Run {

  /** As many numbers in a row as a source loses. */
  static final int WIDEST_GAP = 2;

  /** The same where each number says by a word what it counts. */
  private static final int WIDEST_NAMED_GAP = 9;

  /** Null for a heading that is known by its style alone. */
  final @Nullable Family family;

  final @Nullable Run parent;

  /** The level of the style of its headings; 0 if they have none. */
  final int styleLevel;

  /** The numbers before the last, for decimal ones. */
  final List<Integer> prefix;

  final int first;

  /** Whether its numbers stand bare, so that each could just as well begin a sentence. */
  final boolean bare;

  /** Indexes of the elements. */
  final List<Integer> members = new ArrayList<>();

  int last;
  boolean heading;

  Run(
      @Nullable Family family,
      @Nullable Run parent,
      int styleLevel,
      List<Integer> prefix,
      int first,
      boolean bare) {
    this.family = family;
    this.parent = parent;
    this.styleLevel = styleLevel;
    this.prefix = prefix;
    this.first = first;
    this.bare = bare;
  }

  void add(int index, int value) {
    members.add(index);
    last = value;
  }

  boolean isWithin(Run other) {
    for (Run run = this; run != null; run = run.parent) {
      if (run == other) {
        return true;
      }
    }
    return false;
  }

  /** Whether a mark is the next one, as far as numbers tell. */
  boolean isFollowedBy(Mark mark) {
    if (mark.family() != family) {
      return false;
    }
    int next = mark.isInserted() ? last : last + 1;
    return !mark.family().isCounted() || (mark.value() == next && mark.parents().equals(prefix));
  }

  /** Whether a mark goes on in this row after a gap of few numbers. */
  boolean isResumedBy(Mark mark) {
    int missing = mark.value() - last - 1;
    return mark.family() == family
        && mark.family().isCounted()
        && (bare || !(mark.doubtful() && family == Family.ARABIC))
        && mark.parents().equals(prefix)
        && missing > 0
        && missing <= (mark.family().isNamed() ? WIDEST_NAMED_GAP : WIDEST_GAP);
  }

  /** Where a row ends or begins: its kind, the numbers before the last, and the last. */
  record Joint(@Nullable Family family, List<Integer> prefix, int number) {}

  /** Where rows end whose numbers this one goes on with, the nearest first. */
  List<Joint> beginnings() {
    return family == null || !family.isCounted()
        ? List.of()
        : IntStream.rangeClosed(1, WIDEST_GAP + 1)
            .mapToObj(step -> new Joint(family, prefix, first - step))
            .toList();
  }

  Joint end() {
    return new Joint(family, prefix, last);
  }

  /** The numbers down to the last member, as a decimal below it would repeat them. */
  List<Integer> path() {
    List<Integer> path = new ArrayList<>(prefix);
    path.add(last);
    return path;
  }
}
