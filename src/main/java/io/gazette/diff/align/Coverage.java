package io.gazette.diff.align;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds a unit that fell apart into any number of others, or that many became, without a first pair
 * to go by: neighbours of which each is found in the unit, and which together are most of it.
 */
final class Coverage {

  /** So much of a part must be in the whole. */
  private static final double MOST_OF_PART = 0.6;

  /** So much of the whole must be in its parts. */
  private static final double MOST_OF_WHOLE = 0.6;

  /** With fewer features a part must stand in the whole word for word. */
  private static final int LEAST_FEATURES = 3;

  /** A range of parts, and how much of the whole they are. */
  record Parts(int from, int to, int covered) {}

  private final Unit whole;
  private final List<Unit> units;

  /**
   * @param units of the other text
   */
  Coverage(Unit whole, List<Unit> units) {
    this.whole = whole;
    this.units = units;
  }

  /** The neighbours among the places given, all free, that are most of the whole; else none. */
  List<Parts> find(int from, int to) {
    List<Parts> found = new ArrayList<>();
    for (int at = from; at < to; ) {
      Parts parts = startingAt(at, to);
      if (parts.to() - parts.from() > 1
          && parts.covered() >= MOST_OF_WHOLE * whole.features().size()) {
        found.add(parts);
      }
      at = Math.max(at + 1, parts.to());
    }
    return found;
  }

  /** Whether a unit may be a part of the whole, whatever else is. */
  boolean mayHold(Unit part) {
    return isPart(whole, part, whole.features().common(part.features()));
  }

  private static boolean isPart(Unit whole, Unit part, int common) {
    int size = part.features().size();
    return size < LEAST_FEATURES
        ? part.weight() > 0 && whole.text().contains(part.text())
        : common >= MOST_OF_PART * size;
  }

  private Parts startingAt(int from, int to) {
    Features left = whole.features();
    int covered = 0;
    int end = from;
    // One that is not found may stand among the others: an item that went when they were joined.
    for (int at = from; at < to && at <= end + (end > from ? 1 : 0); at++) {
      Unit part = units.get(at);
      if (part.isTable() || part.isHeading()) {
        break;
      }
      int common = left.common(part.features());
      if (isPart(whole, part, common)) {
        covered += common;
        left = left.minus(part.features());
        end = at + 1;
      }
    }
    return new Parts(from, end, covered);
  }
}
