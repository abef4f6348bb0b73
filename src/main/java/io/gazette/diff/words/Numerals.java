package io.gazette.diff.words;

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
          "(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?( ?[千百]?[万萬亿億]|[千百]| (?:thousand|million|billion))?");

  /**
   * From so many on, and with a zero from one less, digits side by side are the digits of one
   * number.
   */
  private static final int DIGITS_OF_ONE = 4;

  /**
   * What numerals count, or what stands behind a count. Before anything else they may be part of a
   * name (一二科技公司), and say no quantity.
   */
  private static final String COUNTED =
      "年月日天号號个個時时点點分秒刻周週旬季岁歲世代元圆圓角厘块塊美欧歐港英人名位户戶家方条條款项項章节節编編部卷页頁行列份次回遍趟场場届屆期批件台臺套辆輛架艘只隻支张張片本册冊封则則句字词詞类類种種样樣倍成折度级級等档檔层層楼樓室间間栋棟幢座处處门門扇区區组組队隊段步轮輪米公里英尺寸丈克斤吨噸升毫亩畝平立方顷頃瓦伏安赫兆字比工自小交营營星以之至到和或与與及乃并並且外余餘多来來几整正左上内內后後前起止许許";

  /** What a count of months, days and hours may begin with. */
  private static final Pattern CLOCK_OR_CALENDAR = Pattern.compile("^ ?[月日时時点點分秒](?![元本])");

  private static final Pattern AND_NOT_BELOW =
      Pattern.compile("(?<!hundred|thousand|million) and ");

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

  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

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
          "\\d+(?:\\.\\d+){2,}+|(?<![\\d/.])[1-9]/[1-9](?![\\d/.])|\\d+(?:,\\d{3})*+(?:\\.\\d+)?(?: ?[千百]?[万萬亿億]|[千百](?=[元圆圓块塊人名位户戶件份余餘多])| (?:thousand|million|billion)\\b)?[%‰‱]?"
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

  /**
   * Parts of a whole that are so many of a hundred; others, as 2/4, may be a date or a number of a
   * list.
   */
  private static final Set<String> DECIMALS =
      Set.of("1/2", "1/4", "3/4", "1/5", "2/5", "3/5", "4/5", "1/8", "3/8", "5/8", "7/8");

  private Numerals() {}

  /** The same words with each number in digits. */
  static String inDigits(String text) {
    String plain = plain(text);
    return NUMERAL
        .matcher(plain)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    value(plain, found.start(), found.end()).orElseGet(found::group)));
  }

  /** What a numeral says where it stands; empty if it may say something else there, or nothing. */
  private static Optional<String> value(String text, int start, int end) {
    String numeral = text.substring(start, end);
    char first = numeral.charAt(0);
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    char after = end == text.length() ? ' ' : text.charAt(end);
    if (WordCharacters.isNumeral(first)) {
      boolean ends = !Character.isLetterOrDigit(after) && after != '、';
      boolean counts =
          ends || after == '、' || numeral.contains("分之") || COUNTED.indexOf(after) >= 0;
      return counts && !isNumber(before) && !isNumber(after)
          ? value(numeral, ends)
          : Optional.empty();
    }
    if (Character.isDigit(first)) {
      if (numeral.length() == 2
          && first == '0'
          && CLOCK_OR_CALENDAR.matcher(text.substring(end)).find()) {
        return Optional.of(numeral.substring(1));
      }
      return isNumber(before) || isNumber(after) ? Optional.empty() : value(numeral);
    }
    return isInName(text, start, end) ? Optional.empty() : value(numeral);
  }

  private static boolean isNumber(char c) {
    return Character.isDigit(c) || WordCharacters.isNumeral(c);
  }

  /** Whether a word has a capital that no sentence gives it: Seven Eleven, Channel Four. */
  private static boolean isInName(String text, int start, int end) {
    boolean capital =
        Character.isUpperCase(text.charAt(start)) && Character.isLowerCase(text.charAt(end - 1));
    int before = start - 1;
    while (before >= 0
        && !Character.isLetterOrDigit(text.charAt(before))
        && !isStop(text, before)) {
      before--;
    }
    boolean opens = before < 0 || isStop(text, before);
    boolean named =
        end + 1 < text.length()
            && text.charAt(end) == ' '
            && Character.isUpperCase(text.charAt(end + 1));
    return capital && (!opens || named);
  }

  private static boolean isStop(String text, int at) {
    return ".!?;:。！？；：\n".indexOf(text.charAt(at)) >= 0;
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
    return value(numeral, /* ends= */ false);
  }

  /**
   * What a numeral says; empty for anything else.
   *
   * @param ends whether it counts nothing by a word behind it, so that its last unit may be left
   *     out
   */
  private static Optional<String> value(String numeral, boolean ends) {
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
        .or(() -> ofHan(text, ends))
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

  static String perCent(BigDecimal part) {
    return written(part.movePointRight(2)) + "%";
  }

  private static String part(String some, String all) {
    String part = some + "/" + all;
    return DECIMALS.contains(part)
        ? perCent(new BigDecimal(some).divide(new BigDecimal(all)))
        : part;
  }

  /** Zeros stay: 7.1 and 7.10 are two versions, 021 and 21 two numbers to call. */
  private static Optional<String> ofDigits(String text) {
    Matcher digits = DIGITS.matcher(text);
    if (!digits.matches() || (text.charAt(0) == '0' && digits.group(1).length() > 1)) {
      return Optional.empty();
    }
    String fraction = digits.group(2) == null ? "" : digits.group(2);
    BigDecimal value = new BigDecimal(digits.group(1).replace(",", "") + fraction);
    String unit = digits.group(3);
    if (unit == null) {
      return Optional.of(value.toPlainString());
    }
    int zeros =
        switch (unit.strip()) {
          case "thousand" -> 3;
          case "million" -> 6;
          case "billion" -> 9;
          default -> unit.strip().chars().map(Numerals::zeros).sum();
        };
    return Optional.of(written(value.scaleByPowerOfTen(zeros)));
  }

  private static int zeros(int unit) {
    return switch (unit) {
      case '百' -> 2;
      case '千' -> 3;
      case '万', '萬' -> 4;
      default -> 8;
    };
  }

  private static Optional<String> ofHan(String text, boolean ends) {
    Matcher decimal = HAN_DECIMAL.matcher(text);
    if (decimal.matches()) {
      String whole = decimal.group(1);
      return (whole.equals("零") ? Optional.of("0") : ofHan(whole, /* ends= */ false))
          .map(value -> value + "." + hanDigits(decimal.group(2)));
    }
    if (text.codePoints().anyMatch(c -> !WordCharacters.isNumeral(c))) {
      return Optional.empty();
    }
    if (text.length() > 1 && text.chars().allMatch(c -> HAN_DIGITS.indexOf(c) >= 0)) {
      return isOneNumber(text) ? Optional.of(hanDigits(text)) : Optional.empty();
    }
    return ofHanUnits(text, ends).map(Numerals::written);
  }

  /** Whether digits side by side are a year or the like: 二〇二四; 七八 and 三四五 are about so many. */
  private static boolean isOneNumber(String digits) {
    boolean zero = digits.indexOf('〇') >= 0 || digits.indexOf('零') >= 0;
    return digits.length() >= (zero ? DIGITS_OF_ONE - 1 : DIGITS_OF_ONE)
        && !HAN_DIGITS.contains(digits);
  }

  /**
   * Digits with units. Two digits have a unit between them, or are about so many (十五六, 三四百); one
   * that stands last below a hundred and more, without a zero, has lost its unit (一万五 is 15,000).
   */
  private static Optional<BigDecimal> ofHanUnits(String text, boolean ends) {
    long total = 0;
    long section = 0;
    int digit = 0;
    int unit = 0;
    int above = MYRIAD;
    int large = Integer.MAX_VALUE;
    boolean two = false;
    boolean zero = false;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      int power = power(c);
      if (power == 0) {
        int next = c == '两' || c == '兩' ? 2 : Math.max(HAN_DIGITS.indexOf(c) - 1, 0);
        if (digit > 0 || (next == 0 && (zero || unit == 0))) {
          return Optional.empty();
        }
        two = next == 2 && c != '二';
        zero |= next == 0;
        digit = next;
      } else if (power < MYRIAD) {
        if (power >= above || (digit == 0 && power > 1) || (two && power == 1)) {
          return Optional.empty();
        }
        section += Math.max(digit, 1) * powerOfTen(power);
        above = power;
        unit = power;
        digit = 0;
        two = false;
        zero = false;
      } else {
        boolean bare = digit > 0 && above < MYRIAD && (two || (above > 1 && !zero));
        if (bare || section + digit == 0 || power >= large) {
          return Optional.empty();
        }
        total += (section + digit) * powerOfTen(power);
        section = 0;
        above = MYRIAD;
        large = power;
        unit = power;
        digit = 0;
        two = false;
        zero = false;
      }
    }
    boolean lost = digit > 0 && unit > 1 && !zero;
    boolean odd = (zero && (digit == 0 || unit == 1)) || (two && digit > 0 && unit > 0);
    if (odd || (lost && !ends)) {
      return Optional.empty();
    }
    long value = total + section + (lost ? digit * powerOfTen(unit - 1) : digit);
    return value == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(value));
  }

  private static final int MYRIAD = 4;

  /** Of a unit; 0 for a digit. */
  private static int power(char c) {
    return switch (c) {
      case '十' -> 1;
      case '百' -> 2;
      case '千' -> 3;
      case '万', '萬' -> MYRIAD;
      case '亿', '億' -> 2 * MYRIAD;
      default -> 0;
    };
  }

  private static long powerOfTen(int power) {
    return BigDecimal.ONE.scaleByPowerOfTen(power).longValue();
  }

  private static String hanDigits(String text) {
    StringBuilder digits = new StringBuilder();
    text.chars().forEach(c -> digits.append(Math.max(HAN_DIGITS.indexOf(c) - 1, 0)));
    return digits.toString();
  }

  private static Optional<BigDecimal> ofWords(String text) {
    if (AND_NOT_BELOW.matcher(text).find()) {
      return Optional.empty();
    }
    long sum = 0;
    long group = 0;
    long scale = Long.MAX_VALUE;
    for (String word : WORD_GAP.splitAsStream(text).toList()) {
      int small = SMALL.indexOf(word);
      int tens = TENS.indexOf(word);
      long times = word.equals("thousand") ? 1_000 : word.equals("million") ? 1_000_000 : 0;
      if (small > 0 && group % (small < 10 ? 10 : 100) == 0) {
        group += small;
      } else if (tens > 0 && group % 100 == 0) {
        group += 10L * tens;
      } else if (word.equals("hundred") && group > 0 && group < 100) {
        group *= 100;
      } else if (times > 0 && times < scale && group > 0) {
        sum += group * times;
        group = 0;
        scale = times;
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
    if (ENDINGS.contains(text)) {
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
