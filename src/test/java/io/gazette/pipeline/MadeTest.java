package io.gazette.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.diagnostic.ToldDiagnostic;
import io.gazette.model.Sha256;
import io.gazette.text.FileStamp;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
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
  void eachPolicyIsReadAgainAsItWasWritten() {
    byte[] texts = ("before\n" + BARE.text("a") + FULL.text("b") + BARE.text("c")).getBytes(UTF_8);
    ByteBuffer all = ByteBuffer.wrap(texts).position("before\n".length());
    SortedMap<String, ByteBuffer> found = Made.policies(all);
    assertThat(found).containsOnlyKeys("a", "b", "c");
    assertThat(read(found.get("a"))).isEqualTo(BARE);
    assertThat(read(found.get("b"))).isEqualTo(FULL);
    assertThat(read(found.get("c"))).isEqualTo(BARE);
  }

  @Test
  void ofNothingNothingIsKnown() {
    assertThat(Made.policies(ByteBuffer.allocate(0))).isEmpty();
  }

  private static Made read(ByteBuffer bytes) {
    return Made.parse(UTF_8.decode(bytes).toString());
  }
}
