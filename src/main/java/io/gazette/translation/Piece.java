package io.gazette.translation;

/**
 * A run of characters of Markdown.
 *
 * @param kind what translators may do with it
 * @param partner of a mark that begins or ends something: the place of the other one; else -1
 */
record Piece(Kind kind, String text, int partner) {

  enum Kind {
    /** Words. */
    TEXT,
    /** A mark that comes in pairs: bold, a link. */
    MARK,
    /** What stays as it is: a placeholder, an address, code. */
    WHOLE,
    /** What stands between two blocks, with the mark of the second. */
    BREAK
  }

  Piece(Kind kind, String text) {
    this(kind, text, -1);
  }

  boolean isText() {
    return kind == Kind.TEXT;
  }

  Piece with(int other) {
    return new Piece(kind, text, other);
  }
}
