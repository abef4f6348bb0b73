package io.gazette.markdown.slips;

import io.gazette.diagnostic.Code;
import io.gazette.text.Characters;
import java.util.regex.Pattern;

/**
 * Tags and references to characters of HTML that were not read as such, and stand there as words.
 */
final class HtmlWords implements Rule {

  /** Each pattern begins with one of them. */
  private static final String MARKS = "<＜&＆";

  /** A letter between blanks may be one that is compared. */
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)(?:[<＜][ \\u3000]{0,2}[/／]?[ \\u3000]{0,2}"
              + "(?:br|div|span|strong|em|del|sub|sup|table|t[rdh]|tbody|thead|li|[uo]l|h[1-6]|font|img|center)"
              + "|[<＜][/／]?[pbiua])"
              + "(?=[ \\u3000/／>＞])[^<>＜＞\\n\\u2028]{0,100}[>＞]");

  private static final Pattern REFERENCE =
      Pattern.compile(
          "[&＆](?:nbsp|lt|gt|amp|quot|emsp|ensp|ldquo|rdquo|mdash|ndash|middot|hellip|copy|reg"
              + "|[#＃]\\d{2,6}|[#＃]x\\p{XDigit}{2,6})(?![A-Za-z0-9=])[;；]?");

  @Override
  public void check(Words words, Findings findings) {
    if (!Characters.hasAny(words.text(), MARKS)) {
      return;
    }
    TAG.matcher(words.text())
        .results()
        .forEach(
            found ->
                findings.tell(
                    Code.MARKUP_HTML,
                    words,
                    found.start(),
                    found.end(),
                    "html-tag",
                    tag(found.group())));
    REFERENCE
        .matcher(words.text())
        .results()
        .forEach(
            found ->
                findings.tell(
                    Code.MARKUP_HTML,
                    words,
                    found.start(),
                    found.end(),
                    "html-reference",
                    reference(found.group())));
  }

  private static String tag(String written) {
    String plain = written.replace('＜', '<').replace('＞', '>').replace('／', '/');
    return plain.replaceAll("^<[ \\u3000]*(/?)[ \\u3000]*", "<$1").replaceAll("[ \\u3000]+>$", ">");
  }

  private static String reference(String written) {
    String plain = written.replace('＆', '&').replace('；', ';').replace('＃', '#');
    return plain.endsWith(";") ? plain : plain + ";";
  }
}
