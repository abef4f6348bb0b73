package io.gazette.diff.summary;

import io.gazette.diff.summary.Sentences.Range;
import java.util.regex.Pattern;

/**
 * Finds that a period begins or ends with something else than it did: 自购买之日起, a year from purchase.
 */
final class Bounds {

  /** What is longer was rewritten. */
  private static final int LONGEST = 24;

  private static final int AROUND = 40;

  /** What stands before the beginning of a period, or its end. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "[自从從]$|(?:保存|保留|留存|存放|[持延][续續]|[开開]放|有效)[至到]$"
              + "|(?i)(?:\\d|\\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|thirty)) "
              + "(?:(?:working|business|calendar) )?(?:days?|weeks?|months?|years?|hours?) (?:from|after|before|since|(?<=\\bwithin [^.;]{1,30})of) (?:the )?$");

  /** To where, and not until when. */
  private static final Pattern PLACE = Pattern.compile("[室库庫房处處架柜櫃箱门門]$");

  /** What stands behind the beginning of a period. */
  private static final Pattern BEHIND =
      Pattern.compile("^(?:之?[日时時]|[当當][日天])?起|^[满滿][0-9一二两兩三四五六七八九十半]");

  private static final Pattern BEFORE_WORD =
      Pattern.compile("(?:from|after|of|before|since|the) $");

  private Bounds() {}

  static boolean areOther(String old, Range gone, String now, Range come) {
    return Math.max(gone.to() - gone.from(), come.to() - come.from()) <= LONGEST
        && !(PLACE.matcher(gone.of(old)).find() && PLACE.matcher(come.of(now)).find())
        && mayBeBound(old, gone)
        && isBound(old, gone)
        && isBound(now, come);
  }

  private static boolean mayBeBound(String text, Range word) {
    char behind = word.to() < text.length() ? text.charAt(word.to()) : ' ';
    char before = word.from() > 0 ? text.charAt(word.from() - 1) : ' ';
    return "之日时時当當起满滿".indexOf(behind) >= 0
        || "自从從至到".indexOf(before) >= 0
        || (before == ' '
            && BEFORE_WORD.matcher(text).region(Math.max(0, word.from() - 7), word.from()).find());
  }

  private static boolean isBound(String text, Range word) {
    String before = text.substring(Math.max(0, word.from() - AROUND), word.from());
    String behind = text.substring(word.to(), Math.min(text.length(), word.to() + AROUND));
    boolean from = before.endsWith("自") || before.endsWith("从") || before.endsWith("從");
    return BEHIND.matcher(behind).find()
        ? from || !behind.contains("起")
        : !from && BEFORE.matcher(before).find();
  }
}
