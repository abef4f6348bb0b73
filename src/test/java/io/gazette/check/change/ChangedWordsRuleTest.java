package io.gazette.check.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.check.TextFixture;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.ChangeLevel;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChangedWordsRuleTest {

  static Stream<String[]> sentences() throws IOException {
    try (var stream =
        ChangedWordsRuleTest.class.getResourceAsStream("/measured/changed-words.tsv")) {
      return new String(stream.readAllBytes(), UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\t", -1))
              .toList()
              .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void aChangeIsToldWhereItIsMoreThanDeclared(String level, String before, String now) {
    String found =
        told(ChangeLevel.NOTICE, before, now).isPresent()
            ? "C"
            : told(ChangeLevel.EDITORIAL, before, now).isPresent() ? "N" : "-";
    assertThat(found).as("%s → %s", before, now).isEqualTo(level);
  }

  @Test
  void theHintNamesTheLevel() {
    assertThat(
            told(ChangeLevel.EDITORIAL, "请致电 010-5555 0101。", "请致电 010-5555 0102。")
                .orElseThrow()
                .arguments())
        .contains("@changed-facts", "@needs-notice");
    assertThat(told(ChangeLevel.NOTICE, "我们不会出售数据。", "我们会出售数据。").orElseThrow().arguments())
        .contains("@changed-negation", "@needs-consent");
  }

  @Test
  void aSentenceThatStandsInAnotherClauseIsNotGone() {
    String right = "您可以随时要求我们删除录音。";
    String before = "## 甲 {#a}\n\n" + right + "我们加密保存录音。\n\n## 乙 {#b}\n\n其他约定。";
    assertThat(
            told(
                ChangeLevel.NOTICE, before, "## 甲 {#a}\n\n我们加密保存录音。\n\n## 乙 {#b}\n\n其他约定。" + right))
        .isEmpty();
    assertThat(
            told(ChangeLevel.NOTICE, before, before.replace(right, "")).orElseThrow().arguments())
        .contains("@changed-promise", right);
  }

  @ParameterizedTest
  @CsvSource({
    "Cookie, Cookie 和同类技术",
    "第三方, 我们如何共享",
    "联系方式, 联系我们",
    "适用范围, 本政策适用于什么",
    "存储, 信息存储的地点和期限",
    "Security, How we must keep your data safe",
    "Who may see it, Recipients"
  })
  void aTitleInOtherWordsIsNoOtherRule(String before, String now) {
    String clause = "## %s {#a}\n\n我们不会出租录音。";
    assertThat(told(ChangeLevel.EDITORIAL, clause.formatted(before), clause.formatted(now)))
        .isEmpty();
    assertThat(
            told(
                ChangeLevel.NOTICE,
                clause.formatted(before),
                clause.formatted(now).replace("不会", "会")))
        .isPresent();
  }

  @ParameterizedTest
  @CsvSource({"我们不出售您的信息, 我们出售您的信息", "保存 30 天, 保存 60 天", "We never sell data, We sell data"})
  void aTitleMayPromise(String before, String now) {
    String clause = "## %s {#a}\n\n我们不会出租录音。";
    assertThat(told(ChangeLevel.NOTICE, clause.formatted(before), clause.formatted(now)))
        .isPresent();
  }

  @ParameterizedTest
  @CsvSource({
    "| 口味 | 推荐菜品 | 可选 | 用餐后 |, | 口味 | 推荐菜品 | 必需 | 用餐后 |, @changed-duty",
    "| 口味 | 推荐菜品 | 可选 | 您点餐时 |, | 口味 | 推荐菜品 | 可选 | 首次启动时 |, @changed-time",
    "| 口味 | 推荐菜品 | 可选 | 您点餐时 |, | 口味 | 推荐菜品 | 可选 | 点餐时 |, ''",
    "| 口味 | 推荐菜品 | 可选 | 一年 |, | 口味 | 推荐菜品 | 可选 | 12个月 |, ''",
    "| 电话 | 推荐菜品 | 可选 | 用餐后 |, | 电话 | 推荐菜品 | 必需 | 用餐后 |, ''"
  })
  void aCellIsReadInItsRowAndColumn(String before, String now, String kind) {
    String table =
        "| 信息 | 目的 | 是否必需 | 何时收集 |\n|---|---|---|---|\n| 电话 | 通知取餐 | 必需 | 取号时 |\n| 忌口 | 备菜 | 可选 | 取号时 |\n";
    Optional<Diagnostic> told = told(ChangeLevel.EDITORIAL, table + before, table + now);
    assertThat(told.map(found -> found.arguments().get(3)).orElse("")).isEqualTo(kind);
  }

  @Test
  void columnsInAnotherOrderAreTheSame() {
    assertThat(
            told(
                ChangeLevel.EDITORIAL,
                "| 信息 | 目的 | 是否必需 |\n|---|---|---|\n| 口味 | 推荐菜品 | 可选 |\n| 电话 | 通知取餐 | 必需 |",
                "| 信息 | 是否必需 | 用途 |\n|---|---|---|\n| 口味 | 可选 | 推荐菜品 |\n| 电话 | 必需 | 通知取餐 |"))
        .isEmpty();
  }

  @Test
  void columnsOfOneHeadingStayApart() {
    String table = "| 信息 | 何时收集 | 何时收集 |\n|---|---|---|\n| 口味 | 点餐时 | 用餐后 |\n";
    assertThat(told(ChangeLevel.EDITORIAL, "请看下表。\n\n" + table, "请参见下表。\n\n" + table)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "不收取任何费用。, 收取合理费用。, @changed-cost",
    "您可以投诉，也可以向法院起诉。, 您可以投诉。, @changed-promise",
    "未经您单独同意，我们不公开录像。, 未经您同意，我们不公开录像。, @changed-consent",
    "我们立即告知您。, 我们尽快告知您。, @changed-time",
    "决定一律由工作人员复核。, 您可以申请由工作人员复核决定。, @changed-binding",
    "We do not need your ID number., We need your ID number., @changed-negation",
    "We can't open your files without a key., We can open your files without a key., @changed-negation"
  })
  void whatChangedIsNamed(String before, String now, String kind) {
    assertThat(told(ChangeLevel.EDITORIAL, before, now).orElseThrow().arguments()).contains(kind);
  }

  @Test
  void aCompanyIsNamedInFull() {
    assertThat(
            told(ChangeLevel.NOTICE, "我们委托服务商统计访问量。", "我们委托山海友盟同欣科技有限公司统计访问量。")
                .orElseThrow()
                .arguments())
        .contains("@changed-recipient", "山海友盟同欣科技有限公司");
  }

  @Test
  void wordsThatLostTheirMarkAreShownWithIt() {
    assertThat(
            told(ChangeLevel.NOTICE, "我们会**读取通讯录**。其他照旧。", "我们会读取通讯录。其他照旧。")
                .orElseThrow()
                .arguments())
        .contains("@changed-key", "我们会**读取通讯录**。", "我们会读取通讯录。");
  }

  @ParameterizedTest
  @CsvSource({
    "录像由西山竹影网络科技有限公司保管。, 录像由北山竹影网络科技有限公司保管。, @changed-recipient",
    "我们请宁波远帆信息服务股份有限公司打印答卷。, 我们请厦门远帆信息服务股份有限公司打印答卷。, @changed-recipient",
    "我们不公开您的录像，也不转让您的录像。, 我们不公开您的录像。, @changed-promise",
    "'We do not publish your videos, and we never sell them.', We do not publish your videos., @changed-promise"
  })
  void aNameIsAnotherIfItBeginsOtherwiseAndADenialIsAPromise(
      String before, String now, String kind) {
    assertThat(told(ChangeLevel.NOTICE, before, now).orElseThrow().arguments()).contains(kind);
  }

  @ParameterizedTest
  @CsvSource({"目前由西山竹影网络科技有限公司保管录像。, 现由西山竹影网络科技有限公司保管录像。", "我们不公开录像，也不会公开答卷。, 我们不公开录像和答卷。"})
  void whatIsPutOtherwiseNamesNobodyElse(String before, String now) {
    assertThat(told(ChangeLevel.NOTICE, before, now)).isEmpty();
  }

  @Test
  void everyClauseThatChangedIsTold() {
    String before = "## 甲 {#a}\n\n保存三个月。\n\n## 乙 {#b}\n\n我们不会出租。";
    assertThat(
            TextFixture.changed(
                ChangeLevel.NOTICE, before, before.replace("三个月", "一年").replace("不会", "会")))
        .extracting(Diagnostic::code)
        .filteredOn(Code.WORDS_UNDERSTATED::equals)
        .hasSize(2);
  }

  private static final String TEXT =
      """
      # 隐私政策

      我们不会出售您的信息，也不用它做广告。{{version.effective}}起生效。

      ## 录音 {#a}

      我们在您的手机上保存录音，**不上传服务器。** 保存期限为 30 天。

      您可以在设置中随时关闭录音，关闭后不影响通话。

      ## 权利 {#b}

      您可以要求我们查阅、更正和删除您的个人信息。

      我们在收到您的请求后 15 个工作日内答复。

      ## 联系 {#c}

      请写信给我们的个人信息保护负责人。
      """;

  private static final String RIGHTS = "您可以要求我们查阅、更正和删除您的个人信息。";
  private static final String ANSWER = "我们在收到您的请求后 15 个工作日内答复。";

  static Stream<String> sameElsewhere() {
    return Stream.of(
        TEXT.replace(ANSWER + "\n", "## 答复 {#new}\n\n" + ANSWER + "\n"),
        TEXT.replace("\n" + ANSWER + "\n", "").replace("请写信", ANSWER + "\n\n请写信"),
        TEXT.replace(RIGHTS + "\n\n", "").replace("请写信", RIGHTS + "\n\n请写信"),
        TEXT.replace("## 权利 {#b}", "## 您的权利 {#rights}"),
        TEXT.replace("## 权利 {#b}\n\n", ""),
        TEXT.replace("。** 保存", "。**\n\n保存"),
        TEXT.replace("您", "你"),
        // Marked, it is easier to see.
        TEXT.replace(RIGHTS, "**" + RIGHTS + "**"),
        TEXT.replace("**不上传服务器。**", "**不会上传到服务器。**"));
  }

  @ParameterizedTest
  @MethodSource("sameElsewhere")
  void whatStandsElsewhereIsTheSame(String now) {
    assertThat(now).isNotEqualTo(TEXT);
    assertThat(told(ChangeLevel.EDITORIAL, TEXT, now)).as(now).isEmpty();
  }

  static Stream<String[]> otherParts() {
    return Stream.of(
        new String[] {"C", TEXT.replace("我们不会出售", "我们会出售"), "@changed-negation"},
        new String[] {"C", TEXT.replace("**不上传服务器。**", "不上传服务器。"), "@changed-key"},
        new String[] {
          "C", TEXT.replace("## 权利 {#b}\n\n" + RIGHTS + "\n\n" + ANSWER, ""), "@changed-promise"
        },
        new String[] {"C", TEXT + "\n## 广告 {#d}\n\n我们把您的通讯录共享给广告商，用来向您推送广告。\n", "@changed-data"},
        new String[] {
          "C",
          TEXT.replace("## 权利 {#b}", "## 您的权利 {#rights}").replace("15 个", "30 个"),
          "@changed-facts"
        },
        new String[] {"N", TEXT.replace(ANSWER, ANSWER + "**撤回同意不影响撤回前的处理。**"), "@changed-key"},
        new String[] {"N", TEXT + "\n- 山海图片社\n", "@more-words"},
        new String[] {"N", TEXT + "\n## 版权 {#d}\n\n文中的图片由山海图片社授权使用。\n", "@more-clauses"},
        new String[] {"N", TEXT.replace("## 联系 {#c}\n\n请写信给我们的个人信息保护负责人。\n", ""), "@fewer-clauses"},
        // Short enough to be about something else in another clause.
        new String[] {
          "C",
          TEXT.replace(" 保存期限为 30 天。", "").replace("请写信", "保存期限为 30 天。\n\n请写信"),
          "@changed-facts"
        });
  }

  @ParameterizedTest
  @MethodSource("otherParts")
  void everyPartIsCompared(String level, String now, String kind) {
    assertThat(told(ChangeLevel.EDITORIAL, TEXT, now).orElseThrow().arguments())
        .contains(kind, level.equals("C") ? "@needs-consent" : "@needs-notice");
    assertThat(told(ChangeLevel.NOTICE, TEXT, now).isPresent()).isEqualTo(level.equals("C"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Only people aged eighteen or over can order. | Only people aged sixteen or over can order.",
        "No more than three librarians can see the loans. | No more than thirty librarians can see the loans.",
        "能看到借阅记录的馆员不超过三人。 | 能看到借阅记录的馆员不超过三十人。"
      })
  void aNumberInWordsBecameAnother(String before, String now) {
    assertThat(told(ChangeLevel.NOTICE, before, now).orElseThrow().arguments())
        .contains("@changed-facts", "@needs-consent");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Where we cannot lend the book we give the reasons. | Should a loan be impossible, you learn from us at the desk; we tell you why.",
        "无法出借的，会说明理由。 | 借不了时，会告诉您原因。",
        "Without a card no book can be lent, but the catalogue can be read without one. | Without a card no book can be lent. The catalogue, however, can be read without one.",
        "A change needs your consent, failing which the old rules apply. | A change needs your consent, and without it the old rules apply.",
        "Only people aged eighteen or over who hold a card can borrow films. | Nobody under eighteen, or without a card, can borrow films.",
        "拒绝的，说明理由。 | 如果拒绝，会说明理由。",
        "相应服务无法进行。 | 我们无法提供相应服务。",
        "验光需要瞳距，没有它无法配镜。 | 验光需要瞳距，否则无法配镜。",
        "您拒绝授权的，可以手工选择分馆，其他功能照常。 | 如果您不授权，可以手工选择分馆，其他功能不受影响。",
        "除此之外，我们不向任何人提供，也不公开借阅记录。 | 除上述情形外，借阅记录既不会提供给任何人，也不会公开。"
      })
  void whatIsOnlyPutOtherwiseIsNotTold(String before, String now) {
    assertThat(told(ChangeLevel.EDITORIAL, before, now)).isEmpty();
  }

  @Test
  void aLongNameOfACompanyIsQuotedAsAWhole() {
    assertThat(
            told(
                    ChangeLevel.EDITORIAL,
                    "The insurer gets the loans.",
                    "The loans go to Marsh Property and Casualty Company Limited for insurance.")
                .orElseThrow()
                .arguments())
        .contains("Marsh Property and Casualty Company Limited");
  }

  private static Optional<Diagnostic> told(ChangeLevel level, String before, String now) {
    List<Diagnostic> all = TextFixture.changed(level, before, now);
    return all.stream().filter(found -> found.code() == Code.WORDS_UNDERSTATED).findFirst();
  }
}
