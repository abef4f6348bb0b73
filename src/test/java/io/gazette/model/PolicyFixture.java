package io.gazette.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Policies and versions with no more in them than a test is about. */
public final class PolicyFixture {

  private PolicyFixture() {}

  public static Policy policy(PolicyVersion... versions) {
    return policy("app-privacy", versions);
  }

  public static Policy policy(String id, PolicyVersion... versions) {
    return new Policy(
        id,
        PolicyKind.PRIVACY_POLICY,
        Localized.empty(),
        new Product("app", Localized.empty()),
        List.of(),
        List.of(),
        List.of(),
        Localized.empty(),
        7,
        List.of(versions));
  }

  public static PolicyVersion version(String id, String issued, String effective) {
    return version(id, issued, effective, ChangeLevel.NOTICE);
  }

  public static PolicyVersion version(
      String id, String issued, String effective, ChangeLevel change, ChangeReason... reasons) {
    return new PolicyVersion(
        id,
        Optional.of(LocalDate.parse(issued)),
        Optional.empty(),
        Optional.of(LocalDate.parse(effective)),
        change,
        List.of(reasons),
        Localized.empty(),
        Localized.empty());
  }

  public static PolicyVersion draft(String id) {
    return new PolicyVersion(
        id,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        ChangeLevel.NOTICE,
        List.of(),
        Localized.empty(),
        Localized.empty());
  }

  /** The same version with texts. */
  public static PolicyVersion withTexts(PolicyVersion version, Map<Language, PolicyText> texts) {
    return new PolicyVersion(
        version.id(),
        version.issued(),
        version.updated(),
        version.effective(),
        version.change(),
        version.reasons(),
        version.summary(),
        new Localized<>(texts));
  }
}
