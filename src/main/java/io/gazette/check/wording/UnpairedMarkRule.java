package io.gazette.check.wording;

import io.gazette.check.reading.PassageReading;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Quoted;
import io.gazette.check.reading.RowTexts;
import io.gazette.check.reading.Rule;
import io.gazette.check.reading.Told;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.ListRow;
import io.gazette.model.Policy;
import io.gazette.text.PairedMarks;
import java.util.List;
import java.util.function.IntFunction;
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
    Stream<Diagnostic> texts =
        published
            .open(policy)
            .flatMap(open -> open.passages().stream())
            .filter(passage -> !isTold(passage.position()))
            .flatMap(passage -> check(passage.words(), passage::at));
    Stream<Diagnostic> rows =
        policy.versions().stream()
            .filter(version -> !published.hasAll(policy, version))
            .flatMap(version -> version.lists().byKind().values().stream())
            .flatMap(List::stream)
            .flatMap(this::check);
    return Stream.concat(texts, rows).toList();
  }

  private Stream<Diagnostic> check(ListRow row) {
    return RowTexts.of(row).stream()
        .flatMap(words -> words.byLanguage().values().stream())
        .distinct()
        .flatMap(words -> check(words, at -> published.rows().of(row, words)));
  }

  private boolean isTold(SourcePosition position) {
    return told.of(position.file(), position.line(), position.line() + 1);
  }

  private Stream<Diagnostic> check(String words, IntFunction<SourcePosition> place) {
    return faults.of(words).stream()
        .map(
            at ->
                Diagnostic.of(
                    Code.MARK_UNPAIRED,
                    place.apply(at),
                    words.substring(at, at + 1),
                    Quoted.around(words, at)));
  }
}
