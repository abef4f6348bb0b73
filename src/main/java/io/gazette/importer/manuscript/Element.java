package io.gazette.importer.manuscript;

import java.util.List;

/** What an outline is made from, in reading order. */
public sealed interface Element {

  /** The line it begins with. */
  Line line();

  /**
   * A line that may be a heading, an item or a paragraph.
   *
   * @param marks what its number may be, the likeliest first
   */
  record Words(Line line, List<Mark> marks) implements Element {
    public Words {
      marks = List.copyOf(marks);
    }

    public static Words of(Line line) {
      return new Words(line, MarkReader.candidates(line.text()));
    }

    public String text() {
      return line.text();
    }

    /** The words without a mark that was typed. */
    public Passage without(Mark mark) {
      return line.words().from(mark.length()).strip();
    }
  }

  /** Lines of which it is known already what they are. */
  record Ready(Line line, Part part) implements Element {}

  /** Whether it is a line that introduces what follows. */
  default boolean introduces() {
    return this instanceof Words words && Chars.isOneOf(Chars.last(words.text()), ":：");
  }
}
