package io.gazette.check;

import io.gazette.appfacts.AppFact;
import io.gazette.appfacts.AppFact.Kind;
import io.gazette.appfacts.AppFacts;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.Platform;
import io.gazette.model.SdkFields;
import io.gazette.vocabulary.KnownLibraries;
import io.gazette.vocabulary.KnownLibraries.Known;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The list of SDKs has those that the app is built with, and no others.
 *
 * <p>A library belongs to a row that names its package, its group or its pod, or that is known to
 * be the same SDK. What is known as an SDK and has no row is told; what nobody knows is asked
 * about, all of it in one finding; libraries that work for the app alone are passed over. A row is
 * absent only where the names that it gives are of the kind that a complete list of libraries would
 * have.
 */
final class AppLibrariesRule implements AppRule {

  private final List<String> ownLibraries;

  /**
   * @param ownLibraries beginnings of libraries that the site says are no SDKs
   */
  AppLibrariesRule(List<String> ownLibraries) {
    this.ownLibraries = List.copyOf(ownLibraries);
  }

  @Override
  public List<Diagnostic> check(AppLists lists, AppFacts app) {
    List<ListRow> rows = lists.rows(ListKind.SDKS);
    Map<Known, List<AppFact>> unlisted = new LinkedHashMap<>();
    List<AppFact> unknown = new ArrayList<>();
    for (AppFact fact : libraries(app).toList()) {
      Optional<Known> known = known(fact);
      boolean told =
          rows.stream().anyMatch(row -> is(row, fact, known))
              || ownLibraries.stream()
                  .anyMatch(beginning -> KnownLibraries.begins(fact.name(), beginning));
      if (told || known.filter(library -> !library.isSdk()).isPresent()) {
        continue;
      }
      known.ifPresentOrElse(
          sdk -> unlisted.computeIfAbsent(sdk, any -> new ArrayList<>()).add(fact),
          () -> unknown.add(fact));
    }
    List<Diagnostic> findings = new ArrayList<>();
    unlisted.forEach(
        (sdk, facts) ->
            findings.add(
                Diagnostic.of(
                    Code.SDK_UNLISTED,
                    lists.place(ListKind.SDKS),
                    sdk.name(lists.language()),
                    AppNames.ofAll(facts),
                    AppNames.places(facts))));
    List<AppFact> asked =
        unknown.stream().filter(fact -> fact.subject().kind() == Kind.LIBRARY).toList();
    if (!asked.isEmpty()) {
      findings.add(
          Diagnostic.of(
              Code.LIBRARY_UNKNOWN,
              lists.place(ListKind.SDKS),
              AppNames.ofAll(asked),
              Integer.toString(asked.size()),
              AppNames.places(asked)));
    }
    findings.addAll(absent(lists, rows, app));
    return findings;
  }

  private static Stream<AppFact> libraries(AppFacts app) {
    return Stream.of(
            app.all(Kind.LIBRARY, Platform.ANDROID),
            app.all(Kind.COMPONENT, Platform.ANDROID),
            app.all(Kind.LIBRARY, Platform.IOS))
        .flatMap(facts -> facts);
  }

  private static Optional<Known> known(AppFact fact) {
    return fact.subject().platform() == Platform.IOS
        ? KnownLibraries.builtIn().ofPod(fact.name())
        : KnownLibraries.builtIn().ofAndroid(fact.name());
  }

  private static boolean is(ListRow row, AppFact fact, Optional<Known> known) {
    return names(row, fact) || known.filter(sdk -> sdk.isSdk() && means(row, sdk)).isPresent();
  }

  /** Whether a row gives the name of a library itself, or that of another one of its group. */
  private static boolean names(ListRow row, AppFact fact) {
    if (fact.subject().platform() == Platform.IOS) {
      return row.items(SdkFields.COCOAPODS).contains(fact.name());
    }
    return row.items(SdkFields.PACKAGES).stream()
            .anyMatch(prefix -> KnownLibraries.begins(fact.name(), prefix))
        || row.items(SdkFields.MAVEN).stream()
            .map(coordinates -> coordinates.replaceFirst(":.*", ""))
            .anyMatch(group -> KnownLibraries.begins(fact.name(), group));
  }

  /** Whether a row is about an SDK, by the names that it gives or by what it is called. */
  private static boolean means(ListRow row, Known sdk) {
    boolean named =
        Stream.concat(row.items(SdkFields.PACKAGES).stream(), row.items(SdkFields.MAVEN).stream())
            .anyMatch(
                name -> KnownLibraries.builtIn().ofAndroid(name).filter(sdk::equals).isPresent());
    return named
        || row.items(SdkFields.COCOAPODS).stream().anyMatch(sdk.pods()::contains)
        || row.find(SdkFields.NAME)
            .filter(names -> names.languages().stream().map(names::get).anyMatch(sdk::isCalled))
            .isPresent();
  }

  private static List<Diagnostic> absent(AppLists lists, List<ListRow> rows, AppFacts app) {
    boolean android = app.tells(Kind.LIBRARY, Platform.ANDROID);
    boolean ios = app.tells(Kind.LIBRARY, Platform.IOS);
    return rows.stream()
        .filter(
            row ->
                (android && !row.items(SdkFields.MAVEN).isEmpty())
                    || (ios && !row.items(SdkFields.COCOAPODS).isEmpty()))
        .filter(row -> libraries(app).noneMatch(fact -> is(row, fact, known(fact))))
        // Where a row is for both systems, the list of libraries of one says nothing of the other.
        .filter(
            row ->
                (android || row.items(SdkFields.MAVEN).isEmpty())
                    && (ios || row.items(SdkFields.COCOAPODS).isEmpty()))
        .map(
            row ->
                Diagnostic.of(
                    Code.SDK_ABSENT,
                    row.position(),
                    RowName.of(row, lists.policyOf(row)),
                    String.join(
                        ", ",
                        Stream.concat(
                                row.items(SdkFields.MAVEN).stream().filter(any -> android),
                                row.items(SdkFields.COCOAPODS).stream().filter(any -> ios))
                            .toList())))
        .toList();
  }
}
