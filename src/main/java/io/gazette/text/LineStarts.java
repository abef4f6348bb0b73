package io.gazette.text;

import java.util.stream.IntStream;

/** Where the lines of a text begin. */
public final class LineStarts {

  private LineStarts() {}

  /** The place of the first character of each line, in order; of an empty text that of its end. */
  public static int[] of(String text) {
    return IntStream.concat(
            IntStream.of(0),
            IntStream.range(0, text.length())
                .filter(at -> text.charAt(at) == '\n')
                .map(at -> at + 1))
        .toArray();
  }
}
