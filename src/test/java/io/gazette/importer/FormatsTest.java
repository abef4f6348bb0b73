package io.gazette.importer;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The formats of files, and the encodings of text. */
class FormatsTest {

  private static final String SIMPLIFIED =
      "听会隐私政策\n一、收集\n我们仅在实现本条所述目的所必需的范围内处理您的个人信息。\n二、使用\n我们按照收集时的目的使用您的信息。\n";
  private static final String TRADITIONAL =
      "安估屋隱私政策\n一、收集\n我們僅在實現本條所述目的所必需的範圍內處理您的個人信息。\n二、使用\n我們按照收集時的目的使用您的信息。\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE"})
  void simplifiedTextIsReadInEveryEncoding(String charset) {
    Imported policy =
        Imported.of(Imported.source("p.txt", SIMPLIFIED.getBytes(Charset.forName(charset))));
    assertThat(policy.markdown()).contains("我们仅在实现本条所述目的");
    assertThat(policy.file("policy.yaml")).contains("languages: [zh-Hans]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "Big5", "GB18030", "UTF-16LE"})
  void traditionalTextIsReadInEveryEncoding(String charset) {
    Imported policy =
        Imported.of(Imported.source("p.txt", TRADITIONAL.getBytes(Charset.forName(charset))));
    assertThat(policy.markdown()).contains("我們僅在實現本條所述目的");
    assertThat(policy.file("policy.yaml")).contains("languages: [zh-Hant]");
  }

  @Test
  void aByteOrderMarkTellsTheEncodingAndIsNoText() {
    for (byte[] bytes :
        new byte[][] {
          ("\uFEFF" + SIMPLIFIED).getBytes(UTF_8),
          ("\uFEFF" + SIMPLIFIED).getBytes(UTF_16LE),
          ("\uFEFF" + SIMPLIFIED).getBytes(UTF_16BE)
        }) {
      assertThat(Imported.of(Imported.source("p.txt", bytes)).markdown()).startsWith("# 听会隐私政策\n");
    }
  }

  @Test
  void anEncodingThatIsNotCertainIsToBeChecked() {
    Imported policy =
        Imported.of(Imported.source("p.txt", SIMPLIFIED.getBytes(Charset.forName("GB18030"))));
    assertThat(policy.said("charset-guessed")).singleElement().asString().contains("GB18030");
  }

  @Test
  void lineEndsOfEverySystemAreLineEnds() {
    for (String end : new String[] {"\n", "\r\n", "\r", "\u2028"}) {
      Imported policy = Imported.text(SIMPLIFIED.replace("\n", end));
      assertThat(policy.headings()).containsExactly("## 收集", "## 使用");
    }
  }

  @Test
  void aSavedPageGivesItsMainTextAndNamesTheRest() {
    Imported page = Imported.resource("shiwu.html");
    assertThat(page.headings())
        .containsExactly(
            "## 我们如何收集您的个人信息", "### 注册和登录", "### 设备权限", "## 我们如何共享您的个人信息", "## 如何联系我们");
    assertThat(page.markdown())
        .startsWith("# 拾屋隐私政策\n")
        .contains(
            "收集**手机号码、**验证码",
            "**++拒绝该权限不影响您使用其他功能。++**",
            "详见[《第三方SDK目录》](https://privacy.lumingyu.example/sdks)",
            "1. 手机号码；\n",
            "\n{{permission-table}}\n");
    assertThat(page.file("permissions.yaml"))
        .contains("    values: [android.permission.CAMERA]\n    name:\n      zh-Hans: 相机\n")
        .contains("    uses:\n      - zh-Hans: 扫码\n      - zh-Hans: 拍照\n");
    assertThat(page.versionFolder()).isEqualTo("policy/2024-06-03/");
    assertThat(page.said("navigation-left-out"))
        .anyMatch(said -> said.contains("首页"))
        .anyMatch(said -> said.contains("版权所有"));
    assertThat(page.said("hidden-left-out")).singleElement().asString().contains("草稿");
    assertThat(page.said("image-left-out")).singleElement().asString().contains("流程图");
    assertThat(page.said("link-dropped")).singleElement().asString().contains("javascript:");
  }

  @Test
  void whatIsLeftOutWithinASentenceDoesNotPartIt() {
    Imported page =
        Imported.html(
            "<h1>听会隐私政策</h1><h2>一、收集</h2>"
                + "<p>我们收集<span hidden>备注</span>您的姓名<button>展开</button>和地址。</p>"
                + "<p>请阅读<span hidden>甲<br>乙</span>下文。</p>");
    assertThat(page.body()).containsExactly("我们收集您的姓名和地址。", "请阅读", "下文。");
    assertThat(page.noted("hidden-left-out"))
        .extracting(noted -> noted.substring(3))
        .containsExactly("备注", "甲", "乙");
    assertThat(page.noted("control-left-out"))
        .extracting(noted -> noted.substring(3))
        .containsExactly("展开");
  }

  @Test
  void aPageMayNameItsOldEncoding() {
    String html =
        "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\"></head><body>"
            + "<h1>听会隐私政策</h1><h2>一、收集</h2><p>我们收集您的姓名。</p></body></html>";
    Imported page = Imported.of(Imported.source("p.htm", html.getBytes(Charset.forName("GBK"))));
    assertThat(page.markdown()).contains("我们收集您的姓名。");
  }

  @Test
  void aWordFileGivesItsNumbersMarksTablesAndChanges() {
    Imported word = Imported.resource("jiqu.docx");
    assertThat(word.headings())
        .containsExactly(
            "## 我们如何收集您的个人信息", "### 注册和登录", "### 设备权限", "## 我们如何共享您的个人信息", "## 如何联系我们");
    assertThat(word.markdown())
        .startsWith("# 集趣隐私政策\n")
        .contains(
            "**++请您在使用前阅读本政策，尤其是粗体标识的条款。++**",
            "收集**手机号码、**验证码",
            "1. 用手机号注册时，收集手机号码；\n2. 用微信注册时，收集昵称和头像。\n",
            "- 相机，用于扫码；\n",
            "\n{{permission-table}}\n",
            "[SDK目录](https://privacy.lumingyu.example/sdk%282024%29)",
            "1. 取得您的单独同意；\n",
            "见[第三章](#contact)。")
        .doesNotContain("启动时", "内部", "核对");
    assertThat(word.file("permissions.yaml"))
        .contains(
            "[android.permission.ACCESS_FINE_LOCATION, android.permission.ACCESS_COARSE_LOCATION]");
    assertThat(word.said("deletion-accepted")).singleElement().asString().contains("我们在启动时申请权限。");
    assertThat(word.said("insertion-accepted")).hasSize(1);
    assertThat(word.said("hidden-left-out")).singleElement().asString().contains("内部备注");
    assertThat(word.said("comment-left-out")).singleElement().asString().contains("请核对生效日期。");
    assertThat(word.said("header-left-out")).singleElement().asString().contains("内部文件");
    assertThat(word.versionFolder()).isEqualTo("policy/2024-05-06/");
  }

  @Test
  void markdownOfAnyOriginIsReadWithItsMarks() {
    Imported policy =
        Imported.markdown(
            "---",
            "layout: page",
            "---",
            "# 栖舍隐私政策",
            "",
            "我们是**鹿鸣屿科技有限公司**，运营栖舍。",
            "本行接着上一行，1\\. 不是列表。",
            "",
            "> [!IMPORTANT]",
            "> 请仔细阅读。",
            "",
            "## 一、收集 {#collection}",
            "",
            "1. 姓名；",
            "   - 中文名",
            "   - 英文名",
            "2. 电话。",
            "",
            "使用",
            "----",
            "",
            "| 项 | 说明 |",
            "|---|:--|",
            "| a \\| b | **重要**<br>次要 |",
            "",
            "见[说明](https://a.example/x_y)和<https://b.example/>。");
    assertThat(policy.markdown())
        .contains(
            "# 栖舍隐私政策\n",
            "我们是**鹿鸣屿科技有限公司**，运营栖舍。本行接着上一行，1. 不是列表。\n",
            "> [!IMPORTANT]\n> 请仔细阅读。\n",
            "## 收集 {#collection role=collection}\n",
            "1. 姓名；\n\n   - 中文名\n   - 英文名\n\n2. 电话。\n",
            "## 使用 {#",
            "| 项 | 说明 |\n| --- | --- |\n| a \\| b | **重要**<br>次要 |\n",
            "见[说明](https://a.example/x_y)和<https://b.example/>。");
    assertThat(policy.said("metadata-left-out")).singleElement().asString().contains("layout");
  }

  @Test
  void severalLanguagesShareTheIdsOfTheFirst() {
    Imported policy =
        Imported.of(
            Imported.source("zh.txt", SIMPLIFIED.getBytes(UTF_8)),
            Imported.source(
                "en.md",
                "# Tinghui Privacy Policy\n\n## 1. Gathering\n\nWe process your data.\n\n## 2. Purposes\n\nAs told.\n\n## 3. Extra\n\nMore.\n"
                    .getBytes(UTF_8)));
    assertThat(policy.file("zh-Hans.md"))
        .contains("## 收集 {#collect role=collection}", "## 使用 {#use role=use}");
    assertThat(policy.file("en.md"))
        .contains(
            "## Gathering {#collect role=collection}",
            "## Purposes {#use role=use}",
            "## Extra {#clause-3-only");
    assertThat(policy.file("policy.yaml"))
        .contains("  zh-Hans: 听会隐私政策\n  en: Tinghui Privacy Policy\n", "languages: [zh-Hans, en]");
    assertThat(policy.reportTexts().get(1).get("decisions"))
        .asString()
        .contains("clause-unmatched");
    assertThat(policy.has("source/zh-Hans-zh.txt")).isTrue();
    assertThat(policy.has("source/en-en.md")).isTrue();
  }

  @Test
  void twoFilesInOneLanguageAreRefused() {
    Imported policy =
        Imported.of(
            Imported.source("a.txt", SIMPLIFIED.getBytes(UTF_8)),
            Imported.source("b.txt", SIMPLIFIED.getBytes(UTF_8)));
    assertThat(policy.problems()).containsExactly("import-same-language");
    assertThat(policy.result().files()).isEmpty();
  }

  @Test
  void theLanguageThatIsToldCounts() {
    Imported policy = Imported.of(Imported.source("p.txt", SIMPLIFIED.getBytes(UTF_8), "zh-Hant"));
    assertThat(policy.file("policy.yaml")).contains("languages: [zh-Hant]");
    assertThat(policy.questions()).contains("language-unlikely");
  }

  @Test
  void itemsThatAreAllTypedAsTheFirstAreCounted() {
    Imported policy =
        Imported.markdown(
            "# 听会隐私政策", "## 收集", "我们收集：", "", "1. 手机号；", "1. 姓名；", "1. 地址。", "", "## 联系", "请来信。");
    assertThat(policy.markdown()).contains("1. 手机号；\n2. 姓名；\n3. 地址。");
  }

  @Test
  void aSummaryHoldsNoHeadingOfItsOwnLevel() {
    Imported policy =
        Imported.markdown("# 听会隐私政策", "## 摘要", "我们收集手机号。", "## 收集", "我们收集手机号。", "## 联系", "请来信。");
    assertThat(policy.headings()).containsExactly("## 摘要", "## 收集", "## 联系");
  }
}
