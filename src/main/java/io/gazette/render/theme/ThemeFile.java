package io.gazette.render.theme;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.text.Decoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A file of a theme, read. */
public final class ThemeFile {

  private final String path;
  private final String shownAs;
  private final byte[] bytes;
  private final String digest;

  /**
   * A file.
   *
   * @param path within the theme, e.g. {@code templates/home.ftlh}
   * @param shownAs how diagnostics name it, with the theme's folder
   */
  ThemeFile(String path, String shownAs, byte[] bytes) {
    this.path = path;
    this.shownAs = shownAs;
    this.bytes = bytes;
    this.digest = sha256(bytes);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  String path() {
    return path;
  }

  /** The part of the path after its folder. */
  String name() {
    return path.substring(path.indexOf('/') + 1);
  }

  String shownAs() {
    return shownAs;
  }

  SourcePosition start() {
    return SourcePosition.startOf(shownAs);
  }

  /** The content, not a copy; never to be written to. */
  public byte[] bytes() {
    return bytes;
  }

  /** The SHA-256 digest of the content, in hexadecimal. */
  String digest() {
    return digest;
  }

  /** The content as text; empty, and reported, if it is not UTF-8. */
  Optional<String> text(Diagnostics diagnostics) {
    Optional<String> text = Decoder.strict(bytes, StandardCharsets.UTF_8);
    if (text.isEmpty()) {
      diagnostics.report(Code.NOT_UTF8, start(), "@encoding-unknown");
    }
    text.ifPresent(read -> diagnostics.read(shownAs, read));
    return text;
  }
}
