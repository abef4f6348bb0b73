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
   * itself.
   */
  private static final Pattern HOUR =
      Pattern.compile(
          "(?<![\\d:.])(?:(0\\d|1[3-9]|2[0-3]):(\\d\\d)(?![\\d:]|\\.\\d)\\.?(?! ?[ap]\\.?m\\b)"
              + "|(0?[1-9]|1[0-2])(?:[:.](\\d\\d))? ?([ap])\\.?m\\b\\.?)",
          Pattern.CASE_INSENSITIVE);

  /** Twelve o'clock by day. */
  private static final Pattern NOONS =
      Pattern.compile(
          "(?:正午|中午)(?:十二[点點时時]|12(?:[点點时時]|:00))整?|正午|(?<![\\d:.])12:00(?![\\d:]| ?[ap]\\.?m\\b)|\\b(?:(?:12|twelve) )?noon\\b\\.?",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern MIDNIGHT =
      Pattern.compile("\\b(?:(?:12|twelve) )?midnight\\b\\.?", Pattern.CASE_INSENSITIVE);

  private static final Pattern HAN_HOURS =
      Pattern.compile(
          "(?:(上午|早上|早晨|清晨|凌晨)|(下午|傍晚|晚上|晚间|晚間)) ?("
              + HAN_HOUR
              + ")"
              + OF_HOUR
              + "|(?<![\\d:.一二三四五六七八九十])(1[3-9]|2[0-3]|十[三四五六七八九]|二十[一二三]?)[点點时時](?:整|(半)|([0-9一二三四五六七八九十]{1,3})分)?");

  /** An hour of either half of a day, as a clock shows it. */
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?<![\\d:.一二三四五六七八九十])(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])[点點](?:整|(半)|([0-9一二三四五六七八九十]{1,3})分)?(?![\\d一二三四五六七八九十])");

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

  /**
   * Years as months are counted: of a calendar there are more, and neither 三年级 nor the third year
   * is a period. A year and 365 days are two things.
   */
  private static final Pattern YEARS =
      Pattern.compile(
          "(?<![第\\d./~-])(?<!第 )([1-9]\\d?(?:\\.5)?)(?:年(半(?!年))?(?![级級度制生代初底末中报報终終检檢\\d]|[1-9一二三四五六七八九十] ?[个個]?月|第)| years?\\b(?! old\\b))"
              + "|(?<=\\b(?:for|of|within|than|after|least|most|over) )(a) year\\b(?! and a half)");

  private static final BigDecimal MONTHS_OF_YEAR = new BigDecimal(12);

  private static final BigDecimal HALF_OF_YEAR = new BigDecimal(6);

  /** Weeks as days are counted. */
  private static final Pattern WEEKS =
      Pattern.compile(
          "(?<![第\\d./~–—至到-])(?<!\\bto )(?<![~–—至到-] )(\\d{1,3})(?:个?(?:周(?![年岁歲末期围圍边邊一二三四五六日\\d])|(?:星期|礼拜|禮拜)(?![一二三四五六日天\\d]))| weeks?\\b(?! and a half))");

  private static final Pattern WEEK = Pattern.compile("星期|礼拜|禮拜");

  private static final BigDecimal DAYS_OF_WEEK = new BigDecimal(7);

  /** So many days; of a month they are a date. */
  private static final Pattern DAYS = Pattern.compile("(?<![月\\d./-])(?<!月 )(\\d+)[日天](?![元本])");

  /** Hours as minutes are counted. */
  private static final Pattern HOURS =
      Pattern.compile(
          "(?<![第\\d./~–—至到-])(?<!\\bto )(?<![~–—至到-] )(\\d{1,4}(?:\\.\\d{1,2})?)(?:个?小时(?!制)| hours?\\b(?! and a half))");

  private static final BigDecimal MINUTES_OF_HOUR = new BigDecimal(60);

  /** What says a period, or how often, in words of its own. */
  private static final Map<Pattern, String> IN_WORDS = inWords();

  private static final Pattern LIKELY_IN_WORDS =
      Pattern.compile(
          "[半刻每角]|half|quarter|hour|an? (?:day|week|month)|fortnight|every|each|once|annually");

  private static Map<Pattern, String> inWords() {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("\\bhalf past (\\d{1,2})\\b", "$1:30");
    words.put("\\b(?:[Aa] )?[Qq]uarter past (\\d{1,2})\\b", "$1:15");
    words.put("\\bhalf the (?=fare|price|fee|amount|rent|sum|cost|rate|deposit)", "50% of the ");
    words.put(
        "(?<=\\b(?:for|of|within|than|after|least|most|over|lasts) )an?(?= (?:day|week|month)\\b(?! and a half))",
        "1");
    words.put("半价", "5折");
    words.put("(\\d{1,3})个半月", "$1.5个月");
    words.put("(\\d{1,6})¥(\\d)角", "$1.$2¥");
    // Not 上半年 nor 一年半年.
    words.put("(?<![上下前后後大小年])半年(?![度报報刊])", "6个月");
    words.put("\\bhalf a year\\b", "6 months");
    words.put("\\ba fortnight\\b", "2 weeks");
    words.put("(\\d{1,4})(?:个半小时|小时半)", "$1.5小时");
    words.put("半个?小时", "0.5小时");
    words.put("1刻钟", "0.25小时");
    words.put("2刻钟", "0.5小时");
    words.put("3刻钟", "0.75小时");
    words.put("\\bhalf an hour\\b", "0.5 hours");
    words.put("\\ba quarter of an hour\\b", "0.25 hours");
    words.put("\\ba quarter of\\b", "25% of");
    words.put("75% of an hour\\b", "0.75 hours");
    words.put("\\b(\\d{1,2}) and a half (hours|years)\\b", "$1.5 $2");
    words.put("\\b(?:an?|1) (hour|year) and a half\\b", "1.5 $1s");
    words.put("每天", "每日");
    words.put("每个?(?:星期|礼拜)", "每周");
    words.put("每个月", "每月");
    words.put("\\b(?:once )?(?:every|each) day\\b|\\bonce a day\\b", "daily");
    words.put("\\b(?:once )?(?:every|each) week\\b|\\bonce a week\\b", "weekly");
    words.put("\\b(?:once )?(?:every|each) month\\b|\\bonce a month\\b", "monthly");
    words.put("\\b(?:once )?(?:every|each) year\\b|\\bonce a year\\b|\\bannually\\b", "yearly");
    Map<Pattern, String> patterns = new LinkedHashMap<>();
    words.forEach((said, same) -> patterns.put(Pattern.compile(said), same));
    return patterns;
  }

  /** A half that is a part of something. */
  private static final Pattern HALF =
      Pattern.compile("(?<![另大小前后後上下])一半(?![径徑])|\\b(?i:one )?half(?= of\\b)");

  /** What is so much of something; by itself it may be any number. */
  private static final Pattern DECIMAL_PART = Pattern.compile("(?<![\\d.])0\\.\\d{1,4}(?= of\\b)");

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
          || "半每午壹贰貳叁參肆伍陆陸柒捌玖拾廿卅½¼¾⅓⅔⅕⅛…".indexOf(c) >= 0) {
        return true;
      }
    }
    return text.contains("...") || NUMBER_WORD.matcher(text).find();
  }

  private static final Pattern NUMBER_WORD =
      Pattern.compile(
          "\\b(?:one|two|three|six|seven|eight|nine|ten|eleven|twel|(?:thir|four|fif|six|seven|eigh|nine)te?"
              + "|twen|thir|for|fif|five|first|second|half|quarter|hundred|thousand|million|a (?:year|month|week|day)|an hour|noon|midnight|fortnight|once|every|each|daily|weekly|monthly|yearly|annually)",
          Pattern.CASE_INSENSITIVE);

  /** All quantities of a text in one writing. */
  private static String written(String text) {
    String plain = Typography.halfWidth(text).replace('￥', '¥').replace('￡', '£');
    String noons = NOONS.matcher(plain).replaceAll(hour(NOON, "00"));
    String hours = HOUR.matcher(noons).replaceAll(Quantities::hour);
    hours = MIDNIGHT.matcher(hours).replaceAll(hour(0, "00"));
    hours = HAN_HOURS.matcher(hours).replaceAll(Quantities::hanHour);
    hours = CLOCK.matcher(hours).replaceAll(Quantities::clock);
    hours = HALF.matcher(hours).replaceAll("50%");
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
    String parts =
        DECIMAL_PART
            .matcher(PERCENT.matcher(periods(close)).replaceAll("%"))
            .replaceAll(part -> Numerals.perCent(new BigDecimal(part.group())));
    return DOTS.matcher(parts).replaceAll("…");
  }

  /** Periods by the least that they can be counted by. */
  private static String periods(String text) {
    String halves = text;
    if (LIKELY_IN_WORDS.matcher(text).find()) {
      for (Map.Entry<Pattern, String> words : IN_WORDS.entrySet()) {
        halves = words.getKey().matcher(halves).replaceAll(words.getValue());
      }
    }
    String months =
        halves.indexOf('年') < 0 && !halves.contains("year")
            ? halves
            : YEARS.matcher(halves).replaceAll(Quantities::months);
    String minutes =
        months.indexOf('时') < 0 && !months.contains("hour")
            ? months
            : HOURS.matcher(months).replaceAll(Quantities::minutes);
    String days =
        minutes.indexOf('周') >= 0 || minutes.contains("week") || WEEK.matcher(minutes).find()
            ? WEEKS.matcher(minutes).replaceAll(Quantities::days)
            : minutes;
    return DAYS.matcher(SPAN.matcher(days).replaceAll("~")).replaceAll("$1天");
  }

  private static String number(MatchResult found) {
    String number = found.group(1) == null ? found.group(2) : found.group(1);
    boolean code = number.length() > 1 && number.charAt(0) == '0' && number.charAt(1) != '.';
    return code ? number : new BigDecimal(number).stripTrailingZeros().toPlainString();
  }

  private static String months(MatchResult found) {
    String years = found.group(1) == null ? "1" : found.group(1);
    BigDecimal months = MONTHS_OF_YEAR.multiply(new BigDecimal(years));
    BigDecimal half = found.group(2) == null ? BigDecimal.ZERO : HALF_OF_YEAR;
    return months.add(half).toBigInteger() + (found.group().indexOf('年') < 0 ? " months" : "个月");
  }

  private static String days(MatchResult found) {
    return DAYS_OF_WEEK.multiply(new BigDecimal(found.group(1))).toPlainString()
        + (found.group().indexOf('w') < 0 ? "天" : " days");
  }

  private static String minutes(MatchResult found) {
    BigDecimal minutes = MINUTES_OF_HOUR.multiply(new BigDecimal(found.group(1)));
    return minutes.stripTrailingZeros().toPlainString()
        + (found.group().indexOf('时') < 0 ? " minutes" : "分钟");
  }

  private static String hour(MatchResult found) {
    boolean whole = found.group(1) != null;
    int hour = Integer.parseInt(found.group(whole ? 1 : 3));
    String minute = found.group(whole ? 2 : 4);
    return hour(
        whole ? hour : hour % NOON + (found.group(5).equalsIgnoreCase("p") ? NOON : 0),
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
    String minute = half ? "30" : minutes == null ? "00" : minute(minutes);
    if (minutes != null && read(minutes) == 0 && !minutes.matches("0+")) {
      return Matcher.quoteReplacement(found.group());
    }
    return hour(!whole && found.group(2) != null ? hour + NOON : hour, minute);
  }

  private static String clock(MatchResult found) {
    String minute =
        found.group(2) != null ? "30" : found.group(3) == null ? "00" : minute(found.group(3));
    return read(found.group(1)) + ":" + minute;
  }

  private static String minute(String numeral) {
    return String.format(Locale.ROOT, "%02d", read(numeral));
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
