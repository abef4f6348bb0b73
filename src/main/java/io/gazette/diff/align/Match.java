package io.gazette.diff.align;

/**
 * Old units and the new ones they became, one to one, one to several or several to one.
 *
 * @param oldTo exclusive
 * @param newTo exclusive
 */
public record Match(int oldFrom, int oldTo, int newFrom, int newTo) {

  public static Match of(int i, int j) {
    return new Match(i, i + 1, j, j + 1);
  }

  public boolean isSplit() {
    return newTo - newFrom > 1;
  }

  public boolean isMerge() {
    return oldTo - oldFrom > 1;
  }

  /** Whether it stands before or after another one, in both texts alike. */
  boolean isApartFrom(Match other) {
    return (oldTo <= other.oldFrom && newTo <= other.newFrom)
        || (other.oldTo <= oldFrom && other.newTo <= newFrom);
  }
}
