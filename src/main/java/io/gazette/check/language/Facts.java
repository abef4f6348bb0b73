package io.gazette.check.language;

import io.gazette.check.language.Fact.Kind;
import io.gazette.text.Characters;
import io.gazette.text.Day;
import io.gazette.text.NumeralSystem;
import io.gazette.text.Sought;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The mail addresses, hosts, telephone numbers, days, periods, shares and other numbers of a text,
 * in order. Numbers of clauses and items in brackets, parts of articles and digits within words
 * (H5, IPv6, 7×24) are none: they differ from language to language.
 *
 * <p>Takes linear time.
 */
public final class Facts {

  private static final String DIGIT_SIGNS = "0123456789";
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String HAN_SIGNS = "〇零一二两兩三四五六七八九十百千";

  private static final Sought MAIL =
      Sought.of(
          Pattern.compile("(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}"),
          LETTERS + DIGIT_SIGNS + "_.+-");
  private static final Sought ADDRESS =
      Sought.of(Pattern.compile("(?i)https?://[^\\s\\u0080-\\uFFFF<>\"']{1,2000}"), "hH");
  private static final Sought PHONE =
      Sought.of(
          Pattern.compile(
              "(?<![\\w.-])(?:\\+86[- ]?[1-9]\\d{1,2}[- ]\\d{3,4}[- ]?\\d{4}|(?:\\+?86[- ]?)?(?:\\(?0\\d{2,3}\\)?[- ]?\\d{3,4}[- ]?\\d{4}|[48]00[- ]?\\d{3,4}[- ]?\\d{3,4}|1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}))(?![\\w-])"),
          DIGIT_SIGNS + "+(");
  private static final Sought MONTH =
      Sought.of(
          Pattern.compile(
              "(?<!\\d)(\\d{4}) ?年 ?(\\d{1,2}) ?月(?! ?\\d)|\\b(January|February|March|April|May|June|July|August|September|October|November|December),? (\\d{4})\\b"),
          DIGIT_SIGNS + "JFMASOND");

  private static final String HAN =
      "[〇零一二两兩三四五六七八九十百千](?:[〇零一二两兩三四五六七八九十百千]|[万萬亿億](?=[〇零一二两兩三四五六七八九十百千])(?!\\p{IsHan}{0,8}一)){0,11}";
  private static final String DIGIT = "(?:one|two|three|four|five|six|seven|eight|nine)";
  private static final String BELOW_HUNDRED =
      "(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]"
          + DIGIT
          + ")?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
          + DIGIT
          + ")";
  private static final String BELOW_THOUSAND =
      "(?:(?:"
          + DIGIT
          + "|an?)[- ]hundred(?:[- ](?:and[- ])?"
          + BELOW_HUNDRED
          + ")?|"
          + BELOW_HUNDRED
          + ")";

  /** An article before a unit counts one: a day, an hour. */
  private static final String ENGLISH =
      "(?:"
          + BELOW_THOUSAND
          + "(?:[- ]thousand,?[- ](?:and[- ])?"
          + BELOW_THOUSAND
          + ")?|an?(?= (?:thousand|million|billion|working day|business day|calendar day|day|week|month|year|hour|minute)\\b))";

