package io.gazette.content;

import io.gazette.text.ChineseScript;
import io.gazette.text.NumeralSystem;
import io.gazette.text.TabbedRows;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words that places of YAML files know, by the Chinese names under which people write them. */
final class ValueNames {

  private static final List<List<String>> ROWS =
      TabbedRows.beside(ValueNames.class, "value-names.tsv").stream().map(List::of).toList();

  private static final Pattern PERIOD =
      Pattern.compile("(\\d{1,3}|[一二两三四五六七八九十]{1,3}) ?(?:个|個)?(年|月|周|星期|天|日)");

  /** In English, or with the letter of the unit alone. */
  private static final Pattern ENGLISH_PERIOD =
      Pattern.compile(
          "(?i)(\\d{1,3})[ -]?(y|m|w|d)(?:(?<=y)(?:ea)?rs?|(?<=m)onths?|(?<=w)ee?ks?|(?<=d)ays?)?");

  private ValueNames() {}

  /** The words that may have been meant, the likeliest first. */
  static Stream<String> meant(String written) {
    String name = ChineseScript.simplified(written).strip();
    return Stream.concat(
        ROWS.stream()
            .filter(row -> row.subList(1, row.size()).stream().anyMatch(name::equalsIgnoreCase))
            .map(row -> row.get(0)),
        period(name));
  }

  /** 六个月, 6 months and 6M are P6M. */
  private static Stream<String> period(String name) {
    Matcher english = ENGLISH_PERIOD.matcher(name);
    if (english.matches()) {
      return Stream.of("P" + english.group(1) + english.group(2).toUpperCase(Locale.ROOT));
    }
    Matcher period = PERIOD.matcher(name);
    if (!period.matches()) {
      return Stream.empty();
    }
    String unit =
        switch (period.group(2)) {
          case "年" -> "Y";
          case "月" -> "M";
          case "周", "星期" -> "W";
          default -> "D";
        };
    return Stream.of("P" + NumeralSystem.readDigits(period.group(1)) + unit);
  }
}
