package io.gazette.importer.reading;

import io.gazette.text.NumeralSystem;
import java.util.Optional;

/** Writes numbers in the formats of Word lists (ECMA-376, ST_NumberFormat). */
final class NumberFormats {

  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";
  private static final String DIGITS = "〇一二三四五六七八九";

  private NumberFormats() {}

  /** Whether numbers in a format can be written as Word shows them. */
  static boolean isKnown(String format) {
    return format.equals("decimal") || !format(format, 1).equals("1");
  }

  /** A number in a format; formats that are not known are plain digits. */
  static String format(String format, int number) {
    if (number < 1) {
      return Integer.toString(number);
    }
    return switch (format) {
      case "bullet", "none" -> "";
      case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
      case "numberInDash" -> "- " + number + " -";
      case "decimalFullWidth", "decimalFullWidth2" -> digits(number, "０１２３４５６７８９");
      case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" ->
          digits(number, DIGITS);
      case "ideographTraditional" -> sign(STEMS, number);
      case "ideographZodiac" -> sign(BRANCHES, number);
      case "decimalEnclosedParen" -> sign("⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇", number);
      case "decimalEnclosedFullstop" -> sign("⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛", number);
      case "lowerLetter" -> repeated('a', number);
      case "upperLetter" -> repeated('A', number);
      default -> system(format).orElse(NumeralSystem.ARABIC).write(number);
    };
  }

  private static String digits(int number, String digits) {
    StringBuilder written = new StringBuilder();
    Integer.toString(number).chars().forEach(c -> written.append(digits.charAt(c - '0')));
    return written.toString();
  }

  private static String sign(String signs, int number) {
    return number <= signs.length()
        ? signs.substring(number - 1, number)
        : Integer.toString(number);
  }

  /** After z comes aa, then bb. */
  private static String repeated(char first, int number) {
    return String.valueOf((char) (first + (number - 1) % 26)).repeat((number - 1) / 26 % 9 + 1);
  }

  private static Optional<NumeralSystem> system(String format) {
    return switch (format) {
      case "chineseCounting",
          "chineseCountingThousand",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand" ->
          Optional.of(NumeralSystem.HAN);
      case "chineseLegalSimplified" -> Optional.of(NumeralSystem.FORMAL_SIMPLIFIED);
      case "ideographLegalTraditional" -> Optional.of(NumeralSystem.FORMAL_TRADITIONAL);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          Optional.of(NumeralSystem.CIRCLED);
      case "lowerRoman" -> Optional.of(NumeralSystem.LOWER_ROMAN);
      case "upperRoman" -> Optional.of(NumeralSystem.UPPER_ROMAN);
      default -> Optional.empty();
    };
  }
}