  private static final String DIGITS =
      "\\d{1,3}(?:[,，]\\d{3}){1,6}(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+){0,6}";
  private static final Sought NUMBER =
      Sought.of(
          Pattern.compile(
              "(?i)(?<![\\p{L}&&[^\\p{IsHan}]])(?<![\\d.#])(?<n>"
                  + DIGITS
                  + "|"
                  + HAN
                  + "|\\b"
                  + ENGLISH
                  + "\\b)(?: ?\\((?:"
                  + DIGITS
                  + ")\\))?(?<times> ?(?:[百千]?[万萬亿億](?!\\p{IsHan}{0,8}一)|[百千](?=[元人个個次件条條天日])|(?:thousand|million|billion)\\b))?(?<unit>\\s?(?:个|個)?[- ]?(?:"
                  + "(?:工作[日天]|working days?|business days?)|(?:周岁|周歲|岁|歲|years? (?:old|of age))|(?:自然日|calendar days?|日历日|日曆日|天|日(?!志|誌|常|程|本|期|历|曆|元)|days?)"
                  + "|(?:星期|周(?!岁|歲|边|围|年)|週|weeks?)|(?:月|months?)|(?:年(?!龄|齡|度|级|級|轻|輕)|years?)|(?:小时|小時|hours?)|(?:分钟|分鐘|minutes?)|[%％]|percent|per cent))?"
                  + "(?![A-Za-z])"),
          DIGIT_SIGNS + HAN_SIGNS + "otfsenaOTFSENA");

  /** Periods with a half in them, the longer first, and those with a name of their own. */
  private static final Sought HALF =
      Sought.of(
          Pattern.compile(
              "(?i)(?<year>(?<years>"
                  + HAN
                  + "|\\d{1,3}) ?年半|\\b(?<one>an?|one) year and a half|\\b(?<more>"
                  + BELOW_HUNDRED
                  + "|\\d{1,3}) and a half years?)|(?<half>半 ?年|\\bhalf a year|\\bhalf-year)|(?<quarter>季度|\\bquarter(?= |ly))"
                  + "|(?<month>半个月|半個月|半月(?!刊)|\\bhalf a month)|(?<day>半天|半日|\\bhalf a day)|(?<hour>半小时|半小時|半个小时|半個小時|\\bhalf an hour|\\bhalf-hour)|(?<fortnight>\\bfortnight)"),
          DIGIT_SIGNS + HAN_SIGNS + "半季aotfsenhqAOTFSENHQ");

  /** What every one of them has, and few texts. */
  private static final Sought HALF_WORD =
      Sought.of(Pattern.compile("(?i)半|季度|half|quarter|fortnight"), "半季hqfHQF");

  /** A time of the day, by the clock of twelve hours: 18:30, 下午6:30, 六点半 and 6:30 p.m. are one. */
  private static final Sought CLOCK =
      Sought.of(
          Pattern.compile(
              "(?i)(?<![\\d:：.])(?<h>\\d{1,2}) ?[:：] ?(?<m>[0-5]\\d)(?: ?[:：] ?[0-5]\\d)?(?![\\d:：])(?: ?[ap]\\.?m\\b\\.?)?"
                  + "|(?<![\\d.])(?<eh>\\d{1,2})(?:\\.(?<em>[0-5]\\d))? ?(?:[ap]\\.?m\\b\\.?|o['’]clock)"
                  + "|(?<![\\d.])(?<bare>\\d{1,2})(?= ?(?:-|–|—|to|until) ?\\d{1,2}(?:[:.][0-5]\\d)? ?[ap]\\.?m\\b)"
                  + "|(?<![\\d.])(?<ch>\\d{1,2}) ?[点點时時](?!间|間|段)(?: ?(?<cm>[0-5]?\\d) ?分|(?<chalf>半))?"
                  + "|(?<=[早晚午晨夜])(?<hh>[一二两三四五六七八九十]{1,2})[点點时時](?:(?<hhalf>半)|整)?"),
          DIGIT_SIGNS + HAN_SIGNS);

  private static final Pattern POINTS = Pattern.compile("\\d{1,2} ?[点點时時]");

  /**
   * Parts of an article, which every language cites in another way: 第十三条第一款第（二）项 and point (b) of
   * paragraph 1 of Article 13. The article itself is a number like others.
   */
  private static final Sought PART_OF_ARTICLE =
      Sought.of(
          Pattern.compile(
              "(?i)第 ?[（(]?[\\d一二三四五六七八九十]{1,4}[)）]? ?[款项項目]|\\b(?:point|item|(?:sub-?)?paragraph|sub-?section|indent)s? [(（]?(?:\\d{1,3}|[a-z]|[ivx]{1,5})[)）]?(?![\\w])|(?<=\\d)(?:[（(][\\da-z]{1,4}[)）]){1,4}"),
          "第pisPIS（(");

