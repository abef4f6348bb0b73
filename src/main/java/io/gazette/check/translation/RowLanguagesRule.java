package io.gazette.check.translation;

import io.gazette.check.reading.Published;
import io.gazette.check.reading.RowName;
import io.gazette.check.reading.RowTexts;
import io.gazette.check.reading.Rule;
import io.gazette.check.reading.Topic;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Language;
import io.gazette.model.ListRow;
import io.gazette.model.Localized;
import io.gazette.model.Policy;
import io.gazette.text.ChineseScript;
import io.gazette.vocabulary.DataType;
import io.gazette.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The short texts of a row are about the same thing in Chinese and English: a purpose, a recipient,
 * a type of data. Where each language names something that is known, and nothing in common, they
 * are not the same. What a language says in words that nobody knows, or leaves out, is not told.
 *
 * <p>Versions that stay as they are are passed over.
 */
final class RowLanguagesRule implements Rule {

  /** When, and what else there is to say, is told in too many ways. */
  private static final Set<String> ABOUT =
      Set.of(
          "name",
          "vendor",
          "recipient",
          "data",
          "purpose",
          "uses",
          "function",
          "functions",
          "storage");

  /** Longer texts are about several things. */
  private static final int LONGEST = 80;

  private final Published published;

  RowLanguagesRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    Optional<Language> chinese = language(policy, "zh");
    Optional<Language> english = language(policy, "en");
    if (chinese.isEmpty() || english.isEmpty()) {
      return List.of();
    }
    return policy.versions().stream()
        .filter(version -> !published.hasAll(policy, version))
        .flatMap(version -> version.lists().byKind().values().stream())
        .flatMap(List::stream)
        .flatMap(row -> check(row, chinese.get(), english.get(), policy).stream())
        .toList();
  }

  private static Optional<Language> language(Policy policy, String code) {
    return policy.languages().stream()
        .filter(each -> each.tag().equals(code) || each.tag().startsWith(code + "-"))
        .findFirst();
  }

  /** One finding for a row: who looks at it looks at the rest of it. */
  private Optional<Diagnostic> check(
      ListRow row, Language chinese, Language english, Policy policy) {
    return RowTexts.of(row, ABOUT).stream()
        .filter(words -> isAboutOthers(words, chinese, english))
        .findFirst()
        .map(
            words ->
                Diagnostic.of(
                    Code.ROW_LANGUAGES_DIFFER,
                    published.rows().of(row, words.get(english)),
                    RowName.of(row, policy),
                    words.get(chinese),
                    words.get(english)));
  }

  private static boolean isAboutOthers(
      Localized<String> words, Language chinese, Language english) {
    Optional<String> here = words.find(chinese).map(ChineseScript::simplified);
    Optional<String> there = words.find(english);
    if (here.isEmpty()
        || there.isEmpty()
        || here.get().length() > LONGEST
        || there.get().length() > 2 * LONGEST) {
      return false;
    }
    Optional<DataType> type = Vocabulary.builtIn().exactly(here.get());
    Optional<DataType> other = Vocabulary.builtIn().exactly(there.get());
    if (type.isPresent() && other.isPresent()) {
      return !type.equals(other);
    }
    return Topic.areOthers(here.get(), there.get());
  }
}
