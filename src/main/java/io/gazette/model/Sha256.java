package io.gazette.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The SHA-256 digest of some bytes (FIPS 180-4): equal for equal bytes, and for no others that
 * anybody could find.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record Sha256(String hex) {

  public Sha256 {
    if (hex.length() != 64) {
      throw new IllegalArgumentException("not a SHA-256: " + hex);
    }
  }

  public static Sha256 of(byte[] bytes) {
    try {
      return new Sha256(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The digest of a text in UTF-8. */
  public static Sha256 of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return hex;
  }
}
