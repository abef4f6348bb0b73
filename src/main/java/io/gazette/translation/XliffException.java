package io.gazette.translation;

/** A file is not one that translators got from Gazette. */
public final class XliffException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int line;

  XliffException(String reason, int line) {
    super(reason);
    this.line = line;
  }

  /** Where it stops being one; from 1 on. */
  public int line() {
    return line;
  }

  /** Why, as an argument of a diagnostic. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
