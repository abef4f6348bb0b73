package io.gazette.check.app;

import io.gazette.appfacts.AppFact;
import io.gazette.appfacts.AppFacts;
import io.gazette.check.reading.RowName;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Ecosystem;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.Platform;
import io.gazette.model.SdkFields;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An SDK has one of the versions in the app that its row says, on the systems that the row is for.
 * Of what a library brings along, and of rows that tell versions in words, nothing is told.
 */
final class AppVersionsRule implements AppRule {

  @Override
  public List<Diagnostic> check(AppLists lists, AppFacts app) {
    List<AppFact> libraries = app.libraries().toList();
    return lists.rows(ListKind.SDKS).stream()
        .flatMap(row -> other(row, libraries).map(fact -> finding(lists, row, fact)).stream())
        .toList();
  }

  private static Diagnostic finding(AppLists lists, ListRow row, AppFact fact) {
    return Diagnostic.of(
        Code.SDK_VERSION_OTHER,
        row.position(),
        RowName.of(row, lists.policyOf(row)),
        row.find(SdkFields.VERSIONS).orElse(""),
        fact.shown(),
        AppNames.places(List.of(fact)));
  }

  /** A library of a row that has another version; none if another one of its has one of them. */
  private static Optional<AppFact> other(ListRow row, List<AppFact> libraries) {
    Optional<VersionRange> range = row.find(SdkFields.VERSIONS).flatMap(VersionRange::parse);
    List<AppFact> own =
        range.isEmpty()
            ? List.of()
            : libraries.stream()
                .filter(fact -> fact.version().filter(VersionRange::isVersion).isPresent())
                .filter(fact -> isFor(row, fact) && isNamed(row, fact))
                .toList();
    return own.stream().anyMatch(fact -> range.orElseThrow().has(fact.version().orElseThrow()))
        ? Optional.empty()
        : own.stream().findFirst();
  }

  private static boolean isFor(ListRow row, AppFact fact) {
    List<Platform> platforms = row.items(SdkFields.PLATFORMS);
    return platforms.isEmpty() || platforms.stream().anyMatch(fact.subject()::isOn);
  }

  /** By its whole name, and not by the group or the package that it shares with others. */
  private static boolean isNamed(ListRow row, AppFact fact) {
    Stream<String> names =
        switch (fact.subject().ecosystem().orElse(Ecosystem.MAVEN)) {
          case MAVEN -> row.items(SdkFields.MAVEN).stream();
          case COCOAPODS -> row.items(SdkFields.COCOAPODS).stream();
          case NPM, PUB -> row.items(SdkFields.PACKAGES).stream();
          case SWIFT -> row.items(SdkFields.PACKAGES).stream().map(Ecosystem::plainAddress);
        };
    return names.anyMatch(fact.name()::equals);
  }
}
