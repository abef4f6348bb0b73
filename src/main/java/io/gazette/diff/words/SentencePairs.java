package io.gazette.diff.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Compares a sentence with the one it became where another came beside it. What is least to mark
 * begins within the one and ends within the other: of “A may not share it.” and “A may share it. B
 * may not share it.” it keeps the “not”, and nobody sees that A's was lost. The same for a sentence
 * that went.
 */
final class SentencePairs {

  /** See {@link Boundary#strength}: the end of a sentence, a blank behind it or not. */
  private static final int SENTENCE = 6;

  /** So little of two sentences differs where the one became the other. */
  private static final double MOST_CHANGED = 0.25;

  private final Tokens old;
  private final Tokens now;

  SentencePairs(Tokens old, Tokens now) {
    this.old = old;
    this.now = now;
  }

  List<Hunk> pair(List<Hunk> hunks) {
    List<Hunk> paired = new ArrayList<>(hunks.size());
    for (int at = 0; at < hunks.size(); at++) {
      Hunk hunk = hunks.get(at);
      int least = at == 0 ? 0 : hunks.get(at - 1).newTo();
      int most = at + 1 < hunks.size() ? hunks.get(at + 1).newFrom() : now.size();
      List<Hunk> instead =
          hunk.isPure() ? instead(hunk, hunk.newFrom() - least, most - hunk.newTo()) : null;
      if (instead == null) {
        paired.add(hunk);
      } else {
        paired.addAll(instead);
      }
    }
    return paired;
  }

  /** What is told instead of an insertion or deletion; null where nothing is better. */
  private @Nullable List<Hunk> instead(Hunk hunk, int roomBefore, int roomAfter) {
    boolean insertion = hunk.deleted() == 0;
    Tokens more = insertion ? now : old;
    int from = insertion ? hunk.newFrom() : hunk.oldFrom();
    int to = insertion ? hunk.newTo() : hunk.oldTo();
    int first = from + 1;
    while (first < to && !endsSentence(more, first)) {
      first++;
    }
    if (first >= to || endsSentence(more, from) || endsSentence(more, to)) {
      return null;
    }
    int last = to - 1;
    while (!endsSentence(more, last)) {
      last--;
    }
    int before = 0;
    while (before < roomBefore && !endsSentence(more, from - before)) {
      before++;
    }
    int after = 0;
    while (after < roomAfter && !endsSentence(more, to + after)) {
      after++;
    }
    Change firstStays =
        endsSentence(more, to + after) ? change(hunk, insertion, 0, after, from, first) : null;
    Change lastStays =
        endsSentence(more, from - before) ? change(hunk, insertion, -before, 0, last, to) : null;
    if (firstStays != null && (lastStays == null || firstStays.width <= lastStays.width)) {
      List<Hunk> hunks = new ArrayList<>(firstStays.hunks);
      hunks.add(whole(hunk, insertion, after, first, to + after));
      return hunks;
    }
    if (lastStays == null) {
      return null;
    }
    List<Hunk> hunks = new ArrayList<>();
    hunks.add(whole(hunk, insertion, -before, from - before, last));
    hunks.addAll(lastStays.hunks);
    return hunks;
  }

  private static boolean endsSentence(Tokens tokens, int at) {
    return Boundary.strength(tokens, at) >= SENTENCE;
  }

  private record Change(List<Hunk> hunks, int width) {}

  /**
   * What changed between a part of the sentence on the side that has less, told by its distances
   * from the hunk, and what stands in its place on the other; null if too much.
   */
  private @Nullable Change change(
      Hunk hunk, boolean insertion, int lessFrom, int lessTo, int moreFrom, int moreTo) {
    int place = insertion ? hunk.oldFrom() : hunk.newFrom();
    int oldFrom = insertion ? place + lessFrom : moreFrom;
    int oldTo = insertion ? place + lessTo : moreTo;
    int newFrom = insertion ? moreFrom : place + lessFrom;
    int newTo = insertion ? moreTo : place + lessTo;
    List<Hunk> hunks =
        MyersDiff.hunks(
                Arrays.copyOfRange(old.ids(), oldFrom, oldTo),
                Arrays.copyOfRange(now.ids(), newFrom, newTo))
            .stream()
            .map(
                each ->
                    new Hunk(
                        each.oldFrom() + oldFrom,
                        each.oldTo() + oldFrom,
                        each.newFrom() + newFrom,
                        each.newTo() + newFrom))
            .toList();
    int width = 0;
    for (Hunk each : hunks) {
      width += old.width(each.oldFrom(), each.oldTo()) + now.width(each.newFrom(), each.newTo());
    }
    int all = old.width(oldFrom, oldTo) + now.width(newFrom, newTo);
    return width <= MOST_CHANGED * all ? new Change(hunks, width) : null;
  }

  /** A sentence that came or went, at a distance from the hunk on the side that lacks it. */
  private static Hunk whole(Hunk hunk, boolean insertion, int distance, int from, int to) {
    int place = (insertion ? hunk.oldFrom() : hunk.newFrom()) + distance;
    return insertion ? new Hunk(place, place, from, to) : new Hunk(from, to, place, place);
  }
}
