package io.gazette.importer.reading;

import io.gazette.text.NumeralSystem;

/** Writes numbers in the formats of Word lists (ECMA-376, ST_NumberFormat). */
final class NumberFormats {

  private NumberFormats() {}

  /** A number in a format; formats that are not known are plain digits. */
  static String format(String format, int number) {
    return switch (format) {
      case "bullet", "none" -> "";
      default -> system(format).write(number);
    };
  }

  private static NumeralSystem system(String format) {
    return switch (format) {
      case "chineseCounting",
          "chineseCountingThousand",
          "ideographDigital",
          "japaneseCounting",
          "taiwaneseCounting",
          "taiwaneseCountingThousand" ->
          NumeralSystem.HAN;
      case "chineseLegalSimplified" -> NumeralSystem.FORMAL_SIMPLIFIED;
      case "ideographLegalTraditional" -> NumeralSystem.FORMAL_TRADITIONAL;
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> NumeralSystem.CIRCLED;
      case "lowerLetter" -> NumeralSystem.LOWER_LETTER;
      case "upperLetter" -> NumeralSystem.UPPER_LETTER;
      case "lowerRoman" -> NumeralSystem.LOWER_ROMAN;
      case "upperRoman" -> NumeralSystem.UPPER_ROMAN;
      default -> NumeralSystem.ARABIC;
    };
  }
}
