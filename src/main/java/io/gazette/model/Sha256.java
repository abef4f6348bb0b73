package io.gazette.model;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 digest of some bytes (FIPS 180-4): equal for equal bytes, and for no others that
 * anybody could find. A large site has one for each of its files.
 *
 * @param first its bits from the first on, as the others those behind
 */
public record Sha256(long first, long second, long third, long last) {

  private static final HexFormat HEX = HexFormat.of();

  public static Sha256 of(byte[] bytes) {
    try {
      return of(ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The digest of a text in UTF-8. */
  public static Sha256 of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A digest as it is written.
   *
   * @param hex 64 hexadecimal digits
   * @throws IllegalArgumentException if it is anything else
   */
  public static Sha256 parse(String hex) {
    if (hex.length() != 64) {
      throw new IllegalArgumentException("not a SHA-256: " + hex);
    }
    return of(ByteBuffer.wrap(HEX.parseHex(hex)));
  }

  private static Sha256 of(ByteBuffer bits) {
    return new Sha256(bits.getLong(), bits.getLong(), bits.getLong(), bits.getLong());
  }

  /** Its 64 lower-case hexadecimal digits. */
  public String hex() {
    return HEX.toHexDigits(first)
        + HEX.toHexDigits(second)
        + HEX.toHexDigits(third)
        + HEX.toHexDigits(last);
  }

  @Override
  public String toString() {
    return hex();
  }
}
