package io.gazette.diagnostic;

import java.util.Comparator;

/**
 * A place in a content file.
 *
 * @param file path relative to the content folder, with forward slashes on every machine
 * @param line 1-based
 * @param column 1-based, counted in UTF-16 code units as editors and the Language Server Protocol
 *     do
 */
public record SourcePosition(String file, int line, int column)
    implements Comparable<SourcePosition> {

  private static final Comparator<SourcePosition> ORDER =
      Comparator.comparing(SourcePosition::file)
          .thenComparingInt(SourcePosition::line)
          .thenComparingInt(SourcePosition::column);

  /** The position that stands for a file as a whole. */
  public static SourcePosition startOf(String file) {
    return new SourcePosition(file, 1, 1);
  }

  @Override
  public int compareTo(SourcePosition other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column}, the form that editors and CI logs turn into a link. */
  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
