package io.gazette.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Ecosystem;
import io.gazette.model.Language;
import io.gazette.model.Platform;
import io.gazette.vocabulary.AppleDataType;
import io.gazette.vocabulary.DataType;
import io.gazette.vocabulary.KnownLibraries;
import io.gazette.vocabulary.KnownLibraries.Known;
import io.gazette.vocabulary.PermissionFact;
import io.gazette.vocabulary.PlatformPermissions;
import io.gazette.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Lists and apps that differ in what is known beforehand: that is told, and nothing else. */
class AppChecksTest {

  private static final int SITES = 40;

  @TempDir Path folder;

  private final Map<String, String> files = new LinkedHashMap<>();

  private List<Diagnostic> findings() throws IOException {
    Path site = Files.createTempDirectory(folder, "site");
    return new ExampleSite(site, files, "en").findings();
  }

  private List<String> told(String code) throws IOException {
    return findings().stream()
        .filter(finding -> finding.code().id().equals(code))
        .map(finding -> finding.severity() + " " + finding.arguments())
        .toList();
  }

  private static String permissions(Stream<String> names) {
    StringBuilder rows = new StringBuilder("permissions:\n");
    names.forEach(
        name ->
            rows.append(
                """
                  - id: %s
                    values: [%s]
                    name: %s
                    uses: [Use]
                    asked: on-use
                    refusal: Nothing else
                """
                    .formatted(
                        name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"), name, name)));
    return rows.toString();
  }

  private static String manifest(Stream<String> names) {
    return "<manifest xmlns:android=\"http://schemas.android.com/apk/res/android\">\n"
        + names
            .map(name -> "<uses-permission android:name=\"" + name + "\"/>\n")
            .collect(Collectors.joining())
        + "</manifest>\n";
  }

  private static <T> List<T> some(List<T> all, int most, Random random) {
    List<T> mixed = new ArrayList<>(all);
    Collections.shuffle(mixed, random);
    return mixed.subList(0, 1 + random.nextInt(most));
  }

  @Test
  void permissionsDifferAsPlanted() throws IOException {
    List<String> all =
        PlatformPermissions.builtIn().all().stream()
            .filter(fact -> fact.platform() == Platform.ANDROID && fact.isUserGranted())
            .map(PermissionFact::name)
            .filter(name -> !name.contains("*"))
            .toList();
    for (int seed = 0; seed < SITES; seed++) {
      Random random = new Random(seed);
      List<String> listed = some(all, 12, random);
      List<String> asked = some(all, 12, random);
      asked.addAll(some(listed, listed.size(), random));
      files.clear();
      files.put("permissions.yaml", permissions(listed.stream()));
      files.put("AndroidManifest.xml", manifest(asked.stream()));
      assertThat(names(told("permission-unlisted")))
          .as("seed %d", seed)
          .containsExactlyElementsOf(without(asked, listed));
      assertThat(names(told("permission-unused")))
          .as("seed %d", seed)
          .containsExactlyElementsOf(without(listed, asked));
    }
  }

  private static Set<String> names(List<String> told) {
    return told.stream()
        .map(words -> words.replaceFirst("^\\w+ \\[", "").replaceFirst(",.*", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> without(List<String> some, List<String> others) {
    Set<String> left = new TreeSet<>(some);
    left.removeAll(others);
    return left;
  }

  @Test
  void sdksDifferAsPlanted() throws IOException {
    List<Known> all =
        KnownLibraries.builtIn().all().stream()
            .filter(known -> known.isSdk() && !known.in(Ecosystem.MAVEN).isEmpty())
            .filter(
                known -> known.in(Ecosystem.MAVEN).stream().noneMatch(name -> name.contains(":")))
            // What the beginning of another one is part of is known by the longer one.
            .filter(
                known ->
                    KnownLibraries.builtIn()
                        .of(Ecosystem.MAVEN, known.in(Ecosystem.MAVEN).get(0) + ":x")
                        .equals(Optional.of(known)))
            .toList();
    for (int seed = 0; seed < SITES; seed++) {
      Random random = new Random(seed);
      List<Known> listed = some(all, 10, random);
      List<Known> built = some(all, 10, random);
      built.addAll(some(listed, listed.size(), random));
      files.clear();
      StringBuilder rows = new StringBuilder("sdks:\n");
      for (Known sdk : listed) {
        rows.append(sdk(sdk, rows.length(), random));
      }
      files.put("sdks.yaml", rows.toString());
      files.put(
          "gradle.lockfile",
          built.stream()
                  .distinct()
                  .map(
                      sdk -> sdk.in(Ecosystem.MAVEN).get(0) + ":core:1.0=releaseRuntimeClasspath\n")
                  .collect(Collectors.joining())
              + "androidx.core:core:1.0=releaseRuntimeClasspath\n");
      assertThat(names(told("sdk-unlisted")))
          .as("seed %d", seed)
          .containsExactlyElementsOf(without(english(built), english(listed)));
      assertThat(told("library-unknown")).as("seed %d", seed).isEmpty();
    }
  }

  private static List<String> english(List<Known> sdks) {
    return sdks.stream().map(sdk -> sdk.name(new Language("en"))).toList();
  }

  /** By its package, its coordinates or its name alone. */
  private static String sdk(Known sdk, int number, Random random) {
    String name = sdk.name(new Language("en"));
    String beginning = sdk.in(Ecosystem.MAVEN).get(0);
    String known =
        switch (random.nextInt(3)) {
          case 0 -> "    packages: [" + beginning + "]\n";
          case 1 -> "    maven: [" + beginning + ":core]\n";
          default -> "";
        };
    return "  - id: sdk-"
        + number
        + "\n    name: \""
        + (known.isEmpty() ? name : "Row " + number)
        + "\"\n    vendor: A company\n"
        + known
        + "    purpose: Use\n    data: [oaid]\n    policy: https://sdk.example/"
        + number
        + "\n";
  }

  @Test
  void dataDifferAsPlanted() throws IOException {
    List<AppleDataType> all =
        Stream.of(AppleDataType.values())
            .filter(type -> !type.label().startsWith("Other "))
            .toList();
    for (AppleDataType type : all) {
      List<DataType> fitting =
          Vocabulary.builtIn().all().stream().filter(data -> data.apple().contains(type)).toList();
      List<DataType> others =
          Vocabulary.builtIn().all().stream().filter(data -> !data.apple().contains(type)).toList();
      files.put("PrivacyInfo.xcprivacy", privacy(type));
      files.put("data.yaml", data(others.subList(0, 3)));
      assertThat(told("data-unlisted")).as("%s", type).hasSize(1);
      if (!fitting.isEmpty()) {
        files.put("data.yaml", data(fitting.subList(0, 1)));
        assertThat(told("data-unlisted")).as("%s", type).isEmpty();
        assertThat(told("data-undeclared")).as("%s", type).isEmpty();
      }
    }
  }

  private static String privacy(AppleDataType type) {
    return "<plist><dict><key>NSPrivacyCollectedDataTypes</key><array><dict>"
        + "<key>NSPrivacyCollectedDataType</key><string>"
        + type.manifestValue()
        + "</string></dict></array></dict></plist>";
  }

  private static String data(List<DataType> types) {
    return "collected:\n  - id: all\n    data: ["
        + types.stream().map(DataType::id).collect(Collectors.joining(", "))
        + "]\n    function: Use\n    purpose: Use\n    scene: Use\n";
  }

  @Test
  void whatTheSystemGivesIsARemark() throws IOException {
    files.put("permissions.yaml", permissions(Stream.of("android.permission.CAMERA")));
    files.put(
        "AndroidManifest.xml",
        manifest(
            Stream.of(
                "android.permission.CAMERA",
                "android.permission.INTERNET",
                "com.acme.permission.BADGE")));
    assertThat(told("permission-unlisted"))
        .containsExactly(
            "INFO [android.permission.INTERNET, com.acme.permission.BADGE, 2,"
                + " AndroidManifest.xml:3 … (2)]");
  }

  @Test
  void aListWithoutAnyPermissionOfAPlatformIsToldOnce() throws IOException {
    files.put("permissions.yaml", permissions(Stream.of("android.permission.CAMERA")));
    files.put(
        "Info.list.xml",
        "<plist><dict><key>NSCameraUsageDescription</key><string>x</string>\n"
            + "<key>NSContactsUsageDescription</key><string>x</string></dict></plist>");
    assertThat(told("permission-unlisted"))
        .containsExactly(
            "WARNING [NSCameraUsageDescription, NSContactsUsageDescription, 2, Info.list.xml:1 … (2)]");
    assertThat(told("permission-unused")).isEmpty();
  }

  @Test
  void anAppWithoutAListIsToldAtItsVersion() throws IOException {
    files.put("AndroidManifest.xml", manifest(Stream.of("android.permission.CAMERA")));
    assertThat(findings().stream().filter(found -> found.severity() == Severity.WARNING))
        .extracting(found -> found.position().file())
        .contains("privacy/2026-03-01/version.yaml");
  }

  @Test
  void theAppHasAVersionOfTheRow() throws IOException {
    files.put(
        "sdks.yaml",
        """
        sdks:
          - id: one
            name: One
            vendor: A company
            maven: ["com.one:sdk"]
            versions: "5.8"
            purpose: Use
            data: [oaid]
            policy: https://sdk.example/one
        """);
    files.put("gradle.lockfile", "com.one:sdk:5.4.0=releaseRuntimeClasspath\n");
    assertThat(told("sdk-version-other"))
        .containsExactly("INFO [One, 5.8, com.one:sdk 5.4.0, gradle.lockfile:1]");
    files.put("gradle.lockfile", "com.one:sdk:5.8.2=releaseRuntimeClasspath\n");
    assertThat(told("sdk-version-other")).isEmpty();
    files.put(
        "gradle.lockfile",
        "com.one:core:5.4.0=releaseRuntimeClasspath\ncom.one:sdk:5.8.0=releaseRuntimeClasspath\n");
    assertThat(told("sdk-version-other")).isEmpty();
  }

  /** Each system by itself, where its libraries are known. */
  @Test
  void absenceIsSaidOfASystemWhoseLibrariesAreKnown() throws IOException {
    String row =
        """
        sdks:
          - id: one
            name: One
            vendor: A company
            maven: [com.one:sdk]
            cocoapods: [OneSDK]
            purpose: Use
            data: [oaid]
            policy: https://sdk.example/one
        """;
    files.put("sdks.yaml", row);
    files.put("gradle.lockfile", "androidx.core:core:1.0=releaseRuntimeClasspath\n");
    assertThat(told("sdk-absent")).containsExactly("WARNING [One, com.one:sdk]");
    files.put("Podfile.lockfile", "PODS:\n  - SnapKit (1.0)\nCOCOAPODS: 1.15.2\n");
    assertThat(told("sdk-absent")).containsExactly("WARNING [One, com.one:sdk, OneSDK]");
    files.put("Podfile.lockfile", "PODS:\n  - OneSDK/Core (1.0)\nCOCOAPODS: 1.15.2\n");
    assertThat(told("sdk-absent")).containsExactly("WARNING [One, com.one:sdk]");
    files.put("gradle.lockfile", "com.one:core:1.0=releaseRuntimeClasspath\n");
    assertThat(told("sdk-absent")).isEmpty();
    assertThat(told("library-unknown")).isEmpty();
    files.put("sdks.yaml", row + "    platforms: [ios]\n");
    assertThat(told("library-unknown"))
        .containsExactly("INFO [com.one:core, 1, gradle.lockfile:1]");
  }

  @Test
  void whatAListLacksIsWaivedByItsName() throws IOException {
    files.put("permissions.yaml", permissions(Stream.of("android.permission.CAMERA")));
    files.put(
        "AndroidManifest.xml",
        manifest(
            Stream.of(
                "android.permission.CAMERA",
                "android.permission.SEND_SMS",
                "android.permission.READ_SMS")));
    files.put(
        "waivers.yaml",
        """
        waivers:
          - rule: permission-unlisted
            place: privacy/2026-03-01/permissions.yaml#android.permission.READ_SMS
            reason: asked for by a build that nobody gets
            who: Li
            until: 2026-12-31
        """);
    assertThat(told("permission-unlisted"))
        .containsExactly("WARNING [android.permission.SEND_SMS, 1, AndroidManifest.xml:3]");
    files.put("AndroidManifest.xml", manifest(Stream.of("android.permission.CAMERA")));
    assertThat(told("waiver-unused")).hasSize(1);
    // Where no app was looked at, nobody knows whether a waiver is used.
    files.remove("AndroidManifest.xml");
    assertThat(told("waiver-unused")).isEmpty();
    // Nor where the file that was says nothing of permissions.
    files.put("gradle.lockfile", "androidx.core:core:1.0=releaseRuntimeClasspath\n");
    assertThat(told("waiver-unused")).isEmpty();
  }

  @Test
  void aRegisterIsComparedFieldByField() throws IOException {
    files.put(
        "sdks.yaml",
        """
        sdks:
          - id: one
            name: One SDK
            vendor: One Co., Ltd.
            packages: [com.one]
            purpose: Statistics
            data: [oaid, mac-address]
            policy: https://www.one.example/privacy/
        """);
    String head = "SDK Name;Vendor;Data collected;Purpose;Privacy policy;Risk\n";
    files.put(
        "register.csv",
        head + "one;ONE CO LTD;\"MAC address, OAID\";statistics.;http://one.example/privacy;-\n");
    assertThat(told("register-differs")).isEmpty();
    assertThat(told("register-risky")).isEmpty();
    files.put(
        "register.csv",
        head + "One;Two Ltd.;\"OAID, IMEI\";Adverts;https://two.example/;9.3 leaks\n");
    assertThat(told("register-differs"))
        .containsExactly(
            "WARNING [One SDK, @key-data, + IMEI, − MAC address, register.csv:2]",
            "WARNING [One SDK, @key-policy, “https://two.example/” ≠ “https://www.one.example/privacy/”,"
                + " register.csv:2]",
            "WARNING [One SDK, @key-purpose, “Adverts” ≠ “Statistics”, register.csv:2]",
            "WARNING [One SDK, @key-vendor, “Two Ltd.” ≠ “One Co., Ltd.”, register.csv:2]");
    assertThat(told("register-risky"))
        .containsExactly("WARNING [One SDK, 9.3 leaks, @no-version, register.csv:2]");
    files.put("register.csv", "name\nOther\n");
    assertThat(told("register-lacks")).containsExactly("INFO [One SDK, 1]");
    files.put("register.csv", "developer\nOther\n");
    assertThat(told("register-unnamed")).hasSize(1);
    files.put("register.csv", "No.,name,Owner,developer\n1,One SDK,Li,\"One Co., Ltd.\"\n");
    assertThat(told("register-columns-unread")).containsExactly("INFO [Owner]");
  }

  @Test
  void aRegisterMayHaveATitleSeveralRowsAndMergedCells() throws IOException {
    files.put(
        "sdks.yaml",
        """
        sdks:
          - id: one
            name: One SDK
            vendor: One
            purpose: Use
            data: [oaid, imei]
            policy: https://one.example/
        """);
    files.put(
        "register.csv",
        """
        Register of the security team,,,
        SDK name,developer,data,risk
        One,Two,OAID,无风险
        ,,IMEI,
        One,One,OAID,leaks
        """);
    assertThat(told("register-differs")).isEmpty();
    assertThat(told("register-risky"))
        .containsExactly("WARNING [One SDK, leaks, @no-version, register.csv:5]");
  }

  @Test
  void whatIsToldTogetherIsWaivedOneByOne() throws IOException {
    files.put(
        "sdks.yaml",
        """
        sdks:
          - id: one
            name: One
            vendor: A
            purpose: Use
            data: [oaid]
            policy: https://a.example/
        """);
    files.put(
        "gradle.lockfile",
        """
        org.acme.a:a:1.0=releaseRuntimeClasspath
        org.acme.b:b:1.0=releaseRuntimeClasspath
        """);
    files.put(
        "waivers.yaml",
        """
        waivers:
          - rule: library-unknown
            place: privacy/2026-03-01/sdks.yaml#org.acme.a:a
            reason: our own
            who: Li
            until: 2026-12-31
        """);
    assertThat(told("library-unknown"))
        .containsExactly("INFO [org.acme.b:b, 1, gradle.lockfile:2]");
    assertThat(told("waiver-unused")).isEmpty();
  }

  /** Rows go by the names that people give them. */
  @ParameterizedTest
  @CsvSource({
    "穿山甲SDK, com.pangle.cn:ads-sdk-pro",
    "优量汇, com.qq.e.union:union",
    "新浪微博SDK, io.github.sinaweibosdk:core",
    "友盟统计SDK, com.umeng.umsdk:common",
    "高德地图SDK, com.amap.api:location",
    "极光推送, cn.jiguang.sdk:jpush",
    "华为推送SDK, com.huawei.hms:push",
    "支付宝支付SDK, com.alipay.sdk:alipaysdk-android",
    "Firebase Crashlytics, com.google.firebase:firebase-crashlytics",
    "ShareSDK, cn.sharesdk:ShareSDK"
  })
  void aRowIsFoundByItsOrdinaryName(String name, String library) throws IOException {
    files.put(
        "sdks.yaml",
        "sdks:\n  - id: one\n    name: "
            + name
            + "\n    vendor: A\n    purpose: Use\n    data: [oaid]\n    policy: https://a.example/\n");
    files.put("gradle.lockfile", library + ":1.0=releaseRuntimeClasspath\n");
    assertThat(told("sdk-unlisted")).isEmpty();
    files.put("gradle.lockfile", "io.agora.rtc:full-sdk:1.0=releaseRuntimeClasspath\n");
    assertThat(told("sdk-unlisted")).hasSize(1);
  }

  /** The form that names have in each ecosystem, in the table. */
  private static final Map<Ecosystem, String> FORMS =
      Map.of(
          Ecosystem.MAVEN, "[\\w.-]+(:[\\w.-]+)?",
          Ecosystem.COCOAPODS, "[\\w.+-]+\\*?",
          Ecosystem.NPM, "(@[a-z0-9-]+/)?([a-z0-9][a-z0-9.-]*\\*?|\\*)",
          Ecosystem.PUB, "[a-z][a-z0-9_]*\\*?",
          Ecosystem.SWIFT, "[a-z.]+/[a-z0-9_-]+/([a-z0-9_.-]+|\\*)");

  /** Every name is one that a library could have, and leads to its own row. */
  @ParameterizedTest
  @EnumSource
  void knownLibrariesAreSound(Ecosystem ecosystem) {
    List<String> all = new ArrayList<>();
    for (Known known : KnownLibraries.builtIn().all()) {
      for (String name : known.in(ecosystem)) {
        all.add(name);
        assertThat(name).matches(FORMS.get(ecosystem));
        assertThat(KnownLibraries.builtIn().of(ecosystem, name.replace("*", "x")))
            .as(name)
            .contains(known);
      }
    }
    assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThan(50);
  }

  /** As the tools of each ecosystem write some packages down. */
  private static String locked(Ecosystem ecosystem, List<String> names, Random random) {
    String lines =
        names.stream().map(name -> locked(ecosystem, name)).collect(Collectors.joining());
    return switch (ecosystem) {
      case NPM ->
          random.nextBoolean()
              ? "# yarn lockfile v1\n" + lines
              : "{\"lockfileVersion\": 3, \"packages\": {"
                  + names.stream()
                      .map(name -> "\"node_modules/" + name + "\": {\"version\": \"1.0.0\"}")
                      .collect(Collectors.joining(",\n"))
                  + "}}";
      case PUB -> "packages:\n" + lines + "sdks:\n  dart: \">=3.0.0\"\n";
      case SWIFT -> "{\"pins\": [" + lines.replaceFirst(",\n$", "\n") + "], \"version\": 2}";
      default -> throw new IllegalArgumentException(ecosystem.name());
    };
  }

  private static String locked(Ecosystem ecosystem, String name) {
    return switch (ecosystem) {
      case NPM -> "\n\"" + name + "@^1.0.0\":\n  version \"1.0.0\"\n";
      case PUB ->
          "  "
              + name
              + ":\n    dependency: \"direct main\"\n    description:\n      name: "
              + name
              + "\n    source: hosted\n    version: \"1.0.0\"\n";
      default ->
          "{\"identity\": \"x\", \"location\": \"https://"
              + name.toUpperCase(Locale.ROOT).replaceFirst("GITHUB", "github")
              + ".git\", \"state\": {\"version\": \"1.0.0\"}},\n";
    };
  }

  @ParameterizedTest
  @EnumSource(names = {"NPM", "PUB", "SWIFT"})
  void sdksOfOtherEcosystemsDifferAsPlanted(Ecosystem ecosystem) throws IOException {
    List<Known> all =
        KnownLibraries.builtIn().all().stream()
            .filter(known -> known.isSdk() && !known.in(ecosystem).isEmpty())
            .toList();
    for (int seed = 0; seed < SITES; seed++) {
      Random random = new Random(seed);
      List<Known> listed = some(all, 10, random);
      List<Known> built = some(all, 10, random);
      built.addAll(some(listed, listed.size(), random));
      StringBuilder rows = new StringBuilder("sdks:\n");
      for (Known sdk : listed) {
        String name = sdk.in(ecosystem).get(0).replace("*", "core");
        String row = sdk(sdk, rows.length(), random);
        rows.append(row.replaceFirst("(packages|maven): .*", "packages: [\"" + name + "\"]"));
      }
      files.clear();
      files.put("sdks.yaml", rows.toString());
      List<String> names =
          built.stream()
              .distinct()
              .map(sdk -> sdk.in(ecosystem).get(0).replace("*", "other"))
              .collect(Collectors.toCollection(ArrayList::new));
      String library =
          KnownLibraries.builtIn()
              .all()
              .get(KnownLibraries.builtIn().all().size() - 1)
              .in(ecosystem)
              .get(0);
      names.add(library.replace("*", "any"));
      files.put("file.lock", locked(ecosystem, names, random));
      assertThat(names(told("sdk-unlisted")))
          .as("seed %d", seed)
          .containsExactlyElementsOf(without(english(built), english(listed)));
      assertThat(told("library-unknown")).as("seed %d", seed).isEmpty();
    }
  }

  /** Nobody can say of a thousand small packages what they are. */
  @Test
  void ofPackagesThoseAreAskedAboutThatTheAppAsksFor() throws IOException {
    files.put("sdks.yaml", sdk("One", "    packages: [acme-listed]\n"));
    files.put(
        "package-lock.json",
        """
        {"lockfileVersion": 3, "packages": {
          "": {"dependencies": {"acme-own": "1", "acme-listed": "1"}},
          "node_modules/acme-own": {"version": "1.0.0"},
          "node_modules/acme-listed": {"version": "1.0.0"},
          "node_modules/acme-brought": {"version": "1.0.0"},
          "node_modules/jpush-react-native": {"version": "3.0.0"}}}
        """);
    assertThat(told("library-unknown")).containsExactly("INFO [acme-own, 1, package-lock.json:3]");
    assertThat(told("sdk-unlisted"))
        .containsExactly(
            "WARNING [JPush SDK (Aurora), jpush-react-native 3.0.0, package-lock.json:6]");
  }

  /** Who moves from one to the other need not change the list. */
  @Test
  void aPodThatBecameASwiftPackageIsNotAbsent() throws IOException {
    files.put("sdks.yaml", sdk("Sentry SDK", "    cocoapods: [Sentry]\n"));
    files.put("Podfile.lockfile", "PODS:\n  - SnapKit (1.0)\nCOCOAPODS: 1.15.2\n");
    assertThat(told("sdk-absent")).containsExactly("WARNING [Sentry SDK, Sentry]");
    files.put(
        "Package.resolved",
        "{\"pins\": [{\"location\": \"git@github.com:getsentry/sentry-cocoa.git\"}], \"version\": 2}");
    assertThat(told("sdk-absent")).isEmpty();
    assertThat(told("sdk-unlisted")).isEmpty();
  }

  /** It may be built in as a file, whose classes a merged manifest has. */
  @Test
  void aRowOfPackagesAloneIsRemarkedOn() throws IOException {
    files.put("sdks.yaml", sdk("One", "    packages: [com.one]\n"));
    files.put("gradle.lockfile", "androidx.core:core:1.0=releaseRuntimeClasspath\n");
    assertThat(told("sdk-absent")).containsExactly("INFO [One, com.one]");
    files.put(
        "AndroidManifest.xml",
        "<manifest xmlns:a=\"http://schemas.android.com/apk/res/android\">"
            + "<service a:name=\"com.one.push.Service\"/></manifest>");
    assertThat(told("sdk-absent")).isEmpty();
    files.remove("AndroidManifest.xml");
    files.put("sdks.yaml", sdk("One", "    packages: [com.one]\n    platforms: [ios]\n"));
    assertThat(told("sdk-absent")).isEmpty();
    files.put("sdks.yaml", sdk("One", "    packages: [one_flutter]\n"));
    assertThat(told("sdk-absent")).isEmpty();
  }

  private static String sdk(String name, String more) {
    return """
        sdks:
          - id: one
            name: %s
            vendor: A company
            purpose: Use
            data: [oaid]
            policy: https://sdk.example/one
        %s"""
        .formatted(name, more);
  }
}
