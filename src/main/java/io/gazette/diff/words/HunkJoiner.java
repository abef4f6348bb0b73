package io.gazette.diff.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins changes between which too little stays the same to be worth a reader's stop.
 *
 * <p>One pass with a stack: each hunk is pushed and popped once, so the time is linear.
 */
final class HunkJoiner {

  /** Two ideographs or four letters: too little between what went and what came for it. */
  static final int SLIVER = 4;

  /** Six ideographs: enough to be kept unless it drowns in long replacements. */
  private static final int ISLAND = 12;

  private final Tokens old;
  private final Tokens now;

  HunkJoiner(Tokens old, Tokens now) {
    this.old = old;
    this.now = now;
  }

  List<Hunk> join(List<Hunk> hunks) {
    List<Hunk> joined = new ArrayList<>(hunks.size());
    for (Hunk hunk : hunks) {
      Hunk last = hunk;
      while (!joined.isEmpty() && belongTogether(joined.get(joined.size() - 1), last)) {
        last = joined.remove(joined.size() - 1).through(last);
      }
      joined.add(last);
    }
    joined.replaceAll(hunk -> trimmed(old, now, hunk));
    joined.removeIf(Hunk::isEmpty);
    return joined;
  }

  private boolean belongTogether(Hunk first, Hunk second) {
    int from = first.oldTo();
    int to = second.oldFrom();
    if (isTrivial(from, to)) {
      return true;
    }
    int equal = old.width(from, to);
    return isReplacementAround(first, second)
        ? equal <= SLIVER
        : equal <= ISLAND && isSmallBetween(equal, first, second);
  }

  /** Whether one side only lost words and the other only gained some: together a replacement. */
  private static boolean isReplacementAround(Hunk first, Hunk second) {
    return first.isPure() && second.isPure() && (first.deleted() == 0) != (second.deleted() == 0);
  }

  private boolean isSmallBetween(int equal, Hunk first, Hunk second) {
    return !first.isPure()
        && !second.isPure()
        && 3 * equal <= size(first)
        && 3 * equal <= size(second);
  }

  private int size(Hunk hunk) {
    return Math.max(
        old.width(hunk.oldFrom(), hunk.oldTo()), now.width(hunk.newFrom(), hunk.newTo()));
  }

  /** At most one ideograph or one short word, and punctuation. */
  private boolean isTrivial(int from, int to) {
    if (to - from > 5) {
      return false;
    }
    int words = 0;
    for (int token = from; token < to; token++) {
      TokenType type = old.type(token);
      if (type == TokenType.NUMERAL) {
        return false;
      } else if (type == TokenType.IDEOGRAPH) {
        words++;
      } else if (type == TokenType.WORD) {
        words++;
        if (old.length(token) > 3) {
          return false;
        }
      }
    }
    return words <= 1;
  }

  /** Equal tokens at the ends, which joining can bring about, are no change. */
  static Hunk trimmed(Tokens old, Tokens now, Hunk hunk) {
    int oldFrom = hunk.oldFrom();
    int newFrom = hunk.newFrom();
    int oldTo = hunk.oldTo();
    int newTo = hunk.newTo();
    while (oldFrom < oldTo && newFrom < newTo && old.id(oldFrom) == now.id(newFrom)) {
      oldFrom++;
      newFrom++;
    }
    while (oldFrom < oldTo && newFrom < newTo && old.id(oldTo - 1) == now.id(newTo - 1)) {
      oldTo--;
      newTo--;
    }
    return new Hunk(oldFrom, oldTo, newFrom, newTo);
  }
}
