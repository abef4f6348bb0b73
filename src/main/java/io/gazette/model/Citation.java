package io.gazette.model;

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
    return prefix(clause, text.clauses()) + clause.numberedTitle();
  }

  /** The labels on the way down to a clause that are not part of the label below them. */
  private static String prefix(Clause clause, List<Clause> siblings) {
    for (Clause sibling : siblings) {
      if (sibling.id().equals(clause.id())) {
        return "";
      }
      if (sibling.allClauses().stream().anyMatch(below -> below.id().equals(clause.id()))) {
        String rest = prefix(clause, sibling.children());
        String below = rest.isEmpty() ? clause.label() : rest;
        return below.isEmpty() || says(below, sibling.label()) ? rest : sibling.label() + rest;
      }
    }
    return "";
  }

  /** Whether {@code 2.1} begins with what {@code 2.} says. */
  private static boolean says(String below, String label) {
    String stem = label.endsWith(".") ? label.substring(0, label.length() - 1) : label;
    return below.startsWith(stem + ".");
  }
}
