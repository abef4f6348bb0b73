package io.gazette.diff.summary;

import io.gazette.text.Sought;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells in English who transfers: people may have their data transferred, which is a right of
 * theirs, and whoever else transfers data gives them to somebody. Chinese has a word for each, 转移
 * and 转让.
 */
final class OwnTransfer {

  /** With the “to” before it: what is provided “to” do something is given to nobody. */
  private static final Sought TRANSFER =
      Sought.ofWords(
          Pattern.compile(
              "\\b(?:to )?(transfer)(?:s|red|ring|able|ability)?\\b", Pattern.CASE_INSENSITIVE),
          List.of("to", "tr"));

  /** What people may do, ask for or find a way to do; up to the word. */
  private static final Pattern ENTITLED =
      Pattern.compile(
          "\\b(?:you (?:can|may|could|want|wish|choose|are (?:able|entitled|free) to|have (?:the|a) right to|would like)"
              + "|rights? (?:to|of)|(?:ask|request|require)(?:ing|s|ed)? (?:us|that|the)"
              + "|(?:way|means|tool|function|button|option)s? (?:to|for|of))\\b"
              + "(?:(?!\\b(?:we|they|who|which|not|never)\\b)[^.;!?])*$",
          Pattern.CASE_INSENSITIVE);

  /** Beside it: other rights. */
  private static final Pattern RIGHT =
      Pattern.compile(
          "\\b(?:access\\w*|cop(?:y|ying|ies)|correct\\w*|complet\\w*|delet\\w*|eras\\w*|export\\w*|download\\w*|portab\\w*|restrict\\w*)"
              + "(?:,| and| or|, and|, or) $",
          Pattern.CASE_INSENSITIVE);

  /** Somebody who does it, or it is done. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "\\b(?:we|they|us|may be|will be|is|are|be|been|was|were)\\b[^.;!?:]*$",
          Pattern.CASE_INSENSITIVE);

  /** Of a heading, or of the words before a list. */
  private static final Pattern OF_RIGHTS =
      Pattern.compile("\\brights?\\b|\\byou (?:can|may)\\b|portab", Pattern.CASE_INSENSITIVE);

  private static final String ENDS = ".;!?\n\t";

  private OwnTransfer() {}

  /**
   * Whether the word at a place is a transfer that people may ask for.
   *
   * @param around the heading that the text stands under, and what is said before a list
   */
  static boolean isAt(String text, int at, String around) {
    int from = at;
    while (from > 0 && ENDS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    String before = text.substring(from, at);
    if (ENTITLED.matcher(before).find()) {
      return true;
    }
    return !OTHERS.matcher(before).find()
        && (RIGHT.matcher(before).find() || OF_RIGHTS.matcher(around).find());
  }

  /** A text of the same length without such transfers. */
  static String without(String text, String around) {
    Sought.Matches transfers = TRANSFER.in(text);
    StringBuilder rest = new StringBuilder();
    while (transfers.find()) {
      Matcher transfer = transfers.match();
      if (isAt(text, transfer.start(1), around)) {
        rest.append(text, rest.length(), transfer.start())
            .append("_".repeat(transfer.group().length()));
      }
    }
    return rest.append(text, rest.length(), text.length()).toString();
  }
}
