package io.gazette.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Outcome;
import io.gazette.pipeline.Built;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** A policy with long lists, written for the tests that look at lists in a browser. */
final class ListSite {

  private static final int SDKS = 16;

  private ListSite() {}

  /** Writes and builds it below a folder, and gives the folder of the site. */
  static Path build(Path folder) throws IOException {
    Path content = folder.resolve("content");
    write(
        content.resolve("site.yaml"),
        """
        title:
          zh-Hans: 岛屿隐私中心
          en: Island Privacy Centre
        base-url: https://privacy.island.example/
        time-zone: Asia/Shanghai
        languages: [zh-Hans, en]
        publisher:
          name:
            zh-Hans: 岛屿科技有限公司
            en: Island Technology Co., Ltd.
          email: privacy@island.example
        products:
          - id: lamp
            name:
              zh-Hans: 灯塔
              en: Lamp
        """);
    write(
        content.resolve("lamp/policy.yaml"),
        """
        kind: privacy-policy
        product: lamp
        title:
          zh-Hans: 灯塔隐私政策
          en: Lamp Privacy Policy
        languages: [zh-Hans, en]
        platforms: [android, ios]
        notice-days: 0
        """);
    version(content.resolve("lamp/2024-03-01"), "2024-03-01", SDKS - 3);
    version(content.resolve("lamp/2025-03-01"), "2025-03-01", SDKS);
    Path output = folder.resolve("site");
    Outcome<Built> result = SampleSite.build(content, output, LocalDate.of(2026, 1, 1));
    assertThat(result.diagnostics()).isEmpty();
    return output;
  }

  private static void version(Path version, String day, int sdks) throws IOException {
    write(
        version.resolve("version.yaml"),
        """
        issued: %s
        effective: %s
        change: consent
        reasons: [recipients, data-types]
        summary:
          zh-Hans: 增加了SDK。
          en: Adds SDKs.
        """
            .formatted(day, day));
    write(version.resolve("zh-Hans.md"), text("灯塔隐私政策", "本政策说明我们如何处理信息。", "第三方SDK", "权限"));
    write(
        version.resolve("en.md"),
        text("Lamp Privacy Policy", "What we do with data.", "Third-party SDKs", "Permissions"));
    StringBuilder list = new StringBuilder("sdks:\n");
    for (int number = 1; number <= sdks; number++) {
      list.append(sdk(number));
    }
    write(version.resolve("sdks.yaml"), list.toString());
    write(version.resolve("permissions.yaml"), PERMISSIONS);
  }

  private static String text(String title, String preamble, String sdks, String permissions) {
    return """
        # %s

        %s

        ## %s {#sdks role=sdks}

        {{sdk-table}}

        ## %s {#permissions role=permissions}

        {{permission-table platform=android}}

        {{permission-table platform=ios}}
        """
        .formatted(title, preamble, sdks, permissions);
  }

  private static String sdk(int number) {
    return """
          - id: part-%1$d
            name: {zh-Hans: 岛屿消息推送与统计分析组件%1$d, en: Island Messaging and Analytics SDK %1$d}
            vendor: {zh-Hans: 岛屿互联（杭州）信息技术有限公司, en: "Island Interconnection (Hangzhou) Information Technology Co., Ltd."}
            packages: [com.island.interconnection.messaging.part%1$d]
            platforms: [%2$s]
            purpose: {zh-Hans: 向您的设备送达消息并统计使用情况, en: To deliver messages to your device and count how they are used}
            scene: {zh-Hans: 应用启动时以及收到消息时, en: When the app starts and when messages arrive}
            data: [oaid, imei, precise-location, {words: {zh-Hans: 消息送达情况, en: whether messages arrived}, necessity: optional}]
            permissions: [com.heytap.mcs.permission.RECIEVE_MCS_MESSAGE]
            access: sdk
            on-device: false
            role: processor
            policy: https://sdk.island.example/policy/part%1$d
            contact: none
        """
        .formatted(number, number % 3 == 0 ? "android" : "android, ios");
  }

  private static final String PERMISSIONS =
      """
      permissions:
        - id: location
          values: [android.permission.ACCESS_FINE_LOCATION, android.permission.ACCESS_COARSE_LOCATION, NSLocationWhenInUseUsageDescription]
          name: {zh-Hans: 位置, en: Location}
          uses: [{zh-Hans: 展示附近的岛屿, en: To show islands nearby}, {zh-Hans: 记录航迹, en: To record tracks}]
          asked: on-use
          refusal: {zh-Hans: 不影响其他功能, en: Nothing else is affected}
        - id: push
          values: [com.heytap.mcs.permission.RECIEVE_MCS_MESSAGE]
          name: {zh-Hans: 厂商推送, en: Vendor push}
          uses: [{zh-Hans: 送达通知, en: To deliver notices}]
          asked: never
          refusal: none
      """;

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
