package io.gazette.check;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Policy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All rules, in one pass over a policy.
 *
 * <p>A pure function: the same policy gives the same findings, sorted by place. The dates of drafts
 * are left alone, because they are not final; versions whose day of issue is still to come are not.
 */
public final class Checks {

  private Checks() {}

  /**
   * Every rule but those that are for clauses of which nothing else is told; a new one is a class,
   * its line here, its texts and its tests.
   */
  private static List<Rule> rules(LocalDate today, Writing writing, Published published) {
    return List.of(
        new FarDateRule(today),
        new EffectiveDateRule(),
        new UpdatedDateRule(),
        new TypedDateRule(published),
        new VersionNameRule(),
        new VersionOrderRule(),
        new WithdrawalRule(today),
        new FirstVersionRule(),
        new RetirementRule(),
        new NoticeRule(),
        new ConsentReasonsRule(),
        new ListChangeRule(),
        new TextLanguageRule(writing, published),
        new ClauseOrderRule(),
        new TranslationRule(writing, published),
        new TitleRule(writing),
        new ChangedWordsRule(published),
        new PrevailingLanguageRule(published),
        new AnswerLimitRule(published),
        new KeyPassagesRule(published),
        new OpenIntroductionRule(published),
        new LinkWordsRule(published),
        new DoubledWordRule(published),
        new SdkRowsRule(published),
        new RolesRule(published));
  }

  /**
   * The findings on a policy of which something is told already.
   *
   * @param today in the site's time zone
   * @param published the files of texts that stay as they are: rules that read whole texts pass
   *     over them
   * @param told what was found in the texts by themselves; a clause that has such a finding is not
   *     held against another language
   */
  public static List<Diagnostic> of(
      Policy policy, LocalDate today, Predicate<String> published, List<Diagnostic> told) {
    Writing writing = new Writing();
    Published texts = new Published(published);
    List<Diagnostic> findings = new ArrayList<>(check(policy, rules(today, writing, texts)));
    Told all = Told.of(Stream.concat(told.stream(), findings.stream()).toList());
    findings.addAll(
        check(
            policy,
            List.of(
                new ClauseShapeRule(writing, all, texts),
                new FactsRule(writing, all, texts),
                new UnpairedMarkRule(all, texts),
                new EmptyClauseRule(all))));
    return findings.stream().distinct().sorted().toList();
  }

  private static List<Diagnostic> check(Policy policy, List<Rule> rules) {
    return rules.stream().flatMap(rule -> rule.check(policy).stream()).toList();
  }
}
