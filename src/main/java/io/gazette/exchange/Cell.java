package io.gazette.exchange;

import io.gazette.diagnostic.SourcePosition;

/**
 * A cell of a spreadsheet.
 *
 * @param text without the quotes of the file, each line break a line feed
 * @param name as spreadsheets call it, e.g. {@code C4}
 */
record Cell(String text, String name, SourcePosition position) {

  private static final int LETTERS = 26;

  static Cell of(String text, int column, int row, SourcePosition position) {
    return new Cell(text, letters(column) + (row + 1), position);
  }

  /** Columns count A … Z, AA, AB …: digits without a zero. */
  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % LETTERS));
    return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
  }

  /** What it says, without room around it and without an apostrophe that defuses it. */
  String content() {
    return Defused.undo(text.strip());
  }

  /** What it says, where a word of ours is not one of the writer's own. */
  boolean isWord(String word) {
    return text.strip().equals(word);
  }

  boolean isEmpty() {
    return text.isBlank();
  }

  /** Where one of its lines begins. */
  SourcePosition line(int number) {
    return number == 0
        ? position
        : new SourcePosition(position.file(), position.line() + number, 1);
  }
}
