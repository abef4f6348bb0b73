package io.gazette.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

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

  @Test
  void aCompanyIsNamedInFull() {
    assertThat(
            told(ChangeLevel.NOTICE, "我们委托服务商统计访问量。", "我们委托山海友盟同欣科技有限公司统计访问量。")
                .orElseThrow()
                .arguments())
        .contains("@changed-recipient", "山海友盟同欣科技有限公司");
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

  private static Optional<Diagnostic> told(ChangeLevel level, String before, String now) {
    List<Diagnostic> all = TextFixture.changed(level, before, now);
    return all.stream().filter(found -> found.code() == Code.WORDS_UNDERSTATED).findFirst();
  }
}
