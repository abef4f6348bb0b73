package io.gazette.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.render.Fixture;
import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void shortTextStaysWhole() {
    assertThat(Excerpt.cut("本政策", 6)).isEqualTo("本政策");
  }

  @Test
  void hanIsCutAnywhereAndCountsTwice() {
    assertThat(Excerpt.cut("本政策说明", 7)).isEqualTo("本政策…");
  }

  @Test
  void latinIsCutBetweenWords() {
    assertThat(Excerpt.cut("This policy says how", 14)).isEqualTo("This policy…");
  }

  @Test
  void aWordLongerThanTheRoomIsCutWithin() {
    assertThat(Excerpt.cut("a".repeat(60), 50)).isEqualTo("a".repeat(50) + "…");
  }

  @Test
  void blocksOfLatinAreKeptApart() {
    assertThat(Excerpt.plainText(Fixture.everyBlock(false)))
        .contains("Closing an account is final. x quoted one two more of two (a) first");
  }

  @Test
  void blocksOfHanAreNot() {
    assertThat(Excerpt.plainText(Fixture.everyBlock(true))).contains("注销后无法恢复。x");
  }

  @Test
  void sentencesAreWholeOrNotThere() {
    assertThat(Excerpt.sentences("欢迎使用。我们重视您的隐私。请阅读。", 28)).isEqualTo("欢迎使用。我们重视您的隐私。");
    assertThat(Excerpt.sentences("他说：“好。”然后离开。", 14)).isEqualTo("他说：“好。”");
    assertThat(Excerpt.sentences("我们重视您的隐私。", 10)).isEmpty();
    assertThat(Excerpt.sentences("Read this first. Then that.", 16)).isEqualTo("Read this first.");
    assertThat(Excerpt.sentences("Snow Co., Ltd. We collect data. More follows.", 35))
        .isEqualTo("Snow Co., Ltd. We collect data.");
    assertThat(Excerpt.sentences("Snow Co., Ltd. We collect data.", 20)).isEmpty();
    assertThat(Excerpt.sentences("no sentence at all", 100)).isEmpty();
  }
}
