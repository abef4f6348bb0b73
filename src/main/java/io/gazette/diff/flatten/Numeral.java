package io.gazette.diff.flatten;

import io.gazette.diff.words.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The values a numeral can stand for. */
final class Numeral {

  /** A value in one way of counting. */
  record Reading(char script, int value) {}

  private static final String HAN_DIGITS = "零一二三四五六七八九";
  private static final String CIRCLED_FIRSTS = "①⑴⒈㉑㊱⓫⓵❶➀➊";
  private static final int[] CIRCLED_VALUES = {1, 1, 1, 21, 36, 11, 1, 1, 1, 1};

  private Numeral() {}

  /** Every reading, at most two; none for what is no numeral, e.g. {@code vx}. */
  static List<Reading> readings(String numeral) {
    List<Reading> readings = new ArrayList<>();
    char first = numeral.charAt(0);
    if (Character.isDigit(first)) {
      readings.add(new Reading('1', Integer.parseInt(numeral)));
    } else if (first < 0x80) {
      String lower = numeral.toLowerCase(Locale.ROOT);
      char script = Character.isLowerCase(first) ? 'a' : 'A';
      if (numeral.length() == 1) {
        readings.add(new Reading(script, lower.charAt(0) - 'a' + 1));
      }
      int roman = roman(lower);
      if (roman > 0) {
        readings.add(new Reading(script == 'a' ? 'i' : 'I', roman));
      }
    } else if (Characters.isIdeograph(first)) {
      readings.add(new Reading('一', han(numeral)));
    } else {
      readings.add(new Reading('①', circled(first)));
    }
    return readings;
  }

  /** 0 for what is no Roman numeral below ninety. */
  private static int roman(String numeral) {
    if (!numeral.matches("(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})")) {
      return 0;
    }
    int value = 0;
    int highest = 0;
    for (int at = numeral.length() - 1; at >= 0; at--) {
      int digit =
          switch (numeral.charAt(at)) {
            case 'i' -> 1;
            case 'v' -> 5;
            case 'x' -> 10;
            default -> 50;
          };
      value += digit < highest ? -digit : digit;
      highest = Math.max(highest, digit);
    }
    return value;
  }

  private static int han(String numeral) {
    int value = 0;
    int digit = 0;
    for (int at = 0; at < numeral.length(); at++) {
      char c = numeral.charAt(at);
      int unit = c == '十' ? 10 : c == '百' ? 100 : c == '千' ? 1000 : 1;
      if (unit > 1) {
        value += Math.max(1, digit) * unit;
        digit = 0;
      } else {
        digit = c == '〇' ? 0 : c == '两' || c == '兩' ? 2 : HAN_DIGITS.indexOf(c);
      }
    }
    return value + digit;
  }

  private static int circled(char c) {
    int value = 0;
    int nearest = Integer.MAX_VALUE;
    for (int i = 0; i < CIRCLED_FIRSTS.length(); i++) {
      int distance = c - CIRCLED_FIRSTS.charAt(i);
      if (distance >= 0 && distance < nearest) {
        nearest = distance;
        value = CIRCLED_VALUES[i] + distance;
      }
    }
    return value;
  }
}
