package io.gazette.ledger;

/** A piece of a line in quotation marks, short enough for a message. */
public final class Excerpt {

  private static final int BEFORE = 20;
  private static final int AFTER = 40;

  private Excerpt() {}

  /** The line around a place that matters. */
  static String of(String line, int place) {
    int from = place <= BEFORE + 1 ? 0 : whole(line, place - BEFORE);
    int to = line.length() - place <= AFTER + 1 ? line.length() : whole(line, place + AFTER);
    String left = from > 0 ? "…" : "";
    String right = to < line.length() ? "…" : "";
    return "“" + left + line.substring(from, to) + right + "”";
  }

  /** Never between the two halves of one character. */
  private static int whole(String line, int at) {
    return Character.isLowSurrogate(line.charAt(at)) ? at - 1 : at;
  }
}
