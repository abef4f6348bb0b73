package io.gazette.markdown.slips;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.DiagnosticText;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.markdown.AsWritten;
import io.gazette.markdown.PolicyMarkdown;
import io.gazette.model.Language;
import io.gazette.model.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Slips planted into clean texts, at places drawn by lot, are told in their line; the texts without
 * them are not found fault with, and neither is what says that it is meant.
 */
class SlipsTest {

  private static final int DRAWS = 12;

  /** Clean texts; a planted line is a block of its own in them. */
  private static final List<String> TEXTS =
      List.of(
          """
          # 云笺隐私政策

          欢迎使用云笺。本政策自 2026 年 1 月 1 日起生效。

          ## 我们如何收集 {#collect role=collection}

          当您注册时，我们收集**手机号、**验证码，详见[隐私政策](https://a.example/p)。

          1. 为订立合同所必需；
          1. 为履行法定职责所必需：
             - 税务申报；
             - 配合调查。

          > [!IMPORTANT]
          > 您可以随时撤回同意。

          ### 保存期限 {#keep}

          | 信息 | 期限 |
          |---|---|
          | 手机号 | 六个月 |

          ## 联系我们 {#contact role=contact}

          > 请写信给我们。

          电话 0571-5550 0100（转 8），C++ 与 A/B 均可，详见【设置】-【隐私】。
          """,
          """
          # Privacy Policy

          Welcome. This policy takes effect on 1 January 2026.

          ## What we collect {#collect role=collection}

          When you register we collect **your phone number** and *nothing else*; see
          [our policy](https://a.example/p) or <https://b.example/>.

          - what a contract needs;
          - what the law provides:
            1. taxes;
            2. enquiries.

          ### Retention {#keep}

          | Data | Kept for |
          |---|---|
          | Phone | 6 months |

          ## Contact {#contact role=contact}

          > Write to us, e.g. by e-mail (24 hours a day) or call 555-0100.
          """);

  /** In words of a paragraph, an item, a cell, a quotation or a heading. */
  private static final List<String> IN_WORDS =
      List.of(
          "markup-link [政策]（https://a.example/）",
          "markup-link [官网] (https://a.example/x)",
          "markup-link 【官网】(https://a.example)",
          "markup-link ［官网］（https://a.example）",
          "markup-link [官网](https://a.example）",
          "markup-link [电话](tel:0571-5550 0100)",
          "markup-link [x](https://a.example/ b)",
          "markup-link [邮箱](mailto: a@b.example)",
          "markup-link [官网](https://a.example",
          "markup-link [条款][1]",
          "markup-link [儿童规则]（policy:children）",
          "markup-link [联系我们]（#contact）",
          "markup-link [](#contact ）",
          "markup-link （官网）[https://a.example]",
          "markup-link <https://a.example/ x>",
          "markup-link ＜https://a.example＞",
          "markup-shown 手机号[^1]",
          "markup-shown {publisher.name}",
          "markup-shown ｛｛publisher.name｝｝",
          "markup-shown ｛{publisher.email}｝",
          "markup-shown {publisher.phone}}",
          "markup-emphasis ＊＊手机号＊＊",
          "markup-emphasis 收集__手机号__",
          "markup-emphasis ~~已删除~~",
          "markup-emphasis ++手机号++",
          "markup-emphasis ==手机号==",
          "markup-emphasis 带*为必填，带*号者可选",
          "markup-emphasis 标(*)的必填，标(*)的选填",
          "emphasis-unmatched 包括** 手机号",
          "markup-html &nbsp手机",
          "markup-html ＜br＞",
          "markup-html < br >",
          "placeholder-left 【公司名称】",
          "placeholder-left [公司名称]",
          "placeholder-left XXX公司",
          "placeholder-left XX科技有限公司",
          "placeholder-left TODO：",
          "placeholder-left 我们会通知您（TODO 待法务确认）。",
          "placeholder-left 【待补充】",
          "placeholder-left ____",
          "placeholder-left 【●】",
          "placeholder-left 2026年  月  日",
          "placeholder-left [Company Name]",
          "placeholder-left 某某科技",
          "placeholder-left xxx@xxx.com",
          "placeholder-left 负责人：【姓名】。",
          "placeholder-left 负责人：XX。",
          "placeholder-left 联系人：某某。",
          "placeholder-left 由××公司运营",
          "placeholder-left 自XX月XX日起",
          "placeholder-left [您的公司名称]",
          "placeholder-left 【SDK名称】",
          "placeholder-left 《XX隐私政策》",
          "placeholder-left info@yourcompany.com",
          "placeholder-left Effective: MM/DD/YYYY",
          "markup-shown 请写信到privacy＠example.com。",
          "markup-shown 请写信到privacy@example。com。");

