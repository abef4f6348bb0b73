package io.gazette.content;

import io.gazette.text.ChineseScript;
import io.gazette.text.NumeralSystem;
import io.gazette.text.TabbedRows;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words that places of YAML files know, by the Chinese names under which people write them. */
final class ValueNames {

  private static final List<List<String>> ROWS =
      TabbedRows.beside(ValueNames.class, "value-names.tsv").stream().map(List::of).toList();

  private static final Pattern PERIOD =
      Pattern.compile("(\\d{1,3}|[一二两三四五六七八九十]{1,3}) ?(?:个|個)?(年|月|周|星期|天|日)");

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

  /** 六个月 is P6M. */
  private static Stream<String> period(String name) {
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
