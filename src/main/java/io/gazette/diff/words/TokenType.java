package io.gazette.diff.words;

/** What a token is. */
public enum TokenType {
  /** One ideograph or kana. */
  IDEOGRAPH,
  /** A run of letters and digits. */
  WORD,
  /** A number of several Chinese numerals: 一百二十. */
  NUMERAL,
  /** A run of whitespace. */
  SPACE,
  /** One of anything else: a punctuation mark, a symbol, an emoji with all its parts. */
  MARK,
  /** A place where a block ends, within a run of blocks; it has no characters. */
  BOUND
}