  /** What only looks like a number, or is told otherwise in each language. */
  private static final Sought PASSED_OVER =
      Sought.of(
          Pattern.compile(
              "(?i)(?:UTC|GMT) ?[+−-] ?\\d{1,2}(?::\\d\\d)?|[（(][\\da-zA-Z一二三四五六七八九十]{1,3}[)）]|\\d{1,2} ?[:：] ?\\d{2}|\\d{1,2} ?(?:[ap]\\.?m\\b|[点點時时](?!\\d|间|間))|\\d{1,2} ?[×xX*/] ?\\d{1,2}|第 ?[\\d一二三四五六七八九十]{1,4} ?(?:方|三方)"
                  + "|[A-Za-z][A-Za-z-]{0,40}\\d[\\w.-]*|(?<![\\w.])\\d+[A-Za-z][\\w-]*|[一两兩二]者|一(?:[些种般旦经切定致直起次]|个(?! ?(?:月|工作[日天]|星期|小时)))|唯一|统一|任一|之一|进一步|同一|one's|no one|any ?one|one or more|one of"),
          LETTERS + DIGIT_SIGNS + HAN_SIGNS + "（(第唯统任之进同");

  private static final Map<String, Integer> WORDS = words();
  private static final int MINUTES_OF_HALF_DAY = 12 * 60;
  private static final int MINUTES_OF_DAY = 2 * MINUTES_OF_HALF_DAY;

  private final List<Fact> all = new ArrayList<>();
  private String rest;

  private Facts(String text) {
    rest = Characters.withHalfDigits(text);
  }

  /** The facts of a text. */
  public static List<Fact> in(String text) {
    Facts facts = new Facts(text);
    facts.take(MAIL, Kind.MAIL, m -> m.group().toLowerCase(Locale.ROOT));
    facts.take(ADDRESS, Kind.HOST, m -> host(m.group()));
    facts.take(PHONE, Kind.PHONE, m -> phone(m.group()));
    facts.takeDays();
    facts.take(MONTH, Kind.DATE, Facts::month);
    facts.takeTimes();
    if (HALF_WORD.in(facts.rest).find()) {
      facts.take(HALF, Kind.PERIOD, Facts::half);
    }
    facts.take(PART_OF_ARTICLE, match -> {});
    facts.take(PASSED_OVER, match -> {});
    facts.takeNumbers();
    return List.copyOf(facts.all);
  }

  private void take(Sought pattern, Kind kind, Function<Matcher, String> value) {
    take(
        pattern, match -> all.add(new Fact(kind, value.apply(match), match.group().strip(), true)));
  }

  /** What was read once is not read again. */
  private void take(Sought pattern, Consumer<Matcher> reader) {
    StringBuilder left = new StringBuilder();
    int at = 0;
    Sought.Matches matches = pattern.in(rest);
    while (matches.find()) {
      Matcher match = matches.match();
      reader.accept(match);
      left.append(rest, at, match.start()).append(" | ");
      at = match.end();
    }
    rest = at == 0 ? rest : left.append(rest, at, rest.length()).toString();
  }

  private void takeDays() {
    StringBuilder left = new StringBuilder();
    int at = 0;
    for (Day day : Day.in(rest)) {
      if (day.from() >= at && day.delimited()) {
        all.add(
            new Fact(Kind.DATE, day.date().toString(), rest.substring(day.from(), day.to()), true));
        left.append(rest, at, day.from()).append(" | ");
        at = day.to();
      }
    }
    rest = left.append(rest.substring(at)).toString();
  }

