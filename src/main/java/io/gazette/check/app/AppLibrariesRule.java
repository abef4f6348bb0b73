package io.gazette.check.app;

import io.gazette.appfacts.AppFact;
import io.gazette.appfacts.AppFact.Kind;
import io.gazette.appfacts.AppFacts;
import io.gazette.check.reading.RowName;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Ecosystem;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The list of SDKs has those that the app is built with, and no others.
 *
 * <p>A library belongs to a row that names its package, its group or its pod, or that is known to
 * be the same SDK. What is known as an SDK and has no row is told; what nobody knows is asked
 * about, all of it in one finding; libraries that work for the app alone are passed over. A row is
 * absent from a system only if it gives names there.
 */
public final class AppLibrariesRule implements AppRule {

  /** A package of Java, and not one of npm or Swift. */
  private static final Pattern JAVA = Pattern.compile("[A-Za-z]\\w*(?:\\.\\w+)+");

  private final List<String> ownLibraries;

  /**
   * @param ownLibraries beginnings of libraries that the site says are no SDKs
   */
  AppLibrariesRule(List<String> ownLibraries) {
    this.ownLibraries = List.copyOf(ownLibraries);
  }

  /** What an app is built with, and what is known of it. */
  private record Library(AppFact fact, Optional<Known> known) {

    static Library of(AppFact fact) {
      return new Library(fact, KnownLibraries.builtIn().of(ecosystem(fact), fact.name()));
    }

    private boolean isNoSdk() {
      return known.filter(library -> !library.isSdk()).isPresent();
    }

    private boolean belongsTo(ListRow row) {
      List<Platform> platforms = row.items(SdkFields.PLATFORMS);
      boolean there = platforms.isEmpty() || platforms.stream().anyMatch(fact.subject()::isOn);
      return there
          && (names(row, fact) || known.filter(sdk -> sdk.isSdk() && means(row, sdk)).isPresent());
    }

    /** Whether it could stand for one that another ecosystem has. */
    private boolean meets(Ecosystem other) {
      return ecosystem(fact).meets(other);
    }
  }

  /** Classes of a manifest go by packages, as the groups of Maven do. */
  private static Ecosystem ecosystem(AppFact fact) {
    return fact.subject().ecosystem().orElse(Ecosystem.MAVEN);
  }

  @Override
  public List<Diagnostic> check(AppLists lists, AppFacts app) {
    List<ListRow> rows = lists.rows(ListKind.SDKS);
    List<Library> libraries =
        Stream.concat(app.libraries(), app.all(Kind.COMPONENT, Platform.ANDROID))
            .map(Library::of)
            .toList();
    List<Library> untold =
        libraries.stream()
            .filter(library -> !library.isNoSdk() && !isOwn(library.fact()))
            .filter(library -> rows.stream().noneMatch(library::belongsTo))
            .toList();
    List<Diagnostic> findings = new ArrayList<>();
    unlisted(lists, untold, findings);
    unknown(lists, untold, findings);
    absent(lists, rows, libraries, app, findings);
    return findings;
  }

  private boolean isOwn(AppFact fact) {
    return ownLibraries.stream()
        .anyMatch(beginning -> KnownLibraries.begins(fact.name(), beginning));
  }

  /** Where there is no list at all, that is told once, with everything that it lacks. */
  private static void unlisted(AppLists lists, List<Library> untold, List<Diagnostic> findings) {
    Map<Known, List<AppFact>> sdks = new LinkedHashMap<>();
    for (Library library : untold) {
      library
          .known()
          .ifPresent(
              sdk -> sdks.computeIfAbsent(sdk, any -> new ArrayList<>()).add(library.fact()));
    }
    if (!lists.has(ListKind.SDKS) && !sdks.isEmpty()) {
      List<AppFact> all = sdks.values().stream().flatMap(List::stream).toList();
      List<String> names = sdks.keySet().stream().map(sdk -> sdk.name(lists.language())).toList();
      findings.add(unlisted(lists, AppNames.some(names), all));
      return;
    }
    sdks.forEach((sdk, facts) -> findings.add(unlisted(lists, sdk.name(lists.language()), facts)));
  }

  private static Diagnostic unlisted(AppLists lists, String name, List<AppFact> facts) {
    return Diagnostic.of(
        Code.SDK_UNLISTED,
        lists.place(ListKind.SDKS),
        name,
        AppNames.ofAll(facts),
        AppNames.places(facts));
  }

