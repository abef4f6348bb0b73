package io.gazette.render.page;

import io.gazette.model.Language;
import io.gazette.text.WrittenIn.Letters;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A correction of a published version.
 *
 * @param reason in parts: it is given once for all languages, and may be written in several
 * @param corrected what was corrected, in words
 * @param earlier a link to what the version said before, as plain text
 */
public record ErratumView(
    DateView date, List<TextView> reason, List<String> corrected, LinkView earlier) {

  private static final Pattern SENTENCE =
      Pattern.compile("(?:[^。！？.!?]|[.!?](?!\\s|$))*+(?:[。！？.!?]++\\s*+|$)");

  /** Fewer words in Latin letters are a name. */
  private static final int WORDS = 3;

  /**
   * The parts of a reason that are in one language each.
   *
   * @param languages those that the policy is in
   * @param ofPage whose sentences carry no language
   */
  static List<TextView> parts(String reason, List<Language> languages, Language ofPage) {
    return SENTENCE
        .matcher(reason)
        .results()
        .map(MatchResult::group)
        .filter(part -> !part.isEmpty())
        .map(part -> new TextView(part, foreign(part, languages, ofPage)))
        .toList();
  }

  private static Optional<String> foreign(String part, List<Language> languages, Language ofPage) {
    Letters letters = Letters.of(part);
    boolean chinese = letters.han() > 0;
    if (chinese == ofPage.isChinese() || (!chinese && letters.words() < WORDS)) {
      return Optional.empty();
    }
    return languages.stream()
        .filter(language -> language.isChinese() == chinese)
        .findFirst()
        .map(Language::tag);
  }
}
