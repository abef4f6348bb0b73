package io.gazette.check.translation;

import io.gazette.check.reading.Introduction;
import io.gazette.check.reading.Passage;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Clause;
import io.gazette.model.Policy;
import io.gazette.text.TabbedRows;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The person whom a clause names in Chinese, such as the one in charge of personal data, is named
 * in the same clause in English: by the same surname, as far as its letters tell.
 */
final class PersonNamesRule implements Rule {

  /** Behind an office; what is no name is called after work or a place of it. */
  private static final Pattern PERSON =
      Pattern.compile(
          "(?:负责人|保护官|保护专员|联系人)(?:为|：|:)\\s?(?!\\p{IsHan}{0,3}(?:部|经理|总监|办|[官组处室科长员师管方]|中心|主任|团队))(\\p{IsHan}{2,3})(?=[，。；、（(\\s]|$)");

  /**
   * @param letters of the surname, as a whole word
   */
  private record Surname(Pattern characters, Pattern letters) {

    static Surname of(String[] row) {
      return new Surname(
          Pattern.compile("^(?:" + row[0] + ")"),
          Pattern.compile("(?i)(?<!\\p{L})(?:" + row[1] + ")(?!\\p{L})"));
    }
  }

  private static final List<Surname> SURNAMES =
      TabbedRows.beside(PersonNamesRule.class, "surnames.tsv").stream().map(Surname::of).toList();

  private final Published published;

  PersonNamesRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return published.versions(policy).stream().flatMap(PersonNamesRule::check).toList();
  }

  private static Stream<Diagnostic> check(List<Published.Open> texts) {
    Optional<Published.Open> chinese = in("zh-hans", texts);
    Optional<Published.Open> english = in("en", texts);
    return chinese.isEmpty() || english.isEmpty()
        ? Stream.empty()
        : chinese.get().text().allClauses().stream()
            .flatMap(clause -> check(clause, chinese.get(), english.get()));
  }

  private static Optional<Published.Open> in(String tag, List<Published.Open> texts) {
    return texts.stream()
        .filter(open -> open.text().language().tag().toLowerCase(Locale.ROOT).equals(tag))
        .findFirst();
  }

  private static Stream<Diagnostic> check(
      Clause clause, Published.Open chinese, Published.Open english) {
    Optional<Clause> translated = english.text().clause(clause.id());
    String words = translated.map(same -> words(english, same)).orElse("");
    return words.isBlank()
        ? Stream.empty()
        : PERSON
            .matcher(words(chinese, clause))
            .results()
            .map(found -> found.group(1))
            .filter(name -> isLacking(name, words))
            .limit(1)
            .map(
                name ->
                    Diagnostic.of(
                        Code.FACTS_DIFFER,
                        translated.orElseThrow().position(),
                        Introduction.nameOf(translated.orElseThrow()),
                        chinese.text().language().tag(),
                        name,
                        english.text().language().tag(),
                        "—"));
  }

  private static String words(Published.Open open, Clause clause) {
    return open.passages(clause).stream().map(Passage::words).collect(Collectors.joining("\n"));
  }

  private static boolean isLacking(String name, String words) {
    return SURNAMES.stream()
        .filter(surname -> surname.characters().matcher(name).find())
        .findFirst()
        .filter(surname -> !surname.letters().matcher(words).find())
        .isPresent();
  }
}
