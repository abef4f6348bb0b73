package io.gazette.diff.align;

import java.util.List;
import java.util.stream.IntStream;

/** Under which heading, article without one, or item above others each unit of a text stands. */
final class Outline {

  /** What stands before the first heading. */
  static final int PREAMBLE = -2;

  private final int[] heads;

  Outline(List<Unit> units) {
    this.heads = new int[units.size()];
    int head = PREAMBLE;
    for (int at = 0; at < heads.length; at++) {
      Unit unit = units.get(at);
      while (head >= 0 && units.get(head).isListHead() && !units.get(head).holds(unit)) {
        head = heads[head];
      }
      heads[at] = unit.isHead() ? at : head;
      head = unit.isHead() || unit.isListHead() ? at : head;
    }
  }

  /** The place of the head of a unit; its own if it is a heading or an article. */
  int headOf(int at) {
    return heads[at];
  }

  /** The units below a head, or before the first one, but for those below an item among them. */
  IntStream below(int head) {
    int from = head == PREAMBLE ? 0 : head + 1;
    int to = from;
    while (to < heads.length && isWithin(to, head)) {
      to++;
    }
    return IntStream.range(from, to).filter(at -> heads[at] == head);
  }

  private boolean isWithin(int at, int head) {
    int above = heads[at];
    while (above > head && heads[above] != above) {
      above = heads[above];
    }
    return above == head;
  }

  /** The places of what stands below a title, with all that stands below others there. */
  static IntStream whole(List<Unit> units, int head) {
    Unit opening = units.get(head);
    if (!opening.isTitle()) {
      return section(units, head);
    }
    int level = SectionTitles.level(opening);
    int end = head + 1;
    while (end < units.size()
        && !(units.get(end).isTitle() && SectionTitles.level(units.get(end)) <= level)) {
      end++;
    }
    return IntStream.range(head + 1, end);
  }

  /** Whether other titles stand below a title. */
  static boolean isAboveTitles(List<Unit> units, int head) {
    return units.get(head).isTitle() && whole(units, head).anyMatch(at -> units.get(at).isTitle());
  }

  /** The places of what stands between a title and the next, or within an item. */
  static IntStream section(List<Unit> units, int head) {
    Unit opening = units.get(head);
    int end = head + 1;
    while (end < units.size()
        && (opening.isTitle() ? !units.get(end).isTitle() : opening.holds(units.get(end)))) {
      end++;
    }
    return IntStream.range(head + 1, opening.opensSection() ? end : head + 1);
  }
}
