package io.gazette.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of a policy in one language.
 *
 * <p>Immutable. What follows from the text alone is computed once, however often it is asked for.
 */
public final class PolicyText {

  /** How much of a text is in memory. */
  private enum Known {
    LANGUAGE,
    TITLE,
    ALL
  }

  private final Language language;
  private final String title;
  private final List<Block> preamble;
  private final List<Clause> clauses;
  private final List<Clause> allClauses;

  private final Known known;

  /** Computed when it is first asked for; whoever computes it again gets the same. */
  private volatile @Nullable String canonical;

  private volatile @Nullable Sha256 digest;
  private volatile @Nullable Map<String, Clause> byId;

  /**
   * @param title what the document calls itself
   * @param preamble what stands before the first clause
   * @param clauses the chapters, each with the clauses below it
   */
  public PolicyText(Language language, String title, List<Block> preamble, List<Clause> clauses) {
    this(language, title, preamble, clauses, Known.ALL);
  }

  private PolicyText(
      Language language, String title, List<Block> preamble, List<Clause> clauses, Known known) {
    this.known = known;
    this.language = language;
    this.title = title;
    this.preamble = List.copyOf(preamble);
    this.clauses = List.copyOf(clauses);
    List<Clause> all = new ArrayList<>();
    clauses.forEach(clause -> clause.collectInto(all));
    this.allClauses = List.copyOf(all);
  }

  /**
   * A text of which only its language is known, so that a site can be looked at as a whole without
   * all its words. Asking it for more is a bug.
   */
  public static PolicyText unread(Language language) {
    return new PolicyText(language, "", List.of(), List.of(), Known.LANGUAGE);
  }

  /** As {@link #unread}, with what the document calls itself. */
  public static PolicyText titled(Language language, String title) {
    return new PolicyText(language, title, List.of(), List.of(), Known.TITLE);
  }

  private void require(Known part) {
    if (known.compareTo(part) < 0) {
      throw new IllegalStateException("the text in " + language + " was not read");
    }
  }

  public Language language() {
    return language;
  }

  /** What the document calls itself. */
  public String title() {
    require(Known.TITLE);
    return title;
  }

  /** What stands before the first clause. */
  public List<Block> preamble() {
    require(Known.ALL);
    return preamble;
  }

  /** The chapters, each with the clauses below it. */
  public List<Clause> clauses() {
    require(Known.ALL);
    return clauses;
  }

  /** Every clause of the text in reading order. */
  public List<Clause> allClauses() {
    require(Known.ALL);
    return allClauses;
  }

  public Optional<Clause> clause(String id) {
    Map<String, Clause> made = byId;
    if (made == null) {
      made = new HashMap<>();
      for (Clause clause : allClauses()) {
        made.putIfAbsent(clause.id(), clause);
      }
      byId = made;
    }
    return Optional.ofNullable(made.get(id));
  }

  /** The text as it is sealed and published, see {@link CanonicalText}. */
  public String canonical() {
    require(Known.ALL);
    String made = canonical;
    if (made == null) {
      made = CanonicalText.of(this);
      canonical = made;
    }
    return made;
  }

  /** The digest of the {@link #canonical} text, which pages and API give beside it. */
  public Sha256 digest() {
    Sha256 made = digest;
    if (made == null) {
      made = Sha256.of(canonical());
      digest = made;
    }
    return made;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PolicyText text
        && known == text.known
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
