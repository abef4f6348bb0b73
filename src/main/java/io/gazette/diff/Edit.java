package io.gazette.diff;

import java.util.List;

/**
 * A run of characters of one block that stayed, went or came.
 *
 * <p>The equal and deleted runs of a block, in order, are its old text, the equal and inserted ones
 * its new text. No run crosses the bound of a cell or cuts a character.
 *
 * @param matter whether it is worth more than a glance
 */
public record Edit(Type type, String text, Matter matter) {

  public Edit(Type type, String text) {
    this(type, text, Matter.WORDS);
  }

  /** What a change is about. */
  public enum Matter {
    WORDS,
    /** Only other quotation marks, blanks, or full for half width: the words are the same. */
    TYPOGRAPHY,
    /** A sentence that stands in another block now, word for word: it went here and came there. */
    MOVED
  }

  public boolean isMoved() {
    return matter == Matter.MOVED;
  }

  public boolean isTypography() {
    return matter == Matter.TYPOGRAPHY;
  }

  /** What happened to the characters. */
  public enum Type {
    EQUAL("="),
    DELETED("-"),
    INSERTED("+");

    private final String symbol;

    Type(String symbol) {
      this.symbol = symbol;
    }

    /** {@code =}, {@code -} or {@code +}. */
    public String symbol() {
      return symbol;
    }
  }

  public boolean isChange() {
    return type != Type.EQUAL;
  }

  /** How many characters some edits tell of. */
  public static int length(List<Edit> edits) {
    int length = 0;
    for (Edit edit : edits) {
      length += edit.text.length();
    }
    return length;
  }

  public static Edit equal(String text) {
    return new Edit(Type.EQUAL, text);
  }

  public static Edit deleted(String text) {
    return new Edit(Type.DELETED, text);
  }

  public static Edit inserted(String text) {
    return new Edit(Type.INSERTED, text);
  }
}
