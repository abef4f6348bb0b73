package io.gazette.check.reading;

import io.gazette.check.language.Fact;
import io.gazette.check.language.Facts;
import io.gazette.model.PolicyVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The days and the name of a version, which its texts show without saying them: they come from
 * version.yaml, and no language and no change of words has them wrong.
 */
public final class OwnDays {

  private static final int YEAR = 4;

  private OwnDays() {}

  public static List<Fact> without(List<Fact> facts, PolicyVersion version) {
    Set<String> own = of(version);
    return facts.stream().filter(fact -> !own.contains(fact.value())).toList();
  }

  /** Words of a version's text without its days and its name. */
  public static String without(String words, PolicyVersion version) {
    Set<String> own = of(version);
    // Most sentences have no year, and are not read.
    if (own.stream()
        .noneMatch(day -> words.contains(day.substring(0, Math.min(YEAR, day.length()))))) {
      return words;
    }
    String rest = words;
    for (Fact fact : Facts.in(words)) {
      rest = own.contains(fact.value()) ? rest.replace(fact.written(), "") : rest;
    }
    return rest;
  }

  private static Set<String> of(PolicyVersion version) {
    return Stream.concat(
            Stream.of(version.issued(), version.updated(), version.effective())
                .flatMap(Optional::stream)
                .map(LocalDate::toString),
            Stream.of(version.id()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
