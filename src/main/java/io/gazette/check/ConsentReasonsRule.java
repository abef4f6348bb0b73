package io.gazette.check;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.ChangeReason;
import java.util.List;

/** Whoever is asked for consent again is told why (PIPL art. 14, 23 and 29). */
final class ConsentReasonsRule {

  private ConsentReasonsRule() {}

  /** The first version has no change that needs a reason. */
  static List<Diagnostic> check(List<DatedVersion> versions) {
    String all = String.join(", ", ChangeReason.ids());
    return versions.stream()
        .skip(1)
        .filter(version -> version.version().change().needsConsent())
        .filter(version -> version.version().reasons().isEmpty())
        .map(version -> Diagnostic.of(Code.CONSENT_WITHOUT_REASONS, version.places().start(), all))
        .toList();
  }
}
