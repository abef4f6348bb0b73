package io.gazette.check.language;

/**
 * Something that a text says in a form that no translation may change.
 *
 * @param value the same for equal facts, however they are written: an ISO date, a number without
 *     separators, a period in one unit
 * @param written as it stands in the text
 * @param plain whether it is written in digits, or as a number with its unit; 一 and one may also be
 *     parts of other words
 */
public record Fact(Kind kind, String value, String written, boolean plain) {

  /** What a fact is. */
  public enum Kind {
    MAIL,
    HOST,
    PHONE,
    DATE,
    TIME,
    PERIOD,
    PERCENT,
    NUMBER
  }
}
