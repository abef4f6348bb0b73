package io.gazette.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slips of substance in the rows of lists, and what only looks like one. */
class RowRulesTest {

  @TempDir Path folder;

  private List<String> told(String file, String yaml) throws IOException {
    Map<String, String> files =
        Map.of(
            "zh-Hans.md",
            "# 山岚笔记隐私政策\n\n## 正文 {#clause}\n\n我们按本政策处理您的信息。\n",
            "en.md",
            "# Shanlan Notes Privacy Policy\n\n## Text {#clause}\n\nWe handle it as said here.\n",
            file,
            yaml);
    return new ExampleSite(Files.createTempDirectory(folder, "site"), files, "zh-Hans")
        .findings().stream()
            .filter(
                finding ->
                    finding.code().id().matches("(?:row|rows|data|purpose|sensitive)-.*")
                        && !finding.code().id().matches("row-version-unsaid|.*-unsaid"))
            .map(
                finding ->
                    finding.code().id()
                        + " "
                        + finding.position().line()
                        + ":"
                        + finding.position().column())
            .toList();
  }

  private List<String> sdk(String more) throws IOException {
    return told(
        "sdks.yaml",
        """
        sdks:
          - id: one
            name: {zh-Hans: 蓝信SDK, en: Lan SDK}
            vendor: {zh-Hans: 蓝信有限公司, en: Lan Ltd.}
            policy: https://lan.example/privacy
        """
            + more);
  }

