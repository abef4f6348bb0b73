package io.gazette.check.statement;

import io.gazette.check.reading.DataWords;
import io.gazette.check.reading.Passage;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.check.reading.SensitiveData;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Clause;
import io.gazette.model.Inline;
import io.gazette.model.Policy;
import io.gazette.model.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Sensitive data that a clause collects is marked as key, in a text that marks anything. What is
 * unmarked in a clause is one finding.
 */
final class UnmarkedDataRule implements Rule {

  private final Published published;

  UnmarkedDataRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    List<Diagnostic> findings = new ArrayList<>();
    published
        .open(policy)
        .filter(open -> open.passages().stream().anyMatch(UnmarkedDataRule::hasKey))
        .forEach(
            open ->
                open.text().allClauses().stream()
                    .filter(clause -> clause.roles().contains(Role.COLLECTION))
                    .forEach(clause -> check(clause, open).ifPresent(findings::add)));
    return findings;
  }

  private static boolean hasKey(Passage passage) {
    return passage.key() || !key(passage.content()).isEmpty();
  }

  private static Optional<Diagnostic> check(Clause clause, Published.Open open) {
    Set<String> marked = new LinkedHashSet<>();
    DataWords.withNear(clause.title()).forEach(named -> marked.add(named.type().id()));
    Set<String> unmarked = new LinkedHashSet<>();
    SourcePosition first = clause.position();
    for (Passage passage : open.passages(clause)) {
      String key = passage.key() ? passage.words() : key(passage.content());
      DataWords.withNear(key).forEach(named -> marked.add(named.type().id()));
      List<String> found = new ArrayList<>();
      for (String sentence : open.sentences(passage)) {
        String plain = open.plain(sentence);
        SensitiveData.in(sentence, plain)
            .filter(named -> !marked.contains(named.type().id()))
            .forEach(named -> found.add(sentence.substring(named.from(), named.to())));
      }
      if (unmarked.isEmpty() && !found.isEmpty()) {
        first = passage.at(found.get(0));
      }
      unmarked.addAll(found);
    }
    return unmarked.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Diagnostic.of(
                Code.SENSITIVE_UNMARKED, first, clause.title(), String.join("、", unmarked)));
  }

  /** The words that are marked. */
  private static String key(List<Inline> content) {
    StringBuilder key = new StringBuilder();
    for (Inline inline : content) {
      if (inline instanceof Inline.Key passage) {
        key.append(Inline.plainText(passage.content())).append('\n');
      } else if (inline instanceof Inline.Emphasis emphasis) {
        key.append(key(emphasis.content()));
      } else if (inline instanceof Inline.Link link) {
        key.append(key(link.content()));
      }
    }
    return key.toString();
  }
}
