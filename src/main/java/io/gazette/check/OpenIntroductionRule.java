package io.gazette.check;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Policy;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a paragraph announces with a colon follows it: 包括：, as follows:. */
final class OpenIntroductionRule implements Rule {

  private static final Pattern INTRODUCES = Pattern.compile("[:：]”?\\s*$|：[’）]\\s*$");

  private final Published published;
  private final PassageReading<Boolean> introduces =
      new PassageReading<>(words -> INTRODUCES.matcher(words).find());

  OpenIntroductionRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return published.open(policy).flatMap(this::check).toList();
  }

  private Stream<Diagnostic> check(Published.Open open) {
    return open.passages().stream()
        .filter(Passage::last)
        .filter(introduces::of)
        .map(
            passage ->
                Diagnostic.of(
                    Code.NOTHING_FOLLOWS,
                    passage.at(passage.words().stripTrailing().length() - 1),
                    Quoted.end(passage.words())));
  }
}
