package io.gazette.check.translation;

import io.gazette.check.reading.Rule;
import io.gazette.check.reading.Writing;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.ClauseWords;
import io.gazette.model.FileNames;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The newest text calls itself what {@code policy.yaml} calls the policy; earlier ones may have had
 * another title. A draft counts only while there is nothing else. The title of a text in another
 * language is not worth a word.
 */
final class TitleRule implements Rule {

  private final Writing writing;

  TitleRule(Writing writing) {
    this.writing = writing;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return newest(policy).stream()
        .flatMap(
            version ->
                version.texts().byLanguage().values().stream()
                    .flatMap(text -> check(policy, version, text).stream()))
        .toList();
  }

  private static Optional<PolicyVersion> newest(Policy policy) {
    List<PolicyVersion> issued = policy.inOrderOfIssue();
    List<PolicyVersion> all = issued.isEmpty() ? policy.versions() : issued;
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
  }

  private Optional<Diagnostic> check(Policy policy, PolicyVersion version, PolicyText text) {
    Optional<String> title = policy.title().find(text.language());
    String file = policy.id() + "/" + version.id() + "/" + FileNames.text(text.language());
    return title
        .filter(expected -> writing.wrong(text).isEmpty())
        .filter(expected -> !letters(expected).equals(letters(text.title())))
        .map(
            expected ->
                Diagnostic.of(
                    Code.TITLE_DIFFERS,
                    SourcePosition.startOf(file),
                    text.title(),
                    expected,
                    policy.id() + "/" + FileNames.POLICY));
  }

  private static String letters(String title) {
    return ClauseWords.meaning(title).toLowerCase(Locale.ROOT);
  }
}
