package io.gazette.markdown.slips;

import io.gazette.text.NumeralSystem;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number that somebody typed before some words, in any scheme.
 *
 * @param value from 1; 0 where it cannot be told
 * @param end where the words begin
 * @param bare whether only its place tells it from a number of things
 */
record TypedNumber(int value, int end, boolean bare) {

  private static final String HAN = "[〇零一二三四五六七八九十百两壹贰貳叁參肆伍陆陸柒捌玖拾]";
  private static final String DIGIT = "[0-9０-９]";
  private static final String BLANK = "[ \\t\\u3000\\u00A0]";
  private static final String FRAMED = "[①-⑳⑴-⒇⒈-⒛㈠-㈩❶-❿➀-➓㉑-㉟㊱-㊿Ⅰ-Ⅻⅰ-ⅻ]";

  /** 一、二线 is no number, nor is 5、6月. */
  private static final String NO_RANGE = "(?!" + DIGIT + "|" + HAN + "[级級线線类類等期层層季手月日年])";

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:"
              + "(?<a>"
              + HAN
              + "{1,5}|"
              + DIGIT
              + "{1,2})"
              + BLANK
              + "?[、．）)]"
              + NO_RANGE
              + "|(?<b>"
              + DIGIT
              + "{1,2})[.](?!"
              + DIGIT
              + ")"
              + "|(?<h>"
              + HAN
              + "{1,5})[.](?!"
              + HAN
              + ")"
              + "|[（(]"
              + BLANK
              + "?(?<c>"
              + HAN
              + "{1,4}|"
              + DIGIT
              + "{1,2})"
              + BLANK
              + "?[）)]"
              + "|[（(](?<d>[a-z]|[A-Z]|[ivxIVX]{2,5})[）)](?![a-z])"
              + "|(?<e>"
              + FRAMED
              + ")[、.．]?"
              + "|(?<f>[A-Za-z]|[ivxIVX]{2,5})(?:[、）]|[.)](?="
              + BLANK
              + "))"
              + "|第"
              + BLANK
              + "?(?<g>"
              + HAN
              + "{1,6}|"
              + DIGIT
              + "{1,3})"
              + BLANK
              + "?(?:[编編章节節条條款项項]|部分)(?=[\\s\\u3000\\u00A0：:、.．,，—-]|$)[：:、.．,，]?"
              + ")"
              + BLANK
              + "*");

  /** What stands only before a heading. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?:"
              + DIGIT
              + "{1,2}(?:[.．]"
              + DIGIT
              + "{1,2}){1,5}[.．、)）]?"
              + "(?:"
              + BLANK
              + "+(?!版)|(?=\\p{IsHan})(?![版米元倍亿万级折]))"
              + "|第"
              + BLANK
              + "?(?:"
              + HAN
              + "{1,6}|"
              + DIGIT
              + "{1,3})"
              + BLANK
              + "?[编編章条條]"
              + "|(?i:Article|Section|Chapter|Clause|Part)\\s{1,3}(?:\\d{1,3}(?:\\.\\d{1,2}){0,3}|[IVXLC]{1,6})"
              + "(?:[.:：)]|\\s?[—–-]|$)"
              + "|§\\s?\\d{1,3}\\b)"
              + BLANK
              + "*");

  private static final Pattern BARE =
      Pattern.compile(
          "(?<a>"
              + HAN
              + "{1,3}|"
              + DIGIT
              + "{1,2})"
              + BLANK
              + "+"
              + "(?=[\\p{IsHan}A-Z])(?![对對年月日天个個种種次项項类類条條款小分秒元人份键鍵步大])");

  /** The number that a line of words begins with. */
  static Optional<TypedNumber> of(String words) {
    Matcher label = LABEL.matcher(words);
    if (!label.lookingAt()) {
      return Optional.empty();
    }
    for (String group : new String[] {"a", "b", "c", "g", "h"}) {
      if (label.group(group) != null) {
        int value = NumeralSystem.readDigits(label.group(group));
        return value > 0 ? found(value, label) : Optional.empty();
      }
    }
    if (label.group("e") != null) {
      return found(NumeralSystem.CIRCLED.read(label.group("e")), label);
    }
    String letter = label.group("d") != null ? label.group("d") : label.group("f");
    int value =
        letter.length() == 1
            ? Character.toLowerCase(letter.charAt(0)) - 'a' + 1
            : Math.max(
                NumeralSystem.LOWER_ROMAN.read(letter), NumeralSystem.UPPER_ROMAN.read(letter));
    return value > 0 ? found(value, label) : Optional.empty();
  }

  /** The number that the words of a heading begin with. */
  static Optional<TypedNumber> ofHeading(String words) {
    Matcher heading = HEADING.matcher(words);
    if (heading.lookingAt()) {
      return Optional.of(new TypedNumber(0, heading.end(), false));
    }
    Matcher bare = BARE.matcher(words);
    if (bare.lookingAt()) {
      int value = NumeralSystem.readDigits(bare.group("a"));
      return Optional.of(new TypedNumber(value, bare.end(), true));
    }
    return of(words);
  }

  private static Optional<TypedNumber> found(int value, Matcher label) {
    return Optional.of(new TypedNumber(value, label.end(), false));
  }
}
