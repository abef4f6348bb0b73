package io.gazette.importer.reading;

import io.gazette.model.Language;
import io.gazette.text.Characters;
import io.gazette.text.ChineseScript;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a file that holds a policy in Chinese and again in English passes from one to the other.
 *
 * @param line the index of the first line of the second text
 */
public record LanguageSeam(int line, Language first, Language second) {

  private static final int FEWEST_LINES = 3;
  private static final Pattern WORD = Pattern.compile("\\b[A-Za-z]{2,}\\b");
  private static final Pattern ENGLISH_TITLE =
      Pattern.compile("(?i)[#*\\s]*[\\w ’'&-]{0,60}(?:policy|notice|statement|terms)\\b.{0,30}");

  /** What a line tells of its language. */
  private enum Kind {
    CHINESE,
    ENGLISH,
    /** An address or a number is in no language. */
    NEITHER
  }

  /** The seam of a text; empty if it is in one language. */
  public static Optional<LanguageSeam> of(List<String> lines) {
    List<Kind> kinds = lines.stream().map(LanguageSeam::kind).toList();
    int seam = seam(kinds);
    if (seam < 0 || !isOneTextEach(kinds, seam) || !hasEnglishTitle(lines, kinds)) {
      return Optional.empty();
    }
    boolean traditional = ChineseScript.isTraditional(String.join("\n", lines));
    Language chinese = new Language(traditional ? "zh-Hant" : "zh-Hans");
    Language english = new Language("en");
    return Optional.of(
        kinds.get(seam) == Kind.ENGLISH
            ? new LanguageSeam(seam, chinese, english)
            : new LanguageSeam(seam, english, chinese));
  }

  /** Whether both languages stand in one text, line by line. */
  public static boolean isMixed(List<String> lines) {
    List<Kind> telling = telling(lines.stream().map(LanguageSeam::kind).toList());
    long english = telling.stream().filter(kind -> kind == Kind.ENGLISH).count();
    long fewest = Math.min(english, telling.size() - english);
    return fewest >= FEWEST_LINES && 10 * fewest >= 3L * telling.size();
  }

  /** The first line in another language than those before it. */
  private static int seam(List<Kind> kinds) {
    Kind first = Kind.NEITHER;
    for (int at = 0; at < kinds.size(); at++) {
      Kind kind = kinds.get(at);
      if (first == Kind.NEITHER) {
        first = kind;
      } else if (kind != Kind.NEITHER && kind != first) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isOneTextEach(List<Kind> kinds, int seam) {
    List<Kind> before = telling(kinds.subList(0, seam));
    List<Kind> after = telling(kinds.subList(seam, kinds.size()));
    return before.size() >= FEWEST_LINES
        && after.size() >= FEWEST_LINES
        && after.stream().distinct().count() == 1;
  }

  private static List<Kind> telling(List<Kind> kinds) {
    return kinds.stream().filter(kind -> kind != Kind.NEITHER).toList();
  }

  /** The English text begins with the name of a policy. */
  private static boolean hasEnglishTitle(List<String> lines, List<Kind> kinds) {
    return ENGLISH_TITLE.matcher(lines.get(kinds.indexOf(Kind.ENGLISH)).strip()).matches();
  }

  private static Kind kind(String line) {
    if (Characters.hasHan(line)) {
      return Kind.CHINESE;
    }
    return WORD.matcher(line).results().limit(3).count() == 3 ? Kind.ENGLISH : Kind.NEITHER;
  }
}
