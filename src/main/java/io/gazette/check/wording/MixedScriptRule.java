package io.gazette.check.wording;

import io.gazette.check.reading.Passage;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.check.reading.Writing;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Clause;
import io.gazette.model.ClauseWords;
import io.gazette.model.Policy;
import io.gazette.text.ChineseScript;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text in one script of Chinese has no characters of the other: they were left over when it was
 * converted. What is wholly in the other script is another finding.
 */
final class MixedScriptRule implements Rule {

  /** More are not quoted. */
  private static final int QUOTED = 8;

  /** A name in the marks of the other script is written as its bearer writes it. */
  private static final Pattern QUOTED_NAME = Pattern.compile("「[^」\\n]{1,30}」");

  private final Writing writing;
  private final Published published;

  /** The foreign characters of words of clauses in either script. */
  private final Map<String, String> simplified = new HashMap<>();

  private final Map<String, String> traditional = new HashMap<>();

  MixedScriptRule(Writing writing, Published published) {
    this.writing = writing;
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return published
        .open(policy)
        .filter(open -> List.of("zh-Hans", "zh-Hant").contains(open.text().language().tag()))
        .filter(open -> writing.wrong(open.text()).isEmpty())
        .flatMap(this::check)
        .toList();
  }

  private Stream<Diagnostic> check(Published.Open open) {
    IntPredicate foreign =
        open.text().language().isTraditionalChinese()
            ? c ->
                ChineseScript.isSimplifiedOnly((char) c) && ChineseScript.traditional((char) c) != c
            : c -> ChineseScript.isTraditionalOnly((char) c) && hasSimplified(c);
    return open.text().allClauses().stream()
        .filter(clause -> writing.wrong(clause, open.text()).isEmpty())
        .flatMap(clause -> check(clause, open, foreign).stream());
  }

  private static String words(Clause clause, Published.Open open) {
    return withoutNames(ClauseWords.of(clause, open.text()), open);
  }

  private static String withoutNames(String words, Published.Open open) {
    return open.text().language().isTraditionalChinese()
        ? words
        : QUOTED_NAME.matcher(words).replaceAll(name -> " ".repeat(name.group().length()));
  }

  /** Where the first character of the other script is. */
  private static SourcePosition place(Clause clause, Published.Open open, IntPredicate foreign) {
    for (Passage passage : open.passages(clause)) {
      String words = withoutNames(passage.words(), open);
      for (int at = 0; at < words.length(); at++) {
        if (foreign.test(words.charAt(at))) {
          return passage.at(at);
        }
      }
    }
    return clause.position();
  }

  private static boolean hasSimplified(int c) {
    String character = Character.toString(c);
    return !ChineseScript.simplified(character).equals(character);
  }

  private static String found(String words, IntPredicate foreign) {
    return words
        .chars()
        .filter(foreign)
        .distinct()
        .limit(QUOTED)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private Optional<Diagnostic> check(Clause clause, Published.Open open, IntPredicate foreign) {
    var readings = open.text().language().isTraditionalChinese() ? traditional : simplified;
    String found = readings.computeIfAbsent(words(clause, open), words -> found(words, foreign));
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Diagnostic.of(
                Code.SCRIPT_MIXED,
                place(clause, open, foreign),
                clause.title(),
                open.text().language().tag(),
                found));
  }
}
