package io.gazette.render.page;

/** Whether versions that are not issued yet get pages. */
public enum Drafts {
  /** For publication. */
  HIDDEN,
  /** For those who work on them; each page says that it is a draft. */
  SHOWN
}
