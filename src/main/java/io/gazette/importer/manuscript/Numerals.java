package io.gazette.importer.manuscript;

import java.util.Locale;

/** Reads the numbers of clauses in the scripts in which people write them. */
public final class Numerals {

  private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
  private static final String ROMAN = "ivxlc";
  private static final int[] ROMAN_VALUES = {1, 5, 10, 50, 100};

  private Numerals() {}

  /** The number written in Arabic or Chinese digits, e.g. 十二 or 二十; 0 if it is none. */
  public static int read(String digits) {
    return digits.chars().allMatch(c -> Chars.isDigit((char) c))
        ? arabic(digits)
        : chinese(digits.replace('零', '〇').replace('两', '二').replace('兩', '二'));
  }

  private static int arabic(String digits) {
    return digits.isEmpty() || digits.length() > 9 ? 0 : Integer.parseInt(digits);
  }

  private static int chinese(String digits) {
    int total = 0;
    int digit = -1;
    for (int at = 0; at < digits.length(); at++) {
      char c = digits.charAt(at);
      int unit = c == '十' ? 10 : c == '百' ? 100 : 0;
      if (unit > 0) {
        total += (digit < 0 ? 1 : digit) * unit;
        digit = -1;
      } else {
        int value = CHINESE_DIGITS.indexOf(c);
        if (value < 0 || digit > 0) {
          return 0;
        }
        digit = value;
      }
    }
    return total + Math.max(digit, 0);
  }

  /** The number written in Roman letters, e.g. iv or XII; 0 if it is none. */
  static int roman(String letters) {
    String lower = letters.toLowerCase(Locale.ROOT);
    int total = 0;
    int previous = 0;
    for (int at = lower.length() - 1; at >= 0; at--) {
      int index = ROMAN.indexOf(lower.charAt(at));
      if (index < 0) {
        return 0;
      }
      int value = ROMAN_VALUES[index];
      total += value < previous ? -value : value;
      previous = Math.max(previous, value);
    }
    return total;
  }
}
