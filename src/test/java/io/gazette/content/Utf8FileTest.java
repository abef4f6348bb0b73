package io.gazette.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class Utf8FileTest {

  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void stripsOneByteOrderMarkAndNoMore() {
    assertThat(decode("\uFEFF\uFEFFa\uFEFF".getBytes(StandardCharsets.UTF_8)))
        .contains("\uFEFFa\uFEFF");
  }

  @Test
  void makesEveryLineEndALineFeed() {
    assertThat(decode("a\r\nb\rc\nd\r\r\n\ne\r".getBytes(StandardCharsets.UTF_8)))
        .contains("a\nb\nc\nd\n\n\ne\n");
  }

  @Test
  void readsAnEmptyFile() {
    assertThat(decode(new byte[0])).contains("");
  }

  @Test
  void findsTheFirstWrongByteOfAnotherEncoding() {
    byte[] gbk = "# policy\nid 隐私".getBytes(Charset.forName("GBK"));
    assertThat(decode(gbk)).isEmpty();
    assertThat(diagnostics.sorted())
        .containsExactly(Diagnostic.of(Code.NOT_UTF8, new SourcePosition("a.md", 2, 4), "GB18030"));
  }

  @Test
  void findsALineThatWasPastedInAnotherEncoding() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("# 隐私政策\n\n我们保护您的信息。\n".getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes("我们会通知您。\n".getBytes(Charset.forName("GBK")));
    bytes.writeBytes("您可以联系我们。\n".getBytes(StandardCharsets.UTF_8));
    assertThat(decode(bytes.toByteArray())).isEmpty();
    assertThat(diagnostics.sorted())
        .containsExactly(
            Diagnostic.of(Code.NOT_UTF8, new SourcePosition("a.md", 4, 1), "@encoding-mixed"));
  }

  @Test
  void findsWordsThatWerePastedIntoALine() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("\uFEFF# 隐私政策\n\n我们收集您的".getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes("姓名、地址".getBytes(Charset.forName("GBK")));
    bytes.writeBytes("，用于送货。\n".getBytes(StandardCharsets.UTF_8));
    assertThat(decode(bytes.toByteArray())).isEmpty();
    assertThat(diagnostics.sorted())
        .containsExactly(
            Diagnostic.of(Code.NOT_UTF8, new SourcePosition("a.md", 3, 7), "@encoding-mixed"));
  }

  /** Half of a character that was cut off, before others. */
  @Test
  void knowsDamageFromWhatWasPasted() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("# 隐私政策\n\n我们".getBytes(StandardCharsets.UTF_8));
    bytes.write(0xE6);
    bytes.write(0xB1);
    bytes.writeBytes("汉字。\n".getBytes(StandardCharsets.UTF_8));
    assertThat(decode(bytes.toByteArray())).isEmpty();
    assertThat(diagnostics.sorted())
        .containsExactly(
            Diagnostic.of(Code.NOT_UTF8, new SourcePosition("a.md", 3, 3), "@encoding-unknown"));
  }

  /** Places are those of the text before the wrong byte, whatever it is made of. */
  @Test
  void findsTheFirstWrongByteAnywhere() {
    Random random = new Random(11);
    String[] pieces = {"a", "é", "汉", "😀", "\r\n", "\n", "\r", "\uFEFF", " "};
    byte[][] wrong = {
      {(byte) 0x80},
      {(byte) 0xFF},
      {(byte) 0xC0, (byte) 0xAF},
      {(byte) 0xE6, (byte) 0xB1, 'x'},
      {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
      {(byte) 0xF0, (byte) 0x9F, (byte) 0x98},
      {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80}
    };
    for (int round = 0; round < 1_000; round++) {
      StringBuilder before = new StringBuilder();
      random.ints(random.nextInt(30), 0, pieces.length).forEach(i -> before.append(pieces[i]));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.writeBytes("\uFEFF".getBytes(StandardCharsets.UTF_8));
      bytes.writeBytes(before.toString().getBytes(StandardCharsets.UTF_8));
      bytes.writeBytes(wrong[random.nextInt(wrong.length)]);
      Diagnostics found = new Diagnostics();
      assertThat(Utf8File.decode(bytes.toByteArray(), "a.md", new Problems(found))).isEmpty();
      String[] lines = before.toString().split("\r\n|\r|\n", -1);
      int column = lines[lines.length - 1].length() + 1;
      assertThat(found.sorted()).extracting(Diagnostic::code).containsExactly(Code.NOT_UTF8);
      assertThat(found.sorted())
          .extracting(Diagnostic::position)
          .containsExactly(new SourcePosition("a.md", lines.length, column));
    }
  }

  private Optional<String> decode(byte[] bytes) {
    return Utf8File.decode(bytes, "a.md", new Problems(diagnostics));
  }
}
