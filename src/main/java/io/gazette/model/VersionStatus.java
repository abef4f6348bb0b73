package io.gazette.model;

import java.util.List;

/** Whether the embedded version of a third party's software is still looked after by its maker. */
public enum VersionStatus implements Choice {
  /** The newest version there is. */
  CURRENT,
  /** Not the newest, and still maintained. */
  MAINTAINED,
  /** No longer maintained. */
  ENDED;

  /** All of them. */
  public static final Choices<VersionStatus> CHOICES =
      new Choices<>("version-status", List.of(values()), "");
}
