package io.gazette.review;

import io.gazette.diff.Edit;
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
  record Redline(String heading, String kinds, List<Passage> passages, String language)
      implements Part {
    public Redline {
      passages = List.copyOf(passages);
    }
  }

  /**
   * A block of a redline.
   *
   * @param notes what its words do not show: where links lead, above all
   */
  record Passage(List<Edit> edits, List<String> notes) {
    public Passage {
      edits = List.copyOf(edits);
      notes = List.copyOf(notes);
    }
  }
}
