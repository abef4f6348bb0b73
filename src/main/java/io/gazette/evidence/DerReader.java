package io.gazette.evidence;

import java.util.Arrays;

/**
 * Reads the values of an encoding one after another (DER, ITU-T X.690), without recursion; whatever
 * is not there as expected is an {@link IllegalArgumentException}.
 */
final class DerReader {

  static final int INTEGER = 0x02;
  static final int OCTETS = 0x04;
  static final int OBJECT_ID = 0x06;
  static final int GENERALIZED_TIME = 0x18;
  static final int SEQUENCE = 0x30;
  static final int SET = 0x31;

  /** The tag of what stands in brackets in a definition, {@code [0]}. */
  static final int EXPLICIT_0 = 0xA0;

  private static final int LONG_FORM = 0x80;

  private final byte[] bytes;
  private int at;

  DerReader(byte[] bytes) {
    this.bytes = bytes;
  }

  boolean hasMore() {
    return at < bytes.length;
  }

  /** The content of the next value, which must have this tag. */
  byte[] next(int tag) {
    if (!hasMore() || (bytes[at] & 0xFF) != tag) {
      throw new IllegalArgumentException("no value with the tag " + tag);
    }
    at++;
    int length = length();
    if (length > bytes.length - at) {
      throw new IllegalArgumentException("cut off");
    }
    at += length;
    return Arrays.copyOfRange(bytes, at - length, at);
  }

  /** The values within the next one, which must have this tag. */
  DerReader enter(int tag) {
    return new DerReader(next(tag));
  }

  /** An encoder that knows its lengths beforehand says them: DER has no other form. */
  private int length() {
    int first = octet();
    if (first < LONG_FORM) {
      return first;
    }
    int octets = first - LONG_FORM;
    if (octets < 1 || octets > 3) {
      throw new IllegalArgumentException("a length that is none");
    }
    int length = 0;
    for (int count = 0; count < octets; count++) {
      length = length << Byte.SIZE | octet();
    }
    return length;
  }

  private int octet() {
    if (!hasMore()) {
      throw new IllegalArgumentException("cut off");
    }
    return bytes[at++] & 0xFF;
  }
}
