package io.gazette.model;

import static io.gazette.model.PolicyFixture.policy;
import static io.gazette.model.PolicyFixture.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gazette.model.Timeline.Interval;
import io.gazette.model.Timeline.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TimelineTest {

  private static final LocalDate DAY_0 = LocalDate.of(2024, 2, 20);
  private static final int DAYS = 90;

  @Test
  void theVersionInEffectIsTheLastWhoseFirstDayHasCome() {
    Policy policy =
        policy(version("1", "2024-01-01", "2024-02-01"), version("2", "2024-05-01", "2024-06-01"));

    assertThat(current(policy, "2024-01-31")).isEmpty();
    assertThat(current(policy, "2024-02-01")).contains("1");
    assertThat(current(policy, "2024-05-31")).contains("1");
    assertThat(current(policy, "2024-06-01")).contains("2");
  }

  @Test
  void aVersionIsADraftUntilIssuedThenUpcomingThenCurrentThenArchived() {
    PolicyVersion second = version("2", "2024-05-01", "2024-06-01");
    Policy policy =
        policy(
            version("1", "2024-01-01", "2024-01-01"),
            second,
            version("3", "2024-07-01", "2024-08-01"));

    assertThat(stateOf(second, policy, "2024-04-30")).isEqualTo(State.DRAFT);
    assertThat(stateOf(second, policy, "2024-05-01")).isEqualTo(State.UPCOMING);
    assertThat(stateOf(second, policy, "2024-06-01")).isEqualTo(State.CURRENT);
    assertThat(stateOf(second, policy, "2024-08-01")).isEqualTo(State.ARCHIVED);
  }

  @Test
  void aVersionThatIsWithdrawnBeforeItsDayNeverApplies() {
    PolicyVersion first = version("1", "2024-01-01", "2024-02-01", ChangeLevel.CONSENT);
    PolicyVersion second =
        PolicyFixture.withdrawn(
            version("2", "2024-05-01", "2024-06-01", ChangeLevel.SEPARATE_CONSENT), "2024-05-10");
    PolicyVersion third = version("3", "2024-07-01", "2024-07-10", ChangeLevel.NOTICE);
    Policy policy = policy(first, second, third);

    assertThat(stateOf(second, policy, "2024-05-09")).isEqualTo(State.UPCOMING);
    assertThat(stateOf(second, policy, "2024-05-10")).isEqualTo(State.WITHDRAWN);
    assertThat(current(policy, "2024-06-15")).contains("1");
    Timeline timeline = Timeline.of(policy, day("2024-08-01"));
    assertThat(timeline.interval(second)).isEmpty();
    assertThat(timeline.lastDay(first)).contains(day("2024-07-09"));
    assertThat(timeline.ordinal(second)).hasValue(2);
    assertThat(timeline.ordinal(third)).hasValue(3);
    assertThat(timeline.minConsentedOrdinal(third)).isEqualTo(1);
    assertThat(policy.standing()).containsExactly(first, third);
  }

  @Test
  void aPolicyThatHasEndedHasNoVersionInEffect() {
    PolicyVersion only = version("1", "2024-01-01", "2024-02-01", ChangeLevel.CONSENT);
    Policy policy = PolicyFixture.retired(policy(only), "2024-09-01");

    assertThat(current(policy, "2024-08-31")).contains("1");
    assertThat(current(policy, "2024-09-01")).isEmpty();
    assertThat(stateOf(only, policy, "2024-09-01")).isEqualTo(State.ARCHIVED);
    assertThat(Timeline.of(policy, day("2024-09-01")).minConsentedOrdinal()).isZero();
    assertThat(Timeline.of(policy, day("2024-09-01")).lastDay(only)).contains(day("2024-08-31"));
  }

  @Test
  void aVersionWithoutAnIssueDateStaysADraft() {
    PolicyVersion draft = PolicyFixture.draft("2");
    Timeline timeline =
        Timeline.of(policy(version("1", "2024-01-01", "2024-01-01"), draft), day("2030-01-01"));

    assertThat(timeline.stateOf(draft)).isEqualTo(State.DRAFT);
    assertThat(timeline.drafts()).containsExactly(draft);
    assertThat(timeline.ordinal(draft)).isEmpty();
    assertThatThrownBy(() -> timeline.minConsentedOrdinal(draft)).hasMessageContaining("2");
  }

  @Test
  void eachVersionAppliesUntilTheDayBeforeTheNext() {
    PolicyVersion first = version("1", "2024-01-01", "2024-02-01");
    PolicyVersion second = version("2", "2024-05-01", "2024-06-01");
    Policy policy = policy(first, second);

    assertThat(Timeline.of(policy, day("2024-04-01")).interval(first))
        .contains(new Interval(day("2024-02-01"), Optional.empty()));
    assertThat(Timeline.of(policy, day("2024-05-01")).interval(first))
        .contains(new Interval(day("2024-02-01"), Optional.of(day("2024-05-31"))));
    assertThat(Timeline.of(policy, day("2024-05-01")).lastDay(second)).isEmpty();
  }

  @Test
  void ofTwoVersionsEffectiveOnOneDayTheOneIssuedLaterApplies() {
    PolicyVersion announced = version("1", "2024-01-01", "2024-03-01");
    PolicyVersion replacement = version("2", "2024-02-01", "2024-03-01");
    Timeline timeline = Timeline.of(policy(replacement, announced), day("2024-03-01"));

    assertThat(timeline.current()).contains(replacement);
    assertThat(timeline.interval(announced)).isEmpty();
    assertThat(timeline.stateOf(announced)).isEqualTo(State.ARCHIVED);
  }

  @Test
  void aVersionOvertakenBeforeItsFirstDayIsNoLongerUpcoming() {
    PolicyVersion overtaken = version("2", "2024-02-01", "2024-06-01");
    PolicyVersion overtaking = version("3", "2024-03-01", "2024-04-01");
    Policy policy = policy(version("1", "2024-01-01", "2024-01-01"), overtaking, overtaken);

    assertThat(Timeline.of(policy, day("2024-02-29")).upcoming()).containsExactly(overtaken);
    assertThat(Timeline.of(policy, day("2024-03-01")).upcoming()).containsExactly(overtaking);
    assertThat(current(policy, "2024-07-01")).contains("3");
  }

  @Test
  void aVersionDoesNotApplyBeforeItIsIssued() {
    PolicyVersion late = version("2", "2024-03-10", "2024-03-01");
    Policy policy = policy(version("1", "2024-01-01", "2024-01-01"), late);

    assertThat(Timeline.of(policy, day("2024-04-01")).on(day("2024-03-09")))
        .map(PolicyVersion::id)
        .contains("1");
    assertThat(current(policy, "2024-03-10")).contains("2");
  }

  @Test
  void usersAreAskedAgainForTheLatestVersionThatNeedsConsentHoweverManyTheySkipped() {
    PolicyVersion upcoming = version("5", "2024-05-01", "2024-06-01", ChangeLevel.SEPARATE_CONSENT);
    Timeline timeline =
        Timeline.of(
            policy(
                version("1", "2024-01-01", "2024-01-01", ChangeLevel.CONSENT),
                version("2", "2024-02-01", "2024-02-01", ChangeLevel.NOTICE),
                version("3", "2024-03-01", "2024-03-01", ChangeLevel.CONSENT),
                version("4", "2024-04-01", "2024-04-01", ChangeLevel.EDITORIAL),
                upcoming),
            day("2024-05-15"));

    assertThat(timeline.minConsentedOrdinal()).isEqualTo(3);
    assertThat(timeline.minConsentedOrdinal(upcoming)).isEqualTo(5);
  }

  @Test
  void noConsentIsAskedWhereNoVersionInEffectNeedsIt() {
    Policy policy =
        policy(
            version("1", "2024-01-01", "2024-01-01", ChangeLevel.NOTICE),
            version("2", "2024-05-01", "2024-06-01", ChangeLevel.CONSENT));

    assertThat(Timeline.of(policy, day("2023-12-31")).minConsentedOrdinal()).isZero();
    assertThat(Timeline.of(policy, day("2024-05-31")).minConsentedOrdinal()).isZero();
    assertThat(Timeline.of(policy, day("2024-06-01")).minConsentedOrdinal()).isEqualTo(2);
  }

  @Test
  void onRandomTimelinesExactlyOneVersionIsCurrentFromTheFirstDayOn() {
    forRandomPolicies(
        policy -> {
          Optional<LocalDate> begin = firstOfFirstDays(policy);
          for (LocalDate day = DAY_0; day.isBefore(DAY_0.plusDays(DAYS)); day = day.plusDays(1)) {
            Timeline timeline = Timeline.of(policy, day);
            long current =
                policy.versions().stream()
                    .filter(version -> timeline.stateOf(version) == State.CURRENT)
                    .count();
            boolean begun = begin.filter(day::isBefore).isEmpty() && begin.isPresent();

            assertThat(current).as("%s on %s", policy, day).isEqualTo(begun ? 1 : 0);
            assertThat(timeline.current().isPresent()).isEqualTo(begun);
          }
        });
  }

  @Test
  void onRandomTimelinesIntervalsNeitherOverlapNorLeaveGaps() {
    forRandomPolicies(
        policy -> {
          Timeline timeline = Timeline.of(policy, DAY_0.plusDays(DAYS));
          List<Interval> intervals =
              timeline.issued().stream()
                  .flatMap(version -> timeline.interval(version).stream())
                  .toList();
          for (int at = 1; at < intervals.size(); at++) {
            assertThat(intervals.get(at - 1).last())
                .contains(intervals.get(at).first().minusDays(1));
            assertThat(intervals.get(at - 1).first()).isBefore(intervals.get(at).first());
          }
          if (!intervals.isEmpty()) {
            assertThat(intervals.get(intervals.size() - 1).last()).isEmpty();
            assertThat(intervals.get(0).first()).isEqualTo(firstOfFirstDays(policy).orElseThrow());
          }
        });
  }

  @Test
  void onRandomTimelinesWhatAppliedOnADayIsNeverRewritten() {
    forRandomPolicies(
        policy -> {
          Timeline later = Timeline.of(policy, DAY_0.plusDays(DAYS));
          for (LocalDate day = DAY_0; day.isBefore(DAY_0.plusDays(DAYS)); day = day.plusDays(1)) {
            Timeline then = Timeline.of(policy, day);

            assertThat(later.on(day)).isEqualTo(then.current());
            for (PolicyVersion version : then.issued()) {
              assertThat(later.ordinal(version)).isEqualTo(then.ordinal(version));
            }
          }
        });
  }

  @Test
  void onRandomTimelinesOrdinalsNeverFall() {
    forRandomPolicies(
        policy -> {
          int ordinal = 0;
          int consented = 0;
          for (LocalDate day = DAY_0; day.isBefore(DAY_0.plusDays(DAYS)); day = day.plusDays(1)) {
            Timeline timeline = Timeline.of(policy, day);
            int next = timeline.current().map(now -> timeline.ordinal(now).orElseThrow()).orElse(0);

            assertThat(next).isGreaterThanOrEqualTo(ordinal);
            assertThat(timeline.minConsentedOrdinal()).isBetween(consented, next);
            ordinal = next;
            consented = timeline.minConsentedOrdinal();
          }
        });
  }

  @Test
  void onRandomTimelinesTheStatesMatchTheLists() {
    forRandomPolicies(
        policy -> {
          for (LocalDate day = DAY_0; day.isBefore(DAY_0.plusDays(DAYS)); day = day.plusDays(7)) {
            Timeline timeline = Timeline.of(policy, day);

            assertThat(withState(State.DRAFT, policy, timeline))
                .hasSameElementsAs(timeline.drafts());
            assertThat(withState(State.UPCOMING, policy, timeline))
                .hasSameElementsAs(timeline.upcoming());
            assertThat(timeline.upcoming())
                .isSortedAccordingTo(
                    (a, b) ->
                        timeline
                            .interval(a)
                            .orElseThrow()
                            .first()
                            .compareTo(timeline.interval(b).orElseThrow().first()));
          }
        });
  }

  private static List<PolicyVersion> withState(State state, Policy policy, Timeline timeline) {
    return policy.versions().stream()
        .filter(version -> timeline.stateOf(version) == state)
        .toList();
  }

  private interface Property {
    void holdsFor(Policy policy);
  }

  /** Dates close together, so that days coincide and orders contradict each other often. */
  private static void forRandomPolicies(Property property) {
    Random random = new Random(20240301);
    for (int round = 0; round < 150; round++) {
      List<PolicyVersion> versions = new ArrayList<>();
      int count = random.nextInt(8);
      for (int id = 1; id <= count; id++) {
        versions.add(randomVersion("v" + id, random));
      }
      property.holdsFor(policy(versions.toArray(PolicyVersion[]::new)));
    }
  }

  private static PolicyVersion randomVersion(String id, Random random) {
    if (random.nextInt(8) == 0) {
      return PolicyFixture.draft(id);
    }
    LocalDate issued = DAY_0.plusDays(random.nextInt(DAYS - 30));
    LocalDate effective = issued.plusDays(random.nextInt(30) - 5);
    ChangeLevel change = List.of(ChangeLevel.values()).get(random.nextInt(4));
    return version(id, issued.toString(), effective.toString(), change);
  }

  private static Optional<LocalDate> firstOfFirstDays(Policy policy) {
    return policy.versions().stream()
        .filter(version -> version.issued().isPresent())
        .map(
            version -> {
              LocalDate issued = version.issued().orElseThrow();
              LocalDate effective = version.effective().orElseThrow();
              return issued.isAfter(effective) ? issued : effective;
            })
        .min(LocalDate::compareTo);
  }

  private static Optional<String> current(Policy policy, String day) {
    return Timeline.of(policy, day(day)).current().map(PolicyVersion::id);
  }

  private static State stateOf(PolicyVersion version, Policy policy, String day) {
    return Timeline.of(policy, day(day)).stateOf(version);
  }

  private static LocalDate day(String date) {
    return LocalDate.parse(date);
  }
}
