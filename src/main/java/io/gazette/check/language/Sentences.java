package io.gazette.check.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The sentences of a text, and whether they say no. */
public final class Sentences {

  /** A stop, not the point of a number or of an abbreviation such as e.g. or Ltd. */
  private static final Pattern END =
      Pattern.compile(
          "(?<=[。！？；;])|(?<=[!?])(?=\\s)|(?<=[^.\\s][^.\\s][.])(?<!Ltd\\.|Inc\\.|Corp\\.|etc\\.|Art\\.|Sec\\.)(?=\\s+[A-Z“\"])|\\n");

  private static final Pattern NEGATION =
      Pattern.compile(
          "(?i)不(?!断|斷|限于|限於|同的|仅|僅|论|論|少于|少於|超过|超過|时|時|便|特定|良|法|当|當)|未(?!来|來|成年)|无(?!线|線|锡)|無(?!線)|禁止|拒绝|拒絕|除外|不得|\\b(?:not|never|no longer|cannot|without|unless|neither|nor)\\b|n['’]t\\b");

  private Sentences() {}

  /** The sentences, in order, without space at their ends. */
  public static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    for (String part : END.split(text, -1)) {
      if (!part.isBlank()) {
        sentences.add(part.strip());
      }
    }
    return sentences;
  }

  /** How many words of a text say no. */
  public static long negations(String text) {
    return NEGATION.matcher(text).results().count();
  }
}
