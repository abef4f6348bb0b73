package io.gazette.text;

/** Numbers in Han characters, in the everyday and in the formal ones. */
final class HanNumerals {

  static final HanNumerals SPOKEN = new HanNumerals("零一二三四五六七八九", "十百千");
  static final HanNumerals FORMAL_TRADITIONAL = new HanNumerals("零壹貳參肆伍陸柒捌玖", "拾佰仟");
  static final HanNumerals FORMAL_SIMPLIFIED = new HanNumerals("零壹贰叁肆伍陆柒捌玖", "拾佰仟");

  /** Each digit in every form in which it is met. */
  private static final String[] DIGITS = {
    "零〇○", "一壹", "二贰貳两兩", "三叁參", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖"
  };

  private static final String[] UNITS = {"", "十拾", "百佰", "千仟"};

  private final String digits;
  private final String units;

  private HanNumerals(String digits, String units) {
    this.digits = digits;
    this.units = units;
  }

  /** 1 to 9999 as they are spoken: 十, 十一, 二十, 一百零五, 一百一十. */
  String write(int number) {
    if (number < 1 || number > 9999) {
      return Integer.toString(number);
    }
    StringBuilder written = new StringBuilder();
    boolean gap = false;
    for (int power = 3; power >= 0; power--) {
      int digit = number / (int) Math.pow(10, power) % 10;
      if (digit == 0) {
        gap = !written.isEmpty();
        continue;
      }
      if (gap) {
        written.append(digits.charAt(0));
        gap = false;
      }
      boolean leadingTen = power == 1 && digit == 1 && written.isEmpty();
      written.append(leadingTen ? "" : digits.charAt(digit));
      written.append(power == 0 ? "" : units.charAt(power - 1));
    }
    return written.toString();
  }

  /** 0 for what is no number below 10,000. */
  static int read(String numeral) {
    int total = 0;
    int digit = -1;
    int lastPower = UNITS.length;
    for (int at = 0; at < numeral.length(); at++) {
      char c = numeral.charAt(at);
      int power = indexOf(UNITS, c);
      if (power > 0) {
        if (power >= lastPower || digit == 0) {
          return 0;
        }
        total += Math.max(digit, 1) * (int) Math.pow(10, power);
        digit = -1;
        lastPower = power;
      } else {
        int value = indexOf(DIGITS, c);
        if (value < 0 || digit > 0) {
          return 0;
        }
        digit = value;
      }
    }
    return total + Math.max(digit, 0);
  }

  private static int indexOf(String[] forms, char c) {
    for (int value = 0; value < forms.length; value++) {
      if (forms[value].indexOf(c) >= 0) {
        return value;
      }
    }
    return -1;
  }
}
