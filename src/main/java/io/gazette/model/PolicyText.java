package io.gazette.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One version of a policy in one language.
 *
 * @param title what the document calls itself
 * @param preamble what stands before the first clause
 * @param clauses the chapters, each with the clauses below it
 */
public record PolicyText(
    Language language, String title, List<Block> preamble, List<Clause> clauses) {

  public PolicyText {
    preamble = List.copyOf(preamble);
    clauses = List.copyOf(clauses);
  }

  /** Every clause of the text in reading order. */
  public List<Clause> allClauses() {
    List<Clause> all = new ArrayList<>();
    clauses.forEach(clause -> clause.collectInto(all));
    return all;
  }

  public Optional<Clause> clause(String id) {
    return allClauses().stream().filter(clause -> clause.id().equals(id)).findFirst();
  }
}
