package io.gazette.check.reading;

import io.gazette.model.Clause;
import io.gazette.text.Sought;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What of a text is about people's data. A clause is if the author says so by a role, or the
 * heading does, or else what stands in it or in clauses above and below it. A passage of such a
 * clause is if it names data, asks or grants something, or is no sentence. “Merged”, “explained”
 * and “deleted” say nothing of data elsewhere.
 */
public final class Setting {

  /** How near to words on data something is said. */
  public enum Depth {
    /** In whatever clause. */
    TEXT,
    CLAUSE,
    PASSAGE;

    public static Depth of(String written) {
      return switch (written) {
        case "-" -> TEXT;
        case "clause" -> CLAUSE;
        case "passage" -> PASSAGE;
        default -> throw new IllegalStateException(written);
      };
    }
  }

  /** What words are about, worked out once for all texts of a policy. */
  static final class Reading {

    private static final Sought DATA = WordClasses.pattern("{data}|{en-data}|{asks}|{en-asks}");

    private static final Sought TELLING = WordClasses.pattern("{data-of-ours}|{en-data-of-ours}");

    /** An item that begins with what it is about: 更正：在“我的”里改. */
    private static final Pattern LABEL =
        Pattern.compile("^\\s*(?:[\\p{IsHan}、和与或]{2,8}[：:]|[\\w ,]{3,60}: )");

    /** A sentence ends so; a heading or an item of a list says what is said above it. */
    private static final Pattern ENDED =
        Pattern.compile("^(?![a-z]|或者?|并且?|以及).*[。！？.!?]\\s*$", Pattern.DOTALL);

    private final PassageReading<Boolean> data = new PassageReading<>(DATA::isIn);
    private final PassageReading<Boolean> telling = new PassageReading<>(Reading::isTelling);

    private static boolean isTelling(String words) {
      return !ENDED.matcher(words).find() || LABEL.matcher(words).find() || TELLING.isIn(words);
    }

    private boolean isTellingOfData(String words) {
      return data.of(words) || telling.of(words);
    }
  }

  /** A heading that speaks to people, of what the publisher does, or asks. */
  private static final Sought SPEAKS =
      WordClasses.pattern(
          "[您你谁吗]|我们|我司|本公司|怎[么样]|如何|多[久长]|哪[里些]|什么|(?i)\\b(?:you|your|we|our|us|how|who|whom|where|what|which)\\b");

  private final Set<Clause> clauses = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Published.Open open;
  private final Reading reading;

  private Setting(Published.Open open, Reading reading) {
    this.open = open;
    this.reading = reading;
  }

  /**
   * @param reading is kept for all texts of a policy
   */
  static Setting of(Published.Open open, Reading reading) {
    Setting setting = new Setting(open, reading);
    List<Clause> chapters = open.text().clauses();
    chapters.forEach(chapter -> setting.collect(chapter, /* above= */ false));
    // Where most chapters are, the others call data by other names; and so may the only one.
    long about = chapters.stream().filter(setting.clauses::contains).count();
    if (2 * about > chapters.size() || chapters.size() == 1) {
      setting.clauses.addAll(open.text().allClauses());
    }
    return setting;
  }

  /** Which passages are about data. */
  public Predicate<Passage> at(Depth depth) {
    return switch (depth) {
      case TEXT -> any -> true;
      case CLAUSE -> this::isIn;
      case PASSAGE ->
          passage -> isIn(passage) && reading.isTellingOfData(open.plain(passage.words()));
    };
  }

  /** Whether a passage stands in a clause on data, or before all clauses. */
  private boolean isIn(Passage passage) {
    return passage.clause().isEmpty() || passage.clause().filter(clauses::contains).isPresent();
  }

  /** Whether a clause or one below it is about data. */
  private boolean collect(Clause clause, boolean above) {
    boolean own = above || isAboutData(clause);
    boolean below = false;
    for (Clause child : clause.children()) {
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
            .anyMatch(passage -> reading.data.of(open.plain(passage.words())));
  }
}
