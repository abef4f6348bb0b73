package io.gazette.review;

import java.util.List;

/** A part of a review, whichever form it is told in. */
sealed interface Part {

  /**
   * A heading.
   *
   * @param level from 1 up
   */
  record Heading(int level, String text) implements Part {}

  record Paragraph(String text) implements Part {}

  record Items(List<String> lines) implements Part {
    public Items {
      lines = List.copyOf(lines);
    }
  }

  /**
   * The redline of a clause.
   *
   * @param kinds what happened to it, in words
   */
  record Redline(ChangedClause clause, String heading, String kinds, String language)
      implements Part {}
}
