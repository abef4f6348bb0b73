package io.gazette.check.app;

import io.gazette.appfacts.AppFact;
import io.gazette.appfacts.AppFact.Kind;
import io.gazette.appfacts.AppFacts;
import io.gazette.check.reading.RowName;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Severity;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.PermissionFields;
import io.gazette.model.PermissionValue;
import io.gazette.model.Platform;
import io.gazette.vocabulary.PermissionFact;
import io.gazette.vocabulary.PlatformPermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The list of permissions has those for which the app asks, and no others.
 *
 * <p>A permission about which the person decides is told by itself; those that the system gives
 * when the app is installed, and those of which nothing is known, are told together, as
 * information: few lists have them.
 */
final class AppPermissionsRule implements AppRule {

  private static final List<Platform> PLATFORMS =
      List.of(Platform.ANDROID, Platform.IOS, Platform.HARMONYOS);

  @Override
  public List<Diagnostic> check(AppLists lists, AppFacts app) {
    List<Diagnostic> findings = new ArrayList<>();
    PLATFORMS.stream()
        .filter(platform -> app.tells(Kind.PERMISSION, platform))
        .forEach(
            platform -> {
              List<AppFact> asked = app.all(Kind.PERMISSION, platform).toList();
              unlisted(lists, asked, platform, findings);
              unused(lists, asked, platform, findings);
            });
    return findings;
  }

  private static void unlisted(
      AppLists lists, List<AppFact> asked, Platform platform, List<Diagnostic> findings) {
    Set<String> listed =
        lists.rows(ListKind.PERMISSIONS).stream()
            .flatMap(row -> values(row, platform).stream())
            .collect(Collectors.toSet());
    List<AppFact> missing = asked.stream().filter(fact -> !listed.contains(fact.name())).toList();
    List<AppFact> grave = missing.stream().filter(AppPermissionsRule::isDecidedByPeople).toList();
    // A list without any of a platform may mean all platforms by the names of one.
    Stream<List<AppFact>> told = listed.isEmpty() ? Stream.of(grave) : grave.stream().map(List::of);
    told.filter(facts -> !facts.isEmpty())
        .map(
            facts ->
                Diagnostic.of(
                    Code.PERMISSION_UNLISTED,
                    lists.place(ListKind.PERMISSIONS),
                    AppNames.ofAll(facts),
                    Integer.toString(facts.size()),
                    AppNames.places(facts)))
        .forEach(findings::add);
    missing.stream()
        .filter(fact -> !isDecidedByPeople(fact))
        .map(
            fact ->
                new Diagnostic(
                    Code.PERMISSION_UNLISTED,
                    Severity.INFO,
                    lists.place(ListKind.PERMISSIONS),
                    List.of(fact.name(), "1", AppNames.places(List.of(fact)))))
        .forEach(findings::add);
  }

  private static boolean isDecidedByPeople(AppFact permission) {
    return PlatformPermissions.builtIn()
        .find(permission.name())
        .filter(PermissionFact::isUserGranted)
        .isPresent();
  }

  private static List<String> values(ListRow row, Platform platform) {
    return row.items(PermissionFields.VALUES).stream()
        .filter(value -> value.platform() == platform)
        .map(PermissionValue::name)
        .toList();
  }

  private static void unused(
      AppLists lists, List<AppFact> asked, Platform platform, List<Diagnostic> findings) {
    Set<String> names = asked.stream().map(AppFact::name).collect(Collectors.toSet());
    for (ListRow row : lists.rows(ListKind.PERMISSIONS)) {
      List<String> unused =
          values(row, platform).stream().filter(name -> !names.contains(name)).toList();
      if (!unused.isEmpty()) {
        findings.add(
            Diagnostic.of(
                Code.PERMISSION_UNUSED,
                row.position(),
                String.join(", ", unused),
                RowName.of(row, lists.policyOf(row))));
      }
    }
  }
}
