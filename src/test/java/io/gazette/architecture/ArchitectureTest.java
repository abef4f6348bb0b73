package io.gazette.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Holds the table of packages: who may import whom, and who alone may use which library.
 *
 * <p>A package may have rooms, which are packages in it: its row is theirs, they are free of
 * cycles, and others enter by few doors.
 */
class ArchitectureTest {

  private static final String ROOT = "io.gazette.";

  /** What knows nothing of Gazette, and may be known by all of it. */
  private static final Set<String> FOR_ALL = Set.of("file", "text");

  /** Package → the packages of Gazette that it may import. */
  private static final Map<String, Set<String>> MAY_IMPORT =
      new TreeMap<>(
          Map.ofEntries(
              row("file"),
              row("text"),
              row("diagnostic"),
              row("model", "diagnostic"),
              row("content", "vocabulary", "model", "diagnostic"),
              row("markdown", "model", "diagnostic"),
              row("lists", "model", "diagnostic"),
              row("assemble", "content", "lists", "markdown", "model", "diagnostic"),
              row("render", "endpoint", "diff", "lists", "model", "output", "diagnostic"),
              row("endpoint", "diff", "exchange", "model", "output", "vocabulary"),
              row("exchange", "lists", "model", "diagnostic"),
              row("output"),
              row("paper", "output"),
              row("scaffold", "model"),
              row("diff", "model"),
              row("loose", "markdown", "diff", "model", "diagnostic"),
              row("importer", "model", "vocabulary", "diagnostic"),
              row("appfacts", "model", "diagnostic"),
              row("ledger", "model", "output", "diagnostic"),
              row("evidence", "ledger", "model", "diagnostic"),
              row("online", "ledger", "model", "output", "diagnostic"),
              row("notice", "model"),
              row("review", "diff", "lists", "model", "diagnostic"),
              row("findings", "model", "diagnostic"),
              row(
                  "check",
                  "appfacts",
                  "diff",
                  "exchange",
                  "lists",
                  "vocabulary",
                  "model",
                  "diagnostic"),
              row("translation"),
              row("vocabulary", "model", "diagnostic"),
              row(
                  "pipeline",
                  "appfacts",
                  "content",
                  "assemble",
                  "diff",
                  "loose",
                  "notice",
                  "online",
                  "review",
                  "check",
                  "evidence",
                  "ledger",
                  "scaffold",
                  "importer",
                  "render",
                  "endpoint",
                  "exchange",
                  "translation",
                  "output",
                  "paper",
                  "model",
                  "diagnostic"),
              row("preview", "pipeline", "findings", "output", "model", "diagnostic"),
              row(
                  "cli",
                  "pipeline",
                  "preview",
                  "review",
                  "evidence",
                  "findings",
                  "importer",
                  "paper",
                  "diff",
                  "exchange",
                  "model",
                  "diagnostic"),
              row("maven", "cli")));

  private static Map.Entry<String, Set<String>> row(String name, String... imports) {
    return Map.entry(name, Set.of(imports));
  }

  /** Library → its only users. */
  private static final Map<String, Set<String>> CONFINED =
      new TreeMap<>(
          Map.of(
              "org.snakeyaml..", Set.of("content"),
              "org.commonmark..", Set.of("markdown"),
              "org.jsoup..", Set.of("markdown", "importer", "render.theme"),
              "freemarker..", Set.of("render.theme"),
              "com.sun.jna..", Set.of("output"),
              "java.net.http..", Set.of("evidence", "online"),
              "com.sun.net.httpserver..", Set.of("preview"),
              "org.apache.maven..", Set.of("maven"),
              "picocli..", Set.of("cli")));

  /**
   * Package with rooms → the types in its rooms that other packages may use, beside those that
   * stand in the package itself.
   */
  private static final Map<String, Set<String>> DOORS =
      new TreeMap<>(
          Map.of(
              "render",
              Set.of("theme.Theme", "page.Drafts", "redline.LooseRedline", "redline.KnownPasts"),
              "check",
              Set.of("app.AppLists", "change.Correction", "version.FormerPublisherRule")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("io.gazette");

  @Test
  void thereIsSomethingToCheck() {
    assertThat(CLASSES).hasSizeGreaterThan(100);
    assertThat(CLASSES.stream().map(ArchitectureTest::packageOf).distinct().sorted())
        .containsExactlyElementsOf(MAY_IMPORT.keySet());
  }

  @TestFactory
  Stream<DynamicTest> packagesImportOnlyWhatTheTableAllows() {
    return MAY_IMPORT.entrySet().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.getKey(),
                    () ->
                        noClasses()
                            .that()
                            .resideInAPackage(ROOT + row.getKey() + "..")
                            .should()
                            .dependOnClassesThat(
                                resideInAPackage(ROOT + "*..")
                                    .and(resideOutside(row.getKey(), row.getValue())))
                            .check(CLASSES)));
  }

  private static DescribedPredicate<JavaClass> resideOutside(String own, Set<String> allowed) {
    String[] inside =
        Stream.of(Set.of(own), FOR_ALL, allowed)
            .flatMap(Set::stream)
            .map(name -> ROOT + name + "..")
            .toArray(String[]::new);
    return DescribedPredicate.not(resideInAnyPackage(inside));
  }

