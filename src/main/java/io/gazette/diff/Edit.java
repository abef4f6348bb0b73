package io.gazette.diff;

import java.util.List;

/**
 * A run of characters of one block that stayed, went or came.
 *
 * <p>The equal and deleted runs of a block, in order, are its old text, the equal and inserted ones
 * its new text. No run crosses the bound of a cell or cuts a character.
 *
 * @param matter whether it is worth more than a glance
 * @param sentence of a sentence that moved its number, from 1 on, at either end, also of its words
 *     that changed on the way; else 0
 */
public record Edit(Type type, String text, Matter matter, int sentence) {

  public Edit(Type type, String text) {
    this(type, text, Matter.WORDS);
  }

  public Edit(Type type, String text, Matter matter) {
    this(type, text, matter, 0);
  }

  /** The same about something else. */
  public Edit with(Matter other) {
    return new Edit(type, text, other, sentence);
  }

  /** A part of it, or the same in another length. */
  public Edit withText(String other) {
    return new Edit(type, other, matter, sentence);
  }

  /** What a change is about. */
  public enum Matter {
    WORDS,
    /**
     * Only other quotation marks, blanks, full for half width, or another writing of the same
     * number, date, footnote or reference: the words say the same.
     */
    TYPOGRAPHY,
    /** Words of a sentence that stands elsewhere now: they went here and came there. */
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

  /** Whether words changed in it, as far as is known. */
  public boolean isNews() {
    return isChange() && matter == Matter.WORDS;
  }

  /** Behind the last of the edits side by side in which words changed; the place if it has none. */
  public static int endOfNews(List<Edit> edits, int from) {
    int to = from;
    while (to < edits.size() && edits.get(to).isNews()) {
      to++;
    }
    return to;
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
