package io.gazette.markdown;

import static io.gazette.text.Characters.isCjk;

import org.commonmark.parser.beta.Scanner;
import org.commonmark.text.Characters;

/** What the character beside a run of marks is, as far as the flanking rules ask. */
record Neighbour(boolean whitespace, boolean punctuation, boolean cjk) {

  /** The character after a run, or before one if it is no variation selector. */
  static Neighbour of(int codePoint) {
    boolean whitespace = codePoint == Scanner.END || Characters.isWhitespaceCodePoint(codePoint);
    return new Neighbour(
        whitespace,
        !whitespace && Characters.isPunctuationCodePoint(codePoint),
        isCjk(codePoint) || isIdeographicSelector(codePoint));
  }

  /** A base character and the variation selector between it and the run. */
  static Neighbour of(int base, int selector) {
    Neighbour neighbour = of(base);
    if (neighbour.whitespace()) {
      return of(selector);
    }
    boolean fullWidth = isFullWidthQuotation(base, selector);
    return new Neighbour(false, neighbour.punctuation(), fullWidth || isCjk(base));
  }

  private static boolean isIdeographicSelector(int codePoint) {
    return codePoint >= 0xE0100 && codePoint <= 0xE01EF;
  }

  /** A quotation mark that its selector makes full-width (StandardizedVariants.txt). */
  private static boolean isFullWidthQuotation(int codePoint, int selector) {
    return selector == 0xFE01 && "“”‘’".indexOf(codePoint) >= 0;
  }

  boolean nonCjkPunctuation() {
    return punctuation && !cjk;
  }
}
