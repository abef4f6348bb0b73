package io.gazette.check.language;

import io.gazette.model.Language;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether the cells of a row that say what data are for say as much in Chinese and in English: a
 * few words, one purpose beside the other.
 */
public final class PurposeCells {

  private static final Pattern CHINESE_PARTS = Pattern.compile("[、；;，,]");
  private static final Pattern CHINESE_AND = Pattern.compile("以及|或者|[和与及或并]");
  private static final Pattern ENGLISH_PARTS = Pattern.compile("[;,]");
  private static final Pattern ENGLISH_AND = Pattern.compile("\\b(?:and|or|as well as|with|to)\\b");
  private static final Pattern HARD_PARTS = Pattern.compile("[、；;]");

  /** Shorter ones may be one word in the other language: 安全、稳定 is “secure”. */
  private static final int LEAST_HAN = 4;

  private static final int LEAST_LATIN = 9;

  private PurposeCells() {}

  /** Whether one of them names a purpose that the other lacks. */
  public static boolean differ(String words, Language language, String others, Language other) {
    if (language.isChinese() == other.isChinese()) {
      return false;
    }
    String chinese =
        Denials.plain(
            language.isChinese() ? words : others, language.isChinese() ? language : other);
    String english = language.isChinese() ? others : words;
    long least = HARD_PARTS.split(chinese, -1).length;
    long leastEnglish = english.split(";", -1).length;
    return Parties.isPurposeAlone(chinese, english)
        || (least > count(english, ENGLISH_PARTS, ENGLISH_AND)
            && Stream.of(HARD_PARTS.split(chinese, -1))
                .allMatch(part -> part.length() >= LEAST_HAN))
        || (leastEnglish > count(chinese, CHINESE_PARTS, CHINESE_AND)
            && Stream.of(english.split(";", -1))
                .allMatch(part -> part.strip().length() >= LEAST_LATIN));
  }

  private static long count(String words, Pattern parts, Pattern and) {
    return parts.split(words, -1).length + and.matcher(words).results().count();
  }
}
