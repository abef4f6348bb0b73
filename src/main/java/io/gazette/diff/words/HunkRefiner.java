package io.gazette.diff.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks again at places where hunks lie close together, and finds there the changes that are best
 * to read: what stays the same counts by its weight, each hunk costs something, a replacement more
 * than a pure insertion or deletion. So two ideographs or a short word between two replacements are
 * given up, and a long word is kept rather than two blanks and an "and" that the shortest way would
 * keep.
 */
final class HunkRefiner {

  /** Hunks with more than this between them have nothing to do with each other. */
  private static final int FAR = 40;

  /** The cost of a pure insertion or deletion, in the worth of the words it is weighed against. */
  static final float PURE = 4.6f;

  /** The cost of a replacement. */
  static final float MIXED = 6;

  /** The cost of a figure for another: what stands between two such is kept more readily. */
  private static final float FIGURE = PURE;

  private static final int MOST_CELLS = 200_000;
  private static final int LEAST_CELLS = 20_000;

  /** Cells of a region times tokens; keeps two paragraphs of 500 KB well below a second. */
  private static final long EFFORT = 4_000_000_000L;

  private final Tokens old;
  private final Tokens now;
  private final long mostCells;

  HunkRefiner(Tokens old, Tokens now) {
    this.old = old;
    this.now = now;
    long affordable = EFFORT / Math.max(1, old.size() + now.size());
    this.mostCells = Math.max(LEAST_CELLS, Math.min(MOST_CELLS, affordable));
  }

  List<Hunk> refine(List<Hunk> hunks) {
    List<Hunk> refined = new ArrayList<>(hunks.size());
    for (int at = 0; at < hunks.size(); ) {
      Hunk region = hunks.get(at++);
      while (at < hunks.size() && isNear(region, hunks.get(at))) {
        region = region.through(hunks.get(at++));
      }
      if (region.isPure() || cells(region) > mostCells) {
        refined.add(region);
      } else {
        new Region(region).refineInto(refined);
      }
    }
    return refined;
  }

  private boolean isNear(Hunk region, Hunk next) {
    return old.width(region.oldTo(), next.oldFrom()) <= FAR
        && cells(region.through(next)) <= mostCells;
  }

  private static long cells(Hunk hunk) {
    return (hunk.deleted() + 1L) * (hunk.inserted() + 1L);
  }

  /** What keeping a token is worth. */
  static float worth(Tokens tokens, int token) {
    return switch (tokens.type(token)) {
      case IDEOGRAPH -> 2;
      case NUMERAL -> Math.min(8, 2 * tokens.length(token));
      case WORD -> Math.min(8, tokens.length(token)) + 0.5f;
      case SPACE -> 0.25f;
      case MARK -> 0.5f;
      case BOUND -> 0;
    };
  }

  /** The best way through one region, by dynamic programming over pairs of places in it. */
  private final class Region {

    private static final float NEVER = Float.NEGATIVE_INFINITY;

    /** How the way came to a place: over an equal token or figures, or within a hunk. */
    private static final int EQUAL = 0;

    private static final int DELETION = 1;
    private static final int INSERTION = 2;
    private static final int REPLACEMENT = 3;

    private final Hunk hunk;
    private final int n;
    private final int m;

    /** Bits 0–1: the state before an equal token; bits 2–4: whether each hunk began here. */
    private final byte[] steps;

    Region(Hunk hunk) {
      this.hunk = hunk;
      this.n = hunk.deleted();
      this.m = hunk.inserted();
      this.steps = new byte[(n + 1) * (m + 1)];
    }

    void refineInto(List<Hunk> refined) {
      trace(fill(), refined);
    }

    private int fill() {
      float[][] above = new float[4][m + 1];
      float[][] row = new float[4][m + 1];
      for (int i = 0; i <= n; i++) {
        boolean figure = i > 0 && old.isFigure(hunk.oldFrom() + i - 1);
        for (int j = 0; j <= m; j++) {
          // Where one figure took the place of another is a step between equal tokens.
          fillCell(above, row, i, j, figure && j > 0 && now.isFigure(hunk.newFrom() + j - 1));
        }
        float[][] free = above;
        above = row;
        row = free;
      }
      return best(above, m);
    }

    private void fillCell(float[][] above, float[][] row, int i, int j, boolean figures) {
      int step = 0;
      row[EQUAL][j] = i == 0 && j == 0 ? 0 : NEVER;
      row[DELETION][j] = NEVER;
      row[INSERTION][j] = NEVER;
      row[REPLACEMENT][j] = NEVER;
      if (i > 0 && j > 0 && isEqual(i, j)) {
        int before = best(above, j - 1);
        row[EQUAL][j] = above[before][j - 1] + worth(old, hunk.oldFrom() + i - 1);
        step |= before;
      } else if (figures) {
        row[EQUAL][j] = above[EQUAL][j - 1] - FIGURE;
      }
      if (i > 0) {
        boolean begins = above[EQUAL][j] - PURE > above[DELETION][j];
        row[DELETION][j] = begins ? above[EQUAL][j] - PURE : above[DELETION][j];
        step |= begins ? 1 << 2 : 0;
      }
      if (j > 0) {
        boolean begins = row[EQUAL][j - 1] - PURE > row[INSERTION][j - 1];
        row[INSERTION][j] = begins ? row[EQUAL][j - 1] - PURE : row[INSERTION][j - 1];
        step |= begins ? 1 << 3 : 0;
        boolean turns = row[DELETION][j - 1] - (MIXED - PURE) > row[REPLACEMENT][j - 1];
        row[REPLACEMENT][j] =
            turns ? row[DELETION][j - 1] - (MIXED - PURE) : row[REPLACEMENT][j - 1];
        step |= turns ? 1 << 4 : 0;
      }
      steps[i * (m + 1) + j] = (byte) step;
    }

    private boolean isEqual(int i, int j) {
      return old.id(hunk.oldFrom() + i - 1) == now.id(hunk.newFrom() + j - 1);
    }

    private static int best(float[][] states, int j) {
      int best = EQUAL;
      for (int state = DELETION; state <= REPLACEMENT; state++) {
        if (states[state][j] > states[best][j]) {
          best = state;
        }
      }
      return best;
    }

    /** Follows the steps back and writes the hunks between equal tokens. */
    private void trace(int last, List<Hunk> refined) {
      List<Hunk> found = new ArrayList<>();
      int state = last;
      int i = n;
      int j = m;
      int iTo = n;
      int jTo = m;
      while (i > 0 || j > 0) {
        int step = steps[i * (m + 1) + j];
        if (state == EQUAL && !isEqual(i, j)) {
          i--;
          j--;
        } else if (state == EQUAL) {
          addHunk(found, i, iTo, j, jTo);
          i--;
          j--;
          iTo = i;
          jTo = j;
          state = step & 3;
        } else if (state == DELETION) {
          i--;
          state = (step & 1 << 2) != 0 ? EQUAL : DELETION;
        } else {
          j--;
          int begun = state == INSERTION ? EQUAL : DELETION;
          state = (step & 1 << (state == INSERTION ? 3 : 4)) != 0 ? begun : state;
        }
      }
      addHunk(found, 0, iTo, 0, jTo);
      for (int at = found.size() - 1; at >= 0; at--) {
        refined.add(found.get(at));
      }
    }

    private void addHunk(List<Hunk> found, int i, int iTo, int j, int jTo) {
      if (i < iTo || j < jTo) {
        found.add(
            new Hunk(
                hunk.oldFrom() + i,
                hunk.oldFrom() + iTo,
                hunk.newFrom() + j,
                hunk.newFrom() + jTo));
      }
    }
  }
}
