package io.gazette.model;

import java.util.List;

/** What a recipient is towards the data: GDPR art. 4(8) and 26; PIPL art. 20, 21 and 23. */
public enum RecipientRole implements Choice {
  /** Works on our instructions. */
  PROCESSOR,
  /** Decides together with us. */
  JOINT,
  /** Decides by itself. */
  INDEPENDENT;

  /** All of them. */
  public static final Choices<RecipientRole> CHOICES =
      new Choices<>(
          "role",
          List.of(values()),
          "对方的身份：processor 受托、joint 共同、independent 独立处理者 / "
              + "what the recipient is: processor, joint or independent controller");
}
