package io.gazette.check.language;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a sentence says of one side what it said of the other: “we tell you” became “you tell
 * us”.
 */
public final class Bearers {

  /** Those who publish, and those who read, wherever either is spoken of. */
  private static final Pattern PARTY =
      Pattern.compile(
          "(我们|我們|我司|本公司|\\b(?:we|us|ours?)\\b)|[您你]们?|[您你]們|\\byou(?:rs?)?\\b",
          Pattern.CASE_INSENSITIVE);

  private Bearers() {}

  /** Whether two sentences are the same but for that. */
  public static boolean areExchanged(String before, String now) {
    return PARTY.matcher(before).replaceAll("|").equals(PARTY.matcher(now).replaceAll("|"))
        && !sides(before).equals(sides(now));
  }

  private static String sides(String sentence) {
    StringBuilder sides = new StringBuilder();
    for (Matcher party = PARTY.matcher(sentence); party.find(); ) {
      sides.append(party.start(1) < 0 ? 'r' : 'p');
    }
    return sides.toString();
  }
}
