package io.gazette.markdown;

import java.util.Arrays;

/** Which characters are Chinese, Japanese or Korean. */
final class CjkCharacters {

  /**
   * Pairs of first and last code point: East Asian Width W, F or H (UAX #11) without those that are
   * emoji by default (UTS #51), and the script Hangul (UAX #24); Unicode 16. A range also covers
   * unassigned code points where that joins two ranges.
   */
  private static final int[] RANGES = {
    0x1100, 0x11FF, 0x20A9, 0x20A9, 0x2329, 0x232A, 0x2630, 0x2637, 0x268A, 0x268F,
    0x2E80, 0x303E, 0x3041, 0x3247, 0x3250, 0xA4C6, 0xA960, 0xA97C, 0xAC00, 0xD7FB,
    0xF900, 0xFAFF, 0xFE10, 0xFE19, 0xFE30, 0xFE6B, 0xFF01, 0xFFEE, 0x16FE0, 0x16FF6,
    0x17000, 0x18DF2, 0x1AFF0, 0x1B2FB, 0x1D300, 0x1D376, 0x1F200, 0x1F200, 0x1F202, 0x1F202,
    0x1F210, 0x1F219, 0x1F21B, 0x1F22E, 0x1F230, 0x1F231, 0x1F237, 0x1F237, 0x1F23B, 0x1F23B,
    0x1F240, 0x1F248, 0x1F260, 0x1F265, 0x20000, 0x3FFFD,
  };

  private CjkCharacters() {}

  static boolean isCjk(int codePoint) {
    if (codePoint < RANGES[0]) {
      return false;
    }
    int found = Arrays.binarySearch(RANGES, codePoint);
    // Between the two ends of a pair the insertion point is odd.
    return found >= 0 || (-found - 1) % 2 == 1;
  }

  /** Whether a character stands in lines that are set without spaces: CJK, but not Korean. */
  static boolean isWrittenWithoutSpaces(int codePoint) {
    return isCjk(codePoint)
        && Character.UnicodeScript.of(codePoint) != Character.UnicodeScript.HANGUL;
  }

  /** Marks that Chinese shares with Latin; beside a Chinese character they are Chinese. */
  static boolean isSharedPunctuation(int codePoint) {
    return "“”‘’—…·".indexOf(codePoint) >= 0;
  }

  static boolean isIdeographicSelector(int codePoint) {
    return codePoint >= 0xE0100 && codePoint <= 0xE01EF;
  }

  /** A variation selector of the basic plane, except the one that makes an emoji. */
  static boolean isTextSelector(int codePoint) {
    return codePoint >= 0xFE00 && codePoint <= 0xFE0E;
  }

  /** A quotation mark that its selector makes full-width (StandardizedVariants.txt). */
  static boolean isFullWidthQuotation(int codePoint, int selector) {
    return selector == 0xFE01 && "“”‘’".indexOf(codePoint) >= 0;
  }
}
