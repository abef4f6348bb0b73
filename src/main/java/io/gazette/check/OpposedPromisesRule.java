package io.gazette.check;

import io.gazette.check.language.Countries;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Policy;
import io.gazette.model.PolicyKind;
import io.gazette.text.ChineseScript;
import io.gazette.text.Sought;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a text says is never done, without exception, no other clause says is done: that data are
 * sold, or that they leave the country.
 */
final class OpposedPromisesRule implements Rule {

  /** Words that a report can quote. */
  private static final int QUOTED = 40;

  /** What makes a promise one with exceptions. */
  private static final Sought EXCEPTION =
      Sought.learning(
          Pattern.compile(
              "除|但(?!不)|例外|未经|另有|情形|如|若|(?i)\\b(?:unless|except|without|other than|but\\b(?! not)|where|if)\\b"));

  private static final Sought NEVER_SOLD =
      Sought.learning(
          Pattern.compile(
              "不(?:会|得|向[^，。；]{1,10})?[^，。；不]{0,4}(?:出售|售卖|贩卖|卖)|(?i)\\b(?:do not|never|does not|will not|neither) (?:\\w+ )?sells?\\b"));

  private static final Sought SOLD =
      Sought.learning(
          Pattern.compile(
              "(?:出售|售卖|卖)给?(?=[^，。；]{0,16}(?:广告|合作|第三方|机构|公司|信息|数据|资料|联系方式))|(?:信息|数据|资料|联系方式)[^，。；不]{0,4}(?:出售|售卖|卖)给|(?i)\\b(?:may|can|will|also|we|company) sell (?:\\w+ ){0,3}(?:information|data|details)\\b"));

  private static final Sought NEVER_ABROAD =
      Sought.learning(
          Pattern.compile(
              "不(?:会|得)?[^，。；不]{0,8}(?:境外(?:提供|传输|[，。；]|$)|出境|离开(?:中国|境内|大陆))|不(?:会)?(?:提供|传输?|发送)[到至给]?境外|[只仅都均][^，。；]{0,4}[存放留][^，。；]{0,6}(?:中国|境内)"
                  + "|(?i)\\b(?:not|never) (?:\\w+ ){1,4}(?:abroad|overseas|out of (?:the country|China))|\\b(?:does|do) not leave (?:\\w+ )?China|\\bin (?:mainland )?China only\\b|\\bonly in (?:mainland )?China\\b"));

  /** Where something is done with data; the country is looked for beside it. */
  private static final Sought DONE =
      Sought.learning(
          Pattern.compile(
              "提供给|存储|存放|保存|传输|发送|处理|服务器|(?i)\\b(?:provid|stor|kept|keep|transfer|send|sent|process|handl|host|server)\\w*"));

  /** A country in a sentence on something else: where people are, what a law is called. */
  private static final Sought ELSEWHERE =
      Sought.learning(
          Pattern.compile(
              "居民|用户|法律|条例|公约|居住|国籍|护照|(?i)\\b(?:resident|citizen|law|regulation|act|passport|users? in|people in)\\w*"));

  /**
   * @param never says that something is not done
   * @param done whether a sentence says that it is
   */
  private record Promise(Sought never, Predicate<String> done) {}

  private static final List<Promise> PROMISES =
      List.of(
          new Promise(NEVER_SOLD, sentence -> Assertion.isMade(SOLD, sentence)),
          new Promise(
              NEVER_ABROAD,
              sentence ->
                  Countries.isAbroad(sentence)
                      && Assertion.isMade(DONE, sentence)
                      && !ELSEWHERE.isIn(sentence)));

  private final Published published;

  OpposedPromisesRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return policy.kind() == PolicyKind.PRIVACY_POLICY
        ? published.open(policy).flatMap(OpposedPromisesRule::check).toList()
        : List.of();
  }

  private record Said(Passage passage, String sentence) {}

  private static Stream<Diagnostic> check(Published.Open open) {
    return PROMISES.stream()
        .flatMap(
            promise -> {
              Optional<Said> never =
                  first(
                      open,
                      sentence -> promise.never().isIn(sentence) && !EXCEPTION.isIn(sentence));
              return never.stream()
                  .flatMap(
                      of ->
                          first(open, sentence -> promise.done().test(sentence)).stream()
                              .map(done -> finding(done, of)));
            });
  }

  private static Optional<Said> first(Published.Open open, Predicate<String> wanted) {
    return open.passages().stream()
        .filter(passage -> !passage.isHeading())
        .flatMap(
            passage ->
                open.sentences(passage).stream()
                    .filter(sentence -> wanted.test(ChineseScript.simplified(sentence)))
                    .map(sentence -> new Said(passage, sentence)))
        .findFirst();
  }

  private static Diagnostic finding(Said done, Said never) {
    return Diagnostic.of(
        Code.TEXT_CONTRADICTS,
        done.passage().at(done.sentence()),
        quoted(done.sentence()),
        "@in-clause",
        Introduction.nameOf(never.passage()),
        quoted(never.sentence()));
  }

  private static String quoted(String words) {
    return words.length() > QUOTED * 2 ? words.substring(0, QUOTED * 2) + "…" : words;
  }
}
