package io.gazette.check.reading;

import io.gazette.text.Sought;
import java.util.regex.Pattern;

/**
 * What a sentence says is done, as against what it says is not done, would only be done in some
 * case, or what a word means. A “not” counts in the part of the sentence, between commas, in which
 * it stands: “we do not sell it, but we share it” says that it is shared.
 */
public final class Assertion {

  /** In a sentence that says what a word means, or what would be done some day. */
  private static final Sought ELSEWHERE =
      Sought.learning(Pattern.compile("是指|\\bmeans\\b|将来|如需|如确需|确需|如须"));

  private static final Sought DENIED =
      Sought.learning(
          Pattern.compile(
              "(?i)不(?!同|仅|限于|断|时|得不)|未(?!来|成年)|没有|无需|无须|禁止|严禁|\\b(?:not(?! (?:limited|only)\\b)|never|no longer|no|neither|nor|none|without(?! limitation)|forbid(?:s|den)?|prohibit(?:s|ed)?|cannot|nobody|nothing)\\b|n['’]t\\b"));

  private static final Sought SUPPOSED =
      Sought.learning(Pattern.compile("(?i)如果|若|倘若|除非|\\b(?:if|unless|might)\\b"));

  private Assertion() {}

  /** Whether a sentence, in Simplified characters if it is Chinese, says that something is done. */
  public static boolean isMade(Sought something, String sentence) {
    Sought.Matches found = something.in(sentence);
    while (found.find()) {
      if (isMadeAt(sentence, found.match().start(), found.match().end())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence says that what stands at a place in it is done. */
  public static boolean isMadeAt(String sentence, int from, int to) {
    String part = part(sentence, from, to);
    return !ELSEWHERE.isIn(sentence) && !DENIED.isIn(part) && !SUPPOSED.isIn(part);
  }

  /** Whether the part of a sentence in which something stands says that it is not done. */
  public static boolean isDenied(String sentence, int from, int to) {
    return DENIED.isIn(part(sentence, from, to));
  }

  /** From the comma before a place to the one behind it. */
  public static String part(String sentence, int from, int to) {
    int start = from;
    while (start > 0 && !isComma(sentence.charAt(start - 1))) {
      start--;
    }
    int end = to;
    while (end < sentence.length() && !isComma(sentence.charAt(end))) {
      end++;
    }
    return sentence.substring(start, end);
  }

  private static boolean isComma(char c) {
    return "，,；;".indexOf(c) >= 0;
  }
}
