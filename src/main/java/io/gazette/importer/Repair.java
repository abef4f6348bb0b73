package io.gazette.importer;

/** How damage in a source is dealt with. */
public enum Repair {
  /** Mended where it is certain what was meant; else listed. */
  CERTAIN,
  /** Left as it is and listed. */
  NONE
}
