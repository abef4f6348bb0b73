package io.gazette.diff.words;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Tells changes of words from the seam beside them, at which blocks were split or joined: words
 * that took the place of others stand in the same block as these.
 */
final class Seams {

  private final Tokens old;
  private final Tokens now;

  Seams(Tokens old, Tokens now) {
    this.old = old;
    this.now = now;
  }

  List<Hunk> part(List<Hunk> hunks) {
    List<Hunk> parted = new ArrayList<>(hunks.size());
    for (Hunk hunk : hunks) {
      int oldFrom = hunk.oldFrom();
      int oldTo = hunk.oldTo();
      int newFrom = hunk.newFrom();
      int newTo = hunk.newTo();
      if (isSeam(hunk)) {
        // Before the words or behind them; what is neither stays as it is.
        oldFrom += bounds(old, oldFrom, oldFrom + 1);
        newFrom += bounds(now, newFrom, newFrom + 1);
        oldTo -= oldFrom < oldTo ? bounds(old, oldTo - 1, oldTo) : 0;
        newTo -= newFrom < newTo ? bounds(now, newTo - 1, newTo) : 0;
      }
      add(parted, new Hunk(hunk.oldFrom(), oldFrom, hunk.newFrom(), newFrom));
      add(parted, HunkJoiner.trimmed(old, now, new Hunk(oldFrom, oldTo, newFrom, newTo)));
      add(parted, new Hunk(oldTo, hunk.oldTo(), newTo, hunk.newTo()));
    }
    return parted;
  }

  /** Whether blocks were parted or joined once, and words changed there, too. */
  private boolean isSeam(Hunk hunk) {
    return !hunk.isPure()
        && bounds(old, hunk.oldFrom(), hunk.oldTo()) + bounds(now, hunk.newFrom(), hunk.newTo())
            == 1
        && (hasWords(old, hunk.oldFrom(), hunk.oldTo())
            || hasWords(now, hunk.newFrom(), hunk.newTo()));
  }

  private static boolean hasWords(Tokens tokens, int from, int to) {
    return IntStream.range(from, to)
        .mapToObj(tokens::type)
        .anyMatch(type -> type != TokenType.BOUND && type != TokenType.SPACE);
  }

  private static void add(List<Hunk> hunks, Hunk hunk) {
    if (!hunk.isEmpty()) {
      hunks.add(hunk);
    }
  }

  private static int bounds(Tokens tokens, int from, int to) {
    return (int)
        IntStream.range(from, to).filter(token -> tokens.type(token) == TokenType.BOUND).count();
  }
}
