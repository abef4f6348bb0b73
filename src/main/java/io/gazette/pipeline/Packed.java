package io.gazette.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A text that waits for its turn, in less room (DEFLATE, RFC 1951).
 *
 * @param length of the text in bytes
 */
record Packed(ByteBuffer bytes, int length) {

  static Packed of(String text) {
    byte[] whole = text.getBytes(UTF_8);
    Deflater deflater = new Deflater(Deflater.BEST_SPEED, /* nowrap= */ true);
    try {
      deflater.setInput(whole);
      deflater.finish();
      byte[] packed = new byte[whole.length / 2 + 64];
      int end = 0;
      while (!deflater.finished()) {
        if (end == packed.length) {
          packed = Arrays.copyOf(packed, 2 * end);
        }
        end += deflater.deflate(packed, end, packed.length - end);
      }
      return new Packed(ByteBuffer.wrap(Arrays.copyOf(packed, end)), whole.length);
    } finally {
      deflater.end();
    }
  }

  /**
   * The text as it was.
   *
   * @throws IllegalStateException if the bytes are no such text
   */
  String text() {
    Inflater inflater = new Inflater(/* nowrap= */ true);
    try {
      inflater.setInput(bytes.duplicate());
      byte[] whole = new byte[length];
      int read = inflater.inflate(whole);
      if (read != length) {
        throw new IllegalStateException("a text of " + length + " bytes has " + read);
      }
      return new String(whole, UTF_8);
    } catch (DataFormatException e) {
      throw new IllegalStateException(e);
    } finally {
      inflater.end();
    }
  }
}
