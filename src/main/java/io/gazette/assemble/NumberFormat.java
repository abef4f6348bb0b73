package io.gazette.assemble;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a number by one format of a {@link io.gazette.model.Numbering}. */
final class NumberFormat {

  private static final String[] HAN_DIGITS = "零一二三四五六七八九".split("");

  private NumberFormat() {}

  /**
   * @param format text with one counter in braces
   * @param path the numbers of the clause and those above it, outermost first
   */
  static String format(String format, List<Integer> path) {
    int open = format.indexOf('{');
    int close = format.indexOf('}', open);
    int number = path.get(path.size() - 1);
    String counter =
        switch (format.substring(open + 1, close)) {
          case "一" -> han(number);
          case "a" -> letters(number, 'a');
          case "A" -> letters(number, 'A');
          case "i" -> roman(number, "i,iv,v,ix,x,xl,l,xc,c,cd,d,cm,m");
          case "I" -> roman(number, "I,IV,V,IX,X,XL,L,XC,C,CD,D,CM,M");
          case "①" -> circled(number);
          case "1.1" -> path.stream().map(String::valueOf).collect(Collectors.joining("."));
          default -> String.valueOf(number);
        };
    return format.substring(0, open) + counter + format.substring(close + 1);
  }

  /** 1 to 9999 as they are spoken: 十, 十一, 二十, 一百零五, 一百一十. */
  private static String han(int number) {
    String[] units = {"", "十", "百", "千"};
    StringBuilder written = new StringBuilder();
    boolean gap = false;
    for (int power = 3; power >= 0; power--) {
      int digit = number / (int) Math.pow(10, power) % 10;
      if (digit == 0) {
        gap = !written.isEmpty();
        continue;
      }
      if (gap) {
        written.append("零");
        gap = false;
      }
      boolean leadingTen = power == 1 && digit == 1 && written.isEmpty();
      written.append(leadingTen ? "" : HAN_DIGITS[digit]).append(units[power]);
    }
    return written.toString();
  }

  /** a … z, aa, ab … */
  private static String letters(int number, char first) {
    StringBuilder written = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
      written.insert(0, (char) (first + (rest - 1) % 26));
    }
    return written.toString();
  }

  private static String roman(int number, String symbols) {
    String[] symbol = symbols.split(",", -1);
    int[] value = {1, 4, 5, 9, 10, 40, 50, 90, 100, 400, 500, 900, 1000};
    StringBuilder written = new StringBuilder();
    int rest = number;
    for (int at = value.length - 1; at >= 0; at--) {
      for (; rest >= value[at]; rest -= value[at]) {
        written.append(symbol[at]);
      }
    }
    return written.toString();
  }

  /** Unicode has ① to ⑳, ㉑ to ㉟ and ㊱ to ㊿; beyond them a number in parentheses. */
  private static String circled(int number) {
    if (number <= 20) {
      return Character.toString('①' + number - 1);
    }
    if (number <= 35) {
      return Character.toString('㉑' + number - 21);
    }
    return number <= 50 ? Character.toString('㊱' + number - 36) : "(" + number + ")";
  }
}
