package io.gazette.importer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, cells and words that an import must not change without a word. */
class KeptAsItWasTest {

  private static final String RULE = "我们仅在实现本条所述目的所必需的范围内处理您的个人信息。";

  /** A Word list whose level has a form of its own, after a first list of another one. */
  private static Imported word(String text, String format, int start) {
    String lists =
        "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
            + "<w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\">"
            + ("<w:startOverride w:val=\"" + start + "\"/><w:lvl w:ilvl=\"0\">")
            + ("<w:numFmt w:val=\"" + format + "\"/><w:lvlText w:val=\"" + text + "\"/>")
            + "</w:lvl></w:lvlOverride></w:num>";
    String body =
        WordFile.paragraph("听会隐私政策")
            + WordFile.numbered(1, 0, "甲" + RULE)
            + WordFile.numbered(1, 0, "")
            + WordFile.numbered(1, 0, "乙" + RULE)
            + WordFile.numbered(2, 0, "丙" + RULE)
            + WordFile.numbered(2, 0, "丁" + RULE);
    return Imported.of(Imported.source("policy.docx", WordFile.of(body, lists)));
  }

  @ParameterizedTest
  @CsvSource({
    "（%1）, decimal, 3, （3）, （4）",
    "【%1】, chineseCounting, 1, 【一】, 【二】",
    "第%1项, decimal, 2, 第2项, 第3项",
    "%1., decimalZero, 1, 01., 02.",
    "%1), lowerLetter, 26, z), aa)",
    "%1、, ideographTraditional, 1, 甲、, 乙、",
  })
  void wordCountsInItsOwnForm(String text, String format, int start, String first, String second) {
    Imported policy = word(text, format, start);
    assertThat(ShownText.lines(policy))
        .contains(
            ShownText.key("1.甲" + RULE),
            ShownText.key("3.乙" + RULE),
            ShownText.key(first + "丙" + RULE),
            ShownText.key(second + "丁" + RULE));
  }

  @Test
  void aFormOfCountingThatIsNotKnownIsAsked() {
    assertThat(word("%1.", "koreanCounting", 1).questions()).contains("number-format-unknown");
  }

  @Test
  void aNumberInACellStandsThere() {
    Imported policy =
        Imported.html(
            "<h1>听会隐私政策</h1><table><tr><td>步骤</td><td>说明</td></tr>"
                + "<tr><td><ol start=3><li>注册<li>登录</ol></td><td>必填</td></tr></table>");
    assertThat(policy.markdown()).contains("| 3. 注册<br>4. 登录 | 必填 |");
  }

  @Test
  void listsOfAPageCountAsABrowserDoes() {
    Imported policy =
        Imported.html(
            "<h1>听会隐私政策</h1><ol style='list-style-type: lower-alpha'><li>甲</ol><p>又："
                + "<ol reversed><li>乙<li>丙</ol><p>又：<ol start=0><li>丁</ol><p>又："
                + "<ol style='list-style: none'><li>（七）戊</ol>");
    assertThat(ShownText.lines(policy)).contains("a甲", "2乙", "1丙", "0丁", "(七)戊");
  }

  @Test
  void whatStandsInAHeadingThatIsNeverClosedIsNoHeading() {
    Imported policy = Imported.html("<h1>听会隐私政策<p>引言。<h2>一、收集<p>我们收集手机号。<h2>二、<br>联系<p>见网站。");
    assertThat(policy.headings()).containsExactly("## 收集", "## 联系");
    assertThat(policy.body()).containsExactly("引言。", "我们收集手机号。", "见网站。");
  }

  @Test
  void aTableWithinACellIsAsked() {
    Imported policy =
        Imported.html(
            "<h1>听会隐私政策</h1><table><tr><td>类别</td><td>内容</td></tr><tr><td>基本信息</td><td>"
                + "<table><tr><td>姓名</td><td>必填</td></tr></table></td></tr>"
                + "<tr><td>其他信息</td><td>运行日志</td></tr></table>");
    assertThat(policy.markdown()).contains("| 基本信息 | 姓名<br>必填 |");
    assertThat(policy.questions()).contains("table-nested");
  }

  @Test
  void aCaptionAndASecondHeadWithinATableAreNoSdks() {
    Imported policy =
        Imported.html(
            "<h1>听会隐私政策</h1><table><tr><td>SDK名称<td>公司<td>目的<td>信息</tr>"
                + "<tr><td>甲SDK<td>甲公司<td>统计<td>IMEI</tr><tr><td colspan=4>推送类</tr>"
                + "<tr><td>乙SDK<td>乙公司<td>推送<td>OAID</tr>"
                + "<tr><td>SDK名称<td>目的<td>信息<td>公司</tr>"
                + "<tr><td>丙SDK<td>地图<td>位置<td>丙公司</tr></table>");
    assertThat(policy.file("sdks.yaml").split("- id: ", -1)).hasSize(4);
    assertThat(policy.file("sdks.yaml").replaceAll("\\s+", " "))
        .contains("丙SDK vendor: zh-Hans: 丙公司 purpose: zh-Hans: 地图 data: [location]")
        .contains("note: zh-Hans: 推送类");
  }

