package io.gazette.diff.words;

/**
 * One place where two sequences differ: old elements give way to new ones.
 *
 * <p>Hunks of one comparison are in order, apart by at least one equal element, never empty.
 */
public record Hunk(int oldFrom, int oldTo, int newFrom, int newTo) {

  int deleted() {
    return oldTo - oldFrom;
  }

  int inserted() {
    return newTo - newFrom;
  }

  boolean isEmpty() {
    return oldFrom == oldTo && newFrom == newTo;
  }

  boolean isPure() {
    return oldFrom == oldTo || newFrom == newTo;
  }

  /** The same change that many elements later (or, negative, earlier). */
  Hunk shifted(int by) {
    return new Hunk(oldFrom + by, oldTo + by, newFrom + by, newTo + by);
  }

  /** This change, the next one and everything between them. */
  public Hunk through(Hunk next) {
    return new Hunk(oldFrom, next.oldTo, newFrom, next.newTo);
  }
}
