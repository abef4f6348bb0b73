package io.gazette.check;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Site;
import java.util.List;

/**
 * All rules, in one pass over a site.
 *
 * <p>A pure function: the same site gives the same findings, sorted by place. The dates of drafts
 * are left alone, because they are not final; versions whose day of issue is still to come are not.
 */
public final class Checks {

  /** Every rule there is; a new one is a class, its line here, its texts and its tests. */
  private static final List<Rule> RULES =
      List.of(
          new EffectiveDateRule(),
          new UpdatedDateRule(),
          new VersionOrderRule(),
          new WithdrawalRule(),
          new RetirementRule(),
          new NoticeRule(),
          new ConsentReasonsRule(),
          new ListChangeRule());

  private Checks() {}

  /** The findings on a site. */
  public static List<Diagnostic> of(Site site) {
    return site.policies().stream()
        .flatMap(policy -> RULES.stream().flatMap(rule -> rule.check(policy).stream()))
        .distinct()
        .sorted()
        .toList();
  }
}
