package io.gazette.model;

/**
 * What a clause says in the prevailing language, as far as its translations must say it too: its
 * own words, without the clauses below it.
 *
 * <p>Placeholders stand as they are written, and titles that links show are left out: what changes
 * by itself changes nothing here.
 *
 * @param text a line a block; key passages between {@code **}
 */
public record Wording(String text) {

  private static final String KEY = "**";
  private static final int DIGITS = 16;

  public static Wording of(Clause clause, PolicyText text) {
    return written(ClauseWords.of(clause, text));
  }

  /** Of what stands before the first clause, the title of the text included. */
  public static Wording ofBeginning(PolicyText text) {
    return written(text.title() + "\n" + ClauseWords.of(text.preamble(), text));
  }

  private static Wording written(String words) {
    String lines = words.replace(String.valueOf(ClauseWords.KEY), KEY);
    return new Wording(lines.replaceAll("[ \\t]*\\n\\s*", "\n").strip());
  }

  /**
   * By which the wording can be known again: 16 hexadecimal digits, the same if only numbers of
   * clauses, blanks, quotation marks, punctuation or the width of characters change. The form never
   * changes, because files rest on it.
   */
  public String digest() {
    String meaning = ClauseWords.meaning(text.replace(KEY, String.valueOf(ClauseWords.KEY)));
    return Sha256.of(meaning).hex().substring(0, DIGITS);
  }

  /** Whether something has the form of a {@link #digest}. */
  public static boolean isDigest(String digits) {
    return digits.matches("[0-9a-f]{" + DIGITS + "}");
  }
}
