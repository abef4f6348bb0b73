package io.gazette.check.contradiction;

import io.gazette.check.language.Countries;
import io.gazette.check.reading.Assertion;
import io.gazette.check.reading.DataWords;
import io.gazette.check.reading.Deeds;
import io.gazette.check.reading.Introduction;
import io.gazette.check.reading.Passage;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Quoted;
import io.gazette.check.reading.RowName;
import io.gazette.check.reading.RowTexts;
import io.gazette.check.reading.Rule;
import io.gazette.check.reading.Scope;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.CollectedFields;
import io.gazette.model.DataItem;
import io.gazette.model.FileNames;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a text says is never done, without exception, no other clause says is done, nor the list of
 * data: that data are sold or leave the country, that some datum is collected, that people pay for
 * their rights, or that consent cannot be withdrawn.
 */
final class OpposedPromisesRule implements Rule {

  private static final Sought NEVER_SOLD =
      Sought.learning(
          Pattern.compile(
              "不(?:会|得|向[^，。；]{1,10})?[^，。；不]{0,10}(?:出售|售卖|贩卖|卖)|(?i)\\b(?:do not|never|does not|will not|neither) (?:\\w+ )?sells?\\b"));

  private static final Sought SOLD =
      Sought.learning(
          Pattern.compile(
              "(?:出售|售卖|(?<![买拍])卖(?![家方场点]))给?(?=[^，。；]{0,16}(?:广告|合作|第三方|机构|公司|信息|数据|资料|联系方式))|(?:信息|数据|资料|联系方式)[^，。；不]{0,4}(?:出售|售卖|卖)给|(?i)\\b(?:may|can|will|also|we|company) sell (?:\\w+ ){0,3}(?:information|data|details)\\b"));

