package io.gazette.evidence;

import io.gazette.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * What an authority says in its answer to a request for a time stamp (RFC 3161): that a digest
 * existed at a time.
 *
 * <p>Whose signature stands below it is not checked here: that needs the certificate of an
 * authority that the reader trusts, and {@code openssl ts -verify} does it.
 *
 * @param imprint the digest that was stamped
 * @param time by the clock of the authority
 */
public record Timestamp(Sha256 imprint, Instant time) {

  /** Far more than any authority sends, with all its certificates. */
  public static final int BYTE_LIMIT = 256 * 1024;

  private static final byte[] SHA_256 = HexFormat.of().parseHex("608648016503040201");
  private static final byte[] SIGNED_DATA = HexFormat.of().parseHex("2a864886f70d010702");
  private static final byte[] TST_INFO = HexFormat.of().parseHex("2a864886f70d0109100104");

  /** The statuses {@code granted} and {@code grantedWithMods}. */
  private static final int GRANTED = 1;

  /**
   * The request for a stamp of a digest, in DER. Without a nonce, so that the same digest makes the
   * same request: an answer that was given before to the same question would be as true.
   */
  static byte[] request(Sha256 digest) {
    // SEQUENCE { version 1, SEQUENCE { SEQUENCE { sha256, NULL }, digest }, certReq TRUE }
    String imprint = "3031" + "300d" + "0609" + "608648016503040201" + "0500" + "0420" + digest;
    return HexFormat.of().parseHex("3039" + "020101" + imprint + "0101ff");
  }

  /** Reads an answer; empty if it is none, or grants nothing, or is not about a SHA-256. */
  public static Optional<Timestamp> parse(byte[] response) {
    try {
      DerReader answer = new DerReader(response).enter(DerReader.SEQUENCE);
      byte[] status = answer.enter(DerReader.SEQUENCE).next(DerReader.INTEGER);
      if (status.length != 1 || status[0] < 0 || status[0] > GRANTED) {
        return Optional.empty();
      }
      DerReader token = answer.enter(DerReader.SEQUENCE);
      require(SIGNED_DATA, token.next(DerReader.OBJECT_ID));
      DerReader signed = token.enter(DerReader.EXPLICIT_0).enter(DerReader.SEQUENCE);
      signed.next(DerReader.INTEGER);
      signed.next(DerReader.SET);
      DerReader content = signed.enter(DerReader.SEQUENCE);
      require(TST_INFO, content.next(DerReader.OBJECT_ID));
      byte[] info = content.enter(DerReader.EXPLICIT_0).next(DerReader.OCTETS);
      return Optional.of(info(new DerReader(info).enter(DerReader.SEQUENCE)));
    } catch (IllegalArgumentException | DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Timestamp info(DerReader info) {
    info.next(DerReader.INTEGER);
    info.next(DerReader.OBJECT_ID);
    DerReader imprint = info.enter(DerReader.SEQUENCE);
    require(SHA_256, imprint.enter(DerReader.SEQUENCE).next(DerReader.OBJECT_ID));
    String digest = HexFormat.of().formatHex(imprint.next(DerReader.OCTETS));
    info.next(DerReader.INTEGER);
    String time = new String(info.next(DerReader.GENERALIZED_TIME), StandardCharsets.ISO_8859_1);
    return new Timestamp(Sha256.parse(digest), time(time));
  }

  /** {@code 20240603101112Z}, or with parts of a second behind a dot, which nobody needs. */
  private static Instant time(String time) {
    String seconds = time.replaceFirst("\\.[0-9]+Z$", "Z");
    return DateTimeFormatter.ofPattern("uuuuMMddHHmmssX").parse(seconds, Instant::from);
  }

  private static void require(byte[] expected, byte[] found) {
    if (!Arrays.equals(expected, found)) {
      throw new IllegalArgumentException("something else");
    }
  }
}
