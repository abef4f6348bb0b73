package io.gazette.diff.align;

import java.util.List;
import java.util.stream.IntStream;

/** Under which heading, or article without one, each unit of a text stands. */
final class Outline {

  /** What stands before the first heading. */
  static final int PREAMBLE = -2;

  private final int[] heads;

  Outline(List<Unit> units) {
    this.heads = new int[units.size()];
    int head = PREAMBLE;
    for (int at = 0; at < heads.length; at++) {
      head = units.get(at).isHead() ? at : head;
      heads[at] = head;
    }
  }

  /** The place of the head of a unit; its own if it is one. */
  int headOf(int at) {
    return heads[at];
  }

  /** The units below a head, or before the first one. */
  IntStream below(int head) {
    int from = head == PREAMBLE ? 0 : head + 1;
    int to = from;
    while (to < heads.length && heads[to] == head) {
      to++;
    }
    return IntStream.range(from, to);
  }
}
