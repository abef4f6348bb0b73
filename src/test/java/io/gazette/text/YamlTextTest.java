package io.gazette.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTextTest {

  private static final YamlText YAML = YamlText.reserving("none");

  @ParameterizedTest
  @ValueSource(
      strings = {"听会科技", "Speech SDK 2.0", "用于登录（仅安卓）", "https://a.example/p?x=1,2", "a [b] {c}"})
  void whatNobodyCanMisreadIsPlain(String text) {
    assertThat(YAML.text(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"none", "No", "true", "12", "- a", "key: value", "a #b", " a", "a:", "", "*a"})
  void whatYamlWouldReadAsSomethingElseIsQuoted(String text) {
    assertThat(YAML.text(text)).isEqualTo('"' + text + '"');
  }

  @ParameterizedTest
  @ValueSource(strings = {"a, b", "a [b]", "甲{乙}", "https://a.example/p,q"})
  void whatWouldEndAnItemBetweenBracketsIsQuotedThere(String text) {
    assertThat(YAML.text(text)).isEqualTo(text);
    assertThat(YAML.item(text)).isEqualTo('"' + text + '"');
  }

  @Test
  void anItemWithoutSuchSignsIsPlainBetweenBracketsToo() {
    assertThat(YAML.item("android.permission.CAMERA")).isEqualTo("android.permission.CAMERA");
    assertThat(YAML.item("相机")).isEqualTo("相机");
  }

  @Test
  void halfOfASurrogatePairIsNeverWrittenAsItself() {
    assertThat(YAML.text("a\uD83D")).isEqualTo("\"a\\ud83d\"");
    assertThat(YAML.text("\uDE00")).isEqualTo("\"\\ude00\"");
    assertThat(YamlText.isBlock("a\n\uD83D")).isFalse();
  }

  @Test
  void aWholePairIs() {
    assertThat(YamlText.quoted("😀")).isEqualTo("\"😀\"");
    assertThat(YamlText.isBlock("a\n😀")).isTrue();
  }

  @Test
  void whatShowsNothingIsEscaped() {
    assertThat(YAML.text("a\u0000b\u0085c\u2028d\uFEFFe"))
        .isEqualTo("\"a\\u0000b\\u0085c\\u2028d\\ufeffe\"");
  }
}
