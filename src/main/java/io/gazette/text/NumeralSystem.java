package io.gazette.text;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

/**
 * The ways in which clauses and list items are counted.
 *
 * <p>What {@link #write} gives, {@link #read} reads as the same number. A number that a system
 * cannot write is written in Arabic digits, in parentheses where the system's numerals are framed.
 */
public enum NumeralSystem {
  /** 1, 2, 10. */
  ARABIC(Integer::toString, NumeralSystem::digits),
  /** 一, 二, 十, 一百零五: as numbers are spoken. */
  HAN(HanNumerals.SPOKEN::write, HanNumerals::read),
  /** 壹, 貳, 拾: as Taiwan numbers the parts of a text. */
  FORMAL_TRADITIONAL(HanNumerals.FORMAL_TRADITIONAL::write, HanNumerals::read),
  /** 壹, 贰, 拾. */
  FORMAL_SIMPLIFIED(HanNumerals.FORMAL_SIMPLIFIED::write, HanNumerals::read),
  /** a, b, z, aa, ab. */
  LOWER_LETTER(number -> letters(number, 'a'), letters -> letters(letters, 'a')),
  /** A, B, Z, AA, AB. */
  UPPER_LETTER(number -> letters(number, 'A'), letters -> letters(letters, 'A')),
  /** i, ii, iv. */
  LOWER_ROMAN(number -> roman(number, "i"), numeral -> roman(numeral, "i")),
  /** I, II, IV. */
  UPPER_ROMAN(number -> roman(number, "I"), numeral -> roman(numeral, "I")),
  /** ① to ㊿. */
  CIRCLED(NumeralSystem::circled, NumeralSystem::framed);

  private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] ROMAN = {
    "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"
  };

  /**
   * First and last of the rows of Unicode that hold a number in a frame, and what they begin at.
   */
  private static final int[][] FRAMED = {
    {'①', '⑳', 1}, {'⑴', '⒇', 1}, {'⒈', '⒛', 1}, {'㉑', '㉟', 21}, {'㊱', '㊿', 36},
    {'⓫', '⓴', 11}, {'⓵', '⓾', 1}, {'❶', '❿', 1}, {'➀', '➉', 1}, {'➊', '➓', 1},
  };

  // The functions hold no state.
  @SuppressWarnings("ImmutableEnumChecker")
  private final IntFunction<String> writer;

  @SuppressWarnings("ImmutableEnumChecker")
  private final ToIntFunction<String> reader;

  NumeralSystem(IntFunction<String> writer, ToIntFunction<String> reader) {
    this.writer = writer;
    this.reader = reader;
  }

  /** A number from 1 as this system writes it. */
  public String write(int number) {
    return writer.apply(number);
  }

  /** The number of a numeral; 0 if it is none of this system, or cannot be told. */
  public int read(String numeral) {
    return reader.applyAsInt(numeral);
  }

  /** The number of any numeral in digits, Arabic or Han; 0 if it is none. */
  public static int readDigits(String numeral) {
    return Math.max(ARABIC.read(numeral), HAN.read(numeral));
  }

  private static int digits(String digits) {
    boolean all = digits.length() <= 9 && digits.chars().allMatch(Character::isDigit);
    return all ? digits.chars().reduce(0, (value, c) -> 10 * value + Character.digit(c, 10)) : 0;
  }

  private static String letters(int number, char first) {
    StringBuilder written = new StringBuilder();
    for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
      written.insert(0, (char) (first + (rest - 1) % 26));
    }
    return written.toString();
  }

  private static int letters(String letters, char first) {
    int value = 0;
    for (int at = 0; at < letters.length(); at++) {
      int digit = letters.charAt(at) - first;
      if (digit < 0 || digit >= 26 || letters.length() > 2) {
        return 0;
      }
      value = 26 * value + digit + 1;
    }
    return value;
  }

  private static String roman(int number, String one) {
    if (number < 1 || number > 3999) {
      return Integer.toString(number);
    }
    StringBuilder written = new StringBuilder();
    int rest = number;
    for (int at = 0; at < ROMAN.length; at++) {
      for (; rest >= ROMAN_VALUES[at]; rest -= ROMAN_VALUES[at]) {
        written.append(ROMAN[at]);
      }
    }
    return one.equals("i") ? written.toString().toLowerCase(Locale.ROOT) : written.toString();
  }

  /** Only what is written just so is read: {@code IIII} and {@code VX} are none. */
  private static int roman(String numeral, String one) {
    String upper = numeral.toUpperCase(Locale.ROOT);
    int value = 0;
    int at = 0;
    for (int symbol = 0; symbol < ROMAN.length; symbol++) {
      for (; upper.startsWith(ROMAN[symbol], at); at += ROMAN[symbol].length()) {
        value += ROMAN_VALUES[symbol];
      }
    }
    return value <= 3999 && roman(value, one).equals(numeral) ? value : 0;
  }

  /** Unicode has ① to ⑳, ㉑ to ㉟ and ㊱ to ㊿. */
  private static String circled(int number) {
    if (number < 1 || number > 50) {
      return "(" + number + ")";
    }
    int first = number <= 20 ? '①' - 1 : number <= 35 ? '㉑' - 21 : '㊱' - 36;
    return Character.toString(first + number);
  }

  private static int framed(String numeral) {
    for (int[] row : FRAMED) {
      if (numeral.length() == 1 && numeral.charAt(0) >= row[0] && numeral.charAt(0) <= row[1]) {
        return numeral.charAt(0) - row[0] + row[2];
      }
    }
    return 0;
  }
}