  /** As a block between two others. */
  private static final List<String> AS_BLOCK =
      List.of(
          "markup-heading ##标题",
          "markup-heading ＃＃ 标题",
          "markup-heading ＃＃标题",
          "markup-heading ##　标题",
          "markup-heading #### ### 标题 {#x}",
          "markup-heading ####### 标题",
          "markup-heading 　## 标题",
          "markup-heading #标题 {#id}",
          "markup-shown 文字 {#id}",
          "markup-shown {#id role=contact} 文字",
          "markup-shown [TOC]",
          "markup-shown 【TOC】",
          "markup-shown [^1]: 仅限 中国大陆 用户。",
          "markup-shown ＞ 引用",
          "markup-shown - [ ] 同意",
          "markup-shown - [x] 同意",
          "markup-shown ::: tip",
          "markup-link [^1]: 仅限中国大陆。",
          "markup-link [注]: 仅限中国大陆。",
          "markup-table | 权限 | 用途 |⏎| 相机 | 扫码 |",
          "markup-table | 权限 | 用途 |⏎|——|——|⏎| 相机 | 扫码 |",
          "markup-table | 权限 | 用途 |⏎|---|⏎| 相机 | 扫码 |",
          "markup-table ｜ 权限 ｜ 用途 ｜⏎｜---｜---｜",
          "markup-table 权限 | 用途⏎相机 | 扫码",
          "markup-table 权限\t用途⏎相机\t扫码",
          "markup-table +---+---+⏎| a | b |",
          "markup-link <p>详见[政策](https://a.example/)。</p>",
          "markup-shown <p>请致电{publisher.phone}。</p>",
          "placeholder-left <p>【公司名称】</p>",
          "markup-key-clause [!IMPORTANT]⏎提示",
          "markup-key-clause 【!IMPORTANT】",
          "markup-key-clause [! IMPORTANT]",
          "markup-key-clause > [! IMPORTANT]⏎> 提示",
          "markup-key-clause > 【!IMPORTANT】⏎> 提示",
          "markup-key-clause > [！IMPORTANT]⏎> 提示",
          "markup-indent     缩进的段落",
          "markup-indent \t缩进的段落",
          "markup-indent     | 权限 | 用途 |",
          "markup-list -甲",
          "markup-list 1.甲",
          "markup-list -　甲",
          "markup-list 1.　甲",
          "typed-number 1. （1）甲；",
          "typed-number 1. 1、甲；",
          "typed-number 1. 一、甲；",
          "typed-number 1. ①甲；",
          "typed-number 1. (a) what",
          "typed-number 1. 1. 甲；",
          "typed-number ## 二、联系 {#x}",
          "typed-number ## （二）联系 {#x}",
          "typed-number ## 2. 联系 {#x}",
          "typed-number ## 1.2 联系 {#x}",
          "typed-number ## 1.2联系 {#x}",
          "typed-number ## 第三条 联系 {#x}",
          "typed-number ## 第三章　联系 {#x}",
          "typed-number ## **二、** 联系 {#x}",
          "typed-number ## Article 3: Contact {#x}",
          "typed-number ## (a) Contact {#x}",
          "typed-number ## III. Contact {#x}",
          "typed-number ## A. Contact {#x}");

  /** Told in the second line of what is planted. */
  private static final List<String> IN_SECOND_LINE =
      List.of(
          "markup-list 1. 甲⏎  1. 子⏎2. 乙",
          "markup-list 1. 甲⏎  - 子⏎1. 乙",
          "markup-list - 甲⏎ - 子",
          "markup-list 1. 甲⏎　　1. 子",
          "markup-list 1. 甲⏎3. 乙",
          "markup-list 1、甲⏎2、乙",
          "markup-list （一）甲；⏎（二）乙。",
          "markup-list •甲⏎•乙",
          "markup-list 1. 甲⏎1) 乙",
          "markup-indent 第一段。⏎　　第二段。",
          "markup-heading 文字⏎---",
          "markup-heading 文字⏎===");

