package io.gazette.check.language;

import io.gazette.model.Language;
import io.gazette.text.Characters;
import io.gazette.text.Sought;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether a number is the least or the most that there may be: 不少于15年, up to 15 years. */
final class Bounds {

  /** As far ahead of a number such words stand. */
  private static final int AHEAD = 24;

  private static final int BEHIND = 24;

  private enum Bound {
    LEAST,
    MOST
  }

  private static final Pattern CHINESE_LEAST =
      Pattern.compile("(?:至少|不[少低短早]于|最少|最短|起码)[^，。；\\d]{0,4}$");
  private static final Pattern CHINESE_MOST =
      Pattern.compile("(?:至多|最多|最长|不[多高长晚迟]于|不(?:得|会|应)?超[过出])[^，。；\\d]{0,4}$");
  private static final Pattern ENGLISH_LEAST =
      Pattern.compile(
          "(?i)\\b(?:at (?:the very )?least|(?:no|not) (?:less|fewer|shorter|earlier|lower) than|a minimum of)\\s+(?:\\w+ )?$");
  private static final Pattern ENGLISH_MOST =
      Pattern.compile(
          "(?i)\\b(?:up to|at (?:the )?most|(?:no|not) (?:more|longer|later|higher) than|a maximum of|not exceed(?:ing)?)\\s+(?:\\w+ )?$");
  private static final Pattern CHINESE_OR_MORE = Pattern.compile("^[^，。；]{0,4}以上");
  private static final Pattern CHINESE_OR_LESS = Pattern.compile("^[^，。；]{0,4}以[内下]");
  private static final Pattern ENGLISH_OR_MORE =
      Pattern.compile("(?i)^(?: \\w+)? (?:or|and) (?:more|longer|over|above|older|greater)\\b");
  private static final Pattern ENGLISH_OR_LESS =
      Pattern.compile("(?i)^(?: \\w+)? (?:or|and) (?:less|fewer|shorter|under|below|younger)\\b");

  /** Without one of these a sentence has no bound, whatever numbers it has. */
  private static final Sought ANY =
      Sought.learning(
          Pattern.compile("(?i)[至最起不]|[以超][上下内过出]|\\b(?:at|no|not|up|or|and|a m[ai][xn]imum)\\b"));

  private Bounds() {}

  /**
   * Whether a number that both languages say once is the least in one of them, the most in the
   * other.
   */
  static boolean areTurned(String words, Language language, String others, Language other) {
    if (!ANY.in(words).find() || !ANY.in(others).find()) {
      return false;
    }
    List<Fact> facts = Facts.in(words);
    if (facts.isEmpty()) {
      return false;
    }
    List<Fact> translated = Facts.in(others);
    return facts.stream()
        .filter(fact -> count(fact, facts) == 1 && count(fact, translated) == 1)
        .anyMatch(
            fact -> {
              Optional<Bound> here = of(fact, words, language);
              return here.isPresent()
                  && translated.stream()
                      .filter(fact::isSame)
                      .findFirst()
                      .flatMap(same -> of(same, others, other))
                      .filter(there -> !there.equals(here.get()))
                      .isPresent();
            });
  }

  private static long count(Fact fact, List<Fact> facts) {
    return facts.stream().filter(fact::isSame).count();
  }

  private static Optional<Bound> of(Fact fact, String written, Language language) {
    String words = Characters.withHalfDigits(written);
    int at = words.indexOf(fact.written());
    if (at < 0) {
      return Optional.empty();
    }
    String ahead = words.substring(Math.max(0, at - AHEAD), at);
    int end = at + fact.written().length();
    String behind = words.substring(end, Math.min(words.length(), end + BEHIND));
    boolean chinese = language.isChinese();
    boolean least =
        (chinese ? CHINESE_LEAST : ENGLISH_LEAST).matcher(ahead).find()
            || (chinese ? CHINESE_OR_MORE : ENGLISH_OR_MORE).matcher(behind).find();
    boolean most =
        (chinese ? CHINESE_MOST : ENGLISH_MOST).matcher(ahead).find()
            || (chinese ? CHINESE_OR_LESS : ENGLISH_OR_LESS).matcher(behind).find();
    return least == most ? Optional.empty() : Optional.of(least ? Bound.LEAST : Bound.MOST);
  }
}
