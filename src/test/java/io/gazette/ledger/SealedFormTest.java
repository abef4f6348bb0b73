package io.gazette.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SealedFormTest {

  @Test
  void lineBreaksAreLineFeedsAndThereIsNoByteOrderMark() {
    assertThat(form("\uFEFFa\r\nb\n\r\n")).isEqualTo("a\nb\n\n");
    assertThat(form("a\uFEFFb")).isEqualTo("a\uFEFFb");
    assertThat(form("")).isEmpty();
  }

  @Test
  void aCarriageReturnAloneIsKept() {
    assertThat(form("a\rb\r\r\nc\r")).isEqualTo("a\rb\r\nc\r");
  }

  @Test
  void textsThatDifferInOneByteNeverHaveTheSameForm() {
    Random random = new Random(11);
    byte[] alphabet = {'\r', '\n', 'a', (byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    for (int round = 0; round < 50_000; round++) {
      byte[] text = new byte[1 + random.nextInt(7)];
      for (int at = 0; at < text.length; at++) {
        text[at] = alphabet[random.nextInt(alphabet.length)];
      }
      byte[] other = text.clone();
      int at = random.nextInt(text.length);
      other[at] = alphabet[random.nextInt(alphabet.length)];

      assertThat(Arrays.equals(SealedForm.of(text), SealedForm.of(other)))
          .isEqualTo(text[at] == other[at]);
    }
  }

  private static String form(String text) {
    return SealedForm.text(text.getBytes(StandardCharsets.UTF_8));
  }
}
