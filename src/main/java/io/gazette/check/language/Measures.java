package io.gazette.check.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a number counts, where that has a sign of its own: money, lengths, sizes of data. */
final class Measures {

  /** Money of which the country is not said. */
  static final String YUAN = "yuan";

  private static final String DOLLARS = "dollars";

  private static final Set<String> YUANS = Set.of("CNY", "HKD", "TWD", DOLLARS);
  private static final Set<String> ALL_DOLLARS = Set.of("USD", "HKD", "TWD");

  /**
   * @param before in front of the number
   * @param behind behind it
   * @param factor how many of the unit it is
   */
  private record Measure(String unit, Pattern before, Pattern behind, BigDecimal factor) {}

  private static final List<Measure> ALL =
      List.of(
          measure("CNY", "人民币|人民幣|RMB|CNY|￥|¥", " ?(?:yuan|RMB|CNY)\\b", 1),
          measure("USD", "US\\$|USD|美元|美金", " ?(?:美元|美金|US dollars?|USD\\b)", 1),
          measure("EUR", "€|EUR", " ?(?:欧元|歐元|euros?\\b|EUR\\b)", 1),
          measure("HKD", "HK\\$|HKD|港币|港幣", " ?(?:港元|港币|港幣|HKD\\b|Hong Kong dollars?)", 1),
          measure("TWD", "NT\\$|TWD|新台币|新臺幣|新台幣", " ?(?:新台币|新臺幣|TWD\\b|New Taiwan dollars?)", 1),
          measure("GBP", "£|GBP", " ?(?:英镑|英鎊|pounds?\\b|GBP\\b)", 1),
          measure("JPY", "JPY", " ?(?:日元|日圆|日圓|JPY\\b|yen\\b)", 1),
          measure(YUAN, "", " ?(?:元|圆|圓|块钱)", 1),
          measure(DOLLARS, "\\$", " ?dollars?\\b", 1),
          measure("m", "", " ?(?:公里|千米|km\\b|kilomet(?:re|er)s?\\b)", 1000),
          measure("m", "", " ?(?:米|公尺|m\\b|met(?:re|er)s?\\b)", 1),
          measure("cm", "", " ?(?:厘米|公分|cm\\b|centimet(?:re|er)s?\\b)", 1),
          measure("TB", "", " ?TB\\b", 1),
          measure("GB", "", " ?(?:GB?\\b|吉字节|gigabytes?\\b)", 1),
          measure("MB", "", " ?(?:MB?\\b|兆(?:字节)?|megabytes?\\b)", 1),
          measure("KB", "", " ?(?:KB?\\b|千字节|kilobytes?\\b)", 1),
          measure(
              "times",
              "",
              " ?(?:倍|[- ]?fold\\b|times (?=as|the|more|that|what|higher|larger))",
              1));

  private Measures() {}

  private static Measure measure(String unit, String before, String behind, int factor) {
    return new Measure(
        unit,
        Pattern.compile(before.isEmpty() ? "(?!)" : "(?:" + before + ") ?$"),
        Pattern.compile(behind),
        BigDecimal.valueOf(factor));
  }

  /**
   * @param written with its sign
   */
  record Amount(BigDecimal number, String unit, String written) {}

  /** The amount that a number of a text says; empty if it has no sign. */
  static Optional<Amount> of(BigDecimal number, String text, int from, int to) {
    String before = text.substring(Math.max(0, from - 5), from);
    String behind = text.substring(to, Math.min(text.length(), to + 20));
    for (Measure measure : ALL) {
      var sign = measure.before().matcher(before);
      var unit = measure.behind().matcher(behind);
      boolean front = sign.find();
      boolean back = unit.lookingAt();
      if (front || back) {
        int start = front ? from - (before.length() - sign.start()) : from;
        int end = back ? to + unit.end() : to;
        return Optional.of(
            new Amount(
                number.multiply(measure.factor()),
                measure.unit(),
                text.substring(start, end).strip()));
      }
    }
    return Optional.empty();
  }

  /** Whether two units may be one: 元 also stands for dollars where these are the currency. */
  static boolean agree(String unit, String other) {
    return unit.equals(other) || isOf(unit, other) || isOf(other, unit);
  }

  private static boolean isOf(String unit, String other) {
    return (unit.equals(YUAN) && YUANS.contains(other))
        || (unit.equals(DOLLARS) && ALL_DOLLARS.contains(other));
  }
}
