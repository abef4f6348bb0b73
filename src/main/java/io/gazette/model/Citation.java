package io.gazette.model;

import io.gazette.text.Characters;
import java.util.ArrayList;
import java.util.List;

/**
 * How a clause is cited from elsewhere: its numbered title, with the numbers above it where its own
 * does not say them.
 *
 * <p>{@code 2.1 Sharing} says where it stands; {@code （三）共享} does not, so it is cited as {@code
 * 二、（三）共享}, and {@code 5. Sharing} as {@code Article 1, 5. Sharing}.
 */
public final class Citation {

  private Citation() {}

  /** The title of a clause of a text, as readers elsewhere find it. */
  public static String of(Clause clause, PolicyText text) {
    return of(labels(clause, text.clauses()), clause.numberedTitle());
  }

  /**
   * The numbered title of a clause with what stands before it: the labels on the way down to it
   * that are not part of the label below them.
   *
   * @param labels of the clauses that hold it, the outermost first, and its own
   */
  public static String of(List<String> labels, String numberedTitle) {
    String above = above(labels);
    return above.isEmpty() ? numberedTitle : join(above, numberedTitle);
  }

  private static String above(List<String> labels) {
    String below = labels.isEmpty() ? "" : labels.get(labels.size() - 1);
    String above = "";
    for (int at = labels.size() - 2; at >= 0; at--) {
      if (!below.isEmpty() && !says(below, labels.get(at))) {
        above = above.isEmpty() ? labels.get(at) : join(labels.get(at), above);
        below = above;
      }
    }
    return above;
  }

  /**
   * A label with what stands below it: 第一条（五）, {@code 5(a)}, but {@code Article 1, 5.}, for digits
   * that follow others would be of one number.
   */
  public static String join(String above, String below) {
    if (below.startsWith("(") && above.endsWith(".")) {
      return above.substring(0, above.length() - 1) + below;
    }
    boolean run =
        Characters.isLatin(above.charAt(above.length() - 1)) && Characters.isLatin(below.charAt(0));
    return run ? above + ", " + below : above + below;
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
