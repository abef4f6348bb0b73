package io.gazette.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.model.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** An answer that OpenSSL gave to the request for a stamp of the digest of “gazette”. */
class TimestampTest {

  private static final Path ANSWER = Path.of("src/test/resources/evidence/gazette.tsr");

  @Test
  void tellsWhatWasStampedAndWhen() throws IOException {
    assertThat(Timestamp.parse(Files.readAllBytes(ANSWER)))
        .contains(new Timestamp(Sha256.of("gazette"), Instant.parse("2026-11-28T20:31:40Z")));
  }

  /** As {@code openssl ts -query -sha256 -cert -no_nonce} writes it. */
  @Test
  void asksForTheDigestAndTheCertificate() {
    assertThat(HexFormat.of().formatHex(Timestamp.request(Sha256.of("gazette"))))
        .isEqualTo(
            "30390201013031300d060960864801650304020105000420"
                + "62f0bcd925fb756bd0a370d8d0b61bbdd9d89aa55166c59e2629fa040cd3e3ca0101ff");
  }

  @Test
  void aRefusalIsNoStamp() {
    assertThat(Timestamp.parse(HexFormat.of().parseHex("30053003020102"))).isEmpty();
  }

  @Test
  void nothingThatIsCutOffOrChangedMakesItFail() throws IOException {
    byte[] answer = Files.readAllBytes(ANSWER);
    for (int length = 0; length < answer.length; length++) {
      assertThat(Timestamp.parse(Arrays.copyOf(answer, length))).as("%d", length).isEmpty();
    }
    for (int at = 0; at < answer.length; at++) {
      for (int change : new int[] {1, 0x80, 0xFF}) {
        byte[] changed = answer.clone();
        changed[at] ^= (byte) change;
        assertThat(Timestamp.parse(changed)).isNotNull();
      }
    }
  }
}
