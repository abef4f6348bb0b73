package io.gazette.assemble;

import io.gazette.text.NumeralSystem;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a number by one format of a {@link io.gazette.model.Numbering}. */
final class NumberFormat {

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
          case "一" -> NumeralSystem.HAN.write(number);
          case "a" -> NumeralSystem.LOWER_LETTER.write(number);
          case "A" -> NumeralSystem.UPPER_LETTER.write(number);
          case "i" -> NumeralSystem.LOWER_ROMAN.write(number);
          case "I" -> NumeralSystem.UPPER_ROMAN.write(number);
          case "①" -> NumeralSystem.CIRCLED.write(number);
          case "1.1" -> path.stream().map(String::valueOf).collect(Collectors.joining("."));
          default -> NumeralSystem.ARABIC.write(number);
        };
    return format.substring(0, open) + counter + format.substring(close + 1);
  }
}
