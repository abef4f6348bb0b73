package io.gazette.check;

import io.gazette.check.language.Countries;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.CollectedFields;
import io.gazette.model.DataItem;
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
              "除|但(?!不)|例外|未经|另[有行]|(?<!任何|何种)情形|如|若|为限|仅限|[之以]外|不在此列|只[有要]|(?i)\\b(?:unless|except\\w*|without|other than|apart from|aside from|save (?:for|as|where|in)|provided that|subject to|but\\b(?! not)|where|if)\\b"));

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

  /** How something is not collected, or that only more of it is not. */
  private static final Sought OTHERWISE =
      Sought.learning(
          Pattern.compile(
              "其[他它]|额外|主动|直接|原始|(?i)\\b(?:other|additional|more|itself|ourselves|directly|raw)\\b"));

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
          Promise.of(
              NEVER_ABROAD,
              sentence ->
                  Countries.isAbroad(sentence)
                      && Assertion.isMade(DONE, sentence)
                      && isOfData(sentence)),
          new Promise(ONLY_THERE, OpposedPromisesRule::onlyThere),
          Promise.of(NEVER_WITHDRAWN, sentence -> Assertion.isMade(WITHDRAWN, sentence)),
          new Promise(FREE, (said, language) -> free(said)),
          new Promise(NOT_COLLECTED, (said, language) -> notCollected(said)));

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

  private static boolean isOfData(String sentence) {
    return !ELSEWHERE.isIn(sentence) && (DATA.isIn(sentence) || !DataWords.in(sentence).isEmpty());
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
                        && isOfData(sentence),
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
                    && DataWords.in(sentence).stream()
                        .filter(each -> each.type().equals(type))
                        .anyMatch(each -> Assertion.isMadeAt(sentence, each.from(), each.to())),
            row ->
                row.items(CollectedFields.DATA).stream()
                        .anyMatch(item -> item.type().filter(type.id()::equals).isPresent())
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

  private record Said(Passage passage, String sentence) {}

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
    if (!found.find() || EXCEPTION.isIn(said)) {
      return Optional.empty();
    }
    Optional<Contrary> contrary = promise.contrary().apply(said, open.text().language());
    Optional<Scope> scope =
        contrary.flatMap(of -> Scope.of(of.named(), found.match().start(), found.match().end()));
    if (scope.isEmpty()) {
      return Optional.empty();
    }
    return said(
            open,
            sentence ->
                scope.get().isIn(sentence)
                    && !sentence.equals(said)
                    && contrary.get().sentence().test(sentence))
        .findFirst()
        .map(done -> finding(done, never))
        .or(() -> listed(open, policy, never, contrary.get().row(), scope.get()));
  }

  private static Stream<Said> said(Published.Open open, Predicate<String> wanted) {
    return open.passages().stream()
        .filter(passage -> !passage.isHeading())
        .flatMap(
            passage ->
                open.sentences(passage).stream()
                    .filter(sentence -> wanted.test(open.plain(sentence)))
                    .map(sentence -> new Said(passage, sentence)));
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
    return Diagnostic.of(
        Code.TEXT_CONTRADICTS,
        done.passage().at(done.sentence()),
        Quoted.sentence(done.sentence()),
        "@in-clause",
        Introduction.nameOf(never.passage()),
        Quoted.sentence(never.sentence()));
  }
}
