package io.gazette.check;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * All rules, in one pass over a site.
 *
 * <p>A pure function: the same site gives the same findings, sorted by place. The dates of drafts
 * are left alone, because they are not final; versions whose day of issue is still to come are not.
 */
public final class Checks {

  private Checks() {}

  /** Every rule there is; a new one is a class, its line here, its texts and its tests. */
  private static List<Rule> rules(LocalDate today, Predicate<String> published) {
    Writing writing = new Writing();
    return List.of(
        new FarDateRule(today),
        new EffectiveDateRule(),
        new UpdatedDateRule(),
        new VersionOrderRule(),
        new WithdrawalRule(),
        new FirstVersionRule(),
        new RetirementRule(),
        new NoticeRule(),
        new ConsentReasonsRule(),
        new ListChangeRule(),
        new TextLanguageRule(writing, published),
        new ClauseOrderRule(),
        new TranslationRule(writing, published),
        new TitleRule(writing));
  }

  /**
   * The findings on a site.
   *
   * @param today in the site's time zone
   * @param published the files of texts that stay as they are: rules that read whole texts pass
   *     over them
   */
  public static List<Diagnostic> of(Site site, LocalDate today, Predicate<String> published) {
    List<Rule> rules = rules(today, published);
    return site.policies().stream()
        .flatMap(policy -> rules.stream().flatMap(rule -> rule.check(policy).stream()))
        .distinct()
        .sorted()
        .toList();
  }
}
