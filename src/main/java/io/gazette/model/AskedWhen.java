package io.gazette.model;

import java.util.List;

/** When a person is asked for a permission. */
public enum AskedWhen implements Choice {
  /** When a function needs it. */
  ON_USE,
  /** At the first start of the app. */
  AT_START,
  /** While the app is installed. */
  AT_INSTALL,
  /** Never: the system grants it without asking. */
  NEVER;

  /** All of them. */
  public static final Choices<AskedWhen> CHOICES = new Choices<>("asked", List.of(values()), "");
}