  /** 3点 may also be three points. */
  private void takeTimes() {
    take(
        CLOCK,
        match -> {
          boolean plain = !POINTS.matcher(match.group()).matches();
          all.add(new Fact(Kind.TIME, time(match), match.group().strip(), plain));
        });
  }

  private void takeNumbers() {
    Sought.Matches numbers = NUMBER.in(rest);
    while (numbers.find()) {
      Matcher match = numbers.match();
      String number = match.group("n");
      boolean digits = Character.isDigit(number.charAt(0)) && number.charAt(0) < 0x80;
      BigDecimal value = digits ? digits(number) : BigDecimal.valueOf(word(number));
      if (value == null || (value.signum() == 0 && !digits)) {
        continue;
      }
      String unit = match.group("unit") == null ? "" : match.group("unit");
      BigDecimal times = value.multiply(BigDecimal.valueOf(times(match.group("times"))));
      add(
          times,
          unit.replaceFirst("^[\\s个個-]+", "").toLowerCase(Locale.ROOT),
          match.group().strip(),
          digits);
    }
  }

  private void add(BigDecimal number, String unit, String written, boolean digits) {
    boolean several = number.compareTo(BigDecimal.valueOf(3)) >= 0;
    if (unit.isEmpty()) {
      all.add(new Fact(Kind.NUMBER, plain(number), written, digits));
    } else if (unit.matches("[%％]|per ?cent")) {
      all.add(new Fact(Kind.PERCENT, plain(number), written, true));
    } else if (unit.matches("周岁|周歲|岁|歲|years? (?:old|of age)")) {
      all.add(new Fact(Kind.NUMBER, plain(number), written, digits || several));
    } else {
      all.add(new Fact(Kind.PERIOD, period(number, unit), written, digits || several));
    }
  }

  private static String period(BigDecimal number, String unit) {
    if (unit.matches("工作[日天]|(?:working|business) days?")) {
      return plain(number) + " working days";
    } else if (unit.matches("星期|周|週|weeks?")) {
      return plain(number.multiply(BigDecimal.valueOf(7))) + " days";
    } else if (unit.matches("年|years?")) {
      return plain(number.multiply(BigDecimal.valueOf(12))) + " months";
    } else if (unit.matches("月|months?")) {
      return plain(number) + " months";
    } else if (unit.matches("小时|小時|hours?")) {
      return minutes(number.multiply(BigDecimal.valueOf(60)));
    }
    return unit.matches("分.*|minutes?") ? minutes(number) : plain(number) + " days";
  }

  /** Whole days where they are: 72 hours are three days. */
  private static String minutes(BigDecimal minutes) {
    BigDecimal[] days = minutes.divideAndRemainder(BigDecimal.valueOf(MINUTES_OF_DAY));
    return days[1].signum() == 0 && days[0].signum() > 0
        ? plain(days[0]) + " days"
        : plain(minutes) + " minutes";
  }

  private static String half(Matcher match) {
    if (match.group("year") != null) {
      String whole = match.group("years") != null ? match.group("years") : match.group("more");
      int years =
          whole == null
              ? 1
              : Character.isDigit(whole.charAt(0)) ? Integer.parseInt(whole) : word(whole);
      return (12 * years + 6) + " months";
    } else if (match.group("half") != null) {
      return "6 months";
    } else if (match.group("quarter") != null) {
      return "3 months";
    } else if (match.group("month") != null) {
      return "15 days";
    } else if (match.group("fortnight") != null) {
      return "14 days";
    }
    return match.group("day") != null ? "720 minutes" : "30 minutes";
  }

  private static String time(Matcher match) {
    String hour = first(match, "h", "eh", "bare", "ch", "hh");
    String minute = first(match, "m", "em", "cm");
    boolean half = match.group("chalf") != null || match.group("hhalf") != null;
    int minutes = half ? 30 : minute.isEmpty() ? 0 : Integer.parseInt(minute);
    int hours = Character.isDigit(hour.charAt(0)) ? Integer.parseInt(hour) : word(hour);
    return Integer.toString((60 * hours + minutes) % MINUTES_OF_HALF_DAY);
  }