  /**
   * Libraries are asked about, and not what they bring along: the classes of a manifest, and the
   * small packages that make up others, of which an app has a thousand.
   */
  private static void unknown(AppLists lists, List<Library> untold, List<Diagnostic> findings) {
    untold.stream()
        .filter(library -> library.known().isEmpty())
        .map(Library::fact)
        .filter(fact -> fact.subject().kind() == Kind.LIBRARY && !fact.brought())
        .map(
            fact ->
                Diagnostic.of(
                    Code.LIBRARY_UNKNOWN,
                    lists.place(ListKind.SDKS),
                    fact.name(),
                    "1",
                    AppNames.places(List.of(fact))))
        .forEach(findings::add);
  }

  /** Whether a row gives the name of a library itself, or that of another one of its group. */
  private static boolean names(ListRow row, AppFact fact) {
    String name = fact.name();
    return switch (ecosystem(fact)) {
      case MAVEN ->
          packages(row).anyMatch(prefix -> KnownLibraries.begins(name, prefix))
              || row.items(SdkFields.MAVEN).stream()
                  .map(coordinates -> coordinates.replaceFirst(":.*", ""))
                  .anyMatch(group -> KnownLibraries.begins(name, group));
      case COCOAPODS -> row.items(SdkFields.COCOAPODS).contains(name);
      case NPM, PUB -> row.items(SdkFields.PACKAGES).contains(name);
      case SWIFT ->
          row.items(SdkFields.PACKAGES).stream()
              .map(Ecosystem::plainAddress)
              .anyMatch(name::equals);
    };
  }

  /** Those of a row, also where somebody wrote {@code com.example.*}. */
  private static Stream<String> packages(ListRow row) {
    return row.items(SdkFields.PACKAGES).stream().map(name -> name.replaceFirst("\\.?\\*?$", ""));
  }

  /** Whether a row is about an SDK, by the names that it gives or by what it is called. */
  public static boolean means(ListRow row, Known sdk) {
    return Stream.concat(packages(row), row.items(SdkFields.MAVEN).stream())
            .anyMatch(name -> sdk.goesBy(Ecosystem.MAVEN, name))
        || row.items(SdkFields.COCOAPODS).stream()
            .anyMatch(pod -> sdk.goesBy(Ecosystem.COCOAPODS, pod))
        || row.items(SdkFields.PACKAGES).stream()
            .anyMatch(
                name ->
                    sdk.goesBy(Ecosystem.NPM, name)
                        || sdk.goesBy(Ecosystem.PUB, name)
                        || sdk.goesBy(Ecosystem.SWIFT, Ecosystem.plainAddress(name)))
        || row.find(SdkFields.NAME)
            .filter(names -> names.byLanguage().values().stream().anyMatch(sdk::isCalled))
            .isPresent();
  }

  /**
   * Each system by itself: a row that gives coordinates says that the app has them. One that gives
   * packages alone may be built in as a file, so that is a remark.
   */
  private static void absent(
      AppLists lists,
      List<ListRow> rows,
      List<Library> libraries,
      AppFacts app,
      List<Diagnostic> findings) {
    for (ListRow row : rows) {
      boolean noLibrary = isAbsent(row, Ecosystem.MAVEN, libraries, app);
      List<String> absent = new ArrayList<>();
      if (noLibrary) {
        absent.addAll(row.items(SdkFields.MAVEN));
      }
      if (isAbsent(row, Ecosystem.COCOAPODS, libraries, app)) {
        absent.addAll(row.items(SdkFields.COCOAPODS));
      }
      if (!absent.isEmpty()) {
        findings.add(absent(lists, row, Code.SDK_ABSENT.severity(), absent));
      } else if (noLibrary && row.items(SdkFields.MAVEN).isEmpty() && isForAndroid(row)) {
        List<String> packages = packages(row).filter(name -> JAVA.matcher(name).matches()).toList();
        if (!packages.isEmpty()) {
          findings.add(absent(lists, row, Severity.INFO, packages));
        }
      }
    }
  }

  private static boolean isForAndroid(ListRow row) {
    List<Platform> platforms = row.items(SdkFields.PLATFORMS);
    return platforms.isEmpty() || platforms.contains(Platform.ANDROID);
  }

  private static Diagnostic absent(
      AppLists lists, ListRow row, Severity severity, List<String> names) {
    String name = RowName.of(row, lists.policyOf(row));
    return new Diagnostic(
        Code.SDK_ABSENT, severity, row.position(), List.of(name, String.join(", ", names)));
  }

  /** What an app has from elsewhere may be the same SDK: a pod that became a Swift package. */
  private static boolean isAbsent(
      ListRow row, Ecosystem ecosystem, List<Library> libraries, AppFacts app) {
    return app.tells(ecosystem)
        && libraries.stream()
            .noneMatch(library -> library.meets(ecosystem) && library.belongsTo(row));
  }
}