  @TestFactory
  Stream<DynamicTest> librariesAreConfined() {
    return CONFINED.entrySet().stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.getKey(),
                    () -> {
                      noClasses()
                          .that()
                          .resideOutsideOfPackages(
                              row.getValue().stream()
                                  .map(name -> ROOT + name + "..")
                                  .toArray(String[]::new))
                          .should()
                          .dependOnClassesThat()
                          .resideInAPackage(row.getKey())
                          .check(CLASSES);
                      assertThat(CLASSES.stream())
                          .as("somebody uses %s", row.getKey())
                          .anyMatch(
                              user ->
                                  user.getDirectDependenciesFromSelf().stream()
                                      .anyMatch(
                                          dependency ->
                                              resideInAPackage(row.getKey())
                                                  .test(dependency.getTargetClass())));
                    }));
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("io.gazette.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @TestFactory
  Stream<DynamicTest> roomsHaveNoCycles() {
    return packagesWithRooms()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        slices()
                            .matching(ROOT + name + ".(*)..")
                            .should()
                            .beFreeOfCycles()
                            .check(CLASSES)));
  }

  @TestFactory
  Stream<DynamicTest> roomsAreEnteredByTheirDoors() {
    return packagesWithRooms()
        .map(
            name ->
                DynamicTest.dynamicTest(
                    name,
                    () ->
                        noClasses()
                            .that()
                            .resideOutsideOfPackage(ROOT + name + "..")
                            .should()
                            .dependOnClassesThat(
                                resideInAPackage(ROOT + name + ".*..").and(isNoDoorOf(name)))
                            .check(CLASSES)));
  }

  private static DescribedPredicate<JavaClass> isNoDoorOf(String name) {
    Set<String> doors = DOORS.getOrDefault(name, Set.of());
    return DescribedPredicate.describe(
        "are no door of " + name,
        type -> {
          String outer = type.getName().replaceFirst("\\$.*", "");
          return !doors.contains(outer.substring((ROOT + name + ".").length()));
        });
  }

  private static Stream<String> packagesWithRooms() {
    return CLASSES.stream()
        .filter(type -> type.getPackageName().substring(ROOT.length()).contains("."))
        .map(ArchitectureTest::packageOf)
        .distinct()
        .sorted();
  }

  @Test
  void everyPackageIsNullMarked() {
    CLASSES.stream()
        .map(JavaClass::getPackage)
        .distinct()
        .forEach(
            each -> assertThat(each.isAnnotatedWith(NullMarked.class)).as(each.getName()).isTrue());
  }

  @Test
  void onlyTheCommandLineSpeaksAndExits() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }

  @Test
  void theCoreDoesNotAskTheMachine() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "cli..")
        .should()
        .callMethod(Locale.class, "getDefault")
        .orShould()
        .callMethod(ZoneId.class, "systemDefault")
        .orShould()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(Clock.class, "systemUTC")
        .orShould()
        .callMethod(Clock.class, "systemDefaultZone")
        .orShould()
        .callMethod(java.nio.charset.Charset.class, "defaultCharset")
        .orShould()
        .callMethod(String.class, "getBytes")
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .check(CLASSES);
  }

  /** A file that a stranger put there may have no end, or be a link. */
  @Test
  void filesAreReadWholeInOnePlaceAlone() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "file..")
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "reads a file without a limit",
                (JavaMethodCall call) ->
                    call.getTargetOwner().isEquivalentTo(Files.class)
                        && Set.of(
                                "readAllBytes",
                                "readString",
                                "readAllLines",
                                "lines",
                                "newBufferedReader")
                            .contains(call.getName())))
        .check(CLASSES);
  }

  @Test
  void noStaticFieldCanChange() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
  }

  @Test
  void noVagueNames() {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Util")
        .orShould()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helper")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Base")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .check(CLASSES);
    noClasses()
        .should()
        .resideInAnyPackage("..util..", "..common..", "..helper..", "..impl..")
        .check(CLASSES);
  }

  @Test
  void nothingHasASetter() {
    classes()
        .should(
            new ArchCondition<JavaClass>("have no setter") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                type.getMethods().stream()
                    .filter(method -> method.getName().matches("set[A-Z].*"))
                    .forEach(
                        setter ->
                            events.add(SimpleConditionEvent.violated(type, setter.getFullName())));
              }
            })
        .check(CLASSES);
  }

  @Test
  void noPublicMethodTakesABoolean() {
    methods()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .arePublic()
        .should(
            new ArchCondition<JavaMethod>("take no boolean") {
              @Override
              public void check(JavaMethod method, ConditionEvents events) {
                boolean generated = method.getModifiers().contains(JavaModifier.SYNTHETIC);
                List<JavaClass> parameters = method.getRawParameterTypes();
                if (!generated
                    && parameters.stream().anyMatch(p -> p.isEquivalentTo(boolean.class))) {
                  events.add(SimpleConditionEvent.violated(method, method.getFullName()));
                }
              }
            })
        .check(CLASSES);
  }

  private static String packageOf(JavaClass type) {
    return type.getPackageName().substring(ROOT.length()).replaceFirst("\\..*", "");
  }
}
