package io.gazette.check.contradiction;

import io.gazette.check.language.Fact;
import io.gazette.check.language.Facts;
import io.gazette.check.language.Sentences;
import io.gazette.check.reading.Passage;
import io.gazette.check.reading.PassageReading;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.ChangeLevel;
import io.gazette.model.FileNames;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Role;
import io.gazette.text.ChineseScript;
import io.gazette.text.Sought;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Days in advance that a text promises for its changes are those that policy.yaml has and, from the
 * second version on, no more than those between its own issue and effect.
 */
final class PromisedNoticeRule implements Rule {

  /** Says that something is told before it applies. */
  private static final Sought AHEAD =
      Sought.learning(
          Pattern.compile(
              "提前|事先|(?:生效|施行|实施|变更|更新)之?(?:日)?前|(?i)\\b(?:before|advance|ahead|prior)\\b"));

  private static final Sought CHANGES =
      Sought.learning(
          Pattern.compile(
              "更新|变更|修订|修改|生效|施行|改版|调整|(?i)\\b(?:chang|updat|amend|revis|effect|appli|version)\\w*"));

  /** Somebody else, or something else, has another time. */
  private static final Sought ASIDE =
      Sought.learning(
          Pattern.compile(
              "停止|终止|注销|合并|停运|到期|续费|答复|(?i)\\b(?:terminat|clos|discontinu|renew|expir|answer|stop)\\w*"));

  private static final Pattern STATED = Pattern.compile("(?m)^[\"']?notice-days\\b");

  private final Published published;
  private final PassageReading<Optional<Fact>> promises =
      new PassageReading<>(PromisedNoticeRule::promise);

  PromisedNoticeRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    List<PolicyVersion> told = new ArrayList<>();
    List<Diagnostic> findings = new ArrayList<>();
    published
        .open(policy)
        .filter(open -> !told.contains(open.version()))
        .forEach(
            open ->
                check(open, policy)
                    .forEach(
                        finding -> {
                          findings.add(finding);
                          told.add(open.version());
                        }));
    return findings;
  }

  /** In one language: the others promise the same, or are told to differ. */
  private Stream<Diagnostic> check(Published.Open open, Policy policy) {
    return open.passages().stream()
        .filter(
            passage -> passage.clause().filter(in -> in.roles().contains(Role.UPDATES)).isPresent())
        .flatMap(
            passage ->
                promises.of(passage).stream()
                    .flatMap(promise -> broken(promise, passage, open.version(), policy).stream()))
        .limit(1);
  }

  private Optional<Diagnostic> broken(
      Fact promise, Passage passage, PolicyVersion version, Policy policy) {
    double promised = promise.days().orElse(0);
    Optional<Long> own = days(version, policy);
    if (own.filter(days -> days < promised).isPresent()) {
      String dates =
          "issued: %s, effective: %s"
              .formatted(version.issued().orElseThrow(), version.effective().orElseThrow());
      return Optional.of(finding(promise, passage, "version.yaml", dates));
    }
    return policy.noticeDays() != promised && isStated(policy)
        ? Optional.of(
            finding(promise, passage, "policy.yaml", "notice-days: " + policy.noticeDays()))
        : Optional.empty();
  }

  private static Diagnostic finding(Fact promise, Passage passage, String file, String days) {
    return Diagnostic.of(
        Code.TEXT_CONTRADICTS,
        passage.at(promise.written()),
        promise.written(),
        "@in-file",
        file,
        days);
  }

  /** Whether policy.yaml says the days, and not the usual ones apply. */
  private boolean isStated(Policy policy) {
    return published
        .file(policy.id() + "/" + FileNames.POLICY)
        .filter(yaml -> STATED.matcher(yaml).find())
        .isPresent();
  }

  /** Of a version that readers learn of in advance; the first one changes nothing. */
  private static Optional<Long> days(PolicyVersion version, Policy policy) {
    boolean told =
        version.change() != ChangeLevel.EDITORIAL
            && version.issued().isPresent()
            && version.effective().isPresent()
            && policy.standing().stream().skip(1).anyMatch(version::equals);
    return told
        ? Optional.of(
            ChronoUnit.DAYS.between(
                version.issued().orElseThrow(), version.effective().orElseThrow()))
        : Optional.empty();
  }

  private static Optional<Fact> promise(String words) {
    String plain = ChineseScript.simplified(words);
    return (CHANGES.isIn(plain) ? Sentences.of(plain) : List.<String>of())
        .stream()
            .filter(AHEAD::isIn)
            .filter(sentence -> !ASIDE.isIn(sentence))
            .flatMap(sentence -> promises(sentence).stream())
            .findFirst();
  }

  /** The one period of a sentence that is one of days, weeks or months. */
  private static Optional<Fact> promises(String sentence) {
    List<Fact> facts =
        Facts.in(sentence).stream().filter(fact -> fact.kind() == Fact.Kind.PERIOD).toList();
    OptionalDouble days = facts.size() == 1 ? facts.get(0).days() : OptionalDouble.empty();
    return days.isPresent() ? Optional.of(facts.get(0)) : Optional.empty();
  }
}
