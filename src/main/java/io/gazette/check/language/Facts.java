package io.gazette.check.language;

import io.gazette.check.language.Fact.Kind;
import io.gazette.text.Characters;
import io.gazette.text.Day;
import io.gazette.text.NumeralSystem;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The mail addresses, hosts, telephone numbers, days, periods, shares and other numbers of a text,
 * in order. Numbers of clauses and items in brackets, times of the day and digits within words (H5,
 * IPv6, 7×24) are none: they differ from language to language.
 *
 * <p>Takes linear time.
 */
public final class Facts {

  private static final Pattern MAIL =
      Pattern.compile("(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)https?://[^\\s\\u0080-\\uFFFF<>\"']{1,2000}");
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\w.-])(?:\\+86[- ]?[1-9]\\d{1,2}[- ]\\d{3,4}[- ]?\\d{4}|(?:\\+?86[- ]?)?(?:\\(?0\\d{2,3}\\)?[- ]?\\d{3,4}[- ]?\\d{4}|[48]00[- ]?\\d{3,4}[- ]?\\d{3,4}|1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}))(?![\\w-])");
  private static final Pattern MONTH =
      Pattern.compile(
          "(?<!\\d)(\\d{4}) ?年 ?(\\d{1,2}) ?月(?! ?\\d)|\\b(January|February|March|April|May|June|July|August|September|October|November|December),? (\\d{4})\\b");

  private static final String HAN = "[〇零一二两兩三四五六七八九十百千]{1,8}";
  private static final String DIGIT = "(?:one|two|three|four|five|six|seven|eight|nine)";
  private static final String BELOW_HUNDRED =
      "(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ]"
          + DIGIT
          + ")?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|"
          + DIGIT
          + ")";
  private static final String ENGLISH =
      "(?:"
          + DIGIT
          + "[- ]hundred(?:[- ](?:and[- ])?"
          + BELOW_HUNDRED
          + ")?|"
          + BELOW_HUNDRED
          + ")";
  private static final String DIGITS =
      "\\d{1,3}(?:[,，]\\d{3}){1,6}(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+){0,6}";
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)(?<![\\p{L}&&[^\\p{IsHan}]])(?<![\\d.#])(?<n>"
              + DIGITS
              + "|"
              + HAN
              + "|\\b"
              + ENGLISH
              + "\\b)(?: ?\\((?:"
              + DIGITS
              + ")\\))?(?<times> ?(?:[万萬亿億](?!\\p{IsHan}{0,8}一)|(?:thousand|million|billion)\\b))?(?<unit>\\s?(?:个|個)?[- ]?(?:"
              + "(?:工作日|working days?|business days?)|(?:周岁|周歲|岁|歲|years? (?:old|of age))|(?:自然日|calendar days?|日历日|日曆日|天|日(?!志|誌|常|程|本|期|历|曆|元)|days?)"
              + "|(?:星期|周(?!岁|歲|边|围|年)|週|weeks?)|(?:月|months?)|(?:年(?!龄|齡|度|级|級|轻|輕)|years?)|(?:小时|小時|hours?)|(?:分钟|分鐘|minutes?)|[%％]|percent|per cent))?"
              + "(?![A-Za-z])");
  private static final Pattern HALF_YEAR = Pattern.compile("半年|half a year");

  /** What only looks like a number, or is told otherwise in each language. */
  private static final Pattern PASSED_OVER =
      Pattern.compile(
          "(?i)[（(][\\da-zA-Z一二三四五六七八九十]{1,3}[)）]|\\d{1,2} ?[:：] ?\\d{2}|\\d{1,2} ?(?:[ap]\\.?m\\b|[点點時时](?!\\d|间|間))|\\d{1,2} ?[×xX*/] ?\\d{1,2}|第 ?[\\d一二三四五六七八九十]{1,4} ?(?:方|三方)"
              + "|[A-Za-z][A-Za-z-]{0,40}\\d[\\w.-]*|(?<![\\w.])\\d+[A-Za-z][\\w-]*|[一两兩二]者|一[些种般旦经切定致直起个次]|唯一|统一|任一|之一|进一步|同一|one's|no one|any ?one|one or more|one of");

  private static final Map<String, Integer> WORDS = words();

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
    facts.pass(PASSED_OVER);
    facts.take(HALF_YEAR, Kind.PERIOD, m -> "6 months");
    facts.takeNumbers();
    return List.copyOf(facts.all);
  }

  private void take(Pattern pattern, Kind kind, Function<Matcher, String> value) {
    Matcher match = pattern.matcher(rest);
    while (match.find()) {
      all.add(new Fact(kind, value.apply(match), match.group().strip(), true));
    }
    pass(pattern);
  }

  /** What was read once is not read again. */
  private void pass(Pattern pattern) {
    rest = pattern.matcher(rest).replaceAll(" | ");
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

  private void takeNumbers() {
    Matcher match = NUMBER.matcher(rest);
    while (match.find()) {
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
    if (unit.matches("工作日|(?:working|business) days?")) {
      return plain(number) + " working days";
    } else if (unit.matches("星期|周|週|weeks?")) {
      return plain(number.multiply(BigDecimal.valueOf(7))) + " days";
    } else if (unit.matches("年|years?")) {
      return plain(number.multiply(BigDecimal.valueOf(12))) + " months";
    } else if (unit.matches("月|months?")) {
      return plain(number) + " months";
    } else if (unit.matches("小时|小時|hours?")) {
      return plain(number) + " hours";
    }
    return plain(number) + (unit.matches("分.*|minutes?") ? " minutes" : " days");
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
    if (Characters.isHan(word.charAt(0)) || word.charAt(0) == '〇') {
      return NumeralSystem.readDigits(word);
    }
    int value = 0;
    for (String part : word.toLowerCase(Locale.ROOT).split("[- ]", -1)) {
      value = part.equals("hundred") ? 100 * value : value + WORDS.getOrDefault(part, 0);
    }
    return value;
  }

  private static long times(@Nullable String word) {
    if (word == null) {
      return 1;
    }
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "万", "萬" -> 10_000;
      case "亿", "億" -> 100_000_000;
      case "thousand" -> 1_000;
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
