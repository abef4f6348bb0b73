package io.gazette.check;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Policy;
import io.gazette.text.PairedMarks;
import java.util.List;
import java.util.stream.Stream;

/** Quotation marks and brackets come in pairs: where one is missing, words may be missing too. */
final class UnpairedMarkRule implements Rule {

  private final Told told;
  private final Published published;

  /** Of a paragraph the first: what follows a missing mark is wrong by it. */
  private final PassageReading<List<Integer>> faults =
      new PassageReading<>(words -> PairedMarks.faults(words).stream().limit(1).toList());

  /**
   * @param told what is told of a line explains the mark in it
   */
  UnpairedMarkRule(Told told, Published published) {
    this.told = told;
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return published
        .open(policy)
        .flatMap(open -> open.passages().stream())
        .filter(passage -> !isTold(passage.position()))
        .flatMap(this::check)
        .toList();
  }

  private boolean isTold(SourcePosition position) {
    return told.of(position.file(), position.line(), position.line() + 1);
  }

  private Stream<Diagnostic> check(Passage passage) {
    String words = passage.words();
    return faults.of(passage).stream()
        .map(
            at ->
                Diagnostic.of(
                    Code.MARK_UNPAIRED,
                    passage.at(at),
                    words.substring(at, at + 1),
                    Quoted.around(words, at)));
  }
}
