package io.gazette.diff.words;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Quantities by what they say, in whatever writing: numbers, dates, hours, amounts, periods, parts.
 *
 * <p>Two writings are one only if nobody can mean two things by them: a day of the month is no
 * period, a working day no day, a dollar may be of many countries, and 3:00 of either half of a
 * day.
 */
public final class Quantities {

  private static final int LONGEST = 60;

  /** So much around a change may belong to its quantity. */
  private static final int AROUND = 16;

  /** A number said again in digits, as contracts do: 五（5）, five (5). */
  private static final Pattern SAID_AGAIN = Pattern.compile("(\\d[\\d.]*+%?) ?\\(\\1\\)");

  private static final String MONTHS =
      "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?"
          + "|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";

  /** The first letters of each, in order. */
  private static final String MONTH_LETTERS = "JanFebMarAprMayJunJulAugSepOctNovDec";

  private static final int LETTERS = 3;

  private static final String DAY = "(?<!\\d)(\\d{1,2})" + Numerals.PLACE + "? (?:of )?";

  private static final String DAY_BEHIND =
      "(?<![A-Za-z])(" + MONTHS + ")\\b\\.? (\\d{1,2})(?!\\d)" + Numerals.PLACE + "?";

  /** 2025年3月1日, 2025-03-01, 2025/3/1; 1 March 2025; March 1, 2025; March 2025; 1 March; March 1. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)(\\d{4}) ?[年/.-] ?(\\d{1,2}) ?[月/.-] ?(\\d{1,2})(?!\\d)(?: ?日)?"
              + "|"
              + DAY
              + "("
              + MONTHS
              + ")\\b\\.?(?:,? (\\d{4})\\b)?|"
              + DAY_BEHIND
              + "(?:,? (\\d{4})\\b)?|(?<![A-Za-z])("
              + MONTHS
              + ")\\b\\.?,? (\\d{4})\\b");

  /** From one number to another, in words or with a stroke. */
  private static final Pattern SPAN =
      Pattern.compile("(?<=[\\d>]) ?(?:[至到~–—-]|to\\b) ?(?=[\\d<])");

  private static final Pattern PERCENT = Pattern.compile("(?<=\\d) ?(?:%|per ?cent\\b)");

  private static final String HAN_HOUR = "[0-9一二三四五六七八九十]{1,3}";

  private static final String OF_HOUR =
      "(?:[点點时時](?:整|(半)|([0-9一二三四五六七八九十]{1,3})分)?|:(\\d\\d)(?!\\d))";

