package io.gazette.model;

import io.gazette.diagnostic.SourcePosition;
import java.time.LocalDate;
import java.util.List;
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
        new PolicySettings(
            PolicyKind.PRIVACY_POLICY,
            Localized.empty(),
            new Product("app", Localized.empty()),
            List.of(),
            List.of(),
            List.of(),
            Localized.empty(),
            7,
            Redlines.TO_CURRENT),
        List.of(versions));
  }

  /** The same policy, whose product is registered with a store. */
  public static Policy in(AppStore store, Policy policy) {
    PolicySettings settings = policy.settings();
    Product product = settings.product();
    return new Policy(
        policy.id(),
        new PolicySettings(
            settings.kind(),
            settings.title(),
            new Product(
                product.id(),
                product.name(),
                List.of(new Registration(store, List.of(), List.of()))),
            settings.languages(),
            settings.platforms(),
            settings.companions(),
            settings.numbering(),
            settings.noticeDays(),
            settings.redlines(),
            settings.retirement(),
            settings.aliases(),
            settings.approvers(),
            settings.facts()),
        policy.versions());
  }

  public static PolicyVersion version(String id, String issued, String effective) {
    return version(id, issued, effective, ChangeLevel.NOTICE);
  }

  /**
   * A version whose places are lines of its {@code version.yaml}: 1 the file, 2 the day of issue, 3
   * the effective date, 4 the level.
   */
  public static PolicyVersion version(
      String id, String issued, String effective, ChangeLevel change, ChangeReason... reasons) {
    return new PolicyVersion(
        id,
        new VersionDates(
            date(issued, id, 2), Optional.empty(), date(effective, id, 3), position(id, 1)),
        new DeclaredChange(change, List.of(reasons), Localized.empty(), position(id, 4)),
        Localized.empty(),
        PolicyLists.none(),
        VersionRecord.NONE);
  }

  public static PolicyVersion draft(String id) {
    return new PolicyVersion(
        id,
        new VersionDates(Optional.empty(), Optional.empty(), Optional.empty(), position(id, 1)),
        new DeclaredChange(ChangeLevel.NOTICE, List.of(), Localized.empty(), position(id, 4)),
        Localized.empty(),
        PolicyLists.none(),
        VersionRecord.NONE);
  }

  private static Optional<Located<LocalDate>> date(String day, String version, int line) {
    return Optional.of(new Located<>(LocalDate.parse(day), position(version, line)));
  }

  /** The same version, edited on a day, which is written in line 5. */
  public static PolicyVersion updated(PolicyVersion version, String day) {
    VersionDates dates = version.dates();
    return new PolicyVersion(
        version.id(),
        new VersionDates(
            dates.issued(), date(day, version.id(), 5), dates.effective(), dates.file()),
        version.declared(),
        version.texts(),
        version.lists(),
        version.record());
  }

  /** The same version, withdrawn on a day, which is written in line 6. */
  public static PolicyVersion withdrawn(PolicyVersion version, String day) {
    VersionDates dates = version.dates();
    return new PolicyVersion(
        version.id(),
        new VersionDates(
            dates.issued(),
            dates.updated(),
            dates.effective(),
            date(day, version.id(), 6),
            dates.file()),
        version.declared(),
        version.texts(),
        version.lists(),
        version.record());
  }

  /** The same policy, which ends on a day. */
  public static Policy retired(Policy policy, String day) {
    PolicySettings settings = policy.settings();
    Retirement end =
        new Retirement(
            new Located<>(
                LocalDate.parse(day), SourcePosition.startOf(policy.id() + "/policy.yaml")),
            Localized.empty(),
            Optional.empty());
    return new Policy(
        policy.id(),
        new PolicySettings(
            settings.kind(),
            settings.title(),
            settings.product(),
            settings.languages(),
            settings.platforms(),
            settings.companions(),
            settings.numbering(),
            settings.noticeDays(),
            settings.redlines(),
            Optional.of(end),
            settings.aliases(),
            Approvers.NOBODY,
            settings.facts()),
        policy.versions());
  }

  /** A line of a version's {@code version.yaml}. */
  public static SourcePosition position(String version, int line) {
    return new SourcePosition("app-privacy/" + version + "/version.yaml", line, 1);
  }

  /** The same version with lists. */
  public static PolicyVersion withLists(PolicyVersion version, PolicyLists lists) {
    return new PolicyVersion(
        version.id(),
        version.dates(),
        version.declared(),
        version.texts(),
        lists,
        version.record());
  }
}
