package io.gazette.model;

import io.gazette.diagnostic.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A headed part of a policy: the unit that is linked, numbered and compared.
 *
 * @param id the same in every language and version
 * @param level 1 for a chapter ({@code ##} in Markdown), at most 5
 * @param label its number as readers see it, e.g. {@code （一）} or {@code 2.1}; empty where it has
 *     none
 * @param roles what the clause is there for, in the order of {@link Role}
 * @param position of its heading
 */
public record Clause(
    String id,
    int level,
    String label,
    List<Inline> heading,
    Set<Role> roles,
    List<Block> body,
    List<Clause> children,
    SourcePosition position) {

  public Clause {
    heading = List.copyOf(heading);
    roles = Roles.ordered(roles);
    body = List.copyOf(body);
    children = List.copyOf(children);
  }

  /** The heading without its number and format. */
  public String title() {
    return Inline.plainText(heading);
  }

  /**
   * The title after its number, as contents lists and cross-references show it: {@code 一、总则},
   * {@code 2.1 Scope}.
   */
  public String numberedTitle() {
    if (label.isEmpty()) {
      return title();
    }
    char last = label.charAt(label.length() - 1);
    boolean fullWidthPunctuation = last == '、' || last == '）' || last == '．';
    return label + (fullWidthPunctuation ? "" : " ") + title();
  }

  /** This clause and every clause below it, in reading order. */
  public List<Clause> allClauses() {
    List<Clause> all = new ArrayList<>();
    collectInto(all);
    return all;
  }

  void collectInto(List<Clause> all) {
    all.add(this);
    children.forEach(child -> child.collectInto(all));
  }
}
