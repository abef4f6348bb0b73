package io.gazette.diff.words;

import io.gazette.text.NumeralSystem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers by what they say, in whatever writing: 15, １５, 十五 and fifteen; 1,000 and 1000. */
public final class Quantities {

  private static final int LONGEST = 60;

  private static final Pattern DIGITS =
      Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?([万萬亿億]?)");

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
          "\\d+(?:,\\d{3})*+(?:\\.\\d+)?[万萬亿億]?%?|(?:百分之)?[〇零一二三四五六七八九十百千万萬亿億两兩]++"
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
      "january|february|march|april|may|june|july|august|september|october|november|december";

  /** 2025年3月1日, 2025-03-01, 2025/3/1; 1 March 2025; March 1, 2025. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)(\\d{4}) ?[年/.-] ?(\\d{1,2}) ?[月/.-] ?(\\d{1,2})(?!\\d) ?日?"
              + "|(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)? (?:of )?("
              + MONTHS
              + "),? (\\d{4})\\b|(?<![a-z])("
              + MONTHS
              + ") (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b");

  /** From one number to another, in words or with a stroke. */
  private static final Pattern SPAN = Pattern.compile("(?<=\\d) ?(?:[至到~–—-]|to\\b) ?(?=\\d)");

  private static final Pattern PERCENT = Pattern.compile("(?<=\\d) ?(?:%|per ?cent\\b)");

  private static final Pattern DOTS = Pattern.compile("\\.{3,}|…+");

  /** What belongs to a date, a span or a row of dots that a change is a part of. */
  private static final String PARTS = "0123456789０１２３４５６７８９年月日至./,~～-–— …";

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
    String dates = DATE.matcher(normal(text.toLowerCase(Locale.ROOT))).replaceAll(Quantities::date);
    String spans = SPAN.matcher(dates).replaceAll("~");
    return DOTS.matcher(PERCENT.matcher(spans).replaceAll("%")).replaceAll("…");
  }

  private static String date(MatchResult found) {
    if (found.group(1) != null) {
      return date(found.group(1), Integer.parseInt(found.group(2)), found.group(3));
    }
    boolean dayFirst = found.group(4) != null;
    String name = found.group(dayFirst ? 5 : 7);
    int month = 1 + List.of(MONTHS.split("\\|")).indexOf(name);
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
            .matcher(Typography.halfWidth(text).strip())
            .replaceAll(
                found -> Matcher.quoteReplacement(value(found.group()).orElseGet(found::group)));
    return SAID_AGAIN.matcher(digits).replaceAll("$1");
  }

  /** What a numeral says; empty for anything else. */
  static Optional<String> value(String numeral) {
    String text = Typography.halfWidth(numeral);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (text.endsWith("%")) {
      return value(text.substring(0, text.length() - 1).strip()).map(value -> value + "%");
    }
    if (text.startsWith("百分之")) {
      return value(text.substring(3)).map(value -> value + "%");
    }
    Optional<BigDecimal> found = ofDigits(text).or(() -> ofHan(text)).or(() -> ofWords(text));
    return found.map(value -> value.stripTrailingZeros().toPlainString());
  }

  private static Optional<BigDecimal> ofDigits(String text) {
    Matcher digits = DIGITS.matcher(text);
    if (!digits.matches()) {
      return Optional.empty();
    }
    String fraction = digits.group(2) == null ? "" : digits.group(2);
    BigDecimal value = new BigDecimal(digits.group(1).replace(",", "") + fraction);
    String unit = digits.group(3);
    return Optional.of(
        unit.isEmpty() ? value : value.scaleByPowerOfTen("万萬".contains(unit) ? 4 : 8));
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
