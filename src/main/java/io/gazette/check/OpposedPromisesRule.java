package io.gazette.check;

import io.gazette.check.language.Countries;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.CollectedFields;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.Policy;
import io.gazette.model.PolicyKind;
import io.gazette.text.Sought;
import io.gazette.vocabulary.DataType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a text says is never done, without exception, no other clause says is done, nor the list of
 * data: that data are sold or leave the country, that some datum is collected, that people pay for
 * their rights, or that consent cannot be withdrawn.
 */
final class OpposedPromisesRule implements Rule {

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
              "(?:出售|售卖|(?<![买拍])卖(?![家方场点]))给?(?=[^，。；]{0,16}(?:广告|合作|第三方|机构|公司|信息|数据|资料|联系方式))|(?:信息|数据|资料|联系方式)[^，。；不]{0,4}(?:出售|售卖|卖)给|(?i)\\b(?:may|can|will|also|we|company) sell (?:\\w+ ){0,3}(?:information|data|details)\\b"));

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

  /** What is stored or sent is data, and not goods. */
  private static final Sought DATA =
      Sought.learning(
          Pattern.compile(
              "信息|数据|资料|记录|档案|备份|服务器|(?i)\\b(?:data|information|records?|files?|backups?|servers?)\\b"));

  private static final Sought ONLY_THERE =
      Sought.learning(
          Pattern.compile(
              "(?:所有|全部|一切|[都均只仅])[^，。；]{0,12}[存放留][^，。；]{0,6}[在于]"
                  + "|(?i)\\b(?:all|only|solely|exclusively)\\b[^.;,]{0,40}\\b(?:stor|kept|keep|host)\\w*|\\b(?:stor|kept|keep|host)\\w* [^.;,]{0,30}\\b(?:all|only|solely|exclusively)\\b"));

  private static final Sought STORED =
      Sought.learning(Pattern.compile("存储|储存|存放|保存|服务器|(?i)\\b(?:stor|kept|keep|host|server)\\w*"));

  private static final Sought NEVER_WITHDRAWN =
      Sought.learning(
          Pattern.compile(
              "同意[^。；]{0,16}不(?:得|能|可以?)撤|不(?:得|能|可以?)撤[回销][^，。；]{0,6}同意"
                  + "|(?i)\\bconsent\\b[^.;]{0,30}\\b(?:cannot|can not|may not|must not) be (?:withdrawn|revoked|taken back)"));

  private static final Sought WITHDRAWN =
      Sought.learning(
          Pattern.compile(
              "(?:可以?|有权)[^，。；]{0,12}撤[回销][^，。；]{0,6}(?:同意|授权)"
                  + "|(?i)\\b(?:can|may|right to|free to)\\b[^.;]{0,80}\\b(?:withdraw|revoke|take back)\\w*[^.;,]{0,20}\\bconsent\\b"));

  /** What people ask for when they use their rights. */
  private static final Sought REQUEST =
      Sought.learning(
          Pattern.compile(
              "请求|申请|答复|查[阅询]|复制|副本|(?i)\\b(?:requests?|respond|answer\\w*|cop(?:y|ies) of (?:\\w+ ){0,2}(?:data|information|files?|records?)|access)\\b"));

  private static final Sought FREE =
      Sought.learning(
          Pattern.compile(
              "免费|不(?:会|再|向您)?[^，。；]{0,4}收[取费]|(?i)\\bfree of charge\\b|\\bfor free\\b|\\bcharge nothing\\b|\\b(?:no|without) (?:charge|cost|fee)\\b|\\b(?:not|never) charge\\b"));

  private static final Sought CHARGED =
      Sought.learning(
          Pattern.compile(
              "收取[^，。；]{0,12}[费元]|按[^，。；]{0,8}收费|(?i)\\bcharges? (?:you )?(?:a |an )?(?:\\w+ ){0,2}(?:\\d|fee|pounds|euros|dollars)|\\bcosts? (?:you )?\\d|\\bfor a (?:\\w+ )?fee\\b"));

  /** Who asks too often is another matter, and what is free in principle has exceptions. */
  private static final Sought BEYOND =
      Sought.learning(
          Pattern.compile(
              "重复|多次|再次|超出|过度|频繁|无理|原则上|一般|合理|首次|每年|(?i)\\b(?:further|additional|more|second|excessive|repeat\\w*|unfounded|generally|usually|normally|principle|first|once|reasonable)\\b"));

  private static final Sought NOT_COLLECTED =
      Sought.learning(
          Pattern.compile(
              "我们(?:从|绝)?(?:不会?|未|没有)(?:收集|采集|获取|读取)(?:您的?)?"
                  + "|(?i)\\bwe (?:do not|don['’]t|never|will not) (?:ever )?(?:collect|gather|obtain|read|ask (?:you )?for)\\b"));

  private static final Sought COLLECTED =
      Sought.learning(
          Pattern.compile(
              "收集|采集|获取|读取|录音|(?i)\\b(?:collect|gather|obtain|record|ask (?:you )?for|asks for)\\w*"));

  /** In what case, of whom or how something is not collected. */
  private static final Sought SOME_CASE =
      Sought.learning(
          Pattern.compile(
              "[时后前以]|的[，,]|期间|儿童|未成年|访客|游客|其他|额外|主动|直接|原始|(?i)\\b(?:when|while|during|before|after|until|from|for|in|on|at|by|with|through|other|additional|more|itself|ourselves|raw)\\b"));

  /**
   * What contradicts a promise.
   *
   * @param sentence whether one does
   * @param row what of a row of the list of data does; empty if nothing
   */
  private record Contrary(Predicate<String> sentence, Function<ListRow, Optional<String>> row) {

    static Optional<Contrary> of(boolean promised, Predicate<String> sentence) {
      return promised
          ? Optional.of(new Contrary(sentence, row -> Optional.empty()))
          : Optional.empty();
    }
  }

  /** Each gives what contradicts a sentence, if it promises something without exception. */
  private static final List<BiFunction<String, Language, Optional<Contrary>>> PROMISES =
      List.of(
          (said, language) ->
              Contrary.of(NEVER_SOLD.isIn(said), sentence -> Assertion.isMade(SOLD, sentence)),
          (said, language) ->
              Contrary.of(
                  NEVER_ABROAD.isIn(said),
                  sentence ->
                      Countries.isAbroad(sentence)
                          && Assertion.isMade(DONE, sentence)
                          && isOfData(sentence)),
          OpposedPromisesRule::onlyThere,
          (said, language) ->
              Contrary.of(
                  NEVER_WITHDRAWN.isIn(said), sentence -> Assertion.isMade(WITHDRAWN, sentence)),
          (said, language) ->
              Contrary.of(
                  FREE.isIn(said) && REQUEST.isIn(said) && !BEYOND.isIn(said),
                  sentence ->
                      Assertion.isMade(CHARGED, sentence)
                          && REQUEST.isIn(sentence)
                          && !BEYOND.isIn(sentence)),
          (said, language) -> notCollected(said));

  private static boolean isOfData(String sentence) {
    return !ELSEWHERE.isIn(sentence) && (DATA.isIn(sentence) || !DataWords.in(sentence).isEmpty());
  }

  /** All data are kept in one country, by what a sentence says. */
  private static Optional<Contrary> onlyThere(String said, Language language) {
    Set<String> named = ONLY_THERE.isIn(said) ? Countries.named(said) : Set.of();
    boolean home = named.isEmpty() && ONLY_THERE.isIn(said) && said.contains("境内");
    Set<String> countries = home ? Set.of("CN") : named;
    return countries.size() == 1
        ? Optional.of(
            new Contrary(
                sentence ->
                    Assertion.isMade(STORED, sentence)
                        && !countries.containsAll(Countries.named(sentence))
                        && isOfData(sentence),
                row ->
                    row.find(CollectedFields.STORAGE)
                        .map(cell -> cell.nearest(language))
                        .filter(cell -> !countries.containsAll(Countries.named(cell)))))
        : Optional.empty();
  }

  /** One type of data is never collected, by what a sentence says. */
  private static Optional<Contrary> notCollected(String said) {
    Sought.Matches found = NOT_COLLECTED.in(said);
    boolean never =
        found.find()
            && !SOME_CASE.isIn(said.substring(0, found.match().start()))
            && !SOME_CASE.isIn(said.substring(found.match().end()));
    List<DataWords.Named> named = never ? DataWords.in(said) : List.of();
    if (named.size() != 1) {
      return Optional.empty();
    }
    DataType type = named.get(0).type();
    return Optional.of(
        new Contrary(
            sentence ->
                COLLECTED.isIn(sentence)
                    && DataWords.in(sentence).stream()
                        .filter(each -> each.type().equals(type))
                        .anyMatch(each -> Assertion.isMadeAt(sentence, each.from(), each.to())),
            row ->
                row.items(CollectedFields.DATA).stream()
                        .anyMatch(item -> item.type().filter(type.id()::equals).isPresent())
                    ? Optional.of(said.substring(named.get(0).from(), named.get(0).to()))
                    : Optional.empty()));
  }

  private final Published published;

  OpposedPromisesRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return policy.kind() == PolicyKind.PRIVACY_POLICY
        ? published.open(policy).flatMap(open -> check(open, policy)).distinct().toList()
        : List.of();
  }

  private record Said(Passage passage, String sentence) {}

  private static Stream<Diagnostic> check(Published.Open open, Policy policy) {
    return PROMISES.stream()
        .flatMap(
            promise -> {
              Optional<Said> never =
                  first(open, sentence -> opposed(promise, open, sentence).isPresent());
              return never.stream()
                  .flatMap(
                      of -> {
                        Contrary contrary =
                            opposed(promise, open, open.plain(of.sentence())).orElseThrow();
                        return first(
                            open,
                            contrary
                                .sentence()
                                .and(each -> !each.equals(open.plain(of.sentence()))))
                            .map(done -> finding(done, of))
                            .or(() -> listed(open, policy, of, contrary.row()))
                            .stream();
                      });
            });
  }

  private static Optional<Contrary> opposed(
      BiFunction<String, Language, Optional<Contrary>> promise,
      Published.Open open,
      String sentence) {
    return promise.apply(sentence, open.text().language()).filter(any -> !EXCEPTION.isIn(sentence));
  }

  private static Optional<Said> first(Published.Open open, Predicate<String> wanted) {
    return open.passages().stream()
        .filter(passage -> !passage.isHeading())
        .flatMap(
            passage ->
                open.sentences(passage).stream()
                    .filter(sentence -> wanted.test(open.plain(sentence)))
                    .map(sentence -> new Said(passage, sentence)))
        .findFirst();
  }

  private static Optional<Diagnostic> listed(
      Published.Open open,
      Policy policy,
      Said never,
      Function<ListRow, Optional<String>> contrary) {
    return open.version().lists().rows(ListKind.COLLECTED).orElse(List.of()).stream()
        .flatMap(
            row ->
                contrary.apply(row).stream()
                    .map(
                        words ->
                            Diagnostic.of(
                                Code.TEXT_CONTRADICTS,
                                never.passage().at(never.sentence()),
                                Quoted.sentence(never.sentence()),
                                "@in-row",
                                RowName.of(row, policy),
                                words)))
        .findFirst();
  }

  private static Diagnostic finding(Said done, Said never) {
    return Diagnostic.of(
        Code.TEXT_CONTRADICTS,
        done.passage().at(done.sentence()),
        Quoted.sentence(done.sentence()),
        "@in-clause",
        Introduction.nameOf(never.passage()),
        Quoted.sentence(never.sentence()));
  }
}
