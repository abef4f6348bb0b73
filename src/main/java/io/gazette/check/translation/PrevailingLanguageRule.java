package io.gazette.check.translation;

import io.gazette.check.reading.Passage;
import io.gazette.check.reading.PassageReading;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Role;
import io.gazette.text.Sought;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A policy in several languages says which of its texts prevails. */
final class PrevailingLanguageRule implements Rule {

  private static final Sought PREVAILS =
      Sought.learning(
          Pattern.compile(
              "(?i)(?:中文|英文|中英文|语言|語言|译本|譯本|版本)[^。\\n]{0,40}(?:为准|為準|优先|優先)|(?:language|translation|chinese|english|version)\\b[^.\\n]{0,80}\\b(?:prevail|precedence|govern|control)|\\b(?:prevail|precedence|govern)[^.\\n]{0,60}(?:language|translation|version)"));

  private final Published published;
  private final PassageReading<Boolean> prevails = new PassageReading<>(PREVAILS::isIn);

  PrevailingLanguageRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    List<Diagnostic> findings = new ArrayList<>();
    for (PolicyVersion version : policy.versions()) {
      List<PolicyText> texts = List.copyOf(version.texts().byLanguage().values());
      if (texts.size() > 1
          && !published.hasAll(policy, version)
          && texts.stream().noneMatch(this::says)) {
        findings.add(
            Diagnostic.of(
                Code.LANGUAGE_UNSAID,
                SourcePosition.startOf(Published.file(policy, version, texts.get(0))),
                Integer.toString(texts.size())));
      }
    }
    return findings;
  }

  private boolean says(PolicyText text) {
    return text.allClauses().stream().anyMatch(clause -> clause.roles().contains(Role.LANGUAGE))
        || Passage.of(text).stream().anyMatch(prevails::of);
  }
}
