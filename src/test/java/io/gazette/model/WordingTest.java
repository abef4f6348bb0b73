package io.gazette.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.assemble.Wordings;
import io.gazette.content.TextSource;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingTest {

  private static final Language CHINESE = new Language("zh-Hans");

  private static Map<String, Wording> wordings(String text) {
    return Wordings.of(new TextSource("p/1/zh-Hans.md", text), CHINESE);
  }

  private static String digest(String clause) {
    Wording wording = wordings("# 政策\n\n## 标题 {#a}\n\n" + clause).get("a");
    assertThat(wording).isNotNull();
    return wording == null ? "" : wording.digest();
  }

  /** Files rest on these digests: if this fails, what was recorded before is lost. */
  @Test
  void theDigestNeverChanges() {
    assertThat(digest("我们在**15个工作日**内答复，见[](#b)。\n\n- 甲，1.5元；\n- {{effective}}起。"))
        .isEqualTo("738c74d21b51c6f4");
  }

  @Test
  void whatTellsNothingDoesNotCount() {
    String plain = digest("我们收集“手机号码”，见[](#b)。\n\n1. 甲；\n2. 乙。");
    assertThat(digest("我们收集「手机号码」,见[](#c)。\n\n* 甲\n* 乙")).isEqualTo(plain);
    assertThat(digest("我们收集＂手机\n号码＂，见[](#b)。\n\n1) 甲；\n\n2) 乙。\n\n### 下级 {#d}\n\n丙。"))
        .isEqualTo(plain);
  }

  @Test
  void whatTranslatorsHaveToFollowCounts() {
    String plain = digest("我们收集手机号码，共1.5元。");
    assertThat(digest("我们不收集手机号码，共1.5元。")).isNotEqualTo(plain);
    assertThat(digest("我们收集手机号码，共15元。")).isNotEqualTo(plain);
    assertThat(digest("我们收集**手机号码**，共1.5元。")).isNotEqualTo(plain);
    assertThat(digest("我们收集手机号码，共1.5元。{{sdk-table}}")).isNotEqualTo(plain);
  }

  @Test
  void wordsGiveTheDigestOfTheirText() {
    wordings(
            "# 政策\n\n引言。\n\n## 标题 {#a}\n\n> [!IMPORTANT]\n> **重要**：\\*甲\n\n| 一 | 二 |\n|---|---|\n| 1 | 2 |")
        .values()
        .forEach(
            wording ->
                assertThat(new Wording(wording.text()).digest()).isEqualTo(wording.digest()));
  }

  @Test
  void theTitleBelongsToTheBeginning() {
    assertThat(wordings("# 政策\n\n引言。\n\n## 标题 {#a}\n\n甲。").get(Routes.INTRODUCTION))
        .isEqualTo(new Wording("政策\n引言。"));
  }
}
