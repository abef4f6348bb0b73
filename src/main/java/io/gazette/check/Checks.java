package io.gazette.check;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Site;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * All rules, in one pass over a site.
 *
 * <p>A pure function: the same site gives the same findings, sorted by place. The dates of drafts
 * are left alone, because they are not final; versions whose day of issue is still to come are not.
 */
public final class Checks {

  private Checks() {}

  /**
   * The findings on a site.
   *
   * @param places where the dates of a policy's version were written
   */
  public static List<Diagnostic> of(
      Site site, BiFunction<Policy, PolicyVersion, VersionPlaces> places) {
    return site.policies().stream()
        .flatMap(
            policy ->
                Stream.concat(of(policy, places), ListChangeRule.check(policy, places).stream()))
        .distinct()
        .sorted()
        .toList();
  }

  private static Stream<Diagnostic> of(
      Policy policy, BiFunction<Policy, PolicyVersion, VersionPlaces> places) {
    List<DatedVersion> versions =
        policy.versions().stream()
            .flatMap(version -> DatedVersion.of(version, places.apply(policy, version)).stream())
            .sorted()
            .toList();
    return Stream.of(
            EffectiveDateRule.check(versions),
            VersionOrderRule.check(versions),
            NoticeRule.check(versions, policy.noticeDays()),
            ConsentReasonsRule.check(versions))
        .flatMap(List::stream);
  }
}
