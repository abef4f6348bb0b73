package io.gazette.check.language;

import io.gazette.model.ClauseWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The sentences of a text, and whether they say no. */
public final class Sentences {

  private static final List<String> ABBREVIATIONS =
      List.of(
          "Ltd.", "Inc.", "Corp.", "Co.", "Pte.", "Pty.", "Bros.", "etc.", "Art.", "Sec.", "Mr.",
          "Mrs.", "Ms.", "Dr.", "Prof.", "St.");

  private static final Pattern NEGATION =
      Pattern.compile(
          "(?i)不(?!断|斷|限于|限於|同的|仅|僅|论|論|少于|少於|超过|超過|时|時|便|特定|良|法|当|當)|未(?!来|來|成年)|无(?!线|線|锡)|無(?!線)|禁止|拒绝|拒絕|除外|不得|\\b(?:not|never|no longer|cannot|without|unless|neither|nor)\\b|n['’]t\\b");

  private Sentences() {}

  /** The sentences, in order, without space at their ends. */
  public static List<String> of(String text) {
    List<String> sentences = new ArrayList<>();
    int from = 0;
    for (int at = 0; at < text.length(); at++) {
      if (isEnd(text, at)) {
        add(text.substring(from, at + 1), sentences);
        from = at + 1;
      }
    }
    add(text.substring(from), sentences);
    return sentences;
  }

  private static void add(String sentence, List<String> sentences) {
    if (!sentence.isBlank()) {
      sentences.add(sentence.strip());
    }
  }

  /** A stop, not the point of a number or of an abbreviation such as e.g. or Ltd. */
  private static boolean isEnd(String text, int at) {
    return switch (text.charAt(at)) {
      case '。', '！', '？', '；', ';', '\n' -> true;
      case '!', '?' -> isSpace(text, at + 1);
      case '.' ->
          isLetter(text, at - 1)
              && isLetter(text, at - 2)
              && beginsNext(text, at + 1)
              && ABBREVIATIONS.stream()
                  .noneMatch(word -> text.startsWith(word, at + 1 - word.length()));
      default -> false;
    };
  }

  private static boolean isLetter(String text, int at) {
    return at >= 0 && text.charAt(at) != '.' && !isSpace(text, at) && !isMark(text, at);
  }

  /** Blanks as regular expressions know them. */
  private static boolean isSpace(String text, int at) {
    return at < text.length() && " \t\n\u000b\f\r".indexOf(text.charAt(at)) >= 0;
  }

  /** Whether behind blanks a sentence may begin. */
  private static boolean beginsNext(String text, int from) {
    int at = from;
    boolean space = false;
    while (isSpace(text, at) || isMark(text, at)) {
      space |= isSpace(text, at);
      at++;
    }
    return space && at < text.length() && isBeginning(text.charAt(at));
  }

  /** Whether a key passage begins or ends there, which parts no words. */
  private static boolean isMark(String text, int at) {
    return at < text.length() && text.charAt(at) == ClauseWords.KEY;
  }

  private static boolean isBeginning(char character) {
    return (character >= 'A' && character <= 'Z') || character == '“' || character == '"';
  }

  /** How many words of a text say no. */
  public static long negations(String text) {
    return NEGATION.matcher(text).results().count();
  }
}