  private static String first(Matcher match, String... groups) {
    for (String group : groups) {
      String found = match.group(group);
      if (found != null) {
        return found;
      }
    }
    return "";
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** Null for a number of a version or a date of another form, such as 1.2.3. */
  private static @Nullable BigDecimal digits(String number) {
    String plain = number.replaceAll("[,，]", "");
    return plain.length() <= 20 && plain.matches("\\d+(?:\\.\\d+)?") ? new BigDecimal(plain) : null;
  }

  private static int word(String word) {
    return Characters.isHan(word.charAt(0)) || word.charAt(0) == '〇' ? han(word) : english(word);
  }

  /** Up to 亿: each part is multiplied by what follows it. */
  private static int han(String word) {
    long value = 0;
    int from = 0;
    for (int at = 0; at < word.length(); at++) {
      long times = "万萬亿億".indexOf(word.charAt(at)) < 0 ? 0 : times(word.substring(at, at + 1));
      if (times > 0) {
        value += NumeralSystem.readDigits(word.substring(from, at)) * times;
        from = at + 1;
      }
    }
    long all = value + NumeralSystem.readDigits(word.substring(from));
    return all > Integer.MAX_VALUE ? 0 : (int) all;
  }

  private static int english(String word) {
    int thousands = 0;
    int value = 0;
    for (String part : word.toLowerCase(Locale.ROOT).replace(",", "").split("[- ]", -1)) {
      if (part.equals("thousand")) {
        thousands = 1000 * value;
        value = 0;
      } else if (part.equals("hundred")) {
        value = 100 * Math.max(value, 1);
      } else {
        value += part.matches("an?") && word.length() <= 2 ? 1 : WORDS.getOrDefault(part, 0);
      }
    }
    return thousands + value;
  }

  private static long times(@Nullable String word) {
    if (word == null) {
      return 1;
    }
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "百" -> 100;
      case "千", "thousand" -> 1_000;
      case "百万", "百萬" -> 1_000_000;
      case "千万", "千萬" -> 10_000_000;
      case "百亿", "百億" -> 10_000_000_000L;
      case "千亿", "千億" -> 100_000_000_000L;
      case "万", "萬" -> 10_000;
      case "亿", "億" -> 100_000_000;
      case "million" -> 1_000_000;
      default -> 1_000_000_000;
    };
  }

  private static Map<String, Integer> words() {
    String[] small =
        ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                + " sixteen seventeen eighteen nineteen twenty")
            .split(" ", -1);
    String[] tens = "thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
    Map<String, Integer> words = new HashMap<>();
    for (int at = 0; at < small.length; at++) {
      words.put(small[at], at + 1);
    }
    for (int at = 0; at < tens.length; at++) {
      words.put(tens[at], 10 * (at + 3));
    }
    return Map.copyOf(words);
  }

  /** A page has an address for each language; its host is one. */
  private static String host(String address) {
    try {
      String host = new URI(address.replaceFirst("[.,;:!?)]+$", "")).getHost();
      return host == null ? address : host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    } catch (URISyntaxException e) {
      return address;
    }
  }

  /** The number as it is dialled within the country. */
  private static String phone(String written) {
    String digits = written.replaceAll("\\D", "");
    String own = digits.length() > 11 && digits.startsWith("86") ? digits.substring(2) : digits;
    return own.replaceFirst("^0", "");
  }

  private static String month(Matcher match) {
    if (match.group(1) != null) {
      return "%04d-%02d"
          .formatted(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2)));
    }
    int month = Month.valueOf(match.group(3).toUpperCase(Locale.ROOT)).getValue();
    return "%04d-%02d".formatted(Integer.parseInt(match.group(4)), month);
  }
}
