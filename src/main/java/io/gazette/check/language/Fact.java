package io.gazette.check.language;

import java.math.BigDecimal;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Something that a text says in a form that no translation may change.
 *
 * @param value the same for equal facts, however they are written: an ISO date, a number without
 *     separators, a period in one unit
 * @param unit of a number that counts money, lengths or data; empty for others
 * @param written as it stands in the text
 */
public record Fact(Kind kind, String value, String unit, String written, Certainty certainty) {

  /** In minutes periods of all units are counted. */
  public static final double MINUTES_OF_DAY = 24 * 60;

  /** The minutes of a month of 30.4 days: a whole number, so that sums of any units are exact. */
  public static final double MINUTES_OF_MONTH = 43_776;

  private static final Map<String, Double> MINUTES =
      Map.of(
          "days",
          MINUTES_OF_DAY,
          "working days",
          7 * MINUTES_OF_DAY / 5,
          "months",
          MINUTES_OF_MONTH,
          "minutes",
          1.0);

  /** What a fact is. */
  public enum Kind {
    MAIL,
    HOST,
    PHONE,
    DATE,
    WEEKDAY,
    TIME,
    PERIOD,
    PERCENT,
    NUMBER
  }

  /** How certainly words are a fact: 一 and one may also be parts of other words. */
  enum Certainty {
    /** Written in digits, or a number with its unit. */
    PLAIN,
    /** A number in words that counts something, which may be left out in another language. */
    COUNTED,
    LOOSE
  }

  /** The days of a period, of working days as a week has them; none of what is no period. */
  public OptionalDouble days() {
    String[] parts = value.split(" ", 2);
    return kind == Kind.PERIOD && parts.length == 2 && MINUTES.containsKey(parts[1])
        ? OptionalDouble.of(Double.parseDouble(parts[0]) * MINUTES.get(parts[1]) / MINUTES_OF_DAY)
        : OptionalDouble.empty();
  }

  /** Whether every language must say it. */
  public boolean plain() {
    return certainty == Certainty.PLAIN;
  }

  /** Whether it counts more than one thing in words. */
  public boolean counted() {
    return certainty == Certainty.COUNTED;
  }

  /** Whether another fact may be the same. A number may be told without its unit elsewhere. */
  public boolean isSame(Fact other) {
    if (kind != other.kind) {
      return (isNumber() && other.isNumber() && number().equals(other.number()))
          || isPoint(other)
          || other.isPoint(this)
          || isMonth(other)
          || other.isMonth(this);
    }
    return switch (kind) {
      case TIME -> Clock.isSame(this, other);
      case NUMBER -> value.equals(other.value) && unitsAgree(other);
      default -> value.equals(other.value);
    };
  }

  private boolean unitsAgree(Fact other) {
    return unit.isEmpty() || other.unit.isEmpty() || Measures.agree(unit, other.unit);
  }

  private boolean isNumber() {
    return kind == Kind.NUMBER || kind == Kind.PERIOD || kind == Kind.PERCENT;
  }

  /** 3点 may be three points. */
  private boolean isPoint(Fact other) {
    return kind == Kind.TIME
        && !plain()
        && other.isNumber()
        && new BigDecimal(value).divide(BigDecimal.valueOf(60)).toPlainString().equals(other.value);
  }

  /** 3月 may be three months. */
  private boolean isMonth(Fact other) {
    return kind == Kind.DATE
        && value.matches("--\\d\\d")
        && other.value.equals(value.replaceFirst("^--0?", "") + " months");
  }

  /** As it is written, whatever its unit. */
  private String number() {
    String digits = written.replaceAll("[^0-9.]", "");
    boolean bare = kind != Kind.PERIOD || digits.isEmpty();
    return bare ? value.replaceFirst(" .*", "") : digits;
  }
}
