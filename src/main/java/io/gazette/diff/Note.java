package io.gazette.diff;

import java.util.Locale;

/** What is worth telling of a block beside the changes of its words. */
public enum Note {
  /** Its number changed. */
  RENUMBERED,
  /** It, or a passage of it, is key now. */
  KEY,
  /** It, or a passage of it, is no longer key. */
  KEY_REMOVED,
  /** Words that stayed were struck out, or no longer are: they mean the opposite now. */
  STRUCK,
  /** The number of a clause that it refers to stayed, and names another clause now, or none. */
  REFERS_ELSEWHERE,
  /** By where it stands, it holds for other items than it did, or others hold for it. */
  HOLDS_FOR_OTHERS,
  /** Its looks or its kind changed. */
  FORMAT,
  /** Blanks came or went, nothing else. */
  SPACING,
  /** Quotation marks, blanks beside ideographs or full and half width changed, no words. */
  TYPOGRAPHY,
  /** It is a heading now. */
  HEADING,
  /** It is no longer a heading. */
  HEADING_REMOVED,
  /** Only what readers cannot see differs: the kind of a blank, a zero-width character. */
  INVISIBLE,
  /** The id of its clause changed, and with it the address that others link to. */
  ANCHOR,
  /** A heading went up or down, an item in or out. */
  LEVEL,
  /** A sentence of it went to another block, or came from one. */
  SENTENCE_MOVED,
  /** Its sentences stand in another order. */
  SENTENCE_ORDER,
  /** Links lead elsewhere, see {@link Entry#links()}. */
  LINK,
  /** It is one of several blocks that were one. */
  SPLIT,
  /** It is one of several blocks that are one now. */
  MERGE,
  /** A row stands elsewhere in its table. */
  REORDERED,
  /** Cells of a row stand in another order, as the columns of its table do. */
  COLUMN_ORDER,
  /** The comparison failed to prove itself here, so that old and new are shown whole. */
  UNPROVEN;

  /** The name in JSON, e.g. {@code key-removed}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
