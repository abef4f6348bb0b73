package io.gazette.importer.lists;

import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.Passage;
import java.util.List;

/**
 * A value whose column or label is no key of a list: without its heading nobody could tell what it
 * says, so the two are told together.
 *
 * @param head the words of the column's head or of the label, without colon
 * @param lines the value
 */
public record Remark(Passage head, List<Passage> lines) {

  public Remark {
    while (!head.isEmpty() && Chars.isOneOf(Chars.last(head.text()), ":： ")) {
      head = head.sub(0, head.length() - 1);
    }
    lines = List.copyOf(lines);
  }

  /** Whether anything is said: a dash or an empty cell says nothing. */
  boolean isTold() {
    return !head.isEmpty()
        && lines.stream()
            .anyMatch(line -> line.text().chars().anyMatch(Character::isLetterOrDigit));
  }
}
