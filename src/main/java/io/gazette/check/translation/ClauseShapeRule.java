package io.gazette.check.translation;

import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.check.reading.Told;
import io.gazette.check.reading.Writing;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Clause;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A clause has as many items, rows and key clauses in every language, and the same roles: else one
 * language may say less than another. The first difference of a clause is told, if nothing else is;
 * how many paragraphs it has is a matter of style.
 */
final class ClauseShapeRule implements Rule {

  private final Writing writing;
  private final Told told;
  private final Published published;

  /**
   * @param published texts that stay as they are
   */
  ClauseShapeRule(Writing writing, Told told, Published published) {
    this.writing = writing;
    this.told = told;
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    List<Diagnostic> findings = new ArrayList<>();
    for (PolicyVersion version : policy.versions()) {
      if (published.hasAll(policy, version)) {
        continue;
      }
      List<Map<String, Section>> texts =
          version.texts().byLanguage().values().stream()
              .filter(this::isSound)
              .map(text -> sections(text, Published.file(policy, version, text)))
              .toList();
      for (Map<String, Section> other : texts.subList(Math.min(1, texts.size()), texts.size())) {
        compare(texts.get(0), other, findings);
      }
    }
    return findings;
  }

  private boolean isSound(PolicyText text) {
    return !text.allClauses().isEmpty() && writing.wrong(text).isEmpty();
  }

  /**
   * A clause without those below it, or what stands before the first one.
   *
   * @param told whether something else is told of it
   */
  private record Section(
      String title,
      SourcePosition position,
      List<ClauseShape.Part> parts,
      String language,
      boolean told) {}

  /** By the id of the clause; the empty one is that of the beginning. */
  private Map<String, Section> sections(PolicyText text, String file) {
    Map<String, Section> sections = new LinkedHashMap<>();
    List<Clause> clauses = text.allClauses();
    String language = text.language().tag();
    SourcePosition start = SourcePosition.startOf(file);
    int next = clauses.get(0).position().line();
    sections.put(
        "",
        new Section(
            "@text-beginning",
            start,
            ClauseShape.of(text.preamble(), text),
            language,
            told.of(file, 1, next)));
    for (int at = 0; at < clauses.size(); at++) {
      Clause clause = clauses.get(at);
      int from = clause.position().line();
      int to = at + 1 < clauses.size() ? clauses.get(at + 1).position().line() : Integer.MAX_VALUE;
      sections.putIfAbsent(
          clause.id(),
          new Section(
              clause.title(),
              clause.position(),
              ClauseShape.of(clause, text),
              language,
              told.of(file, from, to)));
    }
    return sections;
  }

  private static void compare(
      Map<String, Section> first, Map<String, Section> other, List<Diagnostic> findings) {
    other.forEach(
        (id, section) -> {
          Section model = first.get(id);
          if (model != null && !model.told() && !section.told()) {
            compare(model, section).ifPresent(findings::add);
          }
        });
  }

  private static Optional<Diagnostic> compare(Section model, Section section) {
    for (int at = 0; at < section.parts().size(); at++) {
      ClauseShape.Part here = section.parts().get(at);
      ClauseShape.Part there = model.parts().get(at);
      if (!here.equals(there)) {
        return Optional.of(
            Diagnostic.of(
                Code.CLAUSE_SHAPE,
                section.position(),
                section.title(),
                here.kind(),
                here.value(),
                there.value(),
                model.language(),
                ""));
      }
    }
    return Optional.empty();
  }
}
