package io.gazette.model;

import java.util.ArrayList;
import java.util.List;

/**
 * How a clause is cited from elsewhere: its numbered title, with the numbers above it where its own
 * does not say them.
 *
 * <p>{@code 2.1 Sharing} says where it stands; {@code （三）共享} does not, so it is cited as {@code
 * 二、（三）共享}.
 */
public final class Citation {

  private Citation() {}

  /** The title of a clause of a text, as readers elsewhere find it. */
  public static String of(Clause clause, PolicyText text) {
    return above(labels(clause, text.clauses())) + clause.numberedTitle();
  }

  /**
   * What stands before the numbered title of a clause: the labels on the way down to it that are
   * not part of the label below them.
   *
   * @param labels of the clauses that hold it, the outermost first, and its own
   */
  public static String above(List<String> labels) {
    String below = labels.isEmpty() ? "" : labels.get(labels.size() - 1);
    String above = "";
    for (int at = labels.size() - 2; at >= 0; at--) {
      if (!below.isEmpty() && !says(below, labels.get(at))) {
        above = labels.get(at) + above;
        below = above;
      }
    }
    return above;
  }

  /** The labels on the way down to a clause, and its own; empty if it is not there. */
  private static List<String> labels(Clause clause, List<Clause> siblings) {
    for (Clause sibling : siblings) {
      if (sibling.id().equals(clause.id())) {
        return List.of(sibling.label());
      }
      List<String> below = labels(clause, sibling.children());
      if (!below.isEmpty()) {
        List<String> labels = new ArrayList<>(below);
        labels.add(0, sibling.label());
        return labels;
      }
    }
    return List.of();
  }

  /** Whether {@code 2.1} begins with what {@code 2.} says. */
  private static boolean says(String below, String label) {
    String stem = label.endsWith(".") ? label.substring(0, label.length() - 1) : label;
    return below.startsWith(stem + ".");
  }
}
