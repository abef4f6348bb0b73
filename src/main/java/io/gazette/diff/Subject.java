package io.gazette.diff;

import java.util.Locale;

/**
 * What the changed words of a clause are about, as far as a reader's rights and data hang on it.
 *
 * <p>These are the matters of which PIPL art. 14, 17 and 23 want people told. Only where none is
 * found, and nothing but small words came and went, a clause is said to be reworded.
 */
public enum Subject {
  /** Words that turn the meaning around came, went, or were struck out. */
  NEGATION,
  /** Numbers, dates, amounts and periods, and what bounds them. */
  FIGURE,
  /** Which other clause is meant. */
  REFERENCE,
  /** Whether one must, may or should, or only so, or how far. */
  DUTY,
  /** Who must or may: one party of the text took the place of another. */
  PARTY,
  DATA,
  PURPOSE,
  RECIPIENT,
  RIGHT,
  /** Whether, where and how long data are kept. */
  STORAGE,
  CONTACT,
  /** Sending data abroad. */
  TRANSFER,
  /** Which law applies, and who decides disputes. */
  LAW,
  /** What is marked as key. */
  KEY,
  /**
   * Words came, went or changed places, it is more than another way to say the same, and nothing
   * else of this tells it.
   */
  OTHER;

  /** The name in JSON, e.g. {@code recipient}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
