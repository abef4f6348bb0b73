package io.gazette.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CharactersTest {

  @Test
  void widthCountsTheColumnsThatATextTakes() {
    assertThat(Characters.width("隐私 ABC，")).isEqualTo(10);
    assertThat(Characters.width("ｶﾅ カナ 한글")).isEqualTo(12);
  }

  @Test
  void halfFormsAreCjkButNotFullWidth() {
    assertThat(Characters.isCjk('ｶ')).isTrue();
    assertThat(Characters.isFullWidth('ｶ')).isFalse();
    assertThat(Characters.isFullWidth('。')).isTrue();
    assertThat(Characters.isFullWidth('“')).isFalse();
  }

  @Test
  void aScriptIsToldByWhatOnlyItHas() {
    assertThat(ChineseScript.isTraditional("我們如何處理您的個人資料")).isTrue();
    assertThat(ChineseScript.isTraditional("我们如何处理您的个人信息")).isFalse();
    assertThat(ChineseScript.isSimplifiedOnly('们')).isTrue();
    assertThat(ChineseScript.isTraditionalOnly('們')).isTrue();
    assertThat(ChineseScript.isTraditionalOnly('的')).isFalse();
    assertThat(ChineseScript.simplified("隱私權")).isEqualTo("隐私权");
  }

  @Test
  void decodingStopsBeforeTheFirstFault() {
    byte[] bytes = "隐私政策".getBytes(StandardCharsets.UTF_8);
    bytes[7] = 'x';
    assertThat(Decoder.utf8(bytes)).isEqualTo(new Decoder.Utf8("隐私", false));
    assertThat(Decoder.strict(bytes, StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void anUnknownEncodingIsTheOneThatMakesSense() {
    String text = "本政策说明我们如何收集和使用您的个人信息，以及您的权利。";
    Decoded decoded = Decoded.of(text.getBytes(Charset.forName("GB18030")));
    assertThat(decoded).isEqualTo(new Decoded(text, "GB18030", false));
    assertThat(Decoder.normalized("\uFEFFa\r\nb\rc")).isEqualTo("a\nb\nc");
  }
}
