package io.gazette.check.app;

import io.gazette.appfacts.AppFact;
import io.gazette.appfacts.AppFact.Kind;
import io.gazette.appfacts.AppFacts;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.CollectedFields;
import io.gazette.model.DataItem;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.Platform;
import io.gazette.model.SdkFields;
import io.gazette.model.SharedFields;
import io.gazette.vocabulary.AppleDataType;
import io.gazette.vocabulary.DataType;
import io.gazette.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a privacy manifest of Apple declares stands in a list, and what the app itself collects on
 * iOS is declared.
 *
 * <p>SDKs have manifests of their own, so that of their data nothing is missing in that of the app.
 * Of data in free words, and of types that Apple has no word for, nothing can be said.
 */
final class AppDataRule implements AppRule {

  @Override
  public List<Diagnostic> check(AppLists lists, AppFacts app) {
    if (!app.tells(Kind.DATA, Platform.IOS)) {
      return List.of();
    }
    List<Diagnostic> findings = new ArrayList<>();
    List<AppFact> declared = app.all(Kind.DATA, Platform.IOS).toList();
    unlisted(lists, declared, findings);
    undeclared(lists, declared, findings);
    return findings;
  }

  private static void unlisted(AppLists lists, List<AppFact> declared, List<Diagnostic> findings) {
    Set<AppleDataType> listed = EnumSet.noneOf(AppleDataType.class);
    Stream.of(ListKind.COLLECTED, ListKind.SDKS, ListKind.SHARED)
        .flatMap(list -> lists.rows(list).stream())
        .flatMap(AppDataRule::items)
        .forEach(item -> listed.addAll(types(item)));
    for (AppFact fact : declared) {
      Optional<AppleDataType> type = AppleDataType.ofManifest(fact.name());
      // “Other” is whatever has no name of its own.
      boolean vague = type.filter(known -> known.label().startsWith("Other ")).isPresent();
      if (type.filter(listed::contains).isEmpty() && !vague) {
        findings.add(
            Diagnostic.of(
                Code.DATA_UNLISTED,
                lists.place(lists.has(ListKind.COLLECTED) ? ListKind.COLLECTED : ListKind.SDKS),
                type.map(AppleDataType::label).orElse(fact.name()),
                AppNames.places(List.of(fact))));
      }
    }
  }

  private static Stream<DataItem> items(ListRow row) {
    return switch (row.list()) {
      case SDKS -> row.items(SdkFields.DATA).stream();
      case COLLECTED -> row.items(CollectedFields.DATA).stream();
      case SHARED -> row.items(SharedFields.DATA).stream();
      case PERMISSIONS -> Stream.empty();
    };
  }

  private static List<AppleDataType> types(DataItem item) {
    return item.type().flatMap(Vocabulary.builtIn()::find).map(DataType::apple).orElse(List.of());
  }

  private static void undeclared(
      AppLists lists, List<AppFact> declared, List<Diagnostic> findings) {
    Set<AppleDataType> told = EnumSet.noneOf(AppleDataType.class);
    declared.stream()
        .map(fact -> AppleDataType.ofManifest(fact.name()).orElse(null))
        .filter(Objects::nonNull)
        .forEach(told::add);
    lists.rows(ListKind.COLLECTED).stream()
        .filter(AppDataRule::isOnIos)
        .flatMap(AppDataRule::items)
        .filter(AppDataRule::isOnIos)
        .filter(item -> !types(item).isEmpty())
        .filter(item -> types(item).stream().noneMatch(told::contains))
        .map(item -> item.name().nearest(lists.language()))
        .distinct()
        .map(
            name -> Diagnostic.of(Code.DATA_UNDECLARED, lists.place(ListKind.COLLECTED), name, "1"))
        .forEach(findings::add);
  }

  private static boolean isOnIos(ListRow row) {
    List<Platform> platforms = row.items(CollectedFields.PLATFORMS);
    return platforms.isEmpty() || platforms.contains(Platform.IOS);
  }

  private static boolean isOnIos(DataItem item) {
    return item.platforms().isEmpty() || item.platforms().contains(Platform.IOS);
  }
}
