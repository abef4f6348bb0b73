package io.gazette.diff.flatten;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What a canonical text has around its lines: the marks of the lists and quotations a leaf stands
 * in, each at its first leaf and going on at the others, and dividers above it.
 */
final class Surroundings {

  private static final class Container {
    final String first;
    final String rest;
    boolean begun;

    Container(String first, String rest) {
      this.first = first;
      this.rest = rest;
    }
  }

  private final Deque<Container> around = new ArrayDeque<>();

  /** What stands above the next leaf and has no leaf of its own. */
  private final StringBuilder above = new StringBuilder();

  /**
   * @param first the mark at the first leaf in it
   * @param rest what stands before the others
   */
  void enter(String first, String rest) {
    around.addLast(new Container(first, rest));
  }

  void leave() {
    around.removeLast();
  }

  /** Leaves something whose mark readers see even if nothing stands in it. */
  void leaveMarked() {
    if (!around.getLast().begun) {
      add("");
    }
    leave();
  }

  /** Something that readers see and that has no words. */
  void add(String wordless) {
    above.append(prefix()).append(wordless).append('\n');
  }

  /** What the exact form of the next leaf begins with. */
  String before() {
    String prefix = prefix();
    if (above.isEmpty()) {
      return prefix;
    }
    String before = above + prefix;
    above.setLength(0);
    return before;
  }

  /** What no leaf has followed. */
  String left() {
    String left = above.toString();
    above.setLength(0);
    return left;
  }

  private String prefix() {
    if (around.isEmpty()) {
      return "";
    }
    StringBuilder prefix = new StringBuilder();
    for (Container container : around) {
      prefix.append(container.begun ? container.rest : container.first);
      container.begun = true;
    }
    return prefix.toString();
  }
}
