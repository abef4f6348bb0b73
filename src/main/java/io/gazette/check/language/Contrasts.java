package io.gazette.check.language;

import io.gazette.model.Language;
import io.gazette.text.Sought;
import io.gazette.text.TabbedRows;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a sentence says and its translation must say too, in other ways than by denying: only,
 * unless, at most, after. Which words these are stands in a file beside this class.
 */
final class Contrasts {

  private static final String CHINESE = "zh";
  private static final String ENGLISH = "en";
  private static final Language SIMPLIFIED = new Language("zh-Hans");
  private static final Language IN_ENGLISH = new Language(ENGLISH);

  /** A sentence says no. */
  static final String DENIED = "@said-not";

  /** A sentence is about somebody else. */
  static final String OTHERS = "@said-name";

  /** A sentence says the least that there is. */
  static final String LEAST = "@said-least";

  /** A period runs from some event. */
  static final String START = "@said-start";

  /** Behind which the name of what is said stands. */
  static final String SAID = "@said-";

  /**
   * Something that is lost or turned round.
   *
   * @param said in one language
   * @param equal what may stand for it in the other
   * @param contrary the other way round in the other; whatever if empty
   */
  private record Contrast(
      String language, String name, Sought said, Pattern equal, Sought contrary) {

    boolean isLost(String here, String there) {
      return said.in(here).find()
          && contrary.in(there).find()
          && !equal.matcher(withoutContrary(there)).find()
          && !(DENIED.equals(SAID + name) && isDenied(here, there));
    }

    /** “Not” in a phrase such as “whether or not” is none that may stand for “only”. */
    private String withoutContrary(String there) {
      StringBuilder rest = new StringBuilder(there);
      Sought.Matches found = contrary.in(there);
      // The lack of equal words is contrary enough where no words are.
      while (found.find() && !found.match().group().isEmpty()) {
        int from = found.match().start();
        int to = found.match().end();
        if (found.match().group().contains(" ")) {
          rest.replace(from, to, " ".repeat(to - from));
        }
      }
      return rest.toString();
    }

    /** What may be a “not” in another word, such as “final” or “secret”, is one here too. */
    private boolean isDenied(String here, String there) {
      Language own = language.equals(CHINESE) ? SIMPLIFIED : IN_ENGLISH;
      Language other = language.equals(CHINESE) ? IN_ENGLISH : SIMPLIFIED;
      return Denials.in(here, own).isEmpty() || !Denials.in(there, other).isEmpty();
    }
  }

  private static final List<Contrast> ALL =
      TabbedRows.beside(Contrasts.class, "contrasts.tsv").stream()
          .map(row -> new Contrast(row[0], row[1], sought(row[2]), pattern(row[3]), sought(row[4])))
          .toList();

  private Contrasts() {}

  private static Sought sought(String words) {
    return Sought.learning(pattern(words));
  }

  private static Pattern pattern(String words) {
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
  }

  /**
   * What a sentence in Chinese, in Simplified characters, or one in English says alone: a term of
   * the diagnostics. Empty if neither says too little.
   */
  static Optional<String> lost(String chinese, String english) {
    return Stream.of(CHINESE, ENGLISH)
        .flatMap(language -> ALL.stream().filter(each -> each.language().equals(language)))
        .filter(
            each ->
                each.language().equals(CHINESE)
                    ? each.isLost(chinese, english)
                    : each.isLost(english, chinese))
        .findFirst()
        .map(each -> SAID + each.name());
  }
}
