package io.gazette.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which names of folders may become parts of addresses. */
final class RoutesIdTest {

  @ParameterizedTest
  @ValueSource(strings = {"shiwu", "shiwu-privacy", "a", "a1-2", "sdk", "id-verification", "faq"})
  void acceptsPolicyIds(String id) {
    assertThat(Routes.isPolicyId(id)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "-", "a-", "-a", "a--b", "1a", "A", "a_b", "a.b", "a b", "隐私", "é", "a/b", "..", "en",
        "zh", "zh-hans", "zh-hant", "assets", "api", "feeds", "history", "index"
      })
  void refusesOtherPolicyIds(String id) {
    assertThat(Routes.isPolicyId(id)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-03-01", "3.2", "1", "v2", "2024-03-01.2", "draft", "1.0-beta"})
  void acceptsVersionIds(String id) {
    assertThat(Routes.isVersionId(id)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        "1.",
        ".1",
        "1..2",
        "1.-2",
        "V2",
        "1_0",
        "一",
        "1/2",
        "history",
        "redline",
        "sdks",
        "permissions",
        "collected",
        "shared",
        "latest",
        "feed",
        "index.html",
        "feed.xml",
        "1.json"
      })
  void refusesOtherVersionIds(String id) {
    assertThat(Routes.isVersionId(id)).isFalse();
  }

  @Test
  void allowsSixtyFourCharacters() {
    assertThat(Routes.isPolicyId("a".repeat(64)) && Routes.isVersionId("1".repeat(64))).isTrue();
    assertThat(Routes.isPolicyId("a".repeat(65)) || Routes.isVersionId("1".repeat(65))).isFalse();
  }
}
