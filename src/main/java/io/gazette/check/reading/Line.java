package io.gazette.check.reading;

/**
 * A paragraph, heading or cell of a text with what it goes on from; Chinese in Simplified
 * characters.
 *
 * @param words of it
 * @param lead the words that an item or a cell is the end of: those before the list, or the first
 *     cell of its row; empty for others
 * @param heading of its clause; empty for what stands before the first one
 * @param isHeading whether it is that heading
 */
public record Line(String words, String lead, String heading, boolean isHeading) {

  /** Other words at the same place. */
  public Line saying(String other) {
    return new Line(other, lead, heading, isHeading);
  }
}
