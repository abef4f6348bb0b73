package io.gazette.markdown.slips;

import io.gazette.diagnostic.Code;
import io.gazette.text.Characters;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;

/** Marks of emphasis that are shown: those that found no pair, and those that mean nothing here. */
final class EmphasisMarks implements Rule {

  /** Each pattern needs one of them. */
  private static final String MARKS = "*＊_~+=";

  private static final Pattern STARS = Pattern.compile("[*]{2,}");

  private static final Pattern WIDE_STARS =
      Pattern.compile("(?<![＊*\uFFFC])([＊*]{2})([^＊*\\n\\u2028]{1,300})([＊*]{2})(?![＊*])");

  private static final Pattern WIDE_STARS_ALONE = Pattern.compile("(?<![＊*\uFFFC])＊＊(?![＊*])");

  private static final Pattern BARS =
      Pattern.compile("(?<![A-Za-z0-9_\uFFFC])__([^_\\n\\u2028]{1,300})__(?![A-Za-z0-9_])");

  private static final Pattern BAR =
      Pattern.compile("(?<![A-Za-z0-9_\uFFFC])_(\\p{IsHan}[^_\\n\\u2028]{0,300})_(?![A-Za-z0-9_])");

  private static final Pattern WAVES =
      Pattern.compile("(?<![~\uFFFC])~~([^~\\s][^~\\n\\u2028]{0,300})~~(?!~)");

  private static final Pattern PLUSES =
      Pattern.compile(
          "(?<![A-Za-z0-9+\uFFFC])\\+\\+([^+\\s][^+\\n\\u2028]{0,300})(?<!\\s)\\+\\+(?!\\+)");

  private static final Pattern EQUALS =
      Pattern.compile("(?<![A-Za-z0-9=!<>\uFFFC])==([^=\\s][^=\\n\\u2028]{0,300})(?<!\\s)==(?!=)");

  /** Between blanks for a date: __年__月. */
  private static final Pattern DATE = Pattern.compile("[ \\u3000]*[年月日时分][ \\u3000]*");

  @Override
  public void check(Words words, Findings findings) {
    if (!Characters.hasAny(words.text(), MARKS)) {
      return;
    }
    Matcher wide = WIDE_STARS.matcher(words.text());
    while (wide.find()) {
      if ((wide.group(1) + wide.group(3)).indexOf('＊') >= 0) {
        tell(words, wide.toMatchResult(), 2, "emphasis-full-width", "**", "**", findings);
      }
    }
    Matcher stars = STARS.matcher(words.text());
    // In HTML, whose reader tells them, they mean nothing in pairs either.
    while (!(words.block() instanceof HtmlBlock) && stars.find()) {
      if (!hidesDigits(words.text(), stars.start(), stars.end())) {
        findings.tellUnmatched(words, stars.start(), stars.end());
      }
    }
    Matcher alone = WIDE_STARS_ALONE.matcher(words.text());
    while (alone.find()) {
      findings.tell(
          Code.MARKUP_EMPHASIS, words, alone.start(), alone.end(), "emphasis-full-width", "**");
    }
    each(BARS, words, "emphasis-underscores", "**", "**", findings);
    each(BAR, words, "emphasis-underscores", "**", "**", findings);
    each(WAVES, words, "emphasis-waves", "<del>", "</del>", findings);
    each(PLUSES, words, "emphasis-pluses", "**++", "++**", findings);
    each(EQUALS, words, "emphasis-equals", "**", "**", findings);
  }

  /** 138****0000 shows a part of a number. */
  private static boolean hidesDigits(String text, int from, int to) {
    return to - from > 2
        && from > 0
        && Character.isLetterOrDigit(text.charAt(from - 1))
        && (to == text.length() || !Character.isWhitespace(text.charAt(to)));
  }

  private static void each(
      Pattern pattern, Words words, String reason, String open, String close, Findings findings) {
    pattern
        .matcher(words.text())
        .results()
        .filter(found -> !DATE.matcher(found.group(1)).matches())
        // A pair that reaches over other marks is none.
        .filter(found -> words.written(found.start(), found.end()).indexOf('*') < 0)
        .forEach(found -> tell(words, found, 1, reason, open, close, findings));
  }

  private static void tell(
      Words words,
      MatchResult found,
      int inside,
      String reason,
      String open,
      String close,
      Findings findings) {
    String form = open + words.written(found.start(inside), found.end(inside)).strip() + close;
    findings.tell(Code.MARKUP_EMPHASIS, words, found.start(), found.end(), reason, form);
  }
}
