package io.gazette.check.version;

import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.ChangeReason;
import io.gazette.model.Policy;
import java.util.List;

/** Whoever is asked for consent again is told why (PIPL art. 14, 23 and 29). */
final class ConsentReasonsRule implements Rule {

  /** The first version has no change that needs a reason. */
  @Override
  public List<Diagnostic> check(Policy policy) {
    String all = String.join(", ", ChangeReason.ids());
    return policy.inOrderOfIssue().stream()
        .skip(1)
        .filter(version -> version.change().needsConsent())
        .filter(version -> version.reasons().isEmpty())
        .map(version -> Diagnostic.of(Code.CONSENT_WITHOUT_REASONS, version.dates().file(), all))
        .toList();
  }
}