  private List<String> purpose(String chinese, String english) throws IOException {
    return sdk(
        "    data: [oaid]\n    purpose: {zh-Hans: \"%s\", en: \"%s\"}\n"
            .formatted(chinese, english));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "推送通知等|Push notifications",
        "用于推送、统计等功能。|Push notifications and statistics",
        "推送通知|Push notifications, etc.",
        "推送通知|Push notifications and other services",
        "推送通知及其他用途|Push notifications",
        "推送通知及其他增值服务|Push notifications",
        "把消息送到您手中等|Push notifications",
        "推送，包括但不限于系统通知|Push notifications"
      })
  void purposesAreToldOneByOne(String chinese, String english) throws IOException {
    assertThat(purpose(chinese, english)).hasSize(1).first().asString().startsWith("purpose-open");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "推送通知，对各厂商一视同仁、平等|Push notifications to all alike",
        "与其他用户聊天|Chats with other users",
        "等待推送时保持连接|Keeps the connection while it waits for notifications"
      })
  void wordsThatOnlyLookOpenAreLeftAlone(String chinese, String english) throws IOException {
    assertThat(purpose(chinese, english)).isEmpty();
  }

  private List<String> data(String chinese, String english) throws IOException {
    return sdk(
        "    purpose: none\n    data:\n      - oaid\n      - words: {zh-Hans: %s, en: \"%s\"}\n"
            .formatted(chinese, english));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "其他设备信息|Device settings",
        "设备设置及其他必要信息|Device settings",
        "相关信息|Device settings",
        "设备设置|Device settings and any other information",
        "设备设置|Certain device data",
        "设备设置等标识符|Device settings"
      })
  void dataAreToldOneByOne(String chinese, String english) throws IOException {
    assertThat(data(chinese, english)).containsExactly("data-open-ended 9:" + column(chinese));
  }

  private static int column(String chinese) {
    return chinese.equals("设备设置") ? 37 : 26;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "其他用户的评价|Ratings by other users",
        "设备等级|Grade of the device",
        "家庭其他成员的称呼|What other members of the family are called",
        "与健康相关的步数|Health-related steps"
      })
  void dataThatOnlyLookOpenAreLeftAlone(String chinese, String english) throws IOException {
    assertThat(data(chinese, english)).isEmpty();
  }

  @Test
  void wordsThatTheVocabularyHasAreItsTypes() throws IOException {
    assertThat(data("身份证号码", "Resident identity card number")).containsExactly("data-as-words 9:9");
    assertThat(data("银行卡密码提示", "A hint for the password of the card")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "推送通知|Statistics",
        "扫码|Taking photographs",
        "统计分析|Push notifications",
        "向银行核对|Checks with the insurer",
        "地图展示|Customer service",
        "支付|Location of the vehicle",
        "存于中国境内|Kept in Singapore"
      })
  void languagesAreAboutTheSame(String chinese, String english) throws IOException {
    assertThat(purpose(chinese, english)).containsExactly("row-languages-differ 7:" + at(chinese));
  }

  private static int at(String chinese) {
    return "    purpose: {zh-Hans: \"\", en: \"".length() + chinese.length() + 1;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "推送通知|Sends messages to the device",
        "统计分析|To see how features are used",
        "扫一扫登录|Signs you in with a QR code",
        "防止账号被盗|Keeps accounts safe",
        "展示地图|Maps",
        "在线客服|Chat with our agents",
        "预订座位|Booking of seats",
        "云端备份笔记|Backs up notes"
      })
  void translationsInOtherWordsAreLeftAlone(String chinese, String english) throws IOException {
    assertThat(purpose(chinese, english)).isEmpty();
  }

  @Test
  void dataInFreeWordsAreTheSameInBothLanguages() throws IOException {
    assertThat(told("sdks.yaml", free("{zh-Hans: 设备型号, en: MAC address}")))
        .contains("row-languages-differ 7:40");
  }

  private static String free(String words) {
    return """
        sdks:
          - id: one
            name: {zh-Hans: 蓝信SDK, en: Lan SDK}
            vendor: {zh-Hans: 蓝信有限公司, en: Lan Ltd.}
            policy: https://lan.example/privacy
            purpose: none
            data: [{words: %s}]
        """
        .formatted(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ios|packages: [cn.jpush.android]|7:16",
        "ios|maven: [cn.jiguang.sdk:jpush]|7:13",
        "android|cocoapods: [JPush]|7:17",
        "android|data: [idfa]|7:12",
        "'ios, macos'|data: [android-id]|7:12",
        "'android, ios'|'data: [{id: idfa, platforms: [android]}]'|7:17",
        "ios|permissions: [android.permission.CAMERA]|7:19",
        "android|permissions: [NSCameraUsageDescription]|7:19"
      })
  void rowsNameWhatTheirPlatformsHave(String platforms, String more, String place)
      throws IOException {
    String rest = more.startsWith("data") ? "" : "    data: none\n";
    assertThat(
            sdk("    platforms: [" + platforms + "]\n    " + more + "\n    purpose: none\n" + rest))
        .containsExactly("row-platform-differs " + place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "    packages: [cn.jpush.android]\n    cocoapods: [JPush]\n    data: [idfa, oaid]\n",
        "    platforms: [android, ios]\n    packages: [cn.jpush.android]\n    data: [idfa, oaid]\n",
        "    platforms: [ios]\n    packages: [com.jpush]\n    data: [{id: oaid, platforms: [android]}, idfa]\n",
        "    platforms: [harmonyos]\n    data: [oaid]\n    permissions: [ohos.permission.CAMERA]\n"
      })
  void rowsOfSeveralPlatformsMayNameAll(String more) throws IOException {
    assertThat(sdk("    purpose: none\n" + more)).isEmpty();
  }

  @Test
  void whatIsCollectedSaysWhatFor() throws IOException {
    assertThat(
            told(
                "data.yaml",
                "collected:\n  - id: a\n    data: [oaid]\n    function: {zh-Hans: 登录, en: Sign-in}\n"))
        .containsExactly("row-incomplete 2:5");
  }

  @Test
  void whereMostRowsSayHowLongTheOthersDoToo() throws IOException {
    String rows =
        """
        collected:
          - {id: a, data: [oaid], purpose: none, retention: P1Y}
          - {id: b, data: [phone-number], purpose: none, retention: P3M}
          - {id: c, data: [email-address], purpose: none}
        """;
    assertThat(told("data.yaml", rows)).containsExactly("row-incomplete 4:5");
    assertThat(told("data.yaml", rows.replace("P3M", "none"))).hasSize(1);
    assertThat(told("data.yaml", rows.replace(", retention: P3M", ""))).isEmpty();
    assertThat(told("data.yaml", rows.replace("none}", "none, retention: none}"))).isEmpty();
  }

  @Test
  void rowsOfOneLibrarySayTheSame() throws IOException {
    String row =
        """
          - id: %s
            name: {zh-Hans: 蓝信SDK, en: Lan SDK}
            vendor: {zh-Hans: 蓝信有限公司, en: Lan Ltd.}
            packages: [cn.lan%s]
            policy: https://lan.example/privacy
            purpose: {zh-Hans: %s, en: %s}
            data: [%s]
        """;
    String one = row.formatted("a", "", "推送", "Push", "oaid");
    assertThat(
            told("sdks.yaml", "sdks:\n" + one + row.formatted("b", "", "统计", "Statistics", "oaid")))
        .containsExactly("rows-contradict 14:14");
    assertThat(
            told("sdks.yaml", "sdks:\n" + one + row.formatted("b", "", "推送", "Push", "oaid, gaid")))
        .contains("rows-contradict 15:11");
    assertThat(
            told(
                "sdks.yaml",
                "sdks:\n" + one + row.formatted("b", ".count", "统计", "Statistics", "oaid")))
        .isEmpty();
  }
}
