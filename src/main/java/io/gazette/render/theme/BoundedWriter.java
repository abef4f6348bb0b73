package io.gazette.render.theme;

import java.io.IOException;
import java.io.Writer;

/** Gathers a page and refuses to grow without end: a template may loop for ever. */
final class BoundedWriter extends Writer {

  private final StringBuilder text = new StringBuilder(1 << 16);
  private final int limit;

  BoundedWriter(int limit) {
    this.limit = limit;
  }

  @Override
  public void write(char[] characters, int offset, int length) throws IOException {
    if (length > limit - text.length()) {
      throw new LimitException();
    }
    text.append(characters, offset, length);
  }

  /** As it is, for a text is written oftener than anything else. */
  @Override
  public void write(String string, int offset, int length) throws IOException {
    if (length > limit - text.length()) {
      throw new LimitException();
    }
    text.append(string, offset, offset + length);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return text.toString();
  }

  /** A page became longer than any page can be. */
  static final class LimitException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