  private static final Sought NEVER_ABROAD =
      Sought.learning(
          Pattern.compile(
              "不(?:会|得)?[^，。；不]{0,8}(?:境外(?:提供|传输|[，。；]|$)|出境|离开(?:中国|境内|大陆))|不(?:会)?(?:提供|传输?|发送)[到至给]?境外|[只仅都均][^，。；]{0,4}[存放留][^，。；]{0,6}(?:中国|境内)"
                  + "|(?i)\\b(?:not|never) (?:\\w+ ){1,4}(?:abroad|overseas|out of (?:the country|China))|\\b(?:(?:does|do|will) not|never) leaves? (?:\\w+ )?China|\\bin (?:mainland )?China only\\b|\\bonly in (?:mainland )?China\\b"));

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
              "请求|申请|答复|行使|查[阅询]|复制|副本|(?i)\\b(?:requests?|exercise|respond|answer\\w*|cop(?:y|ies) of (?:\\w+ ){0,2}(?:data|information|files?|records?)|for a copy|access)\\b"));

  private static final Sought FREE =
      Sought.learning(
          Pattern.compile(
              "免费|不(?:会|再|向您)?[^，。；]{0,4}收[取费]|(?i)\\bfree of charge\\b|\\bfor free\\b|\\bcharges? (?:nothing|no)\\b|\\b(?:no|without) (?:charge|cost|fee)\\b|\\b(?:not|never) charge\\b"));

  private static final Sought CHARGED =
      Sought.learning(
          Pattern.compile(
              "收取[^，。；]{0,12}[费元]|(?:支付|缴纳|交纳?)[^，。；]{0,8}[费元]|按[^，。；]{0,8}收费|(?i)\\bcharges? (?:you )?(?:a |an )?(?:\\w+ ){0,2}(?:\\d|fee|pounds|euros|dollars)|\\bpay (?:us )?(?:a |an )?(?:\\w+ ){0,2}(?:\\d|fees?\\b)|\\bcosts? (?:you )?\\d|\\bfor a (?:\\w+ )?fee\\b"));

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

  /** How something is not collected, or that only more of it is not. */
  private static final Sought OTHERWISE =
      Sought.learning(
          Pattern.compile(
              "其[他它]|额外|主动|直接|原始|(?i)\\b(?:other|additional|more|itself|ourselves|directly|raw)\\b"));

  private static final Sought WITH_CONSENT =
      Sought.learning(
          Pattern.compile(
              "(?:[仅只](?:有|会)?[^，。；]{0,3}|^|[，；])(?:经|征得|取得|获得)?您的?(?:明确|单独|书面)?(?:同意|授权|许可)(?:(?:之?后|时|才|的情况下)，?|，)|未(?:经|取得|征得|获得)您的?(?:明确|单独|书面)?(?:同意|授权|许可)，?"
                  + "|(?i)\\bonly (?:with|after|on|upon) your (?:\\w+ )?(?:consent|permission|agreement)|\\bonly (?:if|when|once|after) you (?:have )?(?:agreed?|consent(?:ed)?|allow(?:ed)?)\\b,?|\\bwithout your (?:\\w+ )?(?:consent|permission)\\b,?"));

  private static final Sought ANYWAY =
      Sought.learning(
          Pattern.compile(
              "(?:无论|不论|不管)您?是否(?:同意|授权|允许|许可)|(?:无[需须]|不[需必用]|不)(?:再|另行|经过?|事先|取得|征得|征求){0,3}您的?(?:同意|授权|许可)|在?任何情况下都?会"
                  + "|(?i)\\bwhether or not you (?:consent|agree|allow)\\b|\\bregardless of (?:your consent|whether you)\\b|\\bwithout (?:asking (?:you )?(?:for )?)?your (?:\\w+ )?(?:consent|permission)\\b|\\bin any (?:case|event)\\b"));

  /** What is done with data, rather than what people can do. */
  private static final Sought ACT =
      Sought.learning(
          Pattern.compile(
              "提供|共享|分享|披露|公开|展示|收集|采集|获取|读取|发送|传输|使用|处理|(?i)\\b(?:provid|shar|disclos|show|publish|collect|read|send|sent|us(?:e|ed|es)\\b|process)\\w*"));

  /** What the law allows without consent, and what harms nobody. */
  private static final Sought LAWFUL =
      Sought.learning(
          Pattern.compile(
              "法|公安|监管|合同|必[需要]|紧急|安全|加密|保护|(?i)\\b(?:encrypt\\w*|protect\\w*|law\\w*|legal\\w*|courts?|police|contract|emergenc\\w*|necessary|required?|safety|security)\\b"));

  private static final Sought NEVER_GIVEN =
      Sought.learning(
          Pattern.compile(
              "不(?:会|得)?(?:向|与|和|同|给|对)(?:任何|其他|第三方|他人)[^，。；不]{0,16}(?:提供|共享|分享|披露|透露)|不(?:会|得)?(?:[将把][^，。；]{1,12})?(?:提供|透露|披露)给(?:任何|其他|第三方|他人)"
                  + "|(?i)\\b(?:not|never|n['’]t) (?:share|give|disclose|provide|pass on) [^.,;]{0,40}\\b(?:third part(?:y|ies)|any(?:one|body))\\b|\\b(?:share|give|disclose|provide) [^.,;]{0,40}\\b(?:with|to) no(?:body| one)\\b|\\bno(?:body| one) (?:but us |else )?(?:receives|gets)\\b"));

  /** To whom data are given is named. */
  private static final Sought GIVEN =
      Sought.learning(
          Pattern.compile(
              "(?:提供|共享|披露|透露|分享)给[^，。；我他]{2,24}(?:有限|股份|集团)|[向与](?!我)[^，。；我他]{2,24}(?:有限|股份|集团)[^，。；]{0,6}(?:提供|共享|披露|分享)"
                  + "|(?i)\\b(?:shar|provid|giv|pass|disclos)\\w*[^.,;]{0,60}\\b(?:with|to) (?-i:\\p{Lu}[\\w&]{1,20}(?: \\p{Lu}[\\w&]{1,20}){0,3},? (?:Ltd|Inc|LLC|GmbH|Limited|Corp|PLC))\\b"));

  /** Those who work for the publisher are no third parties. */
  private static final Sought ENTRUSTED =
      Sought.learning(
          Pattern.compile(
              "委托|受托|代为|同意|授权|要求|选择|法律|法规|(?i)\\b(?:on our behalf|processors?|consent|agree|permission|choose|ask|law|legal)\\b"));

  /**
   * What contradicts a promise.
   *
   * @param named words of the promise that name what it is of
   * @param sentence whether one does
   * @param row what of a row of the list of data does; empty if nothing
   */
  private record Contrary(
      String named, Predicate<String> sentence, Function<ListRow, Optional<String>> row) {

    static Contrary of(String named, Predicate<String> sentence) {
      return new Contrary(named, sentence, row -> Optional.empty());
    }
  }

  /**
   * Something promised without exception.
   *
   * @param words that promise it
   * @param contrary what contradicts a sentence with them; empty if it promises nothing
   */
  private record Promise(Sought words, BiFunction<String, Language, Optional<Contrary>> contrary) {

    static Promise of(Sought words, Predicate<String> sentence) {
      return new Promise(words, (said, language) -> Optional.of(Contrary.of(said, sentence)));
    }
  }

  private static final List<Promise> PROMISES =
      List.of(
          Promise.of(NEVER_SOLD, sentence -> Assertion.isMade(SOLD, sentence)),
          Promise.of(NEVER_ABROAD, Deeds::isAbroad),
          new Promise(ONLY_THERE, OpposedPromisesRule::onlyThere),
          Promise.of(NEVER_WITHDRAWN, sentence -> Assertion.isMade(WITHDRAWN, sentence)),
          new Promise(WITH_CONSENT, (said, language) -> withConsent(said)),
          Promise.of(
              NEVER_GIVEN,
              sentence ->
                  Assertion.isMade(GIVEN, sentence)
                      && !ENTRUSTED.isIn(sentence)
                      && Deeds.isOfData(sentence)),
          new Promise(FREE, (said, language) -> free(said)),
          new Promise(NOT_COLLECTED, (said, language) -> notCollected(said)));

  /** Something is done with consent only, by what a sentence says. */
  private static Optional<Contrary> withConsent(String said) {
    boolean ofSome = Scope.of(said, 0, said.length()).filter(scope -> !scope.isOfAll()).isPresent();
    return ofSome && ACT.isIn(said)
        ? Optional.of(
            Contrary.of(
                said,
                sentence ->
                    ANYWAY.isIn(sentence)
                        && !LAWFUL.isIn(sentence)
                        && Assertion.isMade(ACT, without(ANYWAY, sentence))))
        : Optional.empty();
  }

  /** The rest of a sentence. */
  private static String without(Sought words, String sentence) {
    Sought.Matches found = words.in(sentence);
    return found.find()
        ? sentence.substring(0, found.match().start()) + sentence.substring(found.match().end())
        : sentence;
  }

  private static Optional<Contrary> free(String said) {
    return REQUEST.isIn(said) && !BEYOND.isIn(said)
        ? Optional.of(
            Contrary.of(
                said,
                sentence ->
                    Assertion.isMade(CHARGED, sentence)
                        && REQUEST.isIn(sentence)
                        && !BEYOND.isIn(sentence)))
        : Optional.empty();
  }

  /** All data are kept in one country, by what a sentence says. */
  private static Optional<Contrary> onlyThere(String said, Language language) {
    Set<String> named = Countries.named(said);
    boolean home = named.isEmpty() && said.contains("境内");
    Set<String> countries = home ? Set.of("CN") : named;
    return countries.size() == 1
        ? Optional.of(
            new Contrary(
                said,
                sentence ->
                    Assertion.isMade(STORED, sentence)
                        && !countries.containsAll(Countries.named(sentence))
                        && Deeds.isOfData(sentence),
                row ->
                    row.find(CollectedFields.STORAGE)
                        .map(cell -> cell.nearest(language))
                        .filter(cell -> !countries.containsAll(Countries.named(cell)))))
        : Optional.empty();
  }

  /** One type of data is never collected, by what a sentence says. */
  private static Optional<Contrary> notCollected(String said) {
    List<DataWords.Named> named = DataWords.in(said);
    if (OTHERWISE.isIn(said) || named.size() != 1) {
      return Optional.empty();
    }
    DataWords.Named datum = named.get(0);
    DataType type = datum.type();
    String name = said.substring(datum.from(), datum.to());
    return Optional.of(
        new Contrary(
            said.substring(0, datum.from())
                + " ".repeat(name.length())
                + said.substring(datum.to()),
            sentence ->
                COLLECTED.isIn(sentence)
                    && !Deeds.isByOthers(sentence)
                    && DataWords.in(sentence).stream()
                        .filter(each -> DataWords.kin(type).contains(each.type().id()))
                        .anyMatch(each -> Assertion.isMadeAt(sentence, each.from(), each.to())),
            row ->
                row.items(CollectedFields.DATA).stream()
                        .anyMatch(
                            item -> item.type().filter(DataWords.kin(type)::contains).isPresent())
                    ? Optional.of(name)
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

  /**
   * What a passage says.
   *
   * @param next the sentence behind it, which may have exceptions; empty if none is
   */
  private record Said(Passage passage, String sentence, String next) {

    boolean isNear(Said other) {
      return Introduction.idOf(passage).equals(Introduction.idOf(other.passage));
    }
  }

  private static Stream<Diagnostic> check(Published.Open open, Policy policy) {
    return PROMISES.stream()
        .flatMap(
            promise ->
                said(open, promise.words()::isIn)
                    .flatMap(never -> finding(promise, never, open, policy).stream())
                    .limit(1));
  }

  private static Optional<Diagnostic> finding(
      Promise promise, Said never, Published.Open open, Policy policy) {
    String said = open.plain(never.sentence());
    Sought.Matches found = promise.words().in(said);
    if (!found.find()
        || Deeds.isExcepted(without(promise.words(), said), open.plain(never.next()))) {
      return Optional.empty();
    }
    Optional<Contrary> contrary = promise.contrary().apply(said, open.text().language());
    Optional<Scope> scope =
        contrary.flatMap(of -> Scope.of(of.named(), found.match().start(), found.match().end()));
    if (scope.isEmpty()) {
      return Optional.empty();
    }
    boolean ofSome = Scope.isOfGroup(never.passage(), open);
    return said(
            open,
            sentence ->
                scope.get().isIn(sentence)
                    && !sentence.equals(said)
                    && contrary.get().sentence().test(sentence))
        .filter(done -> !ofSome || done.isNear(never))
        .findFirst()
        .map(done -> finding(done, never))
        .or(
            () ->
                ofSome
                    ? Optional.empty()
                    : listed(open, policy, never, contrary.get().row(), scope.get()))
        .or(
            () ->
                !ofSome && scope.get().isOfAll() && promise.words().equals(NEVER_ABROAD)
                    ? sentAbroad(policy, never)
                    : Optional.empty());
  }

  /** What the facts of the product say. */
  private static Optional<Diagnostic> sentAbroad(Policy policy, Said never) {
    return policy
        .settings()
        .facts()
        .transferAbroad()
        .filter(abroad -> abroad)
        .map(
            abroad ->
                Diagnostic.of(
                    Code.TEXT_CONTRADICTS,
                    never.passage().at(never.sentence()),
                    Quoted.sentence(never.sentence()),
                    "@in-file",
                    FileNames.POLICY,
                    "transfer-abroad: true"));
  }

  private static Stream<Said> said(Published.Open open, Predicate<String> wanted) {
    return open.passages().stream()
        .filter(passage -> !passage.isHeading())
        .flatMap(
            passage -> {
              List<String> sentences = open.sentences(passage);
              return IntStream.range(0, sentences.size())
                  .filter(at -> wanted.test(open.plain(sentences.get(at))))
                  .mapToObj(
                      at ->
                          new Said(
                              passage,
                              sentences.get(at),
                              at + 1 < sentences.size() ? sentences.get(at + 1) : ""));
            });
  }

  private static Optional<Diagnostic> listed(
      Published.Open open,
      Policy policy,
      Said never,
      Function<ListRow, Optional<String>> contrary,
      Scope scope) {
    return open.version().lists().rows(ListKind.COLLECTED).orElse(List.of()).stream()
        .filter(row -> scope.isOfAll() || scope.isIn(words(row, open.text().language())))
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

  private static String words(ListRow row, Language language) {
    return Stream.concat(
            RowTexts.of(row).stream(), row.items(CollectedFields.DATA).stream().map(DataItem::name))
        .flatMap(text -> text.find(language).stream())
        .collect(Collectors.joining("\n"));
  }

  private static Diagnostic finding(Said done, Said never) {
    return Contradiction.of(done.passage(), done.sentence(), never.passage(), never.sentence());
  }
}
