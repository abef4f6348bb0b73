package io.gazette.diff.align;

/** How alike two units are, and how alike they must be to be versions of one another. */
public final class Similarity {

  /** What an equal number adds. */
  private static final double EQUAL_LABEL = 0.1;

  private static final double ENOUGH = 0.5;
  private static final double ENOUGH_WHEN_SHORT = 0.6;
  private static final double ENOUGH_WHEN_ALONE = 0.3;
  private static final int SHORT = 16;

  /** Of two that differ in figures alone, however much of a short sentence these are. */
  private static final double OF_ONE_SHAPE = 0.85;

  /** What weighs less has little but its figures. */
  private static final int LEAST_SHAPED = 16;

  private Similarity() {}

  /** 0 for what no words can pair, such as a table and a paragraph, or numbers alone. */
  public static double of(Unit a, Unit b) {
    if (a.isTable() != b.isTable()) {
      return 0;
    }
    if (a.isNumberAlone()) {
      return 0;
    }
    if (a.content() == b.content()) {
      return 1 + labelBonus(a, b);
    }
    double similarity = a.features().similarity(b.features());
    if (similarity > 0 && similarity < OF_ONE_SHAPE && areOfOneShape(a, b)) {
      similarity = OF_ONE_SHAPE;
    }
    if (a.isTable()) {
      return hasSameColumns(a, b) ? (1 + similarity) / 2 : similarity;
    }
    return similarity == 0 ? 0 : similarity + labelBonus(a, b);
  }

  /** Whether two differ in figures alone, or in how these are written. */
  private static boolean areOfOneShape(Unit a, Unit b) {
    return !a.isTable()
        && a.isHeading() == b.isHeading()
        && Math.min(a.weight(), b.weight()) >= LEAST_SHAPED
        && !a.shape().isEmpty()
        && a.shape().equals(b.shape());
  }

  private static boolean hasSameColumns(Unit a, Unit b) {
    return a.block().opensTable() && a.block().body().equals(b.block().body());
  }

  private static double labelBonus(Unit a, Unit b) {
    String label = a.block().label();
    return !label.isEmpty() && label.equals(b.block().label()) ? EQUAL_LABEL : 0;
  }

  static boolean suffices(double similarity, Unit a, Unit b) {
    return similarity >= (Math.min(a.weight(), b.weight()) < SHORT ? ENOUGH_WHEN_SHORT : ENOUGH);
  }

  /** Where two units face each other and there is nothing else that either could belong to. */
  static boolean sufficesAlone(double similarity) {
    return similarity >= ENOUGH_WHEN_ALONE;
  }
}
