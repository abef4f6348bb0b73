package io.gazette.diff.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which section is which, by its title and those above it. Where a title is gone and another one
 * came that keeps its words, and none is nearer to either, the section was renamed.
 */
final class SectionTitles {

  /** A numbered line that heads what follows stands below all headings. */
  private static final int LEVEL_OF_LINES = 10;

  /** Items stand below those, each below the item that it is part of. */
  private static final int DEEPEST = 20;

  /** A title of which so much stayed keeps its words. */
  private static final double ENOUGH = 0.75;

  private static final int MOST_CELLS = 400_000;

  private final List<Unit> units;

  /** What a renamed section was called; its content where nothing is known of it. */
  private final int[] names;

  /** The title of each section behind those above it; empty for what opens none. */
  private final String[] titles;

  /** The titles above each section. */
  private final String[] places;

  private SectionTitles(List<Unit> units) {
    this.units = units;
    this.names = units.stream().mapToInt(Unit::content).toArray();
    this.titles = new String[names.length];
    this.places = new String[names.length];
    read();
  }

  /** The pairs of titles that stand but once in either text. */
  static List<int[]> pairs(List<Unit> old, List<Unit> now) {
    SectionTitles before = new SectionTitles(old);
    SectionTitles after = new SectionTitles(now);
    // What stands below a renamed title can be told only when that one is known.
    while (after.takeNames(before)) {
      after.read();
    }
    return UniquePairs.of(
        Arrays.asList(before.titles), Arrays.asList(after.titles), title -> title);
  }

  private void read() {
    String[] above = new String[DEEPEST + 1];
    Arrays.fill(above, "");
    for (int at = 0; at < titles.length; at++) {
      Unit unit = units.get(at);
      titles[at] = "";
      places[at] = "";
      if (unit.opensSection()) {
        int level = level(unit);
        Arrays.fill(above, level, above.length, "");
        places[at] = level + String.join("", above);
        above[level] = "/" + names[at];
        titles[at] = unit.isNumberAlone() ? "" : String.join("", above);
      }
    }
  }

  /** Calls renamed sections what they were called before; whether there are any. */
  private boolean takeNames(SectionTitles before) {
    List<Integer> gone = before.without(this);
    List<Integer> come = without(before);
    if (gone.isEmpty() || come.isEmpty() || (long) gone.size() * come.size() > MOST_CELLS) {
      return false;
    }
    Map<Integer, Integer> renamed = new HashMap<>();
    for (int i : gone) {
      int j = nearest(before.units.get(i), before.places[i], come);
      if (j != Pairing.NONE && before.nearest(units.get(j), places[j], gone) == i) {
        renamed.put(j, i);
      }
    }
    renamed.forEach((j, i) -> names[j] = before.names[i]);
    return !renamed.isEmpty();
  }

  /** The places of the titles that another text does not have. */
  private List<Integer> without(SectionTitles other) {
    Set<String> known = new HashSet<>(Arrays.asList(other.titles));
    List<Integer> without = new ArrayList<>();
    for (int at = 0; at < titles.length; at++) {
      if (!known.contains(titles[at])) {
        without.add(at);
      }
    }
    return without;
  }

  /** The one title at a place that keeps the words of another one best. */
  private int nearest(Unit title, String place, List<Integer> among) {
    int nearest = Pairing.NONE;
    double most = 0;
    for (int at : among) {
      Unit other = units.get(at);
      if (places[at].equals(place) && keeps(title.features(), other.features())) {
        double similarity = title.features().dice(other.features());
        nearest = similarity > most ? at : similarity == most ? Pairing.NONE : nearest;
        most = Math.max(most, similarity);
      }
    }
    return nearest;
  }

  private static boolean keeps(Features title, Features other) {
    int common = title.common(other);
    return common > 0
        && (common == Math.min(title.size(), other.size()) || title.dice(other) >= ENOUGH);
  }

  /** How deep below others a section may stand. */
  static int level(Unit unit) {
    int level = unit.block().level();
    if (unit.isHeading()) {
      return Math.min(level, LEVEL_OF_LINES);
    }
    return unit.isTitle() ? LEVEL_OF_LINES : Math.min(LEVEL_OF_LINES + level, DEEPEST);
  }
}
