package io.gazette.check.wording;

import io.gazette.check.reading.PassageReading;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Quoted;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Policy;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A Chinese text has punctuation of one width between Chinese characters. */
final class PunctuationWidthRule implements Rule {

  private static final Pattern NARROW =
      Pattern.compile("(?<=\\p{IsHan})[,;:?!](?=\\p{IsHan})|(?m)(?<=\\p{IsHan})\\.$");
  private static final Pattern WIDE = Pattern.compile("[，；：？！]");

  private final Published published;
  private final PassageReading<Long> wide = new PassageReading<>(words -> count(WIDE, words));
  private final PassageReading<Long> narrow = new PassageReading<>(words -> count(NARROW, words));

  PunctuationWidthRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return published
        .open(policy)
        .filter(open -> open.text().language().isChinese())
        .flatMap(open -> check(open).stream())
        .toList();
  }

  private static long count(Pattern marks, String words) {
    return marks.matcher(words).results().count();
  }

  /** One finding for a text, where the first narrow mark is. */
  private Optional<Diagnostic> check(Published.Open open) {
    long wrong = open.passages().stream().mapToLong(narrow::of).sum();
    if (wrong == 0 || open.passages().stream().mapToLong(wide::of).sum() < wrong) {
      return Optional.empty();
    }
    return open.passages().stream()
        .flatMap(
            passage ->
                NARROW
                    .matcher(passage.words())
                    .results()
                    .map(MatchResult::start)
                    .map(
                        at ->
                            Diagnostic.of(
                                Code.PUNCTUATION_NARROW,
                                passage.at(at),
                                Quoted.around(passage.words(), at),
                                Long.toString(wrong))))
        .findFirst();
  }
}
