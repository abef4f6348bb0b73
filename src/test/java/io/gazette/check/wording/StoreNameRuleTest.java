package io.gazette.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.check.ExampleSite;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is registered with stores against what readers see. */
final class StoreNameRuleTest {

  @TempDir Path folder;

  /** The findings on a site of two languages, each as its file and the two names. */
  private List<String> findings(String stores, String chinese, String english) throws IOException {
    return new ExampleSite(
            Files.createTempDirectory(folder, "s"), files(stores, chinese, english), "zh-Hans")
        .findings().stream()
            .filter(finding -> finding.code() == Code.STORE_NAME_DIFFERS)
            .map(StoreNameRuleTest::told)
            .toList();
  }

  private static Map<String, String> files(String stores, String chinese, String english) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("zh-Hans.md", chinese);
    files.put("en.md", english);
    files.put(
        "site.yaml",
        """
        products:
          - id: notes
            name: {zh-Hans: 山岚笔记, en: Shanlan Notes}
            stores: [%s]
        """
            .formatted(stores));
    return files;
  }

  private static String told(Diagnostic finding) {
    return finding.position().file().replaceFirst(".*/", "")
        + " "
        + String.join(" | ", finding.arguments().subList(3, 5));
  }

  private List<String> registered(String names) throws IOException {
    return findings("{store: xiaomi, " + names + "}", "我们保护您的信息。", "We protect it.");
  }

  private List<String> inTexts(String developer, String chinese, String english)
      throws IOException {
    return findings("{store: vivo, developer: " + developer + "}", chinese, english);
  }

  @Test
  void aNameInALanguageIsComparedWithTheOneInThatLanguage() throws IOException {
    assertThat(registered("app: {zh-Hans: 山岚笔记, en: Shanlan Notes}")).isEmpty();
    assertThat(registered("app: {zh-Hans: 山岚便签}")).containsExactly("site.yaml 山岚便签 | 山岚笔记");
    assertThat(registered("developer: {en: \"Shanlan Software Ltd\"}"))
        .containsExactly("site.yaml Shanlan Software Ltd | Shanlan Software Co., Ltd.");
    assertThat(registered("app: {en: 山岚笔记}")).containsExactly("site.yaml 山岚笔记 | Shanlan Notes");
  }

  @Test
  void aNameInNoLanguageIsOneOfThoseThatAreShown() throws IOException {
    assertThat(registered("app: 山岚笔记, developer: 山岚软件有限公司")).isEmpty();
    assertThat(registered("app: Shanlan Notes")).isEmpty();
    assertThat(registered("app: Shanlan Mail"))
        .containsExactly("site.yaml Shanlan Mail | 山岚笔记 / Shanlan Notes");
  }

  @Test
  void formMakesNoDifference() throws IOException {
    assertThat(registered("app: \"ＳＨＡＮＬＡＮ  NOTES\", developer: “山岚软件”有限公司")).isEmpty();
    assertThat(registered("developer: \"Shanlan Software Co Ltd\"")).isEmpty();
    assertThat(registered("app: 山岚筆記")).isEmpty();
  }

  @Test
  void whatAnAppIsForMayFollowItsName() throws IOException {
    assertThat(registered("app: 山岚笔记-随手记下每一天")).isEmpty();
    assertThat(registered("app: {en: \"Shanlan Notes: Write Anywhere\"}")).isEmpty();
    assertThat(registered("app: 山岚笔记本")).hasSize(1);
    assertThat(registered("developer: 山岚软件有限公司（上海）")).hasSize(1);
  }

  @Test
  void theCompanyThatSpeaksInATextIsTheRegisteredOne() throws IOException {
    assertThat(inTexts("山岚软件有限公司", "山岚软件有限公司（以下简称“我们”）保护信息。", "We protect it.")).isEmpty();
    assertThat(inTexts("山岚软件有限公司", "林木网络有限公司（以下简称“我们”）保护信息。", "We protect it."))
        .containsExactly("zh-Hans.md 山岚软件有限公司 | 林木网络有限公司");
    assertThat(inTexts("山岚软件有限公司", "本应用由上海山岚软件有限公司运营。", "We protect it."))
        .containsExactly("zh-Hans.md 山岚软件有限公司 | 上海山岚软件有限公司");
    assertThat(
            inTexts(
                "{en: \"Shanlan Software Co., Ltd.\"}",
                "林木网络有限公司（以下简称“我们”）保护信息。",
                "Linmu Network Inc. (“we” or “us”) protects it."))
        .containsExactly("en.md Shanlan Software Co., Ltd. | Linmu Network Inc.");
  }

  @Test
  void otherCompaniesMayBeCalledAsTheyLike() throws IOException {
    assertThat(
            inTexts(
                "山岚软件有限公司",
                "我们与林木支付有限公司（以下简称“林木”）合作，向其提供订单号。",
                "Payments are provided by Linmu Pay Inc. (“Linmu”)."))
        .isEmpty();
    assertThat(
            inTexts(
                "山岚软件有限公司",
                "山岚软件有限公司及其关联公司（以下统称“我们”）与林木网络有限公司（以下简称“我们的伙伴”）合作。",
                "Shanlan Software Co., Ltd. (“we”) protects it."))
        .isEmpty();
  }

  @Test
  void whatSiteYamlSaysIsToldThere() throws IOException {
    assertThat(inTexts("林木网络有限公司", "{{publisher.name}}（以下简称“我们”）保护信息。", "We protect it."))
        .containsExactly("site.yaml 林木网络有限公司 | 山岚软件有限公司 / Shanlan Software Co., Ltd.");
  }

  @Test
  void whatSiteYamlSaysIsWaivedByTheProduct() throws IOException {
    String names = "{store: xiaomi, app: {zh-Hans: 山岚便签}}";
    assertThat(waived(names, "site.yaml#notes")).isEmpty();
    assertThat(waived(names, "site.yaml#mail")).containsExactly("bad-value");
    assertThat(waived("{store: xiaomi, app: 山岚笔记}", "site.yaml#notes"))
        .containsExactly("waiver-unused");
  }

  private List<String> waived(String stores, String place) throws IOException {
    Map<String, String> files = new LinkedHashMap<>(files(stores, "我们保护您的信息。", "We protect it."));
    files.put(
        "waivers.yaml",
        """
        waivers:
          - {rule: store-name-differs, place: "%s", reason: so, who: Li, until: 2999-01-01}
        """
            .formatted(place));
    return new ExampleSite(Files.createTempDirectory(folder, "s"), files, "zh-Hans")
        .findings().stream()
            .map(finding -> finding.code().id())
            .filter(code -> code.matches("store-name-differs|waiver-unused|bad-value"))
            .sorted()
            .toList();
  }

  /** What is told of the company in texts of a product that no store has. */
  private List<String> own(String chinese, String english) throws IOException {
    return new ExampleSite(
            Files.createTempDirectory(folder, "s"),
            files("{store: xiaomi, app: 山岚笔记}", chinese, english),
            "zh-Hans")
        .findings().stream()
            .filter(finding -> finding.code() == Code.PUBLISHER_OTHER)
            .map(finding -> String.join(" | ", finding.arguments()))
            .toList();
  }

  @Test
  void theCompanyThatSpeaksIsThePublisher() throws IOException {
    assertThat(own("林木网络有限公司（以下简称“我们”）保护信息。", "Linmu Network Inc. (“we” or “us”) protects it."))
        .containsExactly("Linmu Network Inc. | Shanlan Software Co., Ltd.", "林木网络有限公司 | 山岚软件有限公司");
    assertThat(own("{{publisher.name}}（以下简称“我们”）保护信息。", "We protect it.")).isEmpty();
    assertThat(
            own(
                "山岚软件有限公司与林木网络有限公司（以下合称“我们”）保护信息。",
                "Payments are provided by Linmu Pay Inc. (“Linmu”)."))
        .isEmpty();
    assertThat(own("我们与林木支付有限公司（以下简称“林木”）合作。", "We protect it.")).isEmpty();
  }
}
