package io.gazette.ledger;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of a text file as they are sealed: without byte order mark, and a line feed for each CR
 * LF, because editors and Git change these on their own from machine to machine.
 *
 * <p>A carriage return that stands alone is kept, so that no two files that differ in a single byte
 * have the same sealed form.
 */
final class SealedForm {

  private SealedForm() {}

  /** The sealed form, which is the file itself where nothing has to change. */
  static byte[] of(byte[] file) {
    int from = startsWithMark(file) ? 3 : 0;
    byte[] sealed = new byte[file.length - from];
    int length = 0;
    for (int at = from; at < file.length; at++) {
      boolean lineEnd = file[at] == '\r' && at + 1 < file.length && file[at + 1] == '\n';
      if (!lineEnd) {
        sealed[length++] = file[at];
      }
    }
    return length == file.length ? file : Arrays.copyOf(sealed, length);
  }

  /** The sealed form as text, for people to see; wrong UTF-8 becomes question marks. */
  static String text(byte[] file) {
    return new String(of(file), StandardCharsets.UTF_8);
  }

  private static boolean startsWithMark(byte[] file) {
    return file.length >= 3
        && file[0] == (byte) 0xEF
        && file[1] == (byte) 0xBB
        && file[2] == (byte) 0xBF;
  }
}
