package io.gazette.check.list;

import io.gazette.check.reading.Assertion;
import io.gazette.check.reading.Passage;
import io.gazette.check.reading.TextRow;
import io.gazette.model.ListRow;
import io.gazette.text.Sought;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.stream.Stream;

/** One of the things that a text says of rows of lists, such as what they are for. */
interface RowAspect {

  /**
   * A sentence of a text outside its tables.
   *
   * @param plain as patterns know it, as long as the sentence
   * @param small the same in small letters
   * @param before the sentence before it in its paragraph; empty if there is none
   * @param part what it says of the one recipient that it names
   */
  record Sentence(
      Passage passage,
      String words,
      String plain,
      String small,
      String before,
      Optional<RowData.Part> part) {

    RowClaim claim(ListRow row, String listed) {
      return new RowClaim(passage, words, row, listed);
    }

    /** Where some words assert something. */
    Stream<MatchResult> asserted(Sought some) {
      return some.in(small)
          .all()
          .filter(found -> Assertion.isMadeAt(small, found.start(), found.end()));
    }
  }

  /** What a row of a table of the text says that a list says otherwise. */
  Stream<RowClaim> in(TextRow row, ListedRows lists);

  /** What a sentence says that a list says otherwise. */
  Stream<RowClaim> in(Sentence sentence, ListedRows lists);
}
