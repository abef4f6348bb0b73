package io.gazette.check.language;

import io.gazette.text.Characters;
import io.gazette.text.NumeralSystem;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Numbers as texts write them: 1,200, 一千二百, twelve hundred, and the twentieth. */
final class Numerals {

  static final String DIGIT_SIGNS = "0123456789";
  static final String HAN_SIGNS = "〇零一二两兩三四五六七八九十百千";

  static final String HAN =
      "[〇零一二两兩三四五六七八九十百千](?:[〇零一二两兩三四五六七八九十百千]|[万萬亿億](?=[〇零一二两兩三四五六七八九十百千])(?!\\p{IsHan}{0,8}一)){0,11}";
  private static final String DIGIT = "(?:one|two|three|four|five|six|seven|eight|nine)";
  static final String BELOW_HUNDRED =
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

  /** What counts things; first and second are other words as well. */
  static final String ORDINAL =
      "(?:(?:twenty|thirty)-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|thirtieth|sixtieth|ninetieth)";

  /** An article before a unit counts one: a day, an hour. */
  static final String ENGLISH =
      "(?:"
          + BELOW_THOUSAND
          + "(?:[- ]thousand,?[- ](?:and[- ])?"
          + BELOW_THOUSAND
          + ")?|"
          + ORDINAL
          + "|half a dozen|(?:a )?dozen|an?(?= (?:thousand|million|billion|working day|business day|calendar day|calendar month|day|week|month|year|hour|minute)\\b))";

  static final String DIGITS =
      "\\d{1,3}(?:[,，]\\d{3}){1,6}(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+){0,6}";

  /** A number of Chinese before what it counts. */
  private static final Pattern COUNT = Pattern.compile(HAN + "(?=个?(?:工作)?[日天月年周小岁时分名次项])");

  /** A number in words, and again in figures, as contracts have it. */
  private static final Pattern TWICE =
      Pattern.compile("((?i:\\b" + BELOW_HUNDRED + "\\b)|" + HAN + ") ?[（(](\\d{1,4})[）)]");

  private static final Map<String, Integer> WORDS = words();

  private Numerals() {}

  static boolean isDigits(String number) {
    return Character.isDigit(number.charAt(0)) && number.charAt(0) < 0x80;
  }

  /** Where the number ends that begins at a place of a Chinese text and counts something; or it. */
  static int countEnd(String text, int from) {
    if (HAN_SIGNS.indexOf(text.charAt(from)) < 0) {
      return from;
    }
    Matcher count = COUNT.matcher(text).region(from, text.length()).useTransparentBounds(true);
    return count.lookingAt() ? count.end() : from;
  }

  /** Whether a word of English is a number: twenty-four is one, two-year says more. */
  static boolean isEnglish(String word) {
    return Stream.of(word.split("-", -1)).allMatch(WORDS::containsKey) && english(word) > 0;
  }

  /** Without figures that only say again what the word before them does: thirty (30) days. */
  static String once(String text) {
    if (text.indexOf('(') < 0 && text.indexOf('（') < 0) {
      return text;
    }
    return TWICE
        .matcher(text)
        .replaceAll(
            found ->
                String.valueOf(word(found.group(1))).equals(found.group(2))
                    ? found.group(1)
                    : Matcher.quoteReplacement(found.group()));
  }

  /** Null for a number of a version or a date of another form, such as 1.2.3. */
  static @Nullable BigDecimal read(String number) {
    return isDigits(number) ? digits(number) : BigDecimal.valueOf(word(number));
  }

  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static @Nullable BigDecimal digits(String number) {
    String plain = number.replaceAll("[,，]", "");
    return plain.length() <= 20 && plain.matches("\\d+(?:\\.\\d+)?") ? new BigDecimal(plain) : null;
  }

  /** 0 if it is none. */
  static int word(String word) {
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
      } else if (part.equals("half")) {
        return 6;
      } else {
        value += part.matches("an?") && word.length() <= 2 ? 1 : WORDS.getOrDefault(part, 0);
      }
    }
    return thousands + value;
  }

  static long times(@Nullable String word) {
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
    String[] places =
        ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
                + " thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth"
                + " twentieth")
            .split(" ", -1);
    String[] tens = "thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
    Map<String, Integer> words = new HashMap<>();
    for (int at = 0; at < small.length; at++) {
      words.put(small[at], at + 1);
      words.put(places[at], at + 1);
    }
    for (int at = 0; at < tens.length; at++) {
      words.put(tens[at], 10 * (at + 3));
      words.put(tens[at].replace("y", "ieth"), 10 * (at + 3));
    }
    words.put("dozen", 12);
    return Map.copyOf(words);
  }
}
