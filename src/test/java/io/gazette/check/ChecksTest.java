package io.gazette.check;

import static io.gazette.model.PolicyFixture.policy;
import static io.gazette.model.PolicyFixture.version;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.ChangeLevel;
import io.gazette.model.ChangeReason;
import io.gazette.model.PolicyFixture;
import io.gazette.model.PolicyVersion;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksTest {

  private static final String REASONS =
      "purpose, data-types, recipients, rights, controller, contact, transfer";

  @Test
  void soundDatesGiveNoFinding() {
    assertThat(
            findings(
                version("2024-01-01", "2024-01-01", "2024-01-01", ChangeLevel.CONSENT),
                version(
                    "2024-03-01",
                    "2024-03-01",
                    "2024-03-08",
                    ChangeLevel.CONSENT,
                    ChangeReason.PURPOSE),
                version("2024-05-01", "2024-05-01", "2024-05-01", ChangeLevel.EDITORIAL),
                PolicyFixture.draft("2023-01-01")))
        .isEmpty();
  }

  @Test
  void twoVersionsCannotTakeEffectOnOneDay() {
    assertThat(
            findings(
                version("2", "2024-02-02", "2024-03-01"), version("1", "2024-02-01", "2024-03-01")))
        .containsExactly(finding(Code.EFFECTIVE_SAME_DAY, "2", "effective", "1", "2024-03-01"));
  }

  @Test
  void aVersionDoesNotTakeEffectBeforeItIsIssued() {
    assertThat(findings(version("1", "2024-02-02", "2024-02-01")))
        .containsExactly(
            finding(Code.EFFECTIVE_BEFORE_ISSUED, "1", "effective", "2024-02-01", "2024-02-02"));
  }

  @Test
  void aVersionIssuedLaterDoesNotTakeEffectEarlier() {
    assertThat(
            findings(
                version("1", "2024-01-01", "2024-01-01"),
                version("2", "2024-02-01", "2024-06-01"),
                version("3", "2024-03-01", "2024-04-01")))
        .containsExactly(
            finding(Code.VERSIONS_OUT_OF_ORDER, "3", "effective", "2", "2024-04-01", "2024-06-01"));
  }

  @Test
  void versionsIssuedOnOneDayMayTakeEffectOneAfterTheOther() {
    assertThat(
            findings(
                version("2", "2024-02-01", "2024-06-01"), version("1", "2024-02-01", "2024-04-01")))
        .isEmpty();
  }

  @Test
  void namesThatAreNumbersFollowTheDaysOfIssue() {
    assertThat(
            findings(
                version("3.10", "2024-01-01", "2024-01-01"),
                version("3.9", "2024-02-01", "2024-03-01")))
        .containsExactly(finding(Code.VERSION_NAMES_OUT_OF_ORDER, "3.9", "issued", "3.10"));
    assertThat(
            findings(
                version("3.9", "2024-01-01", "2024-01-01"),
                version("3.10", "2024-02-01", "2024-03-01"),
                version("3.10.1", "2024-03-01", "2024-04-01"),
                version("2024-05-01", "2024-05-01", "2024-06-01"),
                version("autumn", "2024-06-01", "2024-07-01")))
        .isEmpty();
  }

  @Test
  void noTextIsEditedForTheLastTimeBeforeItIsPublished() {
    PolicyVersion sameDay =
        PolicyFixture.updated(version("1", "2024-01-05", "2024-01-05"), "2024-01-05");
    PolicyVersion dayBefore =
        PolicyFixture.updated(version("1", "2024-01-05", "2024-01-05"), "2024-01-04");
    assertThat(findings(sameDay)).isEmpty();
    assertThat(findings(dayBefore))
        .containsExactly(
            Diagnostic.of(
                Code.UPDATED_BEFORE_ISSUED,
                PolicyFixture.position("1", 5),
                "2024-01-04",
                "2024-01-05"));
  }

  @Test
  void readersAreToldOfAMaterialChangeInTime() {
    assertThat(
            findings(
                version("1", "2024-01-01", "2024-01-01"),
                version("2", "2024-02-01", "2024-02-07"),
                version("3", "2024-03-01", "2024-03-08"),
                version("4", "2024-04-01", "2024-04-01", ChangeLevel.EDITORIAL)))
        .containsExactly(finding(Code.NOTICE_TOO_SHORT, "2", "effective", "6", "7"));
  }

  @Test
  void whoeverIsAskedAgainIsToldWhy() {
    assertThat(
            findings(
                version("1", "2024-01-01", "2024-01-01", ChangeLevel.CONSENT),
                version("2", "2024-02-01", "2024-03-01", ChangeLevel.CONSENT),
                version("3", "2024-03-01", "2024-04-01", ChangeLevel.SEPARATE_CONSENT)))
        .containsExactly(
            finding(Code.CONSENT_WITHOUT_REASONS, "2", "start", REASONS),
            finding(Code.CONSENT_WITHOUT_REASONS, "3", "start", REASONS));
  }

  /** The line says what the place is: 1 the file, 2 the day of issue, 3 the effective date. */
  private static Diagnostic finding(Code code, String version, String place, String... arguments) {
    int line = List.of("start", "issued", "effective", "change").indexOf(place) + 1;
    return Diagnostic.of(code, PolicyFixture.position(version, line), arguments);
  }

  @Test
  void theFirstVersionOfAPolicyAsksForConsent() {
    assertThat(all(version("1", "2024-01-01", "2024-01-01", ChangeLevel.NOTICE)))
        .containsExactly(finding(Code.FIRST_WITHOUT_CONSENT, "1", "change", "1", "notice"));
    assertThat(all(version("1", "2024-01-01", "2024-01-01", ChangeLevel.CONSENT))).isEmpty();
  }

  @Test
  void aVersionIsWithdrawnBetweenItsIssueAndItsDay() {
    PolicyVersion version = version("1", "2024-01-10", "2024-02-01", ChangeLevel.CONSENT);
    assertThat(all(PolicyFixture.withdrawn(version, "2024-01-31"))).isEmpty();
    for (String day : List.of("2024-01-09", "2024-02-01", "2024-03-01")) {
      assertThat(all(PolicyFixture.withdrawn(version, day)))
          .extracting(Diagnostic::code)
          .containsExactly(Code.WITHDRAWN_TOO_LATE);
    }
  }

  /** But for the level of the first version, which these are not about. */
  private static List<Diagnostic> findings(PolicyVersion... versions) {
    return all(versions).stream()
        .filter(finding -> finding.code() != Code.FIRST_WITHOUT_CONSENT)
        .toList();
  }

  private static List<Diagnostic> all(PolicyVersion... versions) {
    return TextFixture.CHECKS.of(policy(versions), file -> false, List.of());
  }
}
