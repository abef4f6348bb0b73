package io.gazette.diff.words;

import io.gazette.text.Characters;

/** What characters are to a comparison of words: parts of words, gaps, or nothing to see at all. */
public final class WordCharacters {

  private WordCharacters() {}

  /** Every blank, and control characters too, which show as a gap if they show at all. */
  public static boolean isSpace(int c) {
    return Characters.isSpace(c) || Character.isISOControl(c);
  }

  /** Whether readers see no mark of it: a blank or a character that only steers the others. */
  public static boolean isUnseen(int c) {
    return isSpace(c) || Characters.isInvisible(c) || Character.getType(c) == Character.FORMAT;
  }

  /**
   * Chinese numerals; two and more of them in a row are a number. Wider than the numerals that
   * count clauses: amounts go into the millions.
   */
  public static boolean isNumeral(int c) {
    return c >= 0x3007 && "〇零一二三四五六七八九十百千万萬亿億两兩".indexOf(c) >= 0;
  }

  /** Letters of scripts that put no space between words, so that a run of them is no word. */
  static boolean isUnspaced(int c) {
    return (c >= 0x0E00 && c <= 0x0EFF)
        || (c >= 0x1000 && c <= 0x109F)
        || (c >= 0x1780 && c <= 0x17FF);
  }

  static boolean isWordPart(int c) {
    return (Character.isLetterOrDigit(c) || c == '_')
        && !Characters.isIdeograph(c)
        && !isUnspaced(c);
  }

  /** Marks that belong to the character before: accents, variation selectors, skin tones, tags. */
  public static boolean extendsPrevious(int c) {
    if (c < 0x300) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || c == ZERO_WIDTH_JOINER
        || c == 0x200C
        || (c >= 0x1F3FB && c <= 0x1F3FF)
        || (c >= 0xE0020 && c <= 0xE007F);
  }

  static final int ZERO_WIDTH_JOINER = 0x200D;

  /** Half of a flag. */
  static boolean isRegionalIndicator(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }

  /** How much a character says. */
  public static int weight(int c) {
    return Characters.isIdeograph(c) ? 2 : Character.isLetterOrDigit(c) ? 1 : 0;
  }

  /** How much a text says: two for an ideograph, one for another letter or digit. */
  public static int weight(String text) {
    int weight = 0;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      weight += weight(c);
      at += Character.charCount(c);
    }
    return weight;
  }
}
