package io.gazette.diff.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Moves pure insertions and deletions, where equal tokens around them leave a choice, to where
 * readers would cut: at the end of a sentence rather than of a phrase, there rather than in a word.
 */
final class HunkSlider {

  /** A hunk that slides against its neighbour becomes one with it: as good as a sentence's end. */
  private static final int MEETS_NEIGHBOUR = 8;

  private final Tokens old;
  private final Tokens now;

  HunkSlider(Tokens old, Tokens now) {
    this.old = old;
    this.now = now;
  }

  List<Hunk> slide(List<Hunk> hunks) {
    List<Hunk> slid = new ArrayList<>(hunks.size());
    for (int at = 0; at < hunks.size(); at++) {
      Hunk hunk = hunks.get(at);
      int least = slid.isEmpty() ? 0 : slid.get(slid.size() - 1).newTo();
      int most = at + 1 < hunks.size() ? hunks.get(at + 1).newFrom() : now.size();
      if (hunk.isPure()) {
        hunk = hunk.shifted(bestShift(hunk, hunk.newFrom() - least, most - hunk.newTo()));
      }
      if (!slid.isEmpty() && hunk.newFrom() == least) {
        slid.set(slid.size() - 1, slid.get(slid.size() - 1).through(hunk));
      } else {
        slid.add(hunk);
      }
    }
    return slid;
  }

  /** How far to move, negative towards the beginning; never over a neighbouring hunk. */
  private int bestShift(Hunk hunk, int roomBefore, int roomAfter) {
    boolean insertion = hunk.deleted() == 0;
    Tokens side = insertion ? now : old;
    int from = insertion ? hunk.newFrom() : hunk.oldFrom();
    int to = insertion ? hunk.newTo() : hunk.oldTo();
    int least = 0;
    while (-least < roomBefore && side.id(from + least - 1) == side.id(to + least - 1)) {
      least--;
    }
    int most = 0;
    while (most < roomAfter && side.id(from + most) == side.id(to + most)) {
      most++;
    }
    int best = 0;
    int bestScore = -1;
    for (int shift = most; least < most && shift >= least; shift--) {
      int score = Boundary.strength(side, from + shift) + Boundary.strength(side, to + shift);
      boolean touches = (shift == most && most == roomAfter) || -shift == roomBefore;
      score += touches ? MEETS_NEIGHBOUR : 0;
      if (score > bestScore) {
        best = shift;
        bestScore = score;
      }
    }
    return best;
  }
}
