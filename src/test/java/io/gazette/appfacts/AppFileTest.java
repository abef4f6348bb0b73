package io.gazette.appfacts;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.appfacts.AppFact.Kind;
import io.gazette.appfacts.AppFact.Subject;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Ecosystem;
import io.gazette.model.Platform;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of apps as the tools of their makers write them. */
class AppFileTest {

  private static final String PLIST =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
      <plist version="1.0">
      <dict>
      """;

  private final Diagnostics diagnostics = new Diagnostics();

  private Optional<AppFile> read(byte[] bytes) {
    return AppFile.read("file", bytes, SourcePosition.startOf("/file"), diagnostics);
  }

  private List<String> facts(String text) {
    AppFile file = read(text.getBytes(UTF_8)).orElseThrow();
    assertThat(diagnostics.sorted())
        .filteredOn(each -> each.code() != Code.APP_FILE_UNMERGED)
        .isEmpty();
    return facts(file);
  }

  private static List<String> facts(AppFile file) {
    return file.facts().stream()
        .map(
            fact ->
                fact.subject().kind()
                    + " "
                    + fact.shown()
                    + " "
                    + fact.position().line()
                    + ":"
                    + fact.position().column())
        .toList();
  }

  private List<String> refused(byte[] bytes) {
    assertThat(read(bytes)).isEmpty();
    return diagnostics.sorted().stream().map(AppFileTest::told).toList();
  }

  private static String told(Diagnostic finding) {
    return finding.position() + " " + finding.code().id() + " " + finding.arguments();
  }

  @Test
  void aManifestTellsWhatTheAppAsksForAndWhatTheSystemMayStart() {
    String manifest =
        """
        <?xml version="1.0" encoding="utf-8"?>
        <manifest xmlns:android="http://schemas.android.com/apk/res/android"
            xmlns:tools="http://schemas.android.com/tools" package="com.example.app">
          <!-- <uses-permission android:name="android.permission.COMMENTED"/> -->
          <uses-permission
              android:name="android.permission.CAMERA"
              android:maxSdkVersion="32"/>
          <uses-permission-sdk-23 android:name="android.permission.SEND_SMS"/>
          <uses-permission android:name="android.permission.CAMERA"/>
          <uses-permission android:name="android.permission.GONE" tools:node="remove"/>
          <uses-permission android:name="com.example.app.permission.OWN"/>
          <permission android:name="com.example.app.permission.OWN"/>
          <uses-feature android:name="android.hardware.camera"/>
          <application android:name=".App">
            <activity android:name=".Main" android:permission="android.permission.OTHERS"/>
            <service android:name="com.umeng.message.Service"/>
          </application>
        </manifest>
        """;
    assertThat(facts(manifest))
        .containsExactly(
            "PERMISSION android.permission.CAMERA 5:3",
            "PERMISSION android.permission.SEND_SMS 8:3",
            "COMPONENT com.umeng.message.Service 16:5");
  }

  @Test
  void theManifestOfTheSourceIsNoted() {
    assertThat(isNoted("<uses-sdk android:minSdkVersion='23'/>")).isFalse();
    assertThat(isNoted("")).isTrue();
    assertThat(isNoted("<uses-sdk/><permission android:name='${applicationId}.p'/>")).isTrue();
    assertThat(isNoted("<uses-sdk/><application tools:replace='label'/>")).isTrue();
  }

  private static boolean isNoted(String elements) {
    String manifest =
        "<manifest xmlns:android='http://schemas.android.com/apk/res/android'"
            + " xmlns:tools='http://schemas.android.com/tools'>"
            + elements
            + "</manifest>";
    Diagnostics found = new Diagnostics();
    AppFile.read("file", manifest.getBytes(UTF_8), SourcePosition.startOf("/file"), found);
    return found.sorted().stream().anyMatch(each -> each.code() == Code.APP_FILE_UNMERGED);
  }

  @Test
  void aManifestWithoutPermissionsTellsThatThereAreNone() {
    AppFile file = read("<manifest/>".getBytes(UTF_8)).orElseThrow();
    assertThat(new AppFacts(List.of(file)).tells(Kind.PERMISSION, Platform.ANDROID)).isTrue();
    assertThat(new AppFacts(List.of(file)).tells(Ecosystem.MAVEN)).isFalse();
  }

  @Test
  void aFileInUtf16IsRead() {
    String manifest =
        "\ufeff<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n<manifest"
            + " xmlns:a=\"http://schemas.android.com/apk/res/android\">"
            + "<uses-permission a:name=\"x.Y\"/></manifest>";
    assertThat(facts(read(manifest.getBytes(UTF_16LE)).orElseThrow()))
        .containsExactly("PERMISSION x.Y 2:64");
  }

  @Test
  void anInfoListTellsTheTextsOfItsOwnLevel() {
    String info =
        PLIST
            + """
              <key>CFBundleName</key><string>NSFakeUsageDescription</string>
              <key>NSCameraUsageDescription</key>
              <string>Scan &amp; read</string>
              <key>Nested</key>
              <dict><key>NSMicrophoneUsageDescription</key><string>x</string></dict>
              <key>NFCReaderUsageDescription</key>
              <string>x</string>
            </dict>
            </plist>
            """;
    assertThat(facts(info))
        .containsExactly(
            "PERMISSION NSCameraUsageDescription 6:3", "PERMISSION NFCReaderUsageDescription 10:3");
  }

  @Test
  void aPrivacyManifestTellsTheTypesOfData() {
    String manifest =
        PLIST
            + """
              <key>NSPrivacyTracking</key><true/>
              <key>NSPrivacyCollectedDataTypes</key>
              <array>
                <dict>
                  <key>NSPrivacyCollectedDataType</key>
                  <string>NSPrivacyCollectedDataTypeDeviceID</string>
                  <key>NSPrivacyCollectedDataTypePurposes</key>
                  <array><string>NSPrivacyCollectedDataTypePurposeAnalytics</string></array>
                </dict>
              </array>
              <key>NSPrivacyAccessedAPITypes</key><array/>
            </dict>
            </plist>
            """;
    assertThat(facts(manifest)).containsExactly("DATA NSPrivacyCollectedDataTypeDeviceID 10:7");
  }

  @Test
  void ofTreesThatGradlePrintsThatOfTheRunningAppCounts() {
    String tree =
        """
        > Task :app:dependencies

