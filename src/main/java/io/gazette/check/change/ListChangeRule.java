package io.gazette.check.change;

import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * New purposes, recipients and kinds of data need consent again (PIPL art. 14, 23 and 29), so a
 * version that brings one is neither editorial nor a mere notice. Neither is one that keeps data
 * longer, no longer asks for the consent it relied on, or makes a must of what people could refuse.
 *
 * <p>A draft is compared with the last version that is none.
 */
final class ListChangeRule implements Rule {

  @Override
  public List<Diagnostic> check(Policy policy) {
    List<Diagnostic> findings = new ArrayList<>();
    Optional<PolicyVersion> before = Optional.empty();
    for (PolicyVersion version : policy.versions()) {
      if (version.withdrawn().isPresent()) {
        // It changes nothing for anybody, and the next one does what it would have done.
        continue;
      }
      if (before.isPresent() && !version.change().needsConsent()) {
        findings.addAll(check(policy, before.get(), version));
      }
      before = version.issued().isPresent() ? Optional.of(version) : before;
    }
    return findings;
  }

  private static List<Diagnostic> check(
      Policy policy, PolicyVersion before, PolicyVersion version) {
    if (before.lists().equals(version.lists())) {
      return List.of();
    }
    return ListGains.between(before.lists(), version.lists(), policy.languages().get(0)).stream()
        .filter(gain -> version.change().compareTo(gain.needed()) < 0)
        .map(
            gain ->
                Diagnostic.of(
                    Code.CHANGE_UNDERSTATED,
                    version.declared().position(),
                    version.change().id(),
                    gain.kind(),
                    gain.what(),
                    before.id(),
                    gain.remedy()))
        .toList();
  }
}
