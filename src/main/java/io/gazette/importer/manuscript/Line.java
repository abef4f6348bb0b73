package io.gazette.importer.manuscript;

/**
 * A line of the source, or a paragraph of a format that has paragraphs.
 *
 * @param number counted as a person would find it in the file
 * @param words without space at its ends
 * @param indent how far its words stand from the left, in half widths; of a tab four
 * @param gap how many blank lines stand before it
 * @param spacer whether one of those holds a space that cannot be broken, as empty cells do
 */
public record Line(int number, Passage words, int indent, int gap, boolean spacer, Hint hint) {

  public String text() {
    return words.text();
  }

  public boolean isPlain() {
    return hint instanceof Hint.None;
  }

  public Line withWords(Passage other) {
    return new Line(number, other, indent, gap, spacer, hint);
  }
}
