package io.gazette.render.html;

/** How wide characters are set. */
final class Glyphs {

  private Glyphs() {}

  /** Whether a character fills a square, as Han characters and their punctuation do. */
  static boolean isFullWidth(int character) {
    return Character.isIdeographic(character)
        || (character >= 0x3000 && character <= 0x30FF)
        || (character >= 0xFF01 && character <= 0xFF60);
  }
}
