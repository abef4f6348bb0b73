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
import io.gazette.model.Platform;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    assertThat(new AppFacts(List.of(file)).tells(Kind.LIBRARY, Platform.ANDROID)).isFalse();
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
    String others = "{\"bomFormat\": \"CycloneDX\", \"components\": [{\"purl\": \"pkg:npm/a@1\"}]}";
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
            "LIBRARY com.pangle.cn:ads-sdk-pro 6.0 2:3", "LIBRARY com.qq.e.union:union 4.6 3:5");
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
        .containsExactly("LIBRARY com.umeng.umsdk:common 9.6.3 2:3", "LIBRARY Bugly 2.6.1 3:3");
    assertThat(file.subjects())
        .containsExactlyInAnyOrder(
            new Subject(Kind.LIBRARY, Platform.ANDROID), new Subject(Kind.LIBRARY, Platform.IOS));
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
