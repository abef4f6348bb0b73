package io.gazette.check;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.FileNames;
import io.gazette.model.Policy;
import io.gazette.model.PolicyKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the facts of a product say that no personal data go abroad, its text does not say that they
 * are kept or sent there; else everything that has to be said of it is looked for in vain.
 */
final class AbroadFactRule implements Rule {

  private static final String FACT = "transfer-abroad: false";

  private final Published published;

  AbroadFactRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    boolean denied =
        policy.settings().facts().transferAbroad().filter(abroad -> !abroad).isPresent();
    return denied && policy.kind() == PolicyKind.PRIVACY_POLICY
        ? published.open(policy).flatMap(open -> abroad(open).stream()).toList()
        : List.of();
  }

  private static Optional<Diagnostic> abroad(Published.Open open) {
    return open.passages().stream()
        .filter(passage -> !passage.isHeading())
        .flatMap(passage -> abroad(passage, open))
        .findFirst();
  }

  private static Stream<Diagnostic> abroad(Passage passage, Published.Open open) {
    return open.sentences(passage).stream()
        .filter(sentence -> OpposedPromisesRule.isAbroad(open.plain(sentence)))
        .map(
            sentence ->
                Diagnostic.of(
                    Code.TEXT_CONTRADICTS,
                    passage.at(sentence),
                    Quoted.sentence(sentence),
                    "@in-file",
                    FileNames.POLICY,
                    FACT));
  }
}
