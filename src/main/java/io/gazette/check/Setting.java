package io.gazette.check;

import io.gazette.model.Clause;
import io.gazette.model.PolicyText;
import io.gazette.text.Sought;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The clauses of a text that are about people's data: the author says so by a role, the heading
 * does, or else what stands in them or in those above and below them. “Merged”, “explained” and
 * “deleted” say nothing of data in the others.
 */
final class Setting {

  private static final Sought DATA = WordClasses.pattern("{data}|{en-data}");

  /** A heading that speaks to people, or of what the publisher does: what you can do. */
  private static final Sought SPEAKS =
      WordClasses.pattern("[您你]|我们|我司|本公司|(?i)\\b(?:you|your|we|our|us)\\b");

  private final Set<Clause> clauses = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Published.Open open;
  private final PassageReading<Boolean> naming;

  private Setting(Published.Open open, PassageReading<Boolean> naming) {
    this.open = open;
    this.naming = naming;
  }

  /** Which words name data of people. */
  static PassageReading<Boolean> naming() {
    return new PassageReading<>(DATA::isIn);
  }

  /**
   * @param naming is kept for all texts of a policy
   */
  static Setting of(Published.Open open, PassageReading<Boolean> naming) {
    Setting setting = new Setting(open, naming);
    PolicyText text = open.text();
    text.clauses().forEach(chapter -> setting.collect(chapter, false));
    return setting;
  }

  /** Whether a passage stands in one of them, or before all clauses. */
  boolean has(Passage passage) {
    return passage.clause().isEmpty() || passage.clause().filter(clauses::contains).isPresent();
  }

  /** Whether a clause or one below it is about data. */
  private boolean collect(Clause clause, boolean above) {
    boolean own = above || isAboutData(clause);
    boolean below = false;
    List<Clause> children = clause.children();
    for (Clause child : children) {
      below |= collect(child, own);
    }
    if (own || below) {
      clauses.add(clause);
    }
    return own || below;
  }

  private boolean isAboutData(Clause clause) {
    return !clause.roles().isEmpty()
        || SPEAKS.isIn(open.plain(clause.title()))
        || open.passages(clause).stream()
            .anyMatch(passage -> naming.of(open.plain(passage.words())));
  }
}
