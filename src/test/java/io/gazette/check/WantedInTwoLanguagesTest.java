package io.gazette.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.check.reading.Wanted;
import io.gazette.diagnostic.Severity;
import io.gazette.model.ChangeLevel;
import io.gazette.model.CheckSettings;
import io.gazette.model.PolicyFixture;
import io.gazette.model.PolicyVersion;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a text does not say is held against its translations. */
class WantedInTwoLanguagesTest {

  private static final Checks CHECKS =
      new Checks(CheckSettings.USUAL, List.of(), LocalDate.of(2024, 6, 1), Severity.INFO);

  /** The languages in which a part is told to be missing; English stands on other lines. */
  private static List<String> missing(String part, String chinese, String english) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("zh-Hans", chinese);
    texts.put("en", "\n" + english);
    PolicyVersion version = TextFixture.version("1", ChangeLevel.CONSENT, texts);
    return CHECKS.of(PolicyFixture.policy(version), file -> false, List.of()).stream()
        .filter(finding -> Wanted.codes().contains(finding.code()))
        .filter(finding -> List.of(finding.arguments().get(0).split(", ")).contains(part))
        .map(finding -> finding.position().line() % 2 == 0 ? "en" : "zh-Hans")
        .toList();
  }

  private static List<String> merger(String chinese, String english) {
    return missing(
        "@part-merger",
        "## 提供 {#share role=sharing}\n\n" + chinese,
        "## Sharing {#share role=sharing}\n\n" + english);
  }

  @Test
  void whatATranslationSaysAtTheSamePlaceIsSaid() {
    assertThat(
            merger(
                "公司合并的，档案交给新公司。", "If there is a marriage of firms, the papers go to the bride."))
        .isEmpty();
  }

  @Test
  void whatATranslationHasMoreOfIsNot() {
    assertThat(merger("我们不出售档案。公司合并的，档案交给新公司。", "We do not sell records.")).containsExactly("en");
  }

  @Test
  void whatIsMuchTooShortIsNot() {
    assertThat(
            merger(
                "我们不出售档案。",
                "Should the company merge or be taken over by another one, all the records that it "
                    + "keeps of its customers pass to whoever succeeds it."))
        .containsExactly("zh-Hans");
  }

  @Test
  void whatNeitherSaysIsMissingInBoth() {
    assertThat(merger("我们不出售档案。", "We do not sell records."))
        .containsExactlyInAnyOrder("zh-Hans", "en");
  }

  @Test
  void whatOneSaysInPassingIsMissingInBoth() {
    assertThat(
            missing(
                "@part-merger",
                "## 提供 {#share role=sharing}\n\n我们不出售档案。\n\n## 收集 {#collect}\n\n两条记录合并时，信息以后一条为准。",
                "## Sharing {#share role=sharing}\n\nWe do not sell records.\n\n"
                    + "## Collection {#collect}\n\nOf two entries, the second stays."))
        .containsExactlyInAnyOrder("zh-Hans", "en");
  }

  @Test
  void whatHasToBeSaidOfAnOccasionHasToBeInBoth() {
    assertThat(
            missing(
                "@part-switch",
                "## 首页 {#home}\n\n我们根据您的浏览记录推荐商品。",
                "## Front page {#home}\n\nThe front page differs from reader to reader."))
        .containsExactlyInAnyOrder("zh-Hans", "en");
    assertThat(
            missing(
                "@part-switch",
                "## 首页 {#home}\n\n我们根据您的浏览记录推荐商品。您可以关闭推荐。",
                "## Front page {#home}\n\nThe front page differs from reader to reader. It may be plain."))
        .isEmpty();
  }

  @Test
  void anAnswerTooLateIsToldInEnglishToo() {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("zh-Hans", "我们在三十个工作日内答复您的请求。");
    texts.put("en", "We answer within thirty working days of your request.");
    assertThat(
            TextFixture.findings(TextFixture.version("1", ChangeLevel.CONSENT, texts)).stream()
                .filter(finding -> finding.code().id().equals("answer-late"))
                .map(finding -> finding.arguments().get(0)))
        .containsExactlyInAnyOrder("三十个工作日", "thirty working days");
    assertThat(TextFixture.told("We answer within thirty working days of your request."))
        .doesNotContain("answer-late");
  }
}
