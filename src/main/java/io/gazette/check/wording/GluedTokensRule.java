package io.gazette.check.wording;

import io.gazette.check.reading.PassageReading;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.RowTexts;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.ListRow;
import io.gazette.model.Policy;
import io.gazette.text.TabbedRows;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of identifiers that ran into each other when their comma was lost: IMEIP, SIMIMSI. */
final class GluedTokensRule implements Rule {

  private static final Pattern RUN =
      Pattern.compile("(?<![A-Za-z0-9_])[A-Za-z]{4,40}(?![A-Za-z0-9_])");

  private static final Set<String> TOKENS =
      TabbedRows.beside(GluedTokensRule.class, "tokens.tsv").stream()
          .map(cells -> cells[0])
          .collect(Collectors.toSet());

  private static final int SHORTEST = 2;

  private final Published published;
  private final PassageReading<List<String>> glued = new PassageReading<>(GluedTokensRule::glued);

  GluedTokensRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    Stream<Diagnostic> texts =
        published
            .open(policy)
            .flatMap(open -> open.passages().stream())
            .flatMap(passage -> findings(glued.of(passage), passage::at));
    Stream<Diagnostic> rows =
        policy.versions().stream()
            .filter(version -> !published.hasAll(policy, version))
            .flatMap(version -> version.lists().byKind().values().stream())
            .flatMap(List::stream)
            .flatMap(this::check);
    return Stream.concat(texts, rows).toList();
  }

  private Stream<Diagnostic> check(ListRow row) {
    List<String> runs =
        RowTexts.of(row).stream()
            .flatMap(words -> words.byLanguage().values().stream())
            .flatMap(words -> glued(words).stream())
            .distinct()
            .toList();
    return findings(runs, run -> published.rows().of(row, run));
  }

  private static Stream<Diagnostic> findings(
      List<String> runs, Function<String, SourcePosition> place) {
    return runs.stream().map(run -> Diagnostic.of(Code.TOKENS_GLUED, place.apply(run), run));
  }

  private static List<String> glued(String words) {
    return RUN.matcher(words)
        .results()
        .map(MatchResult::group)
        .filter(run -> !TOKENS.contains(run) && isGlued(run, false))
        .distinct()
        .toList();
  }

  /**
   * Whether letters are names one after the other, of which two may have the letter between them in
   * common.
   *
   * @param follows whether a name came before
   */
  private static boolean isGlued(String letters, boolean follows) {
    if (follows && TOKENS.contains(letters)) {
      return true;
    }
    for (int end = SHORTEST; end < letters.length(); end++) {
      if (TOKENS.contains(letters.substring(0, end))
          && (isGlued(letters.substring(end), true)
              || (end > SHORTEST && isGlued(letters.substring(end - 1), true)))) {
        return true;
      }
    }
    return false;
  }
}