        debugUnitTestRuntimeClasspath - Runtime classpath of test.
        +--- com.example:only-tested:1.0
        releaseCompileClasspath - Compile classpath.
        +--- com.example:only-compiled:1.0

        releaseRuntimeClasspath - Runtime classpath of release.
        +--- androidx.core:core-ktx:1.9.0 -> 1.12.0
        |    +--- com.example:deep:{strictly 2.1} -> 2.1 (*)
        |    \\--- com.example:constrained:3.0 (c)
        +--- com.example:unversioned -> 4.0
        +--- project :lib
        \\--- com.example:broken:1.0 FAILED
        """;
    assertThat(facts(tree))
        .containsExactly(
            "LIBRARY androidx.core:core-ktx 1.12.0 9:6",
            "LIBRARY com.example:deep 2.1 10:11",
            "LIBRARY com.example:unversioned 4.0 12:6",
            "LIBRARY com.example:broken 1.0 14:6");
  }

  @Test
  void whatReplacedALibraryIsThereAndWhatWasReplacedIsNot() {
    String tree =
        """
        \u001b[1mreleaseRuntimeClasspath\u001b[m - Runtime classpath.
        +--- org.acme.x:stats:1.0 -> com.sensorsdata.analytics.android:SensorsAnalyticsSDK:6.7.0
        +--- com.tencent.bugly:crashreport:4.1 -> project :mock:bugly
        \u001b[2m\\--- \u001b[mcom.qq.e.union:union:4.563 -> com.qq.e.union:union:4.600 (*)

        debugRuntimeClasspath - Runtime classpath.
        \\--- com.example:only-debugged:1.0
        """;
    assertThat(facts(tree))
        .containsExactly(
            "LIBRARY com.sensorsdata.analytics.android:SensorsAnalyticsSDK 6.7.0 2:6",
            "LIBRARY com.qq.e.union:union 4.600 4:6");
  }

  @Test
  void aFileThatTellsNothingOfTheRunningAppIsRefused() {
    assertThat(refused("compileOnly - x (n)\n\\--- com.example:a:1.0\n".getBytes(UTF_8)))
        .containsExactly("/file:1:1 app-file-unknown []");
    assertThat(read("com.example:plugin:1.0=classpath\n".getBytes(UTF_8))).isEmpty();
    String others =
        "{\"bomFormat\": \"CycloneDX\", \"components\": [{\"purl\": \"pkg:nuget/a@1\"}]}";
    assertThat(read(others.getBytes(UTF_8))).isEmpty();
  }

  @Test
  void ofABillOfMaterialsWithoutAddressesNamesCount() {
    String bill =
        """
        {"bomFormat": "CycloneDX", "components": [
          {"group": "com.pangle.cn", "name": "ads-sdk-pro", "version": "6.0", "components": [
            {"purl": "pkg:maven/com.qq.e.union/union@4.6"}]},
          {"purl": "pkg:maven/com.getui/gtsdk@3.3", "scope": "excluded"},
          {"purl": "pkg:npm/left-pad@1.0", "group": "a.b", "name": "left-pad"}
        ]}
        """;
    assertThat(facts(bill))
        .containsExactly(
            "LIBRARY com.pangle.cn:ads-sdk-pro 6.0 2:3",
            "LIBRARY com.qq.e.union:union 4.6 3:5",
            "LIBRARY left-pad 1.0 5:3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"bomFormat\": \"CycloneDX\", \"components\": [{\"purl\": \"pkg:maven/a/b@1\"},",
        "{\"module\": {\"requestPermissions\": [{\"name\": \"ohos.permission.CAMERA\"}",
        "PODS:\n  - Bugly (2.6.1)\n"
      })
  void whatWasCutOffIsTold(String text) {
    assertThat(read(text.getBytes(UTF_8))).isEmpty();
    assertThat(diagnostics.sorted())
        .extracting(found -> found.code().id())
        .containsExactly("app-file-damaged");
  }

  @Test
  void ofLockedLibrariesThoseOfTheRunningAppCount() {
    String locked =
        """
        # This is a Gradle generated file for dependency locking.
        com.example:both:1.0=debugUnitTestRuntimeClasspath,releaseRuntimeClasspath
        com.example:tested:1.0=debugUnitTestRuntimeClasspath
        com.example:compiled:1.0=releaseCompileClasspath
        com.example:debugged:1.0=debugRuntimeClasspath
        empty=annotationProcessor
        """;
    assertThat(facts(locked)).containsExactly("LIBRARY com.example:both 1.0 2:1");
  }

  @Test
  void aBillOfMaterialsTellsLibrariesOfBothSystems() {
    String bill =
        """
        {"bomFormat": "CycloneDX", "components": [
          {"purl": "pkg:maven/com.umeng.umsdk/common@9.6.3?type=aar"},
          {"purl": "pkg:cocoapods/Bugly@2.6.1"},
          {"purl": "pkg:npm/left-pad@1.0"}
        ]}
        """;
    AppFile file = read(bill.getBytes(UTF_8)).orElseThrow();
    assertThat(facts(file))
        .containsExactly(
            "LIBRARY com.umeng.umsdk:common 9.6.3 2:3",
            "LIBRARY Bugly 2.6.1 3:3",
            "LIBRARY left-pad 1.0 4:3");
    assertThat(file.subjects())
        .containsExactlyInAnyOrder(
            Subject.libraries(Ecosystem.MAVEN),
            Subject.libraries(Ecosystem.COCOAPODS),
            Subject.libraries(Ecosystem.NPM));
  }

  @Test
  void aPodfileLockTellsPodsWithoutTheirParts() {
    String pods =
        """
        PODS:
          - AFNetworking (4.0.1):
            - AFNetworking/Reachability (= 4.0.1)
          - AFNetworking/Reachability (4.0.1)
          - "GoogleUtilities/AppDelegateSwizzler (7.11.0)":
            - GoogleUtilities/Environment
          - UMCommon (7.4.2)

        DEPENDENCIES:
          - Elsewhere (1.0)

        COCOAPODS: 1.15.2
        """;
    assertThat(facts(pods))
        .containsExactly(
            "LIBRARY AFNetworking 4.0.1 2:5",
            "LIBRARY GoogleUtilities 7.11.0 5:6",
            "LIBRARY UMCommon 7.4.2 7:5");
  }

  /** With those of tests left out, and marked whether the app itself asks for them. */
  private List<String> packages(String text) {
    AppFile file = read(text.getBytes(UTF_8)).orElseThrow();
    assertThat(diagnostics.sorted()).isEmpty();
    return file.facts().stream()
        .map(
            fact ->
                (fact.brought() ? "(" + fact.shown() + ")" : fact.shown())
                    + " "
                    + fact.position().line())
        .toList();
  }

  @Test
  void ofPackagesOfNpmThoseOfTheRunningAppCount() {
    assertThat(
            packages(
                """
                {"name": "app", "lockfileVersion": 3, "requires": true, "packages": {
                  "": {"dependencies": {"@a/b": "^1.0.0", "other": "npm:real@1"}, "devDependencies": {"jest": "1"}},
                  "node_modules/@a/b": {"version": "1.2.3"},
                  "node_modules/@a/b/node_modules/deep": {"version": "4.0.0"},
                  "node_modules/jest": {"version": "29.0.0", "dev": true},
                  "node_modules/other": {"name": "real", "version": "1.0.0"},
                  "node_modules/own": {"resolved": "packages/own", "link": true},
                  "packages/own": {"dependencies": {"asked": "1"}},
                  "node_modules/asked": {"version": "1.0.0"}
                }}
                """))
        .containsExactly("@a/b 1.2.3 3", "(deep 4.0.0) 4", "real 1.0.0 6", "asked 1.0.0 9");
    assertThat(
            packages(
                """
                {"lockfileVersion": 1, "dependencies": {
                  "a": {"version": "1.0.0", "requires": {"b": "^1.0.0"}, "dependencies": {
                    "c": {"version": "3.0.0"}}},
                  "b": {"version": "1.1.0"},
                  "jest": {"version": "29.0.0", "dev": true}}}
                """))
        .containsExactly("a 1.0.0 2", "(c 3.0.0) 3", "(b 1.1.0) 4");
  }

  @Test
  void bothFormsOfYarnAreRead() {
    assertThat(
            packages(
                """
                # THIS IS AN AUTOGENERATED FILE. DO NOT EDIT THIS FILE DIRECTLY.
                # yarn lockfile v1


                "@a/b@^1.0.0", "@a/b@^1.1.0":
                  version "1.2.3"
                  resolved "https://packages.example/b.tgz#abc"
                  integrity sha512-abc
                  dependencies:
                    c "^2.0.0"
                    "@d/e" "^3.0.0"

                c@^2.0.0:
                  version "2.0.1"

                "other@npm:real@^4.0.0":
                  version "4.0.0"
                """))
        .containsExactly("@a/b 1.2.3 5", "(c 2.0.1) 13", "real 4.0.0 16");
    assertThat(
            packages(
                """
                __metadata:
                  version: 8
                  cacheKey: 10c0

                "@a/b@npm:^1.0.0, @a/b@npm:^1.1.0":
                  version: 1.2.3
                  resolution: "@a/b@npm:1.2.3"
                  dependencies:
                    c: "npm:^2.0.0"
                  checksum: 10c0/abc
                  languageName: node
                  linkType: hard

                "app@workspace:.":
                  version: 0.0.0-use.local
                  resolution: "app@workspace:."
                  dependencies:
                    "@a/b": "npm:^1.0.0"
                  languageName: unknown
                  linkType: soft

                "c@npm:^2.0.0":
                  version: 2.0.1
                  resolution: "c@npm:2.0.1"
                """))
        .containsExactly("@a/b 1.2.3 5", "(c 2.0.1) 22");
  }

  @Test
  void theFormsOfPnpmAreRead() {
    assertThat(
            packages(
                """
                lockfileVersion: 5.4

                specifiers:
                  '@a/b': ^1.0.0

                dependencies:
                  '@a/b': 1.2.3_react@18.2.0

                packages:

                  /@a/b/1.2.3_react@18.2.0:
                    resolution: {integrity: sha512-abc}
                    dependencies:
                      c: 2.0.1
                    dev: false

                  /c/2.0.1:
                    resolution: {integrity: sha512-abc}
                    dev: false

                  /jest/29.0.0:
                    resolution: {integrity: sha512-abc}
                    dev: true
                """))
        .containsExactly("@a/b 1.2.3 11", "(c 2.0.1) 17");
    assertThat(
            packages(
                """
                lockfileVersion: '9.0'

                settings:
                  autoInstallPeers: true

                importers:

                  .:
                    dependencies:
                      '@a/b':
                        specifier: ^1.0.0
                        version: 1.2.3(react@18.2.0)
                    devDependencies:
                      jest:
                        specifier: ^29.0.0
                        version: 29.0.0

                packages:

                  '@a/b@1.2.3':
                    resolution: {integrity: sha512-abc}
                    deprecated: |-
                      No longer kept up:
                      use another one

                  c@2.0.1:
                    resolution: {integrity: sha512-abc}

                snapshots:

                  '@a/b@1.2.3(react@18.2.0)':
                    dependencies:
                      c: 2.0.1
                """))
        .containsExactly("@a/b 1.2.3 20", "(c 2.0.1) 26");
  }

  @Test
  void whatPnpmBringsToMakeTheAppIsNotInIt() {
    assertThat(
            packages(
                """
                lockfileVersion: '9.0'

                importers:

                  .:
                    dependencies:
                      named:
                        specifier: npm:a@^1.0.0
                        version: a@1.0.0
                    devDependencies:
                      jest:
                        specifier: ^29.0.0
                        version: 29.0.0

                packages:

                  a@1.0.0:
                    resolution: {integrity: sha512-abc}

                  both@1.0.0:
                    resolution: {integrity: sha512-abc}

                  deep@1.0.0:
                    resolution: {integrity: sha512-abc}

                  jest@29.0.0:
                    resolution: {integrity: sha512-abc}

                  unknown@1.0.0:
                    resolution: {integrity: sha512-abc}

                snapshots:

                  a@1.0.0:
                    dependencies:
                      other: both@1.0.0

                  both@1.0.0: {}

                  deep@1.0.0: {}

                  jest@29.0.0:
                    dependencies:
                      both: 1.0.0
                    optionalDependencies:
                      deep: 1.0.0
                """))
        .containsExactly("a 1.0.0 17", "(both 1.0.0) 20", "(unknown 1.0.0) 29");
  }

  @Test
  void aPubspecLockTellsPackagesOfFlutter() {
    assertThat(
            packages(
                """
                # Generated by pub
                # See https://dart.dev/tools/pub/glossary#lockfile
                packages:
                  fluwx:
                    dependency: "direct main"
                    description:
                      name: fluwx
                      sha256: abc
                      url: "https://pub.example"
                    source: hosted
                    version: "4.5.5"
                  lints:
                    dependency: "direct dev"
                    description:
                      name: lints
                    source: hosted
                    version: "2.0.0"
                  meta:
                    dependency: transitive
                    description:
                      name: meta
                    source: hosted
                    version: "1.9.1"
                  own:
                    dependency: "direct main"
                    description:
                      path: "../own"
                      relative: true
                    source: path
                    version: "1.0.0"
                sdks:
                  dart: ">=3.0.0 <4.0.0"
                """))
        .containsExactly("fluwx 4.5.5 4", "(meta 1.9.1) 18");
  }

  @Test
  void resolvedPackagesOfSwiftAreReadInAllForms() {
    assertThat(
            packages(
                """
                {"object": {"pins": [
                  {"package": "A", "repositoryURL": "https://github.com/Acme/A-iOS.git",
                   "state": {"branch": null, "version": "1.2.3"}}]}, "version": 1}
                """))
        .containsExactly("github.com/acme/a-ios 1.2.3 2");
    assertThat(
            packages(
                """
                {"originHash": "abc", "pins": [
                  {"identity": "a", "kind": "remoteSourceControl", "location": "git@github.com:Acme/A.git",
                   "state": {"branch": "main", "revision": "abc"}},
                  {"identity": "acme.b", "kind": "registry", "location": "", "state": {"version": "2.0.0"}},
                  {"identity": "own", "kind": "localSourceControl", "location": "/home/own"}],
                 "version": 3}
                """))
        .containsExactly("github.com/acme/a 2", "acme.b 2.0.0 4");
  }

  @Test
  void aBillOfMaterialsTellsPackagesOfAllEcosystems() {
    String bill =
        """
        {"bomFormat": "CycloneDX", "metadata": {"component": {"bom-ref": "app"}}, "components": [
          {"bom-ref": "1", "purl": "pkg:npm/%40a/b@1.0.0"},
          {"bom-ref": "2", "purl": "pkg:npm/c@2.0.0"},
          {"bom-ref": "3", "purl": "pkg:npm/d@2.0.0", "properties": [
            {"name": "cdx:npm:package:development", "value": "true"}]},
          {"bom-ref": "4", "purl": "pkg:pub/fluwx@4.5.5"},
          {"bom-ref": "5", "purl": "pkg:swift/github.com/Acme/A@1.2.3"},
          {"bom-ref": "6", "purl": "pkg:cocoapods/gRPC-C++@1.50.0#impl"}],
         "dependencies": [{"ref": "app", "dependsOn": ["1", "4"]}, {"ref": "1", "dependsOn": ["2"]}]}
        """;
    assertThat(packages(bill))
        .containsExactly(
            "@a/b 1.0.0 2",
            "(c 2.0.0) 3",
            "fluwx 4.5.5 6",
            "github.com/acme/a 1.2.3 7",
            "gRPC-C++ 1.50.0 8");
  }

  /** Where it breaks, or where it ends too early. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "# yarn lockfile v1\\n\\na@^1.0.0:\\n  version \"1.0.0\"\\n<<<<<<< HEAD\\nb@^1.0.0:\\n | 5:1",
        "# yarn lockfile v1\\n\\na@^1.0.0:\\n  version \"1.0.0\"\\nwhat\\n | 5:1",
        "# yarn lockfile v1\\n\\na@^1.0.0:\\n  version \"1.0.0\"\\n   b\\n | 5:1",
        "# yarn lockfile v1\\n\\na@^1.0.0:\\n | 4:1",
        "lockfileVersion: 5.4\\n\\npackages:\\n\\n  /a/1.0.0:\\n | 6:1",
        "lockfileVersion: 5.4\\n\\npackages:\\n\\n  a 1.0.0\\n | 5:1",
        "packages:\\n  a:\\n    dependency: transitive\\n    version: \"1\"\\n | 5:1",
        "packages:\\n  a:\\n    dependency: transitive\\n  b\\nsdks:\\n | 4:1",
        "{\"lockfileVersion\": 3,\\n \"packages\": {\\n  \"a\" {}}} | 3:7",
        "{\"pins\": [\\n  {\"location\": \"a\"},\\n | 3:1",
      })
  void lockFilesAreDamagedWhereTheyBreak(String text, String place) {
    assertThat(refused(text.replace("\\n", "\n").getBytes(UTF_8)))
        .containsExactly("/file:" + place.strip() + " app-file-damaged []");
  }

  @Test
  void aModuleOfHarmonyOsTellsWhatItRequests() {
    String module =
        """
        {
          // "requestPermissions": [{"name": "ohos.permission.COMMENTED"}],
          "module": {
            "deviceTypes": ["phone"],
            "requestPermissions": [
              { "name": "ohos.permission.CAMERA", "reason": "$string:camera" },
              /* { name: 'ohos.permission.HIDDEN' }, */
              { name: 'ohos.permission.LOCATION', usedScene: { abilities: ["a"], when: "inuse" } }
            ],
            "abilities": [{"name": "x.permission.Entry"}]
          }
        }
        """;
    assertThat(facts(module))
        .containsExactly(
            "PERMISSION ohos.permission.CAMERA 6:17", "PERMISSION ohos.permission.LOCATION 8:15");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hello", "<html/>", "{}", "a: b", "<plist><dict/></plist>"})
  void whatIsNoFileOfAnAppIsRefused(String text) {
    assertThat(refused(text.getBytes(UTF_8))).containsExactly("/file:1:1 app-file-unknown []");
  }

  @Test
  void compiledFilesAreNamed() {
    assertThat(refused("\3\0\10\0abc".getBytes(ISO_8859_1)))
        .containsExactly("/file:1:1 app-file-compiled [@app-manifest]");
    assertThat(read("bplist00abc".getBytes(ISO_8859_1))).isEmpty();
    assertThat(read("PK\3\4abc".getBytes(ISO_8859_1))).isEmpty();
    assertThat(diagnostics.sorted().stream().map(found -> found.arguments().get(0)))
        .containsExactlyInAnyOrder("@app-manifest", "@app-plist", "@app-archive");
  }

  @Test
  void whatBreaksIsToldWhereItBreaks() {
    assertThat(refused("<manifest>\n  <application>\n</manifest>".getBytes(UTF_8)))
        .containsExactly("/file:3:1 app-file-damaged []");
  }

  /** Nothing of the machine comes in by an entity, and nothing grows. */
  @Test
  void entitiesAreNotReplaced() {
    String stranger =
        """
        <!DOCTYPE plist [<!ENTITY a SYSTEM "file:///etc/hostname"><!ENTITY b "&a;&a;&a;">]>
        <plist><dict><key>NSCameraUsageDescription</key><string>&b;</string></dict></plist>
        """;
    Optional<AppFile> file = read(stranger.getBytes(UTF_8));
    file.ifPresent(
        read ->
            assertThat(facts(read)).containsExactly("PERMISSION NSCameraUsageDescription 2:14"));
    assertThat(file.isPresent() || !diagnostics.sorted().isEmpty()).isTrue();
  }

  @Test
  void depthIsLimited() {
    assertThat(refused(("<manifest>" + "<a>".repeat(50_000)).getBytes(UTF_8)))
        .containsExactly("/file:1:1 app-file-damaged []");
  }
}
