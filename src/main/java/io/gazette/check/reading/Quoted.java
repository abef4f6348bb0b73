package io.gazette.check.reading;

/** As much of some words as a report quotes. */
public final class Quoted {

  private static final int LENGTH = 40;
  private static final int BEFORE = 16;

  /** Of a sentence that a report is about. */
  private static final int SENTENCE = 80;

  private Quoted() {}

  public static String sentence(String words) {
    return words.length() > SENTENCE ? words.substring(0, SENTENCE) + "…" : words;
  }

  public static String end(String words) {
    return words.length() > LENGTH ? "…" + words.substring(words.length() - LENGTH) : words;
  }

  /** The words around a place. */
  public static String around(String words, int at) {
    int from = Math.max(0, at - BEFORE);
    int to = Math.min(words.length(), at + LENGTH - BEFORE);
    return (from > 0 ? "…" : "") + words.substring(from, to) + (to < words.length() ? "…" : "");
  }
}
