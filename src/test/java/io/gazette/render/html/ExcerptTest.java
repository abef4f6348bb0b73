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
}