  /** What stands there as it is meant. */
  private static final List<String> MEANT =
      List.of(
          "\\##标题",
          "&#65283;＃标题",
          "`##标题` 是一种写法",
          "\\[政策]（https://a.example/）",
          "`[政策]（https://a.example/）`",
          "\\{publisher.name}",
          "`{{publisher.name}`",
          "\\[!IMPORTANT]",
          "\\| 权限 | 用途 |⏎\\| 相机 | 扫码 |",
          "带\\*为必填，带\\*号者可选",
          "\\_\\_\\_\\_",
          "&#12304;公司名称】",
          "\\~~已删除~~",
          "\\*\\*手机号\\*\\*",
          "手机号[\\^1]",
          "- \\[ ] 同意",
          "1. \\(1) 甲",
          "1. 1\\. 甲",
          "```⏎    缩进⏎```",
          "<p>请致电{{publisher.phone}}。<code>____</code>&#12304;公司名称】</p>",
          "&#91;公司名称]",
          "&#88;XX",
          "## &#20108;、联系 {#x}",
          "## 附录 {#x .unnumbered}",
          "## 二、附录 {#x .unnumbered}");

  /** What may look like a slip, and is none. */
  private static final List<String> NO_SLIP =
      List.of(
          "本政策中的*强调*文字。",
          "【重要提示】请仔细阅读。",
          "点击【姓名】修改，【姓名】是您填写的。",
          "第X条中的X是编号。",
          "我们用AES-XX加密传输。",
          "手机号显示为138****XXXX。",
          "日期写作YYYY-MM-DD。",
          "依据《个人信息保护法》第十三条第一款（一）项。",
          "点击【我的】-【设置】-【账号与安全】。",
          "【特别提示】请仔细阅读。",
          "[注]（见下文）",
          "## 第三方服务 {#x}",
          "## 一键登录 {#x}",
          "## 3D 地图 {#x}",
          "## 2026 年的变化 {#x}",
          "## 一、二线城市用户 {#x}",
          "1. 5、6 月份的数据；",
          "1. 一般信息；",
          "1. 3 个月内删除；",
          "手机号 138****0000。",
          "2026年1月1日至12月31日。",
          "- 5 至 10 人；",
          "（1）甲与（2）乙。",
          "请发邮件至 privacy@a.example。",
          "a_b_c 与 snake_case_name。",
          "当 a == b 时；A|B 测试。",
          "价格区间 100~200，约~300。",
          "姓名：张三⏎电话：0571",
          "包括姓名、性别⏎以及年龄。",
          "C++、i++ 与 ++i。",
          "> 引用一段话⏎> 再一行。",
          "#隐私# 话题",
          "[2026] 1 号文",
          "《儿童规则》（2026 年版）",
          "订单待确认、待付款。",
          "| 甲 | 乙 |⏎|:--|--:|⏎| 1 | 2 |",
          "9. 甲⏎10. 乙⏎11. 丙",
          "1) 甲⏎2) 乙",
          "**重要**：请阅读**全文**。",
          "X 轴与 Y 轴；XL 码。",
          "Terms &amp; conditions; AT&T; a < b > c.",
          "*Note: this paragraph leans, as a whole.*");

  private static final Language CHINESE = new Language("zh-Hans");

  /** Has seen the texts of all tests before, in any order. */
  private static final PolicyMarkdown EXPERIENCED = chinese();

  @TestFactory
  Stream<DynamicTest> aSlipInWordsIsToldInItsLine() {
    return IN_WORDS.stream().map(slip -> planted(slip, SlipsTest::inWords, 0));
  }

  @TestFactory
  Stream<DynamicTest> aSlipOfALineIsToldInItsLine() {
    return AS_BLOCK.stream().map(slip -> planted(slip, (words, lot) -> words, 0));
  }

  @TestFactory
  Stream<DynamicTest> aSlipBetweenTwoLinesIsToldInTheSecond() {
    return IN_SECOND_LINE.stream().map(slip -> planted(slip, (words, lot) -> words, 1));
  }

  /** Where some words may stand; a cell takes no bar. */
  private static String inWords(String words, Random lot) {
    return switch (lot.nextInt(6)) {
      case 0 -> "我们说明：" + words + "，谨此。";
      case 1 -> "- 项目：" + words + "；";
      case 2 -> "> 引用：" + words + "。";
      case 3 -> "1. 项目⏎   - 下级：" + words;
      case 4 -> "| 甲 |⏎|---|⏎| 单元格：" + words + "。 |";
      default -> "## 标题：" + words + " 等 {#planted}";
    };
  }

  private interface Place {
    String of(String words, Random lot);
  }

  private static DynamicTest planted(String slip, Place place, int line) {
    String code = slip.substring(0, slip.indexOf(' '));
    String words = slip.substring(slip.indexOf(' ') + 1);
    return DynamicTest.dynamicTest(
        slip.replace("\t", "→"),
        () -> {
          for (int draw = 0; draw < DRAWS; draw++) {
            Random lot = new Random(31L * draw + slip.hashCode());
            String block = place.of(words, lot).replace("⏎", "\n");
            int first = block.indexOf(words.split("⏎", -1)[0]);
            int before = (int) block.substring(0, first).lines().count();
            int offset = Math.max(before - 1, 0) + line;
            assertTold(code, block, offset, lot);
          }
        });
  }

