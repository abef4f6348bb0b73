package io.gazette.diff.flatten;

import io.gazette.text.Characters;
import io.gazette.text.NumeralSystem;
import java.util.ArrayList;
import java.util.List;

/** The values a numeral can stand for. */
final class Numeral {

  /** A value in one way of counting. */
  record Reading(char script, int value) {}

  /** From here on, a Roman numeral is likelier a word or an abbreviation: MIX, CD, XC. */
  private static final int TOO_GREAT = 90;

  private Numeral() {}

  /** Every reading, at most two; none for what is no numeral, e.g. {@code vx}. */
  static List<Reading> readings(String numeral) {
    char first = numeral.charAt(0);
    List<Reading> readings = new ArrayList<>();
    if (Character.isDigit(first)) {
      readings.add(new Reading('1', NumeralSystem.ARABIC.read(numeral)));
    } else if (Characters.isIdeograph(first)) {
      add('一', NumeralSystem.HAN.read(numeral), readings);
    } else if (first >= 0x80) {
      readings.add(new Reading('①', NumeralSystem.CIRCLED.read(numeral)));
    } else if (Character.isLowerCase(first)) {
      addLetters(numeral, NumeralSystem.LOWER_LETTER, NumeralSystem.LOWER_ROMAN, readings);
    } else {
      addLetters(numeral, NumeralSystem.UPPER_LETTER, NumeralSystem.UPPER_ROMAN, readings);
    }
    return readings;
  }

  private static void addLetters(
      String numeral, NumeralSystem letters, NumeralSystem roman, List<Reading> readings) {
    boolean lower = letters == NumeralSystem.LOWER_LETTER;
    if (numeral.length() == 1) {
      readings.add(new Reading(lower ? 'a' : 'A', letters.read(numeral)));
    }
    int value = roman.read(numeral);
    add(lower ? 'i' : 'I', value < TOO_GREAT ? value : 0, readings);
  }

  private static void add(char script, int value, List<Reading> readings) {
    if (value > 0) {
      readings.add(new Reading(script, value));
    }
  }
}
