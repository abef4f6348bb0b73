package io.gazette.model;

import java.util.List;

/** Whether a function works without a piece of data (PIPL art. 16; App 认定方法). */
public enum Necessity implements Choice {
  REQUIRED,
  OPTIONAL;

  /** All of them. */
  public static final Choices<Necessity> CHOICES =
      new Choices<>(
          "necessity",
          List.of(values()),
          "该功能离开它能否运行：required 必需，optional 可选 / whether the function works without it");
}
