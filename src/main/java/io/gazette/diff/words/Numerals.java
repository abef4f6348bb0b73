package io.gazette.diff.words;

import io.gazette.text.NumeralSystem;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in digits, whatever they are written with: 十五, 拾伍, 廿, fifteen; 1.5 million, ½. */
final class Numerals {

  private static final String HAN = "〇零一二三四五六七八九十百千万萬亿億两兩";

  private static final String HAN_DIGITS = "〇零一二三四五六七八九";

  private static final Pattern DIGITS =
      Pattern.compile(
          "(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?( ?[万萬亿億]| (?:thousand|million|billion))?");

  private static final Pattern HAN_PARTS =
      Pattern.compile("(?:([^万萬亿億]+)[亿億])?(?:零?([^万萬亿億]+)[万萬])?([^万萬亿億]*)");

  private static final Pattern HAN_DECIMAL =
      Pattern.compile("([" + HAN + "]+)点([" + HAN_DIGITS + "]+)");

  private static final List<String> SMALL =
      List.of(
          ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                  + " sixteen seventeen eighteen nineteen")
              .split(" "));

  private static final List<String> TENS =
      List.of("- ten twenty thirty forty fifty sixty seventy eighty ninety".split(" "));

  private static final List<String> PLACES =
      List.of(
          ("- first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
                  + " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth")
              .split(" "));

  private static final List<String> TENTH_PLACES =
      List.of(
          "- tenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"
              .split(" "));

  private static final String WORD =
      "(?:"
          + String.join("|", SMALL.subList(1, SMALL.size()))
          + "|"
          + String.join("|", TENS.subList(1, TENS.size()))
          + "|hundred|thousand|million)";

  /** Some decimals of 三点五; hours and minutes (三点五十分) are none. */
  private static final String HAN_FRACTION = "点[" + HAN_DIGITS + "]++(?![十百千分刻])";

  private static final Pattern NUMERAL =
      Pattern.compile(
          "\\d+(?:\\.\\d+){2,}+|(?<![\\d/.])[1-9]/[1-9](?![\\d/.])|\\d+(?:,\\d{3})*+(?:\\.\\d+)?(?: ?[万萬亿億]| (?:thousand|million|billion)\\b)?[%‰‱]?"
              + "|(?<![\\d½¼¾⅓⅔⅕⅛])[½¼¾⅓⅔⅕⅛]|(?<![午晨早晚上间間])["
              + HAN
              + "]++"
              + HAN_FRACTION
              + "|["
              + HAN
              + "]++(?:分之[0-9"
              + HAN
              + "]++(?:(?:"
              + HAN_FRACTION
              + ")|\\.\\d+)?)?"
              + "|\\b(?:one|two|three|four|five|six|seven)[ -](?:half|halves|thirds?|quarters?|fourths?|fifths?|eighths?)\\b"
              + "|\\b(?:(?:"
              + String.join("|", TENS.subList(2, TENS.size()))
              + ")[ -])?(?:"
              + String.join("|", PLACES.subList(1, PLACES.size()))
              + ")\\b|\\b(?:"
              + String.join("|", TENTH_PLACES.subList(2, TENTH_PLACES.size()))
              + ")\\b|(?<=\\d)(?:st|nd|rd|th)\\b|\\b"
              + WORD
              + "(?:[ -](?:and )?"
              + WORD
              + ")*+\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern WORD_GAP = Pattern.compile("[ -]+(?:and )?");

  /** A number that tells a place in an order has this behind it. */
  static final String PLACE = "#";

  /** What cheques are written with, and what else it is: 伍 is a name, 陆 is land. */
  private static final Pattern CHEQUE =
      Pattern.compile("[壹贰貳叁參肆伍陆陸柒捌玖][拾佰仟万萬][壹贰貳叁參肆伍陆陸柒捌玖零拾佰仟万萬亿億]*+|[壹贰貳叁參肆伍陆陸柒捌玖拾](?=[元圆圓])");

  private static final String CHEQUE_NUMERALS = "壹贰貳叁參肆伍陆陸柒捌玖拾佰仟";

  private static final String NUMERALS = "一二二三三四五六六七八九十百千";

  private static final Pattern CIRCLE =
      Pattern.compile("(?<=[一二三四五六七八九〇○])○|(?<=[一二三四五六七八九〇])[0Oo](?=[〇一二三四五六七八九])");

  /** Parts of a whole that are decimals; others, as 2/4, may be a date or a number of a list. */
  private static final Set<String> DECIMALS =
      Set.of("1/2", "1/4", "3/4", "1/5", "2/5", "3/5", "4/5", "1/8", "3/8", "5/8", "7/8");

  private Numerals() {}

  /** The same words with each number in digits. */
  static String inDigits(String text) {
    return NUMERAL
        .matcher(plain(text))
        .replaceAll(
            found -> Matcher.quoteReplacement(value(found.group()).orElseGet(found::group)));
  }

  /** Numerals as they are mostly written. */
  private static String plain(String text) {
    String round = CIRCLE.matcher(text).replaceAll("〇").replace("廿", "二十").replace("卅", "三十");
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
    String text = plain(numeral).toLowerCase(Locale.ROOT);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    char last = text.charAt(text.length() - 1);
    int places = "%‰‱".indexOf(last);
    if (places >= 0) {
      return perCent(value(text.substring(0, text.length() - 1).strip()), places);
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
    return ofDigits(text)
        .or(() -> ofHan(text).map(Numerals::written))
        .or(() -> ofWords(text).map(Numerals::written))
        .or(() -> partInWords(text))
        .or(() -> place(text));
  }

  private static String written(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }

  /** So many of a hundred, where they are said to be of ten or a hundred times as many. */
  private static Optional<String> perCent(Optional<String> count, int places) {
    return count
        .filter(value -> value.chars().allMatch(c -> c == '.' || Character.isDigit(c)))
        .map(value -> written(new BigDecimal(value).movePointLeft(places)) + "%");
  }

  private static String part(String some, String all) {
    String part = some + "/" + all;
    return DECIMALS.contains(part)
        ? new BigDecimal(some).divide(new BigDecimal(all)).toPlainString()
        : part;
  }

  /** Zeros at the end stay, unless a number has no others there: 7.1 and 7.10 are two versions. */
  private static Optional<String> ofDigits(String text) {
    Matcher digits = DIGITS.matcher(text);
    if (!digits.matches()) {
      return Optional.empty();
    }
    String fraction = digits.group(2) == null ? "" : digits.group(2);
    BigDecimal value = new BigDecimal(digits.group(1).replace(",", "") + fraction);
    String unit = digits.group(3);
    if (unit == null) {
      return Optional.of(
          value.stripTrailingZeros().scale() <= 0 ? written(value) : value.toString());
    }
    int zeros =
        switch (unit.strip()) {
          case "thousand" -> 3;
          case "万", "萬" -> 4;
          case "million" -> 6;
          case "billion" -> 9;
          default -> 8;
        };
    return Optional.of(written(value.scaleByPowerOfTen(zeros)));
  }

  private static Optional<BigDecimal> ofHan(String text) {
    Matcher decimal = HAN_DECIMAL.matcher(text);
    if (decimal.matches()) {
      String whole = decimal.group(1);
      BigDecimal fraction =
          new BigDecimal(hanDigits(decimal.group(2))).movePointLeft(decimal.group(2).length());
      return whole.equals("零") ? Optional.of(fraction) : ofHan(whole).map(fraction::add);
    }
    if (text.codePoints().anyMatch(c -> !WordCharacters.isNumeral(c))) {
      return Optional.empty();
    }
    if (text.length() > 1 && text.chars().allMatch(c -> HAN_DIGITS.indexOf(c) >= 0)) {
      return Optional.of(new BigDecimal(hanDigits(text)));
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

  private static String hanDigits(String text) {
    StringBuilder digits = new StringBuilder();
    text.chars().forEach(c -> digits.append(Math.max(HAN_DIGITS.indexOf(c) - 1, 0)));
    return digits.toString();
  }

  private static Optional<BigDecimal> ofWords(String text) {
    long sum = 0;
    long group = 0;
    for (String word : WORD_GAP.splitAsStream(text).toList()) {
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

  /** Of one half, two-thirds. */
  private static Optional<String> partInWords(String text) {
    List<String> words = WORD_GAP.splitAsStream(text).toList();
    int some = words.size() == 2 ? SMALL.indexOf(words.get(0)) : -1;
    if (some <= 0) {
      return Optional.empty();
    }
    String whole = words.get(1);
    int all =
        whole.startsWith("hal")
            ? 2
            : whole.startsWith("quarter")
                ? 4
                : PLACES.indexOf(
                    whole.endsWith("s") ? whole.substring(0, whole.length() - 1) : whole);
    return all <= 1 ? Optional.empty() : Optional.of(part("" + some, "" + all));
  }

  /** Of fifteenth, twenty-first, or what stands behind 15 of 15th. */
  private static Optional<String> place(String text) {
    if (text.length() == 2) {
      return Optional.of(PLACE);
    }
    int whole = TENTH_PLACES.indexOf(text);
    List<String> words = WORD_GAP.splitAsStream(text).toList();
    int tens = words.size() == 2 ? TENS.indexOf(words.get(0)) : 0;
    int small = PLACES.indexOf(words.get(words.size() - 1));
    if (whole <= 0 && (small <= 0 || tens < 0 || (tens > 0 && small > 9))) {
      return Optional.empty();
    }
    return Optional.of(10 * (whole > 0 ? whole : tens) + Math.max(small, 0) + PLACE);
  }
}