  private static void assertTold(String code, String block, int offset, Random lot) {
    List<String> blocks = new ArrayList<>(blocks(TEXTS.get(lot.nextInt(TEXTS.size()))));
    int at = 1 + lot.nextInt(blocks.size());
    if (blocks.get(at - 1).matches("(?s)(-|1\\.).*")) {
      // Below a list a line may belong to an item.
      at++;
    }
    String before = String.join("\n\n", blocks.subList(0, at)) + "\n\n";
    blocks.add(at, block);
    String text = String.join("\n\n", blocks) + "\n";
    int expected = (int) before.lines().count() + offset + 1;
    assertThat(slips(text)).as(text).contains(code + ":" + expected);
  }

  /** Blocks between which another may stand: not within a list or a quotation. */
  private static List<String> blocks(String text) {
    return List.of(text.strip().split("\n\n", -1));
  }

  @TestFactory
  Stream<DynamicTest> whatIsMeantIsNotTold() {
    return Stream.concat(MEANT.stream(), NO_SLIP.stream()).map(SlipsTest::untold);
  }

  private static DynamicTest untold(String words) {
    return DynamicTest.dynamicTest(
        words,
        () -> {
          for (String text : TEXTS) {
            List<String> blocks = new ArrayList<>(blocks(text));
            for (int at : new int[] {2, blocks.size()}) {
              blocks.add(at, words.replace("⏎", "\n"));
            }
            assertThat(slips(String.join("\n\n", blocks))).isEmpty();
          }
        });
  }

  @Test
  void cleanTextsAreNotFoundFaultWith() {
    assertThat(TEXTS).allSatisfy(text -> assertThat(slips(text)).isEmpty());
  }

  @Test
  void theOneWhoWroteItIsToldWhatToWrite() {
    Diagnostic problem = problems("甲\n\n##联系我们 {#contact}\n").get(0);

    assertThat(problem.code()).isEqualTo(Code.MARKUP_HEADING);
    assertThat(problem.position().toString()).isEqualTo("zh.md:3:1");
    assertThat(problem.message(DiagnosticText.of(Locale.ENGLISH)))
        .isEqualTo(
            "This is not the heading it looks like, “##联系我们 {#contact}”: a blank is missing after"
                + " the # marks.");
    assertThat(problem.hint(DiagnosticText.of(Locale.CHINESE)))
        .isEqualTo("请写成“## 联系我们 {#contact}”。如果本来就要让读者看到它，请把第一个字符写成 \\#。");
  }

  /** All the words of every finding are words, and none the name of some. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void everyReasonHasWords(String language) {
    DiagnosticText words = DiagnosticText.of(Locale.forLanguageTag(language));
    Stream.of(IN_WORDS, AS_BLOCK, IN_SECOND_LINE)
        .flatMap(List::stream)
        .map(slip -> slip.substring(slip.indexOf(' ') + 1).replace("⏎", "\n"))
        .flatMap(text -> problems("甲\n\n" + text).stream())
        .forEach(
            problem ->
                assertThat(problem.message(words) + problem.hint(words)).doesNotContain("@slip"));
  }

  /** Numbers are typed where Gazette writes none. */
  @Test
  void aHeadingWithoutNumberMayHaveATypedOne() {
    Diagnostics diagnostics = new Diagnostics();
    new PolicyMarkdown(Numbering.NONE)
        .parse("## 二、联系 {#x}", "zh.md", title -> new AsWritten(), diagnostics);

    assertThat(diagnostics.sorted()).isEmpty();
  }

  private static List<String> slips(String text) {
    return problems(text).stream()
        .map(problem -> problem.code().id() + ":" + problem.position().line())
        .filter(problem -> problem.matches("(markup|typed|placeholder-left|emphasis).*"))
        .toList();
  }

  /** What was found does not depend on the texts that were read before. */
  private static List<Diagnostic> problems(String text) {
    List<Diagnostic> alone = problems(text, chinese());
    synchronized (EXPERIENCED) {
      assertThat(problems(text, EXPERIENCED)).as(text).isEqualTo(alone);
    }
    return alone;
  }

  private static PolicyMarkdown chinese() {
    return new PolicyMarkdown(Numbering.named("chinese", CHINESE).orElseThrow());
  }

  private static List<Diagnostic> problems(String text, PolicyMarkdown reader) {
    Diagnostics diagnostics = new Diagnostics();
    reader.parse(text, "zh.md", title -> new AsWritten(), diagnostics);
    return diagnostics.sorted();
  }
}
