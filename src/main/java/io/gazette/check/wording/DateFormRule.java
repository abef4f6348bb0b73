package io.gazette.check.wording;

import io.gazette.check.reading.PassageReading;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Policy;
import io.gazette.text.Day;
import io.gazette.text.NumeralSystem;
import io.gazette.text.Sought;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A day in a text can be read: 20191115 and 2020-09-8 make readers guess; 2023-02-30, 2月30日 and
 * September 31 are none.
 */
final class DateFormRule implements Rule {

  /** With the words before it that say that it is a day. */
  private static final Sought TOGETHER =
      Sought.learning(
          Pattern.compile(
              "(?:日期|生效|发布|發布|更新|修订|修訂|施行|实施|實施|版本|截至|自|於|于|(?i:effective|updated|published|issued|since|from|dated?))[^\\d\\n]{0,8}((?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))(?![\\dA-Za-z._-])"));

  private static final Sought PARTS =
      Sought.learning(
          Pattern.compile(
              "(?<![\\w./-])((?:19|20)\\d{2})([-/.])(\\d{1,2})([-/.])(\\d{1,2})(?![\\w/-]|\\.\\d)"));

  /** What no day is without. */
  private static final Sought SIGN = Sought.of(Pattern.compile("[0-9月]"), "0123456789月");

  private static final String HAN = "[一二三四五六七八九十]{1,3}";

  /** With or without a year, in digits or numerals; what counts months, 13个月, is none. */
  private static final Sought CHINESE =
      Sought.learning(
          Pattern.compile(
              "(?<!\\d)(?:(\\d{4}|[〇○零一二三四五六七八九]{4}) ?年 ?)?(?<![\\d一二三四五六七八九十])(\\d{1,2}|"
                  + HAN
                  + ") ?月 ?(\\d{1,2}|"
                  + HAN
                  + ") ?[日号號](?![\\d])"));

  private static final Sought CHINESE_MONTH =
      Sought.of(
          Pattern.compile(
              "(?:(?<!\\d)(?:\\d{4}|[〇○零一二三四五六七八九]{4}) ?年 ?|(?<=[自从從至到于於]) ?)(\\d{2}|十[三四五六七八九]) ?月(?! ?[\\d一二三四五六七八九十]|[龄齡大个個])"),
          "0123456789〇○零一二三四五六七八九十");

  private static final String MONTH =
      "(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";

  private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

  private static final String YEAR = "(?:,? ((?:19|20)\\d{2}))?(?![\\d%])";

  private static final Sought MONTH_FIRST =
      Sought.learning(Pattern.compile("\\b" + MONTH + " " + DAY + "\\b" + YEAR));

  private static final Sought DAY_FIRST =
      Sought.learning(Pattern.compile("(?<![\\d.,])" + DAY + " (?:of )?" + MONTH + YEAR));

  private static final int LONGEST_MONTH = 31;
  private static final int MONTHS_OF_YEAR = 12;

  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

  /** Has a February 29. */
  private static final int ANY_YEAR = 2024;

  private final Published published;
  private final PassageReading<List<String>> odd = new PassageReading<>(DateFormRule::odd);

  DateFormRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return published
        .open(policy)
        .flatMap(open -> open.passages().stream())
        .flatMap(
            passage ->
                odd.of(passage).stream()
                    .map(day -> Diagnostic.of(Code.DATE_MALFORMED, passage.at(day), day)))
        .toList();
  }

  private static List<String> odd(String words) {
    if (!SIGN.isIn(words)) {
      return List.of();
    }
    Stream<String> together =
        TOGETHER.in(words).all().map(found -> found.group(1)).filter(day -> isDay(day));
    Stream<String> parts =
        PARTS.in(words).all().filter(DateFormRule::isOdd).map(MatchResult::group);
    Stream<String> impossible =
        Stream.of(
                found(CHINESE, words, day -> isNone(day.group(1), day.group(2), day.group(3))),
                found(CHINESE_MONTH, words, month -> isNone(null, month.group(1), "1")),
                found(MONTH_FIRST, words, day -> isNone(day.group(3), day.group(1), day.group(2))),
                found(DAY_FIRST, words, day -> isNone(day.group(3), day.group(2), day.group(1))))
            .flatMap(Function.identity());
    return Stream.of(together, parts, impossible)
        .flatMap(Function.identity())
        .map(String::strip)
        .distinct()
        .toList();
  }

  private static Stream<String> found(Sought form, String words, Predicate<MatchResult> counts) {
    return form.in(words).all().filter(counts).map(MatchResult::group);
  }

  /** Whether no calendar has a day; what is no day of any month is a number of something else. */
  private static boolean isNone(@Nullable String year, String month, String day) {
    boolean named = MONTHS.indexOf(month.charAt(0)) >= 0;
    int number = NumeralSystem.readDigits(day);
    int ordinal =
        named ? MONTHS.indexOf(month.substring(0, 3)) / 3 + 1 : NumeralSystem.readDigits(month);
    if (number < 1 || ordinal < 1 || (named && number > LONGEST_MONTH && year == null)) {
      return false;
    }
    if (ordinal > MONTHS_OF_YEAR) {
      return true;
    }
    int in = year == null ? ANY_YEAR : year(year);
    return number > YearMonth.of(in, ordinal).lengthOfMonth();
  }

  private static int year(String written) {
    StringBuilder digits = new StringBuilder();
    written.chars().forEach(c -> digits.append(NumeralSystem.readDigits(Character.toString(c))));
    return Integer.parseInt(digits.toString());
  }

  private static boolean isDay(String digits) {
    return !Day.in(digits).isEmpty();
  }

  /** Whether its parts are written in two ways, or no calendar has the day. */
  private static boolean isOdd(MatchResult found) {
    boolean day = !Day.in(found.group(1) + "-" + found.group(3) + "-" + found.group(5)).isEmpty();
    boolean separators = found.group(2).equals(found.group(4));
    String month = found.group(3);
    String last = found.group(5);
    boolean padded = month.startsWith("0") && last.length() == 1;
    boolean unpadded = month.length() == 1 && last.startsWith("0");
    // 2.5.1 and the like are versions: of what is no day, only hyphens and slashes look like one.
    return day ? !separators || padded || unpadded : !found.group(2).equals(".") && separators;
  }
}
