package io.gazette.pipeline;

import io.gazette.ledger.SealedCopies;
import io.gazette.model.Erratum;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Routes;
import io.gazette.model.Timeline;
import io.gazette.output.OutputTree;
import java.nio.charset.StandardCharsets;

/** The texts that errata replaced, as files. */
final class EarlierTexts {

  private EarlierTexts() {}

  /** What corrected versions said before, word for word, from the sealed copies. */
  static OutputTree of(Policy policy, LoadedSite loaded) {
    OutputTree.Builder tree = OutputTree.builder();
    for (PolicyVersion version : Timeline.of(policy, loaded.asOf()).issued()) {
      for (Erratum erratum : version.errata()) {
        erratum
            .earlierTexts()
            .forEach(
                (language, digest) ->
                    SealedCopies.find(loaded.folder(), digest)
                        .ifPresent(
                            text ->
                                tree.add(
                                    Routes.earlierText(
                                            language,
                                            policy.id(),
                                            version.id(),
                                            erratum.earlierEntry())
                                        .file(),
                                    new String(text, StandardCharsets.UTF_8))));
      }
    }
    return tree.build();
  }
}
