package io.gazette.check.statement;

import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.FileNames;
import io.gazette.model.Policy;
import io.gazette.model.PolicyKind;
import io.gazette.model.ProductFacts;
import java.util.ArrayList;
import java.util.List;

/** One line for a policy: what nobody said of its product, so that some checks were silent. */
final class UnknownFactsRule implements Rule {

  private final Published published;

  UnknownFactsRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    List<String> unsaid = new ArrayList<>();
    ProductFacts facts = policy.settings().facts();
    if (facts.children().isEmpty()) {
      unsaid.add("@fact-children");
    }
    if (facts.people().isEmpty()) {
      unsaid.add("@fact-people");
    }
    if (facts.transferAbroad().isEmpty()) {
      unsaid.add("@fact-transfer-abroad");
    }
    boolean asked =
        policy.kind() == PolicyKind.PRIVACY_POLICY && published.open(policy).findAny().isPresent();
    return asked && !unsaid.isEmpty()
        ? List.of(
            Diagnostic.of(
                Code.FACTS_UNKNOWN,
                SourcePosition.startOf(policy.id() + "/" + FileNames.POLICY),
                String.join(", ", unsaid)))
        : List.of();
  }
}
