package io.gazette.importer.reading;

import java.util.Locale;

/** Writes numbers in the formats of Word lists (ECMA-376, ST_NumberFormat). */
final class NumberFormats {

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
  private static final String[] ROMAN = {"c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
  private static final int[] ROMAN_VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};

  private NumberFormats() {}

  /** A number in a format; formats that are not known are plain digits. */
  static String format(String format, int number) {
    return switch (format) {
      case "chineseCounting",
          "chineseCountingThousand",
          "chineseLegalSimplified",
          "ideographDigital",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand" ->
          chinese(number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
          number >= 1 && number <= CIRCLED.length()
              ? CIRCLED.substring(number - 1, number)
              : Integer.toString(number);
      case "lowerLetter" -> letter(number);
      case "upperLetter" -> letter(number).toUpperCase(Locale.ROOT);
      case "lowerRoman" -> roman(number);
      case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
      case "bullet", "none" -> "";
      default -> Integer.toString(number);
    };
  }

  private static String chinese(int number) {
    if (number < 1 || number > 99) {
      return Integer.toString(number);
    }
    int tens = number / 10;
    int ones = number % 10;
    String first = tens == 0 ? "" : (tens == 1 ? "" : DIGITS.substring(tens, tens + 1)) + "十";
    return first + (ones == 0 ? "" : DIGITS.substring(ones, ones + 1));
  }

  private static String letter(int number) {
    return number >= 1 && number <= 26
        ? String.valueOf((char) ('a' + number - 1))
        : Integer.toString(number);
  }

  private static String roman(int number) {
    if (number < 1 || number > 399) {
      return Integer.toString(number);
    }
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int at = 0; at < ROMAN.length; at++) {
      while (rest >= ROMAN_VALUES[at]) {
        roman.append(ROMAN[at]);
        rest -= ROMAN_VALUES[at];
      }
    }
    return roman.toString();
  }
}
