package io.gazette.check.version;

import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Policy;
import java.util.List;

/** A text is not edited for the last time before it is published for the first. */
final class UpdatedDateRule implements Rule {

  @Override
  public List<Diagnostic> check(Policy policy) {
    return policy.inOrderOfIssue().stream()
        .flatMap(
            version ->
                version.dates().updated().stream()
                    .filter(updated -> updated.value().isBefore(version.issued().orElseThrow()))
                    .map(
                        updated ->
                            Diagnostic.of(
                                Code.UPDATED_BEFORE_ISSUED,
                                updated.position(),
                                updated.value().toString(),
                                version.issued().orElseThrow().toString())))
        .toList();
  }
}