  /**
   * Hours as two or as one half of a day counts them. What may be of either (2:00) says nothing of
   * itself, and of twelve o'clock people do not agree.
   */
  private static final Pattern HOUR =
      Pattern.compile(
          "(?<![\\d:.])(?:(0\\d|1[3-9]|2[0-3]):(\\d\\d)(?![\\d:]|\\.\\d)\\.?(?! ?[ap]\\.?m\\b)"
              + "|(0?[1-9]|1[01])(?::(\\d\\d))? ?([ap])\\.?m\\b\\.?)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern HAN_HOURS =
      Pattern.compile(
          "(?:(上午|早上|早晨|清晨|凌晨)|(下午|傍晚|晚上|晚间|晚間)) ?("
              + HAN_HOUR
              + ")"
              + OF_HOUR
              + "|(?<![\\d:.一二三四五六七八九十])(1[3-9]|2[0-3]|十[三四五六七八九]|二十[一二三]?)[点點时時](?:整|(半)|([0-9一二三四五六七八九十]{1,3})分)?");

  private static final int NOON = 12;

  /**
   * Of each currency its sign, and what it is called before or behind the amount; of dollars there
   * are many.
   */
  private static final Map<String, Pattern> AMOUNTS = amounts();

  private static Map<String, Pattern> amounts() {
    Map<String, Pattern> amounts = new LinkedHashMap<>();
    amounts.put("€", amount("€|EUR", "€|euros?|EUR|[欧歐]元"));
    amounts.put("US$", amount("US\\$|USD", "美元|USD|US dollars?"));
    amounts.put("HK$", amount("HK\\$|HKD", "港[元币幣]|HKD"));
    amounts.put("£", amount("£|GBP", "英[镑鎊]|GBP|pounds?(?: sterling)?"));
    // Whose they are is said by neither.
    amounts.put("$", amount("\\$", "dollars?"));
    amounts.put(
        "¥", amount("(?:(?:¥|RMB|CNY|人民[币幣]) ?){1,2}", "[元圆圓](?: ?\\(?人民[币幣]\\)?)?|yuan|CNY|RMB"));
    return amounts;
  }

  private static Pattern amount(String before, String behind) {
    String number = "(\\d+(?:\\.\\d+)?)";
    return Pattern.compile(
        "(?<![A-Za-z])(?:"
            + before
            + ") ?"
            + number
            + "(?: ?(?:"
            + behind
            + ")(?![A-Za-z])[整正]?)?|(?<![\\d.])"
            + number
            + " ?(?:"
            + behind
            + ")(?![A-Za-z])[整正]?",
        Pattern.CASE_INSENSITIVE);
  }

  /** Not 上半年 nor 一年半年. */
  private static final Pattern HALF_YEAR =
      Pattern.compile("(?<![上下前后後大小年])半年(?![度报報刊])|\\bhalf a year\\b");

  /**
   * Years as months are counted: of a calendar there are more, and neither 三年级 nor the third year
   * is a period. A year and 365 days are two things.
   */
  private static final Pattern YEARS =
      Pattern.compile(
          "(?<![第\\d./~-])(?<!第 )([1-9]\\d?)(?:年(半(?!年))?(?![级級度制生代初底末中报報终終检檢\\d]|[1-9一二三四五六七八九十] ?[个個]?月|第)| years?\\b(?! old\\b))"
              + "|(?<=\\b(?:for|of|within|than|after|least|most|over) )(a) year\\b(?! and a half)");

  private static final int MONTHS_OF_YEAR = 12;

  /** So many days; of a month they are a date. */
  private static final Pattern DAYS = Pattern.compile("(?<![月\\d./-])(?<!月 )(\\d+)[日天](?![元本])");

  private static final Pattern GAP_BESIDE_HAN =
      Pattern.compile("(?<=[\\d%>]) +(?=\\p{IsHan})|(?<=\\p{IsHan}) +(?=[\\d<¥])");

  private static final Pattern DOTS = Pattern.compile("\\.{3,}|…+");

  private Quantities() {}

  /**
   * Whether a change, with what stands around it, is but another writing of the same.
   *
   * @param before what stands before both
   * @param after what stands behind both
   */
  static boolean isSame(String old, String now, String before, String after) {
    if (old.length() + now.length() > LONGEST) {
      return false;
    }
    int from = before.length();
    while (from > 0 && (before.length() - from < AROUND || isPart(before.charAt(from - 1)))) {
      from--;
    }
    int to = 0;
    while (to < after.length() && (to < AROUND || isPart(after.charAt(to)))) {
      to++;
    }
    String was = before.substring(from) + old + after.substring(0, to);
    String is = before.substring(from) + now + after.substring(0, to);
    return was.length() + is.length() <= 2 * LONGEST
        && says(was)
        && says(is)
        && written(was).equals(written(is));
  }

  /** What may be in the midst of a number or a word, where no text is cut. */
  private static boolean isPart(char c) {
    return Character.isDigit(c)
        || WordCharacters.isNumeral(c)
        || ".,-".indexOf(c) >= 0
        || WordCharacters.isWordPart(c);
  }

  /** Whether anything is there that quantities are written with: of most changes, nothing is. */
  private static boolean says(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Character.isDigit(c)
          || WordCharacters.isNumeral(c)
          || "半壹贰貳叁參肆伍陆陸柒捌玖拾廿卅½¼¾⅓⅔⅕⅛…".indexOf(c) >= 0) {
        return true;
      }
    }
    return text.contains("...") || NUMBER_WORD.matcher(text).find();
  }

  private static final Pattern NUMBER_WORD =
      Pattern.compile(
          "\\b(?:one|two|three|six|seven|eight|nine|ten|eleven|twel|(?:thir|four|fif|six|seven|eigh|nine)te?"
              + "|twen|thir|for|fif|five|first|second|half|hundred|thousand|million|a year)",
          Pattern.CASE_INSENSITIVE);

  /** All quantities of a text in one writing. */
  private static String written(String text) {
    String plain = Typography.halfWidth(text).replace('￥', '¥').replace('￡', '£');
    String hours = HOUR.matcher(plain).replaceAll(Quantities::hour);
    hours = HAN_HOURS.matcher(hours).replaceAll(Quantities::hanHour);
    String numbers = SAID_AGAIN.matcher(Numerals.inDigits(hours)).replaceAll("$1");
    String dates = DATE.matcher(numbers).replaceAll(Quantities::date);
    String close = GAP_BESIDE_HAN.matcher(dates).replaceAll("");
    for (Map.Entry<String, Pattern> amount : AMOUNTS.entrySet()) {
      close =
          amount
              .getValue()
              .matcher(close)
              .replaceAll(found -> Matcher.quoteReplacement(number(found) + amount.getKey()));
    }
    String halves = HALF_YEAR.matcher(close).replaceAll(Quantities::halfYear);
    String months =
        halves.indexOf('年') < 0 && !halves.contains("year")
            ? halves
            : YEARS.matcher(halves).replaceAll(Quantities::months);
    String spans = DAYS.matcher(SPAN.matcher(months).replaceAll("~")).replaceAll("$1天");
    return DOTS.matcher(PERCENT.matcher(spans).replaceAll("%")).replaceAll("…");
  }

  private static String number(MatchResult found) {
    String number = found.group(1) == null ? found.group(2) : found.group(1);
    boolean code = number.length() > 1 && number.charAt(0) == '0' && number.charAt(1) != '.';
    return code ? number : new BigDecimal(number).stripTrailingZeros().toPlainString();
  }

  private static String halfYear(MatchResult found) {
    return found.group().equals("半年") ? "6个月" : "6 months";
  }

  private static String months(MatchResult found) {
    int years = found.group(1) == null ? 1 : Integer.parseInt(found.group(1));
    int months = MONTHS_OF_YEAR * years + (found.group(2) == null ? 0 : MONTHS_OF_YEAR / 2);
    return months + (found.group().indexOf('年') < 0 ? " months" : "个月");
  }

  private static String hour(MatchResult found) {
    boolean whole = found.group(1) != null;
    int hour = Integer.parseInt(found.group(whole ? 1 : 3));
    String minute = found.group(whole ? 2 : 4);
    return hour(
        !whole && found.group(5).equalsIgnoreCase("p") ? hour + NOON : hour,
        minute == null ? "00" : minute);
  }

  private static String hanHour(MatchResult found) {
    boolean whole = found.group(7) != null;
    int hour = read(found.group(whole ? 7 : 3));
    if (!whole && (hour == 0 || hour >= NOON)) {
      return Matcher.quoteReplacement(found.group());
    }
    String minutes =
        whole ? found.group(9) : found.group(5) == null ? found.group(6) : found.group(5);
    boolean half = found.group(whole ? 8 : 4) != null;
    String minute = half ? "30" : minutes == null ? "00" : String.format("%02d", read(minutes));
    if (minutes != null && read(minutes) == 0 && !minutes.matches("0+")) {
      return Matcher.quoteReplacement(found.group());
    }
    return hour(!whole && found.group(2) != null ? hour + NOON : hour, minute);
  }

  private static int read(String numeral) {
    if (numeral.chars().allMatch(Character::isDigit)) {
      return Integer.parseInt(numeral);
    }
    Optional<String> value = Numerals.value(numeral);
    return value.isPresent() && value.get().chars().allMatch(Character::isDigit)
        ? Integer.parseInt(value.get())
        : 0;
  }

  private static String hour(int hour, String minute) {
    return "<" + hour + ":" + minute + ">";
  }

  private static String date(MatchResult found) {
    if (found.group(1) != null) {
      return date(found.group(1), Integer.parseInt(found.group(2)), found.group(3));
    }
    if (found.group(10) != null) {
      return date(found.group(11), month(found.group(10)), "0");
    }
    boolean dayFirst = found.group(4) != null;
    String year = found.group(dayFirst ? 6 : 9);
    return date(
        year == null ? "" : year,
        month(found.group(dayFirst ? 5 : 7)),
        found.group(dayFirst ? 4 : 8));
  }

  private static int month(String name) {
    return 1 + MONTH_LETTERS.indexOf(name.substring(0, LETTERS)) / LETTERS;
  }

  private static String date(String year, int month, String day) {
    return "<" + year + "." + month + "." + Integer.parseInt(day) + ">";
  }

  /** Between numbers, from one to the other: 10–20, 10～20. */
  private static final Pattern RANGE = Pattern.compile("(?<=[0-9])[~–](?=[0-9])");

  private static final Pattern MINUS = Pattern.compile("^[–−]");

  /** Blanks, strokes that belong to no number, and the ending of many. */
  private static final Pattern NO_MATTER =
      Pattern.compile(" +|-(?![0-9])|(?<!^|[0-9])-|(?<=[a-z])s$");

  /** A figure in one form: its number with its sign, and what it counts. */
  public static String form(String figure) {
    String words = written(figure.strip()).toLowerCase(Locale.ROOT);
    String signed = MINUS.matcher(RANGE.matcher(words).replaceAll("-")).replaceFirst("-");
    return NO_MATTER.matcher(signed).replaceAll("");
  }
}
