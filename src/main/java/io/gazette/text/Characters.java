package io.gazette.text;

import java.util.Arrays;

/** Which characters are Chinese, Japanese or Korean, how wide they are, and which show nothing. */
public final class Characters {

  /** Behind the blocks of Latin letters: Basic, Latin-1, Extended-A and Extended-B. */
  private static final int LATIN_END = 0x250;

  /**
   * Pairs of first and last code point: East Asian Width W, F or H (UAX #11) without those that are
   * emoji by default (UTS #51), and the script Hangul (UAX #24); Unicode 16. A range also covers
   * unassigned code points where that joins two ranges.
   */
  private static final int[] CJK = {
    0x1100, 0x11FF, 0x20A9, 0x20A9, 0x2329, 0x232A, 0x2630, 0x2637, 0x268A, 0x268F,
    0x2E80, 0x303E, 0x3041, 0x3247, 0x3250, 0xA4C6, 0xA960, 0xA97C, 0xAC00, 0xD7FB,
    0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6B, 0xFF01, 0xFFEE, 0x16FE0, 0x16FF6,
    0x17000, 0x18DF2, 0x1AFF0, 0x1B2FB, 0x1D300, 0x1D376, 0x1F200, 0x1F200, 0x1F202, 0x1F202,
    0x1F210, 0x1F219, 0x1F21B, 0x1F22E, 0x1F230, 0x1F231, 0x1F237, 0x1F237, 0x1F23B, 0x1F23B,
    0x1F240, 0x1F248, 0x1F260, 0x1F265, 0x20000, 0x3FFFD,
  };

  private Characters() {}

  /**
   * Whether a character is Chinese, Japanese or Korean: letters, punctuation, wide and half forms.
   */
  public static boolean isCjk(int codePoint) {
    if (codePoint < CJK[0]) {
      return false;
    }
    int found = Arrays.binarySearch(CJK, codePoint);
    // Between the two ends of a pair the insertion point is odd.
    return found >= 0 || (-found - 1) % 2 == 1;
  }

  /** Whether a character fills a square, as Han characters and their punctuation do. */
  public static boolean isFullWidth(int codePoint) {
    return isCjk(codePoint) && !isHalfWidth(codePoint);
  }

  /** The forms of CJK characters that take half a square, and the sign of the won. */
  private static boolean isHalfWidth(int codePoint) {
    return codePoint == 0x20A9
        || (codePoint >= 0xFF61 && codePoint <= 0xFFDC)
        || (codePoint >= 0xFFE8 && codePoint <= 0xFFEE);
  }

  /** Whether a character stands in lines that are set without spaces: CJK, but not Korean. */
  public static boolean isWrittenWithoutSpaces(int codePoint) {
    return isCjk(codePoint)
        && Character.UnicodeScript.of(codePoint) != Character.UnicodeScript.HANGUL;
  }

  /** Whether it is a letter or a digit of those that are written side by side as one word. */
  public static boolean isLatin(int codePoint) {
    return codePoint < LATIN_END && Character.isLetterOrDigit(codePoint);
  }

  /** Whether a place of a text is in the middle of such a word, and not at one of its ends. */
  public static boolean isWithinLatin(String text, int at) {
    return at > 0 && at < text.length() && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at));
  }

  /** A Chinese character. */
  public static boolean isHan(int codePoint) {
    return codePoint >= 0x2E80
        && ((codePoint >= 0x4E00 && codePoint <= 0x9FFF) || Character.isIdeographic(codePoint));
  }

  /** Han and kana: characters that are words, or parts of words written without spaces. */
  public static boolean isIdeograph(int codePoint) {
    return isHan(codePoint)
        || codePoint == 0x3005
        || (codePoint >= 0x3041 && codePoint <= 0x30FF && codePoint != 0x30FB);
  }

  /** The same text with ordinary digits and stops in the place of full-width ones. */
  public static String withHalfDigits(String text) {
    StringBuilder half = new StringBuilder(text);
    for (int at = 0; at < half.length(); at++) {
      char c = half.charAt(at);
      boolean digit = c >= '０' && c <= '９';
      boolean stop = c == '．' && at > 0 && half.charAt(at - 1) >= '0' && half.charAt(at - 1) <= '9';
      if (digit || stop) {
        half.setCharAt(at, stop ? '.' : (char) (c - '０' + '0'));
      }
    }
    return half.toString();
  }

  /** Whether a Chinese character stands in a text. */
  public static boolean hasHan(CharSequence text) {
    for (int at = 0; at < text.length(); ) {
      int codePoint = Character.codePointAt(text, at);
      if (isHan(codePoint)) {
        return true;
      }
      at += Character.charCount(codePoint);
    }
    return false;
  }

  /** Whether one of some characters of the basic plane stands in a text. */
  public static boolean hasAny(String text, String characters) {
    // The text is gone through by the loop that is fast: it is long, and the characters are few.
    for (int at = 0; at < characters.length(); at++) {
      if (text.indexOf(characters.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** How many columns a text takes: a character of full width two, others one. */
  public static int width(CharSequence text) {
    return text.codePoints().map(c -> isFullWidth(c) ? 2 : 1).sum();
  }

  /** Every blank, among them the ideographic and the no-break space, and what breaks a line. */
  public static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  /**
   * Whether a file of text can show a character as it is: no control, no line break of any kind, no
   * byte order mark, no half of a surrogate pair, none that Unicode keeps out of texts.
   */
  public static boolean isPrintable(int codePoint) {
    boolean surrogate =
        codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    return !Character.isISOControl(codePoint)
        && codePoint != 0x2028
        && codePoint != 0x2029
        && codePoint != 0xFEFF
        && codePoint != 0xFFFE
        && codePoint != 0xFFFF
        && !surrogate;
  }

  /** Zero-width space, word joiner, byte order mark, soft hyphen: never meant, only pasted. */
  public static boolean isInvisible(int codePoint) {
    return codePoint == 0x200B || codePoint == 0x2060 || codePoint == 0xFEFF || codePoint == 0xAD;
  }
}
