package io.gazette.check;

import io.gazette.check.language.Fact;
import io.gazette.model.PolicyVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The days and the name of a version, which its texts show without saying them: they come from
 * version.yaml, and no language and no change of words has them wrong.
 */
final class OwnDays {

  private OwnDays() {}

  static List<Fact> without(List<Fact> facts, PolicyVersion version) {
    List<String> own =
        Stream.concat(
                Stream.of(version.issued(), version.updated(), version.effective())
                    .flatMap(Optional::stream)
                    .map(LocalDate::toString),
                Stream.of(version.id()))
            .toList();
    return facts.stream().filter(fact -> !own.contains(fact.value())).toList();
  }
}
