package io.gazette.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.Language;
import io.gazette.model.Platform;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlatformPermissionsTest {

  private static final PlatformPermissions PERMISSIONS = PlatformPermissions.builtIn();

  @Test
  void hasAsManyAsTheHandbookSays() {
    assertThat(PERMISSIONS.all())
        .filteredOn(fact -> fact.source().equals(AospTable.SOURCE))
        .hasSize(1029);
    assertThat(android("dangerous")).hasSize(50);
    assertThat(android("normal")).hasSize(100);
    assertThat(android("signature")).hasSize(762);
    assertThat(android("internal")).hasSize(117);
    assertThat(PERMISSIONS.all())
        .filteredOn(fact -> fact.level().equals("usage-description"))
        .hasSize(60);
    assertThat(PERMISSIONS.all())
        .filteredOn(fact -> fact.platform() == Platform.HARMONYOS)
        .hasSize(84);
    assertThat(PERMISSIONS.all())
        .filteredOn(fact -> fact.platform() == Platform.HARMONYOS && fact.isUserGranted())
        .hasSize(43);
    assertThat(PERMISSIONS.all()).hasSize(1246);
  }

  private static List<PermissionFact> android(String level) {
    return PERMISSIONS.all().stream()
        .filter(fact -> fact.source().equals(AospTable.SOURCE) && fact.level().equals(level))
        .toList();
  }

  @Test
  void knowsWhoGrants() {
    assertThat(find("android.permission.CAMERA").grant()).isEqualTo(Grant.RUNTIME);
    assertThat(find("android.permission.INTERNET").grant()).isEqualTo(Grant.INSTALL);
    assertThat(find("android.permission.SYSTEM_ALERT_WINDOW").grant()).isEqualTo(Grant.SETTINGS);
    assertThat(find("android.permission.SYSTEM_ALERT_WINDOW").level()).isEqualTo("signature");
    assertThat(find("android.permission.READ_PRIVILEGED_PHONE_STATE").isUserGranted()).isFalse();
    assertThat(find("NSCameraUsageDescription").grant()).isEqualTo(Grant.RUNTIME);
    assertThat(find("ohos.permission.CAMERA").grant()).isEqualTo(Grant.RUNTIME);
    assertThat(find("ohos.permission.INTERNET").grant()).isEqualTo(Grant.INSTALL);
    assertThat(find("ohos.permission.READ_CONTACTS").level()).isEqualTo("system_basic");
  }

  @Test
  void tellsSinceWhenAndUntilWhen() {
    PermissionFact tasks = find("android.permission.GET_TASKS");

    assertThat(tasks.since()).contains("API 1");
    assertThat(tasks.deprecated()).contains("API 21");
    assertThat(find("NSAlarmKitUsageDescription").since()).contains("iOS 26.0");
  }

  @Test
  void everyPermissionThatAPersonMeetsHasThreeNames() {
    assertThat(PERMISSIONS.all())
        .filteredOn(fact -> fact.isUserGranted() || !fact.source().equals(AospTable.SOURCE))
        .allMatch(fact -> fact.displayNames().languages().size() == 3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "android.permission.ACCESS_BACKGROUND_LOCATION",
        "android.permission.ACCESS_NETWORK_STATE",
        "android.permission.ACCESS_WIFI_STATE",
        "android.permission.BLUETOOTH",
        "android.permission.BLUETOOTH_ADMIN",
        "android.permission.BROADCAST_STICKY",
        "android.permission.CHANGE_CONFIGURATION",
        "android.permission.CHANGE_NETWORK_STATE",
        "android.permission.CHANGE_WIFI_MULTICAST_STATE",
        "android.permission.FLASHLIGHT",
        "android.permission.FOREGROUND_SERVICE",
        "android.permission.FOREGROUND_SERVICE_DATA_SYNC",
        "android.permission.GET_TASKS",
        "android.permission.INTERNET",
        "android.permission.READ_MEDIA_VISUAL_USER_SELECTED",
        "android.permission.REQUEST_INSTALL_PACKAGES",
        "android.permission.VIBRATE",
        "android.permission.WAKE_LOCK",
        "com.coloros.mcs.permission.RECIEVE_MCS_MESSAGE",
        "com.heytap.mcs.permission.RECIEVE_MCS_MESSAGE",
        "com.meizu.c2dm.permission.RECEIVE",
        "com.meizu.flyme.push.permission.RECEIVE",
        "NSBluetoothAlwaysUsageDescription",
        "NSPhotoLibraryAddUsageDescription"
      })
  void knowsAndNamesThePermissionsOfRealPolicies(String name) {
    PermissionFact fact = find(name);

    assertThat(fact.name()).isEqualTo(name);
    assertThat(fact.displayName(new Language("zh-Hans"))).isNotEqualTo(name).isNotBlank();
    assertThat(fact.displayName(new Language("en"))).isNotEqualTo(name).isNotBlank();
  }

  @Test
  void aPermissionForTheSystemAloneIsCalledByItsName() {
    String name = "android.permission.ACCESS_BLOBS_ACROSS_USERS";

    assertThat(find(name).displayName(new Language("zh-Hans"))).isEqualTo(name);
  }

  @Test
  void knowsPermissionsThatCarryThePackageOfTheApp() {
    PermissionFact push = find("com.example.tinghui.permission.MIPUSH_RECEIVE");

    assertThat(push.name()).isEqualTo("com.example.tinghui.permission.MIPUSH_RECEIVE");
    assertThat(push.source()).isEqualTo("Xiaomi");
    assertThat(find("android.permission.health.READ_HEART_RATE").isUserGranted()).isTrue();
    assertThat(PERMISSIONS.find("MIPUSH_RECEIVE")).isEmpty();
  }

  @Test
  void caseAndSpellingMatter() {
    assertThat(PERMISSIONS.find("android.permission.camera")).isEmpty();
    assertThat(PERMISSIONS.find("com.heytap.mcs.permission.RECEIVE_MCS_MESSAGE")).isEmpty();
    assertThat(PERMISSIONS.find("")).isEmpty();
  }

  @Test
  void guessesTheNameThatWasMeant() {
    assertThat(PERMISSIONS.nearest("android.permission.camera"))
        .first()
        .isEqualTo("android.permission.CAMERA");
    assertThat(PERMISSIONS.nearest("android.permissions.CAMERA"))
        .first()
        .isEqualTo("android.permission.CAMERA");
    assertThat(PERMISSIONS.nearest("com.heytap.mcs.permission.RECEIVE_MCS_MESSAGE"))
        .first()
        .isEqualTo("com.heytap.mcs.permission.RECIEVE_MCS_MESSAGE");
    assertThat(PERMISSIONS.nearest("CAMERA"))
        .startsWith("android.permission.CAMERA", "ohos.permission.CAMERA");
    assertThat(PERMISSIONS.nearest("NSCameraUseageDescription"))
        .first()
        .isEqualTo("NSCameraUsageDescription");
    assertThat(PERMISSIONS.nearest("android.permission.NOTHING_OF_THE_KIND_AT_ALL")).isEmpty();
    assertThat(PERMISSIONS.nearest("x".repeat(100_000))).isEmpty();
  }

  @Test
  void theFilesAreSorted() {
    Diagnostics diagnostics = new Diagnostics();
    for (String file : PlatformPermissions.FILES) {
      EntryFile read =
          EntryFileParser.parse(file, BuiltInFile.text(file), PermissionReader.KEYS, diagnostics);
      assertThat(read.entries()).as(file).extracting(Entry::id).isSorted();
    }
    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(
            BuiltInFile.text(PlatformPermissions.AOSP_FILE)
                .lines()
                .filter(line -> line.contains("\t"))
                .skip(1))
        .isSorted();
  }

  @Test
  void theTableCarriesItsSourceLicenceAndApiLevel() {
    assertThat(BuiltInFile.text(PlatformPermissions.AOSP_FILE))
        .startsWith("#")
        .contains("Android Open Source Project", "Apache License, Version 2.0", "API level 36");
  }

  @Test
  void reportsLinesOfTheTableThatItDoesNotUnderstand() {
    Diagnostics diagnostics = new Diagnostics();
    String table =
        """
        # a comment
        name\tprotection
        a.b.ONE\tdangerous
        a.b.TWO
        a.b.THREE\tdangerous\tmore
        a b FOUR\tnormal
        a.b.FIVE\tvery dangerous
        a.b.ONE\tnormal
        """;

    SortedMap<String, PermissionFact> facts = AospTable.read("table.tsv", table, diagnostics);

    assertThat(facts).containsOnlyKeys("a.b.ONE");
    assertThat(diagnostics.sorted())
        .extracting(found -> found.position().line(), Diagnostic::code)
        .containsExactly(
            tuple(4, Code.DATA_SYNTAX),
            tuple(5, Code.DATA_SYNTAX),
            tuple(6, Code.DATA_SYNTAX),
            tuple(7, Code.BAD_VALUE),
            tuple(8, Code.DUPLICATE_VALUE));
  }

  @Test
  void reportsEntriesThatItDoesNotUnderstand() {
    Diagnostics diagnostics = new Diagnostics();
    SortedMap<String, PermissionFact> facts = new TreeMap<>();
    String file =
        """
        platform: android
        level: vendor
        source: Somebody

        [a.GOOD]
        grant: install
        [a.NO_GRANT]
        [a.BAD_GRANT]
        grant: perhaps
        [a.BAD_PLATFORM]
        grant: install
        platform: symbian
        [a-BAD-NAME]
        grant: install
        [a.ONE_NAME]
        grant: install
        en: One
        """;

    PermissionReader.readInto(facts, "file.txt", file, diagnostics);

    assertThat(facts).containsOnlyKeys("a.GOOD", "a.ONE_NAME");
    assertThat(diagnostics.sorted())
        .extracting(found -> found.position().line(), Diagnostic::code)
        .containsExactly(
            tuple(7, Code.MISSING_KEY),
            tuple(9, Code.BAD_VALUE),
            tuple(12, Code.BAD_VALUE),
            tuple(13, Code.DATA_SYNTAX),
            tuple(15, Code.MISSING_KEY),
            tuple(15, Code.MISSING_KEY));
  }

  @Test
  void aLaterFileSaysMoreAboutAKnownPermission() {
    Diagnostics diagnostics = new Diagnostics();
    SortedMap<String, PermissionFact> facts =
        AospTable.read("table.tsv", "a.b.ONE\tsignature\n", diagnostics);

    PermissionReader.readInto(
        facts, "more.txt", "[a.b.ONE]\ngrant: settings\nsince: API 9\n", diagnostics);

    assertThat(diagnostics.sorted()).isEmpty();
    PermissionFact one = facts.get("a.b.ONE");
    assertThat(one.level()).isEqualTo("signature");
    assertThat(one.grant()).isEqualTo(Grant.SETTINGS);
    assertThat(one.since()).contains("API 9");
    assertThat(one.source()).isEqualTo(AospTable.SOURCE);
  }

  private static PermissionFact find(String name) {
    return PERMISSIONS.find(name).orElseThrow(() -> new AssertionError(name));
  }
}
