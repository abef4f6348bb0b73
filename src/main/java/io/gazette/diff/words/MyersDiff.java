package io.gazette.diff.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The shortest way from one sequence to another, by Myers' divide and conquer in linear space (E.
 * Myers, "An O(ND) Difference Algorithm and Its Variations", 1986).
 *
 * <p>A search that has cost {@code cap} steps on either side without meeting goes on from the best
 * point reached: the result stays correct and time linear, but it may be longer than need be.
 */
public final class MyersDiff {

  private static final int MOST_STEPS = 512;
  private static final int LEAST_STEPS = 64;

  /** Steps times elements; keeps two paragraphs of 500 KB well below a second. */
  private static final int EFFORT = 40_000_000;

  private static final int UNREACHED = Integer.MIN_VALUE / 2;

  private final int[] a;
  private final int[] b;
  private final int cap;
  private final BitSet deleted = new BitSet();
  private final BitSet inserted = new BitSet();
  private int[] forward = new int[0];
  private int[] backward = new int[0];

  private MyersDiff(int[] a, int[] b, int cap) {
    this.a = a;
    this.b = b;
    this.cap = cap;
  }

  public static List<Hunk> hunks(int[] a, int[] b) {
    int affordable = EFFORT / Math.max(1, a.length + b.length);
    return hunks(a, b, Math.max(LEAST_STEPS, Math.min(MOST_STEPS, affordable)));
  }

  public static List<Hunk> hunks(int[] a, int[] b, int cap) {
    MyersDiff diff = new MyersDiff(a, b, cap);
    diff.compare(0, a.length, 0, b.length);
    return diff.hunks();
  }

  private List<Hunk> hunks() {
    List<Hunk> hunks = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (true) {
      int equal = Math.min(next(deleted, i, a.length) - i, next(inserted, j, b.length) - j);
      i += equal;
      j += equal;
      if (i == a.length && j == b.length) {
        return hunks;
      }
      int iTo = deleted.nextClearBit(i);
      int jTo = inserted.nextClearBit(j);
      hunks.add(new Hunk(i, iTo, j, jTo));
      i = iTo;
      j = jTo;
    }
  }

  private static int next(BitSet changed, int from, int length) {
    int at = changed.nextSetBit(from);
    return at < 0 ? length : at;
  }

  /** Marks the differences of two ranges: shares equal ends, then halves at a point of the way. */
  private void compare(int aFrom, int aTo, int bFrom, int bTo) {
    while (true) {
      while (aFrom < aTo && bFrom < bTo && a[aFrom] == b[bFrom]) {
        aFrom++;
        bFrom++;
      }
      while (aFrom < aTo && bFrom < bTo && a[aTo - 1] == b[bTo - 1]) {
        aTo--;
        bTo--;
      }
      if (aFrom == aTo || bFrom == bTo) {
        deleted.set(aFrom, aTo);
        inserted.set(bFrom, bTo);
        return;
      }
      long middle = new Search(aFrom, aTo, bFrom, bTo).middle();
      int aMiddle = (int) (middle >> 32);
      int bMiddle = (int) middle;
      compare(aFrom, aMiddle, bFrom, bMiddle);
      aFrom = aMiddle;
      bFrom = bMiddle;
    }
  }

  /**
   * The search for a point that a shortest way passes, from both ends at once.
   *
   * <p>{@code forward[k]} is how far a way has got in {@code a} on diagonal {@code k} (elements of
   * {@code a} passed less elements of {@code b} passed); {@code backward[k]} the same, from the
   * ends.
   */
  private final class Search {
    private final int aFrom;
    private final int bFrom;
    private final int aTo;
    private final int bTo;
    private final int n;
    private final int m;
    private final int reach;

    Search(int aFrom, int aTo, int bFrom, int bTo) {
      this.aFrom = aFrom;
      this.aTo = aTo;
      this.bFrom = bFrom;
      this.bTo = bTo;
      this.n = aTo - aFrom;
      this.m = bTo - bFrom;
      this.reach = Math.min(cap, (n + m + 1) / 2) + 1;
    }

    long middle() {
      int size = 2 * reach + 3;
      if (forward.length < size) {
        forward = new int[size];
        backward = new int[size];
      }
      Arrays.fill(forward, 0, size, UNREACHED);
      Arrays.fill(backward, 0, size, UNREACHED);
      forward[at(1)] = 0;
      backward[at(1)] = 0;
      for (int d = 0; d < reach; d++) {
        for (int k = first(d, m); k <= Math.min(d, n); k += 2) {
          int x = step(forward, k);
          forward[at(k)] = x = followForward(x, k);
          if (x >= 0 && meets(backward, n - m - k, d - 1, x)) {
            return point(x, x - k);
          }
        }
        for (int k = first(d, m); k <= Math.min(d, n); k += 2) {
          int x = step(backward, k);
          backward[at(k)] = x = followBackward(x, k);
          if (x >= 0 && meets(forward, n - m - k, d, x)) {
            return point(n - x, m - (x - k));
          }
        }
      }
      return furthest();
    }

    private int at(int k) {
      return k + reach + 1;
    }

    /** The lowest diagonal of a step count that lies inside the ranges. */
    private int first(int d, int lowest) {
      return d <= lowest ? -d : -lowest + ((d - lowest) & 1);
    }

    /** The furthest point on a diagonal that one more deletion or insertion leads to. */
    private int step(int[] ways, int k) {
      int down = ways[at(k + 1)];
      int right = ways[at(k - 1)] + 1;
      if (down - k > m) {
        down = UNREACHED;
      }
      return right > n ? down : Math.max(down, right);
    }

    private int followForward(int x, int k) {
      if (x < 0) {
        return UNREACHED;
      }
      int i = aFrom + x;
      int j = bFrom + x - k;
      while (i < aTo && j < bTo && a[i] == b[j]) {
        i++;
        j++;
      }
      return i - aFrom;
    }

    private int followBackward(int x, int k) {
      if (x < 0) {
        return UNREACHED;
      }
      int i = aTo - x;
      int j = bTo - (x - k);
      while (i > aFrom && j > bFrom && a[i - 1] == b[j - 1]) {
        i--;
        j--;
      }
      return aTo - i;
    }

    /** Whether the ways from the other end, {@code d} steps long, come past this one. */
    private boolean meets(int[] others, int k, int d, int x) {
      return Math.abs(k) <= d && ((d - k) & 1) == 0 && others[at(k)] >= 0 && others[at(k)] + x >= n;
    }

    private long point(int x, int y) {
      return ((long) (aFrom + x) << 32) | (bFrom + y);
    }

    /** Where the search has got furthest from either end. */
    private long furthest() {
      int ahead = furthest(forward);
      int back = furthest(backward);
      int x = forward[at(ahead)];
      int u = backward[at(back)];
      return 2 * x - ahead >= 2 * u - back ? point(x, x - ahead) : point(n - u, m - (u - back));
    }

    private int furthest(int[] ways) {
      int best = 0;
      int bestSum = -1;
      for (int k = -reach; k <= reach; k++) {
        int sum = 2 * ways[at(k)] - k;
        if (ways[at(k)] >= 0 && sum > bestSum) {
          best = k;
          bestSum = sum;
        }
      }
      return best;
    }
  }
}
