package io.gazette.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.diagnostic.ToldDiagnostic;
import io.gazette.model.Sha256;
import io.gazette.text.FileStamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MadeTest {

  private static final Made FULL =
      new Made(
          Sha256.of("inputs"),
          new TreeSet<>(List.of("children", "sdk")),
          new TreeMap<>(Map.of("1.0/zh-Hans", "隐私政策 100%20\npolicy x")),
          List.of(
              new ToldDiagnostic(
                  Diagnostic.of(
                      Code.NAME_CLASH,
                      new SourcePosition("privacy/1.0/zh-Hans.md", 3, 7),
                      "policy a\r\npolicy b",
                      ""),
                  Optional.of("policy  两个空格\r"),
                  true)),
          new TreeMap<>(
              Map.of(
                  "zh-Hans/policy one/index.html",
                  new Written(
                      Sha256.of("page"), Optional.of(new FileStamp(1, 2, "(dev=1,ino=2)"))))));

  private static final Made BARE =
      new Made(Sha256.of("bare"), new TreeSet<>(), new TreeMap<>(), List.of(), new TreeMap<>());

  @Test
  void isReadAgainAsItWasWritten() {
    assertThat(again(FULL)).isEqualTo(FULL);
    assertThat(again(BARE)).isEqualTo(BARE);
  }

  @Test
  void ofMuchThatIsAlikeLittleIsKept() {
    String text = FULL.text().repeat(1_000);
    Packed packed = Packed.of(text);
    assertThat(packed.bytes().remaining()).isLessThan(text.length() / 20);
    assertThat(packed.text()).isEqualTo(text);
  }

  @Test
  void whatCannotBePackedIsKeptWhole() {
    StringBuilder text = new StringBuilder();
    new Random(7).ints(10_000, ' ', 0xD800).forEach(text::appendCodePoint);
    assertThat(Packed.of(text.toString()).text()).isEqualTo(text.toString());
  }

  @Test
  void whatIsCutOffIsNoText() {
    Packed packed = Packed.of(FULL.text());
    Packed cut =
        new Packed(packed.bytes().slice(0, packed.bytes().remaining() / 2), packed.length());
    assertThatThrownBy(cut::text).isInstanceOf(IllegalStateException.class);
  }

  private static Made again(Made made) {
    return Made.parse(Packed.of(made.text()).text());
  }
}
