package io.gazette.check.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionRangeTest {

  private static boolean has(String words, String version) {
    return VersionRange.parse(words).orElseThrow().has(version);
  }

  @Test
  void versionsAndTheirParts() {
    assertThat(has("5.8", "5.8")).isTrue();
    assertThat(has("5.8", "5.8.12")).isTrue();
    assertThat(has("5.8", "5.80")).isFalse();
    assertThat(has("5.8", "5.4.0")).isFalse();
    assertThat(has("v5.x", "5.9-beta")).isTrue();
  }

  @Test
  void rangesAndSeveral() {
    for (String range : new String[] {"9.4 – 9.8", "9.4-9.8", "9.4至9.8", "9.4 to 9.8"}) {
      assertThat(has(range, "9.6.3")).as(range).isTrue();
      assertThat(has(range, "9.8.1")).as(range).isTrue();
      assertThat(has(range, "9.9")).as(range).isFalse();
      assertThat(has(range, "9.3.9")).as(range).isFalse();
    }
    assertThat(has("4.2 及以上", "7.0")).isTrue();
    assertThat(has("4.2 or later", "4.1")).isFalse();
    assertThat(has(">= 4.2", "4.2.0")).isTrue();
    assertThat(has("3.1, 5.0", "5.0.2")).isTrue();
    assertThat(has("3.1、5.0", "4.0")).isFalse();
  }

  @Test
  void whatSaysMoreIsNoRange() {
    for (String words : new String[] {"", "latest", "最新版本", "5.8 (Android)", "5.8 定制版"}) {
      assertThat(VersionRange.parse(words)).as(words).isEmpty();
    }
  }
}