  @Test
  void powersAndStruckWordsOfListsAreKeptOrAsked() {
    Imported policy =
        Imported.html(
            "<h1>听会隐私政策</h1><table><tr><td>SDK名称<td>公司<td>目的<td>信息</tr>"
                + "<tr><td>甲SDK<td>甲公司<td>统计10<sup>6</sup>次<td>IMEI、<del>住址</del></tr></table>");
    assertThat(policy.file("sdks.yaml")).contains("统计10⁶次");
    assertThat(policy.noted("list-style-lost")).containsExactly("1: 住址");
  }

  @Test
  void aTypeOfDataThatSaysMoreInBracketsStaysInItsWords() {
    Imported policy =
        Imported.text(
            "听会隐私政策", "", "SDK名称：甲SDK", "第三方名称：甲公司", "使用目的：统计", "收集信息：设备信息（Android ID OAID）");
    assertThat(policy.file("sdks.yaml")).contains("设备信息（Android ID OAID）");
  }

  @Test
  void aReferenceToAnArticleIsNoLinkToAChapter() {
    Imported policy =
        Imported.text(
            "听会隐私政策", "第一章 总则", "第一条 " + RULE, "第二章 收集", "第二条 " + RULE, "第三章 附则", "第三条 依照第二条执行。");
    assertThat(policy.markdown()).contains("依照第二条执行。").doesNotContain("](#");
    assertThat(policy.questions()).doesNotContain("reference-unknown");
  }

  @Test
  void meaningsNotesAndListsOfMarkdownStandApart() {
    Imported policy =
        Imported.markdown(
            "# 听会隐私政策",
            "",
            "术语",
            ": 含义甲",
            ": 含义乙",
            "",
            "> - 甲",
            "> - 乙",
            "",
            "见注[^1]。",
            "",
            "[^1]: 注释。");
    assertThat(policy.body()).containsExactly("术语", "含义甲", "含义乙", "> \\- 甲", "> \\- 乙", "见注。");
    assertThat(policy.noted("note-left-out")).containsExactly("12: 注释。");
  }

  @Test
  void threeListsInARowStayThree() {
    Imported policy =
        Imported.html("<h1>听会隐私政策</h1><ol start=5><li>甲<li value=8>乙<li value=11>丙</ol>");
    assertThat(ShownText.lines(policy)).contains("5甲", "8乙", "11丙");
  }

  @Test
  void theTitleIsNeverTheNameOfTheFolder() {
    assertThat(Imported.text("一、收集", RULE, "二、使用", RULE).markdown()).startsWith("# 隐私政策\n");
    assertThat(Imported.markdown("---", "title: 听会隐私政策", "---", "## 一、收集", "", RULE).markdown())
        .startsWith("# 听会隐私政策\n");
  }

  @Test
  void aTableWithinACellOfWordIsAskedToo() {
    String inner = "<w:tbl><w:tr><w:tc>" + WordFile.paragraph("姓名") + "</w:tc></w:tr></w:tbl>";
    String cells =
        "<w:tc>" + WordFile.paragraph("基本") + "</w:tc><w:tc>" + inner + "</w:tc></w:tr></w:tbl>";
    Imported policy =
        Imported.of(
            Imported.source(
                "policy.docx",
                WordFile.of(WordFile.paragraph("听会隐私政策") + "<w:tbl><w:tr>" + cells)));
    assertThat(policy.questions()).contains("table-nested");
  }

  @Test
  void aParagraphWhoseMarkWasDeletedGoesOnInTheNext() {
    String deleted =
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>我们收集手机号，</w:t></w:r></w:p>";
    Imported policy =
        Imported.of(
            Imported.source(
                "policy.docx",
                WordFile.of(WordFile.paragraph("听会隐私政策") + deleted + WordFile.paragraph("用于登录。"))));
    assertThat(policy.body()).containsExactly("我们收集手机号，用于登录。");
  }

  @Test
  void aValueOfSeveralLinesStaysInItsField() {
    Imported policy =
        Imported.text(
            "听会隐私政策",
            "SDK名称：甲SDK",
            "使用目的：推送，包括：",
            "1. 系统消息；",
            "2. 营销消息。",
            "收集信息：OAID",
            "SDK名称：乙SDK",
            "使用目的：统计",
            "收集信息：IMEI");
    assertThat(policy.file("sdks.yaml"))
        .contains("推送，包括： 1. 系统消息； 2. 营销消息。")
        .contains("data: [oaid]");
  }
}
