package io.gazette.importer;

/**
 * A line of the source, or a paragraph of a format that has paragraphs.
 *
 * @param number counted as a person would find it in the file
 * @param words without space at its ends
 * @param gap how many blank lines stand before it
 * @param spacer whether one of those holds a space that cannot be broken, as empty cells do
 */
record Line(int number, Passage words, int gap, boolean spacer, Hint hint) {

  String text() {
    return words.text();
  }

  boolean isPlain() {
    return hint instanceof Hint.None;
  }

  Line withWords(Passage other) {
    return new Line(number, other, gap, spacer, hint);
  }
}
