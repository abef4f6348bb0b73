package io.gazette.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of a policy in one language.
 *
 * <p>Immutable. What follows from the text alone is computed once, however often it is asked for.
 */
public final class PolicyText {

  private final Language language;
  private final String title;
  private final List<Block> preamble;
  private final List<Clause> clauses;
  private final List<Clause> allClauses;

  /** Computed when it is first asked for; whoever computes it again gets the same. */
  private volatile @Nullable String canonical;

  /**
   * @param title what the document calls itself
   * @param preamble what stands before the first clause
   * @param clauses the chapters, each with the clauses below it
   */
  public PolicyText(Language language, String title, List<Block> preamble, List<Clause> clauses) {
    this.language = language;
    this.title = title;
    this.preamble = List.copyOf(preamble);
    this.clauses = List.copyOf(clauses);
    List<Clause> all = new ArrayList<>();
    clauses.forEach(clause -> clause.collectInto(all));
    this.allClauses = List.copyOf(all);
  }

  public Language language() {
    return language;
  }

  /** What the document calls itself. */
  public String title() {
    return title;
  }

  /** What stands before the first clause. */
  public List<Block> preamble() {
    return preamble;
  }

  /** The chapters, each with the clauses below it. */
  public List<Clause> clauses() {
    return clauses;
  }

  /** Every clause of the text in reading order. */
  public List<Clause> allClauses() {
    return allClauses;
  }

  public Optional<Clause> clause(String id) {
    return allClauses.stream().filter(clause -> clause.id().equals(id)).findFirst();
  }

  /** The text as it is sealed and published, see {@link CanonicalText}. */
  public String canonical() {
    String known = canonical;
    if (known == null) {
      known = CanonicalText.of(this);
      canonical = known;
    }
    return known;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PolicyText text
        && language.equals(text.language)
        && title.equals(text.title)
        && preamble.equals(text.preamble)
        && clauses.equals(text.clauses);
  }

  @Override
  public int hashCode() {
    return Objects.hash(language, title, preamble, clauses);
  }

  @Override
  public String toString() {
    return title + " (" + language + ", " + allClauses.size() + " clauses)";
  }
}
