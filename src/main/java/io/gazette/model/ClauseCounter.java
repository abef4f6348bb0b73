package io.gazette.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives the clauses of one text their numbers, in reading order; for use by one thread.
 *
 * <p>The one place where labels are made: what is built and what an import has proved are the same.
 */
public final class ClauseCounter {

  private final Numbering numbering;

  /** How many clauses of each level there were in the whole text. */
  private final List<Integer> throughout = new ArrayList<>();

  public ClauseCounter(Numbering numbering) {
    this.numbering = numbering;
  }

  /**
   * The number of the next clause.
   *
   * @param above the number of the clause that holds it, empty for a chapter
   * @param before how many numbered clauses stand before it in the same clause
   * @return the numbers above it and its own
   */
  public List<Integer> next(List<Integer> above, int before) {
    int level = above.size();
    while (throughout.size() <= level) {
      throughout.add(0);
    }
    throughout.set(level, throughout.get(level) + 1);
    boolean on =
        numbering.clauseFormat(level + 1).filter(NumberFormat::countsThroughout).isPresent();
    List<Integer> path = new ArrayList<>(above);
    path.add(on ? throughout.get(level) : before + 1);
    return path;
  }

  /** The label of a clause. */
  public String label(List<Integer> path) {
    return numbering.clauseFormat(path.size()).map(format -> format.write(path)).orElse("");
  }

  /**
   * The label of an item of an ordered list.
   *
   * @param clause the number of the clause it stands in; empty where that has none
   * @param level of that clause, 0 before the first
   * @param ordinals of the items that hold it, outermost first, and its own
   */
  public String itemLabel(List<Integer> clause, int level, List<Integer> ordinals) {
    if (numbering.itemFormats().isEmpty()) {
      List<Integer> own = ordinals.subList(ordinals.size() - 1, ordinals.size());
      int itemLevel = Math.max(level + 1, numbering.firstItemLevel()) + ordinals.size() - 1;
      return numbering
          .clauseFormat(itemLevel)
          .map(format -> format.write(own))
          .orElse(own.get(0) + ".");
    }
    List<Integer> path = new ArrayList<>(clause);
    path.addAll(ordinals);
    return numbering.itemFormat(ordinals.size()).write(path);
  }
}
