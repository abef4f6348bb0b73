package io.gazette.diff.align;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Units that differ from one another in their figures alone, such as the tiers of a price or one
 * period for each platform. That two of them are word for word the same says nothing of which
 * became which: the other may have got its figure.
 */
final class Siblings {

  private static final Pattern FIGURES =
      Pattern.compile("[0-9０-９]++(?:[.,][0-9]++)*+|[〇零一二三四五六七八九十百千万萬亿億两兩]++");

  private final Set<Integer> contents = new HashSet<>();

  Siblings(List<Unit> old, List<Unit> now) {
    Map<String, Integer> shapes = new HashMap<>();
    old.forEach(unit -> add(unit, shapes));
    now.forEach(unit -> add(unit, shapes));
  }

  private void add(Unit unit, Map<String, Integer> shapes) {
    if (!FIGURES.matcher(unit.text()).find()) {
      return;
    }
    String shape = FIGURES.matcher(unit.text()).replaceAll("#");
    Integer other = shapes.putIfAbsent(shape, unit.content());
    if (other != null && other != unit.content()) {
      contents.add(other);
      contents.add(unit.content());
    }
  }

  /** Whether the unit differs from another one, of either text, in figures alone. */
  boolean has(Unit unit) {
    return contents.contains(unit.content());
  }
}
