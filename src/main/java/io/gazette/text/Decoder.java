package io.gazette.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Makes text of bytes, strictly: nothing is replaced, what is no text in an encoding is refused.
 *
 * <p>For bytes of unknown encoding see {@link Decoded#of}.
 */
public final class Decoder {

  private static final char MARK = '\uFEFF';

  private Decoder() {}

  /**
   * UTF-8 up to its end or its first fault.
   *
   * @param isWhole whether there was no fault
   */
  public record Utf8(String text, boolean isWhole) {}

  /** Reads UTF-8, and where it is none, what stands before the first wrong byte. */
  public static Utf8 utf8(byte[] bytes) {
    CharBuffer characters = CharBuffer.allocate(bytes.length);
    boolean wrong =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(ByteBuffer.wrap(bytes), characters, true)
            .isError();
    return new Utf8(characters.flip().toString(), !wrong);
  }

  /** The text in an encoding; empty if the bytes are none in it. */
  public static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** The UTF-16 that a byte order mark announces. */
  public static Optional<Charset> markedUtf16(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return startsWith(bytes, 0xFE, 0xFF)
        ? Optional.of(StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  static boolean startsWith(byte[] bytes, int... mark) {
    for (int at = 0; at < mark.length; at++) {
      if (at >= bytes.length || (bytes[at] & 0xFF) != mark[at]) {
        return false;
      }
    }
    return true;
  }

  /** A text without byte order mark, which editors do not count as a column. */
  public static String unmarked(String text) {
    return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
  }

  /** A text without byte order mark, each line break a line feed. */
  public static String normalized(String text) {
    String unmarked = unmarked(text);
    return unmarked.indexOf('\r') < 0
        ? unmarked
        : unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }
}
