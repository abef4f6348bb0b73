package io.gazette.check.reading;

import io.gazette.check.language.Rewording;
import io.gazette.model.Language;
import io.gazette.text.ChineseScript;
import io.gazette.text.Sought;
import io.gazette.text.TabbedRows;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Something that short words of lists are about, such as payment or maps: rows of {@code
 * row-words.tsv}. Words that name none are about nothing that is known.
 *
 * @param further English words that may stand for it, and are used of other things too
 * @param kin what topics have in common that stand for each other; empty if nothing does
 */
public record Topic(Pattern chinese, Pattern english, Pattern further, String kin) {

  private static final List<Topic> ALL =
      TabbedRows.beside(Topic.class, "row-words.tsv").stream()
          .map(row -> new Topic(pattern(row[0]), pattern(row[1]), pattern(row[2]), row[3]))
          .toList();

  private static final Sought UNEXPECTED = WordClasses.pattern("{unexpected-purpose}");

  private static Pattern pattern(String words) {
    return Pattern.compile("(?i)" + words);
  }

  /**
   * Whether words in Chinese and in English name each something, and nothing in common.
   *
   * @param chinese in Simplified characters
   */
  public static boolean areOthers(String chinese, String english) {
    Set<Topic> here = in(chinese, Topic::isIn);
    Set<Topic> there = in(english, Topic::isNamedIn);
    return !here.isEmpty()
        && !there.isEmpty()
        && here.stream()
            .noneMatch(topic -> there.contains(topic) || topic.further().matcher(english).find());
  }

  /** Whether words in one language name each something, and nothing that may be the same. */
  public static boolean areApart(String words, String others, Language language) {
    boolean inChinese = language.isChinese();
    String some = ChineseScript.simplified(words);
    String rest = ChineseScript.simplified(others);
    BiPredicate<Topic, String> named = inChinese ? Topic::isIn : Topic::isNamedIn;
    Set<Topic> here = in(some, named);
    Set<Topic> there = in(rest, named);
    return !here.isEmpty()
        && !there.isEmpty()
        && here.stream().noneMatch(topic -> there.stream().anyMatch(topic::isKin))
        && (inChinese || here.stream().noneMatch(topic -> topic.further().matcher(rest).find()))
        && (inChinese || there.stream().noneMatch(topic -> topic.further().matcher(some).find()))
        && (inChinese ? new Rewording(some, rest).alike() : Rewording.common(some, rest)) == 0;
  }

  /** Whether some words name a purpose that people do not expect, such as advertising. */
  public static boolean isUnexpected(String words) {
    return UNEXPECTED.isIn(ChineseScript.simplified(words));
  }

  private static Set<Topic> in(String words, BiPredicate<Topic, String> named) {
    return ALL.stream().filter(topic -> named.test(topic, words)).collect(Collectors.toSet());
  }

  private boolean isKin(Topic other) {
    return equals(other) || (!kin.isEmpty() && kin.equals(other.kin));
  }

  private boolean isIn(String words) {
    return chinese.matcher(words).find();
  }

  private boolean isNamedIn(String words) {
    return english.matcher(words).find();
  }
}
