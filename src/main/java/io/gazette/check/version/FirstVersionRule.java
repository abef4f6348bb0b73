package io.gazette.check.version;

import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Policy;
import io.gazette.model.PolicyKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Nobody agreed to anything before the first version: an app that asks the API asks nobody if that
 * is called a notice.
 */
final class FirstVersionRule implements Rule {

  /** What users agree to; directories and catalogues are only shown. */
  private static final Set<PolicyKind> AGREED_TO =
      EnumSet.of(PolicyKind.PRIVACY_POLICY, PolicyKind.CHILDREN_RULES, PolicyKind.TERMS);

  @Override
  public List<Diagnostic> check(Policy policy) {
    return policy.inOrderOfIssue().stream()
        .limit(1)
        .filter(version -> AGREED_TO.contains(policy.kind()))
        .filter(version -> !version.change().needsConsent())
        .map(
            version ->
                Diagnostic.of(
                    Code.FIRST_WITHOUT_CONSENT,
                    version.declared().position(),
                    version.id(),
                    version.change().id()))
        .toList();
  }
}
