package io.gazette.markdown;

/** Whether a section takes part in the numbering of its level. */
public enum SectionNumbering {
  NUMBERED,
  /** {@code {#id .unnumbered}}, e.g. an appendix. */
  UNNUMBERED
}
