package io.gazette.diff.words;

import io.gazette.text.NumeralSystem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers by what they say, in whatever writing: 15, １５, 十五 and fifteen; 1,000 and 1000. */
public final class Quantities {

  private static final int LONGEST = 60;

  private static final Pattern DIGITS =
      Pattern.compile(
          "(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?([万萬亿億]?| (?:thousand|million|billion))");

  private static final Pattern HAN_PARTS =
      Pattern.compile("(?:([^万萬亿億]+)[亿億])?(?:零?([^万萬亿億]+)[万萬])?([^万萬亿億]*)");

  private static final String HAN_DIGITS = "〇零一二三四五六七八九";

  private static final List<String> SMALL =
      List.of(
          ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                  + " sixteen seventeen eighteen nineteen")
              .split(" "));

  private static final List<String> TENS =
      List.of("- ten twenty thirty forty fifty sixty seventy eighty ninety".split(" "));

  private static final String WORD =
      "(?:"
          + String.join("|", SMALL.subList(1, SMALL.size()))
          + "|"
          + String.join("|", TENS.subList(1, TENS.size()))
          + "|hundred|thousand|million)";

  private static final Pattern NUMERAL =
      Pattern.compile(
          "(?<![\\d/.])[1-9]/[1-9](?![\\d/.])|\\d+(?:,\\d{3})*+(?:\\.\\d+)?(?:[万萬亿億]| (?:thousand|million|billion)\\b)?[%‰]?"
              + "|(?<![\\d½¼¾⅓⅔⅕⅛])[½¼¾⅓⅔⅕⅛]|[〇零一二三四五六七八九十百千万萬亿億两兩]++(?:分之[0-9〇零一二三四五六七八九十百千万萬亿億两兩]++)?"
              + "|\\b"
              + WORD
              + "(?:[ -](?:and )?"
              + WORD
              + ")*+\\b",
          Pattern.CASE_INSENSITIVE);

  /** A number said again in digits, as contracts do: 五（5）, five (5). */
  private static final Pattern SAID_AGAIN = Pattern.compile("(\\d[\\d.]*+%?) ?\\(\\1\\)");

  private static final Pattern WORD_GAP = Pattern.compile("[ -]+(?:and )?");

  private static final String MONTHS =
      "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
          + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

  /** The first letters of each, in order. */
  private static final String MONTH_LETTERS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private static final int LETTERS = 3;

  /** 2025年3月1日, 2025-03-01, 2025/3/1; 1 March 2025; March 1, 2025. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)(\\d{4}) ?[年/.-] ?(\\d{1,2}) ?[月/.-] ?(\\d{1,2})(?!\\d) ?日?"
              + "|(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? (?:of )?("
              + MONTHS
              + ")\\.?,? (\\d{4})\\b|(?<![a-z])("
              + MONTHS
              + ")\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");

  /** From one number to another, in words or with a stroke. */
  private static final Pattern SPAN = Pattern.compile("(?<=\\d) ?(?:[至到~–—-]|to\\b) ?(?=\\d)");

  private static final Pattern PERCENT = Pattern.compile("(?<=\\d) ?(?:%|per ?cent\\b)");

  /**
   * Hours as two or as one half of a day counts them. What may be of either (2:00) says nothing of
   * itself, and of twelve o'clock people do not agree.
   */
  private static final Pattern HOUR =
      Pattern.compile(
          "(?<![\\d:.])(?:(0\\d|1[3-9]|2[0-3]):(\\d\\d)(?![\\d:]|\\.\\d)\\.?(?! ?[ap]\\.?m\\b)"
              + "|(0?[1-9]|1[01])(?::(\\d\\d))? ?([ap])\\.?m\\b\\.?)");

  /**
   * A sign or the letters of one currency, before or behind the amount; of dollars there are many.
   */
  private static final Pattern EURO =
      Pattern.compile(
          "(?:€|\\beur) ?(\\d[\\d,.]*+)|(?<![\\d,.])(\\d[\\d,.]*+) ?(?:€|euros?\\b|eur\\b)");

  private static final Pattern YUAN = Pattern.compile("(?:\\b(?:rmb|cny)|人民币|人民幣) ?(?=\\d)");

  private static final Pattern DOTS = Pattern.compile("\\.{3,}|…+");

  /** What belongs to a date, a span or a row of dots that a change is a part of. */
  private static final String PARTS = "0123456789０１２３４５６７８９年月日至./,~～-–— …○〇零一二三四五六七八九十百千";

  private Quantities() {}

  /**
   * Whether one writing of a number took the place of another of the same.
   *
   * @param before what stands before both
   * @param after what stands behind both
   */
  static boolean isSame(String old, String now, String before, String after) {
    return !old.isEmpty()
        && !now.isEmpty()
        && old.length() <= LONGEST
        && now.length() <= LONGEST
        && (hasDigit(old) || hasDigit(now))
        && !goesOn(before, after)
        && normal(old).equals(normal(now));
  }

  /**
   * Whether a change, with what stands around it, is but another writing of a date, of a span, of
   * per cent or of dots.
   */
  static boolean isSamePhrase(String old, String now, String before, String after) {
    if (old.length() + now.length() > LONGEST) {
      return false;
    }
    int from = before.length();
    while (from > 0 && PARTS.indexOf(before.charAt(from - 1)) >= 0) {
      from--;
    }
    int to = 0;
    while (to < after.length() && PARTS.indexOf(after.charAt(to)) >= 0) {
      to++;
    }
    String prefix = before.substring(from);
    String suffix = after.substring(0, to);
    String was = prefix + old + suffix;
    String is = prefix + now + suffix;
    return was.length() + is.length() <= 2 * LONGEST && phrase(was).equals(phrase(is));
  }

  /** Dates, spans, per cent and dots in one writing. */
  private static String phrase(String text) {
    String hours = HOUR.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(Quantities::hour);
    String amounts = YUAN.matcher(EURO.matcher(hours).replaceAll("€$1$2")).replaceAll("¥");
    String dates = DATE.matcher(normal(amounts)).replaceAll(Quantities::date);
    String spans = SPAN.matcher(dates).replaceAll("~");
    return DOTS.matcher(PERCENT.matcher(spans).replaceAll("%")).replaceAll("…");
  }

  private static String hour(MatchResult found) {
    boolean whole = found.group(1) != null;
    int hour = Integer.parseInt(found.group(whole ? 1 : 3));
    String minute = found.group(whole ? 2 : 4);
    return "<"
        + (!whole && found.group(5).equals("p") ? hour + 12 : hour)
        + ":"
        + (minute == null ? "00" : minute)
        + ">";
  }

  private static String date(MatchResult found) {
    if (found.group(1) != null) {
      return date(found.group(1), Integer.parseInt(found.group(2)), found.group(3));
    }
    boolean dayFirst = found.group(4) != null;
    String name = found.group(dayFirst ? 5 : 7);
    int month = 1 + MONTH_LETTERS.indexOf(name.substring(0, LETTERS)) / LETTERS;
    return date(found.group(dayFirst ? 6 : 9), month, found.group(dayFirst ? 4 : 8));
  }

  private static String date(String year, int month, String day) {
    return "<" + year + "." + month + "." + Integer.parseInt(day) + ">";
  }

  /** Of two writings of a number one is nearly always in digits. */
  private static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }

  /** Whether a change is a part of a number; 万 behind it counts both alike. */
  private static boolean goesOn(String before, String after) {
    String last = before.substring(Math.max(before.lastIndexOf(' ', before.length() - 2) + 1, 0));
    char next = after.isEmpty() ? ' ' : after.charAt(0);
    return endsInNumber(before)
        || value(last.strip()).isPresent()
        || Character.isDigit(next)
        || HAN_DIGITS.indexOf(next) >= 0
        || (".,．，-–".indexOf(next) >= 0
            && after.length() > 1
            && Character.isDigit(after.charAt(1)));
  }

  private static boolean endsInNumber(String before) {
    int last = before.length() - 1;
    if (last < 0) {
      return false;
    }
    char c = before.charAt(last);
    return Character.isDigit(c)
        || WordCharacters.isNumeral(c)
        || (".,".indexOf(c) >= 0 && last > 0 && Character.isDigit(before.charAt(last - 1)));
  }

  /** Between numbers, from one to the other: 10–20, 10～20. */
  private static final Pattern RANGE = Pattern.compile("(?<=[0-9])[~–](?=[0-9])");

  private static final Pattern MINUS = Pattern.compile("^[–−]");

  /** Blanks, strokes that belong to no number, and the ending of many. */
  private static final Pattern NO_MATTER =
      Pattern.compile(" +|-(?![0-9])|(?<!^|[0-9])-|(?<=[a-z])s$");

  /** A figure in one form: its number with its sign, and what it counts. */
  public static String form(String figure) {
    String words = normal(figure).toLowerCase(Locale.ROOT);
    String signed = MINUS.matcher(RANGE.matcher(words).replaceAll("-")).replaceFirst("-");
    return NO_MATTER.matcher(signed).replaceAll("");
  }

  /** The same words with each number in one writing. */
  private static String normal(String text) {
    String digits =
        NUMERAL
            .matcher(plain(Typography.halfWidth(text).strip()))
            .replaceAll(
                found -> Matcher.quoteReplacement(value(found.group()).orElseGet(found::group)));
    return SAID_AGAIN.matcher(digits).replaceAll("$1");
  }

  /** What cheques are written with, and what else it is: 伍 is a name, 陆 is land. */
  private static final Pattern CHEQUE =
      Pattern.compile("[壹贰貳叁參肆伍陆陸柒捌玖][拾佰仟万萬][壹贰貳叁參肆伍陆陸柒捌玖零拾佰仟万萬亿億]*+");

  private static final String CHEQUE_NUMERALS = "壹贰貳叁參肆伍陆陸柒捌玖拾佰仟";

  private static final String NUMERALS = "一二二三三四五六六七八九十百千";

  private static final Pattern CIRCLE = Pattern.compile("(?<=[一二三四五六七八九〇○])○");

  /** Numerals as they are mostly written. */
  private static String plain(String text) {
    String round = CIRCLE.matcher(text).replaceAll("〇");
    return CHEQUE
        .matcher(round)
        .replaceAll(
            found -> {
              StringBuilder numerals = new StringBuilder(found.group());
              for (int at = 0; at < numerals.length(); at++) {
                int known = CHEQUE_NUMERALS.indexOf(numerals.charAt(at));
                if (known >= 0) {
                  numerals.setCharAt(at, NUMERALS.charAt(known));
                }
              }
              return numerals.toString();
            });
  }

  /** What a numeral says; empty for anything else. */
  static Optional<String> value(String numeral) {
    String text = plain(Typography.halfWidth(numeral)).toLowerCase(Locale.ROOT);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (text.endsWith("%")) {
      return value(text.substring(0, text.length() - 1).strip()).map(value -> value + "%");
    }
    if (text.endsWith("‰")) {
      return perCent(value(text.substring(0, text.length() - 1)), 1);
    }
    int part = text.indexOf("分之");
    if (part > 0) {
      Optional<String> count = value(text.substring(part + 2));
      int whole = "百千万萬".indexOf(text.substring(0, part));
      return whole >= 0
          ? perCent(count, Math.min(whole, 2))
          : value(text.substring(0, part)).flatMap(all -> count.map(some -> part(some, all)));
    }
    int known = "½¼¾⅓⅔⅕⅛".indexOf(text);
    if (known >= 0) {
      return Optional.of(
          part("1131211".substring(known, known + 1), "2443358".substring(known, known + 1)));
    }
    if (text.indexOf('/') == 1 && text.length() == 3) {
      return Optional.of(part(text.substring(0, 1), text.substring(2)));
    }
    Optional<BigDecimal> found = ofDigits(text).or(() -> ofHan(text)).or(() -> ofWords(text));
    return found.map(value -> value.stripTrailingZeros().toPlainString());
  }

  /** So many of a hundred, where they are said to be of a thousand or of ten thousand. */
  private static Optional<String> perCent(Optional<String> count, int places) {
    return count
        .filter(value -> value.chars().allMatch(c -> c == '.' || Character.isDigit(c)))
        .map(
            value ->
                new BigDecimal(value).movePointLeft(places).stripTrailingZeros().toPlainString()
                    + "%");
  }

  /** Parts of a whole that are decimals; others, as 2/4, may be a date or a number of a list. */
  private static final Set<String> DECIMALS =
      Set.of("1/2", "1/4", "3/4", "1/5", "2/5", "3/5", "4/5", "1/8", "3/8", "5/8", "7/8");

  private static String part(String some, String all) {
    String part = some + "/" + all;
    return DECIMALS.contains(part)
        ? new BigDecimal(some).divide(new BigDecimal(all)).toPlainString()
        : part;
  }

  private static Optional<BigDecimal> ofDigits(String text) {
    Matcher digits = DIGITS.matcher(text);
    if (!digits.matches()) {
      return Optional.empty();
    }
    String fraction = digits.group(2) == null ? "" : digits.group(2);
    BigDecimal value = new BigDecimal(digits.group(1).replace(",", "") + fraction);
    String unit = digits.group(3);
    int zeros =
        switch (unit.strip()) {
          case "" -> 0;
          case "thousand" -> 3;
          case "万", "萬" -> 4;
          case "million" -> 6;
          case "billion" -> 9;
          default -> 8;
        };
    return Optional.of(value.scaleByPowerOfTen(zeros));
  }

  private static Optional<BigDecimal> ofHan(String text) {
    if (text.codePoints().anyMatch(c -> !WordCharacters.isNumeral(c))) {
      return Optional.empty();
    }
    if (text.length() > 1 && text.chars().allMatch(c -> HAN_DIGITS.indexOf(c) >= 0)) {
      StringBuilder digits = new StringBuilder();
      text.chars().forEach(c -> digits.append(Math.max(HAN_DIGITS.indexOf(c) - 1, 0)));
      return Optional.of(new BigDecimal(digits.toString()));
    }
    Matcher parts = HAN_PARTS.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (int part = 1; part <= 3; part++) {
      String written = parts.group(part);
      if (written != null && !written.isEmpty()) {
        int value = NumeralSystem.HAN.read(written);
        if (value == 0) {
          return Optional.empty();
        }
        sum = sum.add(BigDecimal.valueOf(value).scaleByPowerOfTen(12 - 4 * part));
      }
    }
    return sum.signum() == 0 ? Optional.empty() : Optional.of(sum);
  }

  private static Optional<BigDecimal> ofWords(String text) {
    long sum = 0;
    long group = 0;
    for (String word : WORD_GAP.splitAsStream(text.toLowerCase(Locale.ROOT)).toList()) {
      int small = SMALL.indexOf(word);
      int tens = TENS.indexOf(word);
      if (small >= 0 && (small == 0 || group % (small < 10 ? 10 : 100) == 0)) {
        group += small;
      } else if (tens > 0 && group % 100 == 0) {
        group += 10L * tens;
      } else if (word.equals("hundred") && group > 0 && group < 100) {
        group *= 100;
      } else if ((word.equals("thousand") || word.equals("million")) && group > 0) {
        sum += group * (word.equals("thousand") ? 1_000 : 1_000_000);
        group = 0;
      } else {
        return Optional.empty();
      }
    }
    return sum + group == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(sum + group));
  }
}
