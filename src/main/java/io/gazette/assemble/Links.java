package io.gazette.assemble;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Spelling;
import io.gazette.model.Citation;
import io.gazette.model.Clause;
import io.gazette.model.Inline;
import io.gazette.model.Language;
import io.gazette.model.LinkTarget;
import io.gazette.model.Lookup;
import io.gazette.model.PolicyText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Checks where the links of a text lead, and gives those without words the title of what they lead
 * to.
 *
 * <p>A link to a clause of another policy without a version holds if any version of that policy has
 * the clause: a text that is published cannot change when a companion does. For the same reason
 * such a link needs words of its own.
 */
final class Links extends TextMapper {

  private final PolicyText text;
  private final String file;
  private final Targets targets;
  private final Diagnostics diagnostics;
  private final ShownRows shown;
  private final Map<String, Clause> clauses = new LinkedHashMap<>();

  /**
   * @param targets in other policies
   */
  Links(PolicyText text, String file, Targets targets, Diagnostics diagnostics) {
    this.text = text;
    this.file = file;
    this.targets = targets;
    this.diagnostics = diagnostics;
    this.shown = ShownRows.of(text);
    text.allClauses().forEach(clause -> clauses.putIfAbsent(clause.id(), clause));
  }

  PolicyText resolve() {
    return map(text);
  }

  @Override
  public Inline link(Inline.Link link) {
    if (link.target() instanceof LinkTarget.ToListRow target) {
      return new Inline.Link(shown.near(target), inlines(link.content()), link.position());
    }
    Optional<String> title = Optional.empty();
    if (link.target() instanceof LinkTarget.ToClause target) {
      title = clauseTitle(target, link);
    } else if (link.target() instanceof LinkTarget.ToPolicy target) {
      title = policyTitle(target, link);
      if (title.isPresent() && link.content().isEmpty() && target.version().isEmpty()) {
        diagnostics.report(Code.LINK_WITHOUT_WORDS, link.position());
      }
    }
    return title.isPresent() && link.content().isEmpty()
        ? new Inline.Link(link.target(), List.of(new Inline.Text(title.get())), link.position())
        : super.link(link);
  }

  private Optional<String> clauseTitle(LinkTarget.ToClause target, Inline.Link link) {
    Clause clause = clauses.get(target.clauseId());
    if (clause == null) {
      unknownClause(target.clauseId(), file, clauses.keySet(), link);
      return Optional.empty();
    }
    return Optional.of(Citation.of(clause, text));
  }

  private Optional<String> policyTitle(LinkTarget.ToPolicy target, Inline.Link link) {
    if (targets.hasEnded(target.policyId())) {
      return Optional.of(target.policyId());
    }
    return targets
        .find(target.policyId(), link.position(), diagnostics)
        .flatMap(policy -> policyTitle(policy, candidates(policy, target, link), target, link));
  }

  private Optional<String> policyTitle(
      PolicyOutline policy,
      List<PolicyOutline.Version> candidates,
      LinkTarget.ToPolicy target,
      Inline.Link link) {
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    PolicyOutline.Text newest = candidates.get(candidates.size() - 1).texts().nearest(language());
    if (target.clauseId().isEmpty()) {
      return Optional.of(newest.title());
    }
    return otherClauseTitle(policy, candidates, target.clauseId().get(), link);
  }

  private Language language() {
    return text.language();
  }

  /** The version that is named, or any of them. */
  private List<PolicyOutline.Version> candidates(
      PolicyOutline policy, LinkTarget.ToPolicy target, Inline.Link link) {
    if (target.version().isEmpty()) {
      return policy.versions();
    }
    return new Lookup(diagnostics)
            .version(
                policy.id(),
                target.version().get(),
                policy.versions(),
                PolicyOutline.Version::id,
                link.position())
            .stream()
            .toList();
  }

  private Optional<String> otherClauseTitle(
      PolicyOutline policy,
      List<PolicyOutline.Version> candidates,
      String clauseId,
      Inline.Link link) {
    List<String> known = new ArrayList<>();
    for (int at = candidates.size() - 1; at >= 0; at--) {
      Map<String, String> clauses = candidates.get(at).texts().nearest(language()).clauses();
      String citation = clauses.get(clauseId);
      if (citation != null) {
        return Optional.of(citation);
      }
      known.addAll(clauses.keySet());
    }
    unknownClause(clauseId, policy.id(), known, link);
    return Optional.empty();
  }

  private void unknownClause(String id, String where, Collection<String> known, Inline.Link link) {
    diagnostics.report(Code.UNKNOWN_CLAUSE, link.position(), id, where, Spelling.guess(id, known));
  }
}
