package io.gazette.model;

import java.util.List;

/** How a third party comes by the data (MIIT 信管函〔2021〕292号 asks for it). */
public enum AccessMethod implements Choice {
  /** Code of the third party inside the app. */
  SDK,
  /** A page of the third party inside the app. */
  H5,
  /** Our server hands it over. */
  SERVER;

  /** All of them. */
  public static final Choices<AccessMethod> CHOICES =
      new Choices<>(
          "access",
          List.of(values()),
          "数据如何到达对方：sdk 嵌入 SDK、h5 嵌入网页、server 服务器间传输，或自由文字 / "
              + "how the data gets there: embedded SDK, embedded web page, server to server, or free words");
}
