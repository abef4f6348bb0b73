package io.gazette.check.change;

import io.gazette.check.language.Bearers;
import io.gazette.check.language.BindingWords;
import io.gazette.check.language.Countries;
import io.gazette.check.language.Occasions;
import io.gazette.check.language.Parties;
import io.gazette.check.language.ProperNames;
import io.gazette.check.language.Purposes;
import io.gazette.check.language.Receivers;
import io.gazette.check.language.Rewording;
import io.gazette.check.language.Stance;
import io.gazette.check.reading.Assertion;
import io.gazette.check.reading.DataWords;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Quoted;
import io.gazette.check.reading.Speech;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.ChangeLevel;
import io.gazette.model.Clause;
import io.gazette.model.ClauseWords;
import io.gazette.model.Language;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import io.gazette.text.Characters;
import io.gazette.text.ChineseScript;
import io.gazette.text.Sought;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What changed in a clause that matters to readers.
 *
 * @param kind a term of the diagnostics
 * @param before the old words around it
 * @param now the new ones
 * @param sentence the new words at which it stands; empty where something went
 * @param needed the level that such a change has at least
 */
public record Substance(
    String kind, String before, String now, String sentence, ChangeLevel needed) {

  static final String NOTHING = "—";

  /**
   * Less alike, one sentence stands where the other stood, and neither is a wording of the other.
   */
  private static final double ALIKE = 0.3;

  /** Less alike, a sentence does not say all that it did. */
  private static final double PARTLY = 0.5;

  /** As much of a company's name as tells it from others, whatever word comes before it. */
  private static final Pattern COMPANY =
      Pattern.compile(
          "\\p{IsHan}{2,4}(?:股份|集团|集團)?(?:有限责任公司|有限責任公司|有限公司)|(?:[A-Z][\\w&-]{0,30},? ){1,3}(?:Inc|Ltd|LLC|GmbH|Corp|Corporation|Limited)\\b");

  /** The rest of a long name before as much of it. */
  private static final Pattern COMPANY_START =
      Pattern.compile(
          "(?:(?!(?:Inc|Ltd|LLC|GmbH|Corp|Corporation|Limited)\\b)[A-Z][\\w&-]{0,30},? (?:(?:and|of|&) )?){1,5}$");

  /** What the publisher does with data, or lets happen to them. */
  private static final Sought DOES =
      Sought.learning(
          Pattern.compile(
              "(?:我们|我司|本公司|平台)[^，。；]{0,16}(?:收集|读取|共享|分享|提供给|交给|披露|转让|录音|记录|推送|分析|扫描|上传|出售|跟踪|训练|[^，。；]{0,8}画像|展示给|向[^，。；]{1,12}展示)|(?:合作伙伴|合作方|第三方|赞助商|广告商|广告主|服务商|\\p{IsHan}{2}(?:平台|公司|机构|协会|集团|合作社))[^，。；不]{0,6}(?:查看|看到|获取|访问|得到|使用)|(?:信息|数据|照片|内容)[^，。；]{0,10}(?:存放|存储|传输|公开|展示|提供|发送)[到于至给在]|(?:信息|数据|记录|结果|内容|照片|号码|标识|位置|[评得]分)(?:[也还亦]|另|同时|将|会|可能|一并){0,3}(?:用于|用来|用作|交由|交给|转交|移交|提供给|发送给|分享给|共享给)|(?:[也还]|同时|另外?|一并)(?:用于|用来|用作)|(?:[也还另]|另外|同时)[需须要]?(?:您)?(?:提供|填写|上传|提交|收集|采集)"
                  + "|(?i)\\b(?:we|our \\w+) (?:also |may |will )*(?:collect|read|share|give|provide|disclos|transfer|sell|record|track|analy|scan|upload|send|train|pass|profil|show|display|(?:build|draw up|create|make) (?:\\w+ ){0,3}profiles?)\\w*|\\b(?:partners?|sponsors?|third parties|advertisers?|insurers?|vendors?|providers?) (?:also |may |can |will )*(?:look at|see|access|view|use|receive|get|read)\\b|\\b(?:information|data|records?|results?|photos?|numbers?|identifiers?|location|scores?) (?:(?:is|are|may be|will be) (?:also |then )?(?:used (?:to|for)|given|passed|handed|supplied)|(?:also )?goe?s? to)\\b|\\b(?:is|are) also (?:required|needed|collected|used|shared)\\b|\\byour \\w+ (?:is|are|may be|will be) (?:also )?(?:stored|shared|published|shown|sent|transferred|sold|given|used|passed|displayed)\\b"));

  private static final Sought GIVEN =
      Sought.learning(
          Pattern.compile(
              "提供给|共享|分享给|披露给|转让|交给|向[^，。；]{2,30}(?:提供|披露|共享)|(?i)\\b(?:provid|shar|disclos|sell|give|hand)\\w*"));

  /** Who works for the publisher decides nothing. */
  private static final Sought FOR_PUBLISHER =
      Sought.learning(
          Pattern.compile(
              "委托|受托|代为|代我们|(?i)\\b(?:entrust|on our behalf|for us|processor|work(?:s|ing)? for)\\w*"));

  private static final Sought PUBLISHED =
      Sought.learning(
          Pattern.compile(
              "公开[^，。；]{0,6}(?:信息|数据|资料|照片)|(?i)\\bmak\\w+ [^.;,]{1,30}public\\b|\\bpublish (?:your|personal)"));

  private static final Sought SEPARATE =
      Sought.learning(Pattern.compile("单独的?(?:同意|授权)|(?i)\\bseparate(?:ly)? (?:consent|agree)"));

  /** What people have to do. */
  private static final Sought OBLIGES =
      Sought.learning(
          Pattern.compile(
              "(?:您|你|用户|监护人|家长)[^，。；不无可]{0,8}(?:应当?(?![向由在按])|必须|务必|须(?!知)|有义务|需要?(?:自行|每|在|于|提交|提供|填写|更新|缴纳|支付|承担))|(?:您|你|用户)不得"
                  + "|(?i)\\b(?:you|users?|guardians?|parents?) (?:must|shall|have to|are required to|are obliged to|may not|need to)\\b"));

  /** What makes less of what people can ask for. */
  private static final Sought LIMITS =
      Sought.learning(
          Pattern.compile(
              "(?:由我们(?:自行)?决定|我们有权(?:自行)?决定|最多|至多|仅限|只限|仅能|只能|不予(?:受理|处理|答复)|不再(?:受理|处理|答复)|另行收费|收取[^，。；]{0,8}费|(?:每[年季月周日天]|一年内)[^，。；]{0,8}(?:限|以)[^，。；]{0,4}次)"
                  + "|(?i)\\b(?:at most|no more than|up to|only (?:once|twice)|limited to|(?:decision|choice) is ours|up to us|at our (?:sole )?(?:discretion|option)|subject to a (?:fee|charge)|we (?:may |will )?(?:charge|refuse|reject|ignore))\\b"));

  private static final Pattern REFUSE = Pattern.compile("拒绝|反对|(?i)\\b(?:refus|object|declin)\\w*");

  /** Somebody to whom data are given and who works for nobody. */
  private static final Sought DECIDES =
      Sought.learning(
          Pattern.compile(
              "独立(?:地)?(?:决定|处理|使用)|独立的(?:个人信息)?处理者|自行(?:地)?决定|自主决定|为(?:其|自己|自身)的?[^，。；]{0,6}(?:目的|业务|营销)|(?i)\\b(?:decid\\w+ (?:by itself|itself|themselves|on its own)|own purposes?|controllers?)\\b|\\bfor (?:its|their) own\\b|\\b(?:in their own right)\\b"));

  /** Who decides for themselves whether they use something. */
  private static final Pattern BY_PEOPLE =
      Pattern.compile(
          "[您你][^，。；]{0,8}(?:自行|自主|独立)|决定(?:是否|要不要|何时)|(?i)\\byou\\b[^,.;]{0,30}\\bdecid");

  private static final Pattern COMMA = Pattern.compile("[，,；;]");

  private static final int LONGEST_NAME = 24;
  private static final int LONGEST_LATIN = 80;

  /** What stands before names rather than in them. */
  private static final String NO_NAME = "与與向给給由及或将將把被是的我您你们們至到让讓请請经經托託";

  private static final Pattern PROMISE =
      Pattern.compile(
          "(?:您|你|用户|监护人|近亲属|当事人|儿童|未成年人)[^，。；]{0,12}(?:可以|可(?=[自随要选])|有权)|我们[^，。；]{0,10}(?:不|将|会|须|应|优先|协助|答复|删除|通知|告知)|(?:取得|征得)[^，。；]{0,8}同意"
              + "|员工[^，。；]{0,6}(?:无权|不得|不能|不会)|(?i)\\b(?:you|users?|guardians?|next of kin|children) (?:can|may|have the right)\\b|\\bwe (?:will|shall|do not|must|never|only)\\b|\\b(?:staff|employees) (?:cannot|can not|may not|never|do not)\\b");

  static Substance of(String kind, String before, String now, String sentence, ChangeLevel needed) {
    return new Substance(kind, quoted(before), quoted(now), sentence, needed);
  }

  /** What changed in a clause, and how. */
  record Found(ClauseChange change, Substance what) {

    /** Where the clause begins; of one that is gone, the one behind which it stood. */
    SourcePosition heading(Policy policy) {
      ClauseChange.Side now = change.now();
      Optional<Clause> clause =
          now.isNone()
              ? change.then().parts().before(now.clause(), now.parts())
              : Optional.of(now.clause()).filter(part -> !part.id().isEmpty());
      return clause
          .map(Clause::position)
          .orElseGet(
              () ->
                  SourcePosition.startOf(
                      Published.file(policy, now.version(), now.parts().text())));
    }
  }

  /** The gravest change of each clause in a language that two versions have. */
  static Stream<Found> between(PolicyVersion before, PolicyVersion now, Language language) {
    return new VersionParts(before, before.texts().get(language))
        .changes(new VersionParts(now, now.texts().get(language))).stream()
            .flatMap(change -> gravest(change).map(what -> new Found(change, what)).stream());
  }

  /** The languages that two versions have, in the order of the new one. */
  static Stream<Language> languages(PolicyVersion before, PolicyVersion now) {
    return now.texts().languages().stream()
        .filter(language -> before.texts().find(language).isPresent());
  }

  /** The gravest change of a clause; of those alike the one that is surest. */
  public static Optional<Substance> gravest(ClauseChange change) {
    List<Rewording> reworded = change.reworded();
    List<Supplier<Optional<Substance>>> readings =
        List.of(
            () -> facts(change, reworded),
            () -> gravest(change.cells().stream().map(ChangedCell::substance)),
            () -> first(reworded, Substance::turned),
            () -> first(reworded, Substance::purpose),
            () -> first(reworded, Substance::decides),
            () -> recipient(change),
            () -> dataType(change),
            () -> gained(change),
            () -> first(reworded, Substance::occasion),
            () -> inAnyWords(reworded, pair -> ChangedParts.of(pair, change)),
            () -> first(reworded, pair -> place(pair, change)),
            () -> newPlace(change),
            () -> first(reworded, pair -> named(pair, change)),
            // Less sure than the others: the same may be said with another word, or without “not”.
            () -> inAnyWords(reworded, Substance::stance),
            () -> first(reworded, pair -> exchange(pair, change)),
            () -> inAnyWords(reworded, pair -> another(pair, change)),
            () -> inAnyWords(reworded, pair -> replaced(pair, change)),
            () -> dropped(change, reworded),
            () -> added(change, reworded),
            () -> fewerData(change),
            () -> ChangedKeys.of(change, reworded),
            () -> whole(change),
            () -> oneSided(change, reworded));
    return gravest(readings.stream().map(Supplier::get)).map(found -> found.raised(change));
  }

  /** With the level that it has by what it is about: some things are agreed to by themselves. */
  private Substance raised(ClauseChange change) {
    return needed == ChangeLevel.CONSENT && needsSeparateConsent(change)
        ? new Substance(kind, before, now, sentence, ChangeLevel.SEPARATE_CONSENT)
        : this;
  }

  /** Data that go abroad, are given to somebody who decides on them, or become public. */
  private boolean needsSeparateConsent(ClauseChange change) {
    String plain = ChineseScript.simplified(sentence);
    boolean given = GIVEN.isIn(plain) && !FOR_PUBLISHER.isIn(plain);
    return switch (kind) {
      case "@changed-recipient" -> change.isAboutTransfer() || given || DECIDES.isIn(plain);
      case "@changed-place" -> change.isAboutTransfer() || Countries.isAbroad(plain);
      case "@changed-data", "@changed-purpose" -> change.isAboutTransfer();
      case "@changed-processing" ->
          Assertion.isMade(PUBLISHED, plain) || Assertion.isMade(DECIDES, plain);
      case "@changed-condition", "@changed-negation" -> Assertion.isMade(PUBLISHED, plain);
      case "@changed-promise" ->
          SEPARATE.isIn(ChineseScript.simplified(before))
              && !SEPARATE.isIn(ChineseScript.simplified(now));
      default -> false;
    };
  }

  /** Of a promise that went with the number in it, the promise is told. */
  private static Optional<Substance> facts(ClauseChange change, List<Rewording> reworded) {
    Optional<Substance> found = ChangedFacts.of(change, reworded);
    return found
        .filter(facts -> facts.now().equals(NOTHING))
        .flatMap(facts -> dropped(change, reworded))
        .or(() -> found);
  }

  /** The first that needs consent, or else the first; the rest is not looked at. */
  public static Optional<Substance> gravest(Stream<Optional<Substance>> readings) {
    Optional<Substance> lesser = Optional.empty();
    for (Iterator<Optional<Substance>> each = readings.iterator(); each.hasNext(); ) {
      Optional<Substance> found = each.next();
      if (found.isPresent() && found.get().needed().needsConsent()) {
        return found;
      }
      lesser = lesser.or(() -> found);
    }
    return lesser;
  }

  /** The gravest that a reading of the pairs finds. */
  private static Optional<Substance> first(
      List<Rewording> pairs, Function<Rewording, Optional<Substance>> reading) {
    return gravest(pairs.stream().map(reading));
  }

  /** What is found in whatever of the words that mean the same the pairs are put. */
  private static Optional<Substance> inAnyWords(
      List<Rewording> pairs, Function<Rewording, Optional<Substance>> reading) {
    return first(
        pairs,
        pair -> reading.apply(pair).filter(found -> reading.apply(pair.inSameWords()).isPresent()));
  }

  /** What one side did, the other does. */
  private static Optional<Substance> turned(Rewording pair) {
    return Bearers.areExchanged(pair.before(), pair.now())
        ? Optional.of(
            of("@changed-party", pair.before(), pair.now(), pair.now(), ChangeLevel.CONSENT))
        : Optional.empty();
  }

  private static Optional<Substance> occasion(Rewording pair) {
    return Occasions.areOthers(pair.before(), pair.now())
        ? Optional.of(
            of("@changed-condition", pair.before(), pair.now(), pair.now(), ChangeLevel.CONSENT))
        : Optional.empty();
  }

  private static Optional<Substance> purpose(Rewording pair) {
    return Purposes.isAdded(pair.before(), pair.now())
        ? Optional.of(
            of("@changed-purpose", pair.before(), pair.now(), pair.now(), ChangeLevel.CONSENT))
        : Optional.empty();
  }

  /** Somebody who did what we wanted with data, and does what he wants now. */
  private static Optional<Substance> decides(Rewording pair) {
    String now = ChineseScript.simplified(pair.now());
    return Assertion.isMade(DECIDES, now)
            && !BY_PEOPLE.matcher(now).find()
            && !DECIDES.isIn(ChineseScript.simplified(pair.before()))
        ? Optional.of(
            of("@changed-processing", pair.before(), pair.now(), pair.now(), ChangeLevel.CONSENT))
        : Optional.empty();
  }

  /** A company that nothing in the clause named before. */
  private static Optional<Substance> recipient(ClauseChange change) {
    if (change.come().stream().noneMatch(COMPANY.asPredicate())) {
      return Optional.empty();
    }
    String before = ClauseChange.plain(change.then().known());
    for (String sentence : change.come()) {
      Optional<String> company =
          COMPANY
              .matcher(sentence)
              .results()
              .filter(found -> !before.contains(ClauseChange.plain(found.group())))
              .map(found -> sentence.substring(nameStart(sentence, found.start()), found.end()))
              .map(String::strip)
              .findFirst();
      if (company.isPresent()) {
        return Optional.of(
            of(
                "@changed-recipient",
                NOTHING,
                company.get(),
                sentence,
                change.isAboutPublisher(sentence) ? ChangeLevel.NOTICE : ChangeLevel.CONSENT));
      }
    }
    return Optional.empty();
  }

  /**
   * A type of data that nothing in the clause named before, other than as what is not collected.
   */
  private static Optional<Substance> dataType(ClauseChange change) {
    Set<String> before = types(change.then().known());
    for (String sentence : change.come()) {
      for (DataWords.Named named : DataWords.in(sentence)) {
        if (!before.contains(named.type().id())
            && !change.isAboutPublisher(sentence)
            && !Receivers.areNamedBy(sentence, named.to())
            && !Assertion.isDenied(ChineseScript.simplified(sentence), named.from(), named.to())) {
          ChangeLevel needed =
              named.type().isSensitive() ? ChangeLevel.SEPARATE_CONSENT : ChangeLevel.CONSENT;
          return Optional.of(
              (isDone(sentence) || GIVEN.isIn(ChineseScript.simplified(sentence)))
                      && types(change.then().parts().words()).contains(named.type().id())
                  ? of("@changed-processing", NOTHING, sentence, sentence, needed)
                  : of(
                      "@changed-data",
                      NOTHING,
                      sentence.substring(named.from(), named.to()),
                      sentence,
                      needed));
        }
      }
    }
    return Optional.empty();
  }

  /** What binds people in a way that nothing in the clause did: who goes on has agreed. */
  private static Optional<Substance> gained(ClauseChange change) {
    return change.come().stream()
        .filter(sentence -> BindingWords.isGained(change.then().known(), sentence))
        .findFirst()
        .map(
            sentence ->
                of(
                    "@changed-consent",
                    String.join(" ", change.gone()),
                    sentence,
                    sentence,
                    ChangeLevel.CONSENT));
  }

  /**
   * A name in Latin letters beside one that stays, or in place of one, of those who handle data.
   */
  private static Optional<Substance> named(Rewording pair, ClauseChange change) {
    return ProperNames.more(pair.before(), pair.now())
        .filter(name -> !change.then().known().contains(name))
        .map(
            name ->
                of(
                    "@changed-recipient",
                    pair.before(),
                    pair.now(),
                    pair.now(),
                    change.isAboutPublisher(pair.now())
                        ? ChangeLevel.NOTICE
                        : ChangeLevel.CONSENT));
  }

  /** Where the name begins of which the end begins at a place. */
  private static int nameStart(String sentence, int end) {
    Matcher start = COMPANY_START.matcher(sentence).region(Math.max(0, end - LONGEST_LATIN), end);
    if (start.find()) {
      return start.start();
    }
    int at = end;
    while (at > 0
        && end - at < LONGEST_NAME
        && Characters.isHan(sentence.charAt(at - 1))
        && NO_NAME.indexOf(sentence.charAt(at - 1)) < 0) {
      at--;
    }
    return at;
  }

  private static Set<String> types(String words) {
    Set<String> types = new HashSet<>();
    DataWords.in(words).forEach(named -> types.add(named.type().id()));
    return types;
  }

  /** A sentence on something that is done with data, or an entry more of those who get them. */
  private static Optional<Substance> added(ClauseChange change, List<Rewording> reworded) {
    for (String sentence : change.comeAlone(reworded)) {
      if (!change.isAdded(sentence)) {
        continue;
      }
      String plain = ChineseScript.simplified(sentence);
      if (ClauseChange.isEntry(sentence) && change.isAboutSharing()) {
        return Optional.of(
            of("@changed-recipient", NOTHING, sentence, sentence, ChangeLevel.CONSENT));
      }
      if (isDone(plain)) {
        return Optional.of(
            of("@changed-processing", NOTHING, sentence, sentence, ChangeLevel.CONSENT));
      }
      if (change.isAboutRights() && Assertion.isMade(LIMITS, plain)) {
        return Optional.of(of("@changed-limit", NOTHING, sentence, sentence, ChangeLevel.CONSENT));
      }
      if (Assertion.isMade(OBLIGES, plain)) {
        return Optional.of(of("@changed-duty", NOTHING, sentence, sentence, ChangeLevel.NOTICE));
      }
    }
    return Optional.empty();
  }

  /** Whether a sentence says that something is done with data, by whomever. */
  private static boolean isDone(String sentence) {
    String plain = ChineseScript.simplified(sentence);
    return (Assertion.isMade(DOES, plain) || Assertion.isMade(DECIDES, plain))
        && Speech.of(plain) == Speech.PROCESSING;
  }

  /** Quite another sentence in place of one on what people can do or what is done for them. */
  private static Optional<Substance> replaced(Rewording pair, ClauseChange change) {
    boolean lost =
        Speech.of(pair.before()) == Speech.RIGHT
            && !Speech.of(pair.now()).isOwed()
            && pair.alike() < PARTLY
            && change.isDropped(pair.before());
    if (lost) {
      return Optional.of(
          of("@changed-promise", pair.before(), pair.now(), pair.now(), ChangeLevel.CONSENT));
    }
    if (!pair.isApart()) {
      return Optional.empty();
    }
    String plain = ChineseScript.simplified(pair.now());
    if (Speech.of(pair.before()).isOwed() && change.isDropped(pair.before())) {
      return Optional.of(
          of("@changed-promise", pair.before(), pair.now(), pair.now(), ChangeLevel.CONSENT));
    }
    return Speech.of(plain) == Speech.PROCESSING
            && (Assertion.isMade(DOES, plain) || Speech.PROCESSES.matcher(plain).find())
            && change.isAdded(pair.now())
        ? Optional.of(
            of("@changed-processing", pair.before(), pair.now(), pair.now(), ChangeLevel.CONSENT))
        : Optional.empty();
  }

  private static Optional<Substance> fewerData(ClauseChange change) {
    Set<String> now = types(change.now().known());
    return change.gone().stream()
        .flatMap(
            sentence ->
                DataWords.in(sentence).stream()
                    .filter(named -> !now.contains(named.type().id()))
                    .map(named -> sentence.substring(named.from(), named.to())))
        .filter(name -> Rewording.common(name, change.now().words()) < 1)
        .findFirst()
        .map(name -> of("@fewer-data", name, NOTHING, "", ChangeLevel.NOTICE));
  }

  private static Optional<Substance> exchange(Rewording pair, ClauseChange change) {
    if (pair.alike() < ALIKE && !pair.isApart() && !pair.isAkin()) {
      return Optional.empty();
    }
    return BindingWords.between(
            pair.before(), pair.now(), change.then().words(), change.now().words())
        .map(
            found ->
                new Substance(
                    found.kind(),
                    around(pair.before(), found.from()),
                    around(pair.now(), found.to()),
                    pair.now().substring(Math.max(0, found.to())),
                    ChangeLevel.CONSENT));
  }

  /** Somebody in the place of somebody else. */
  private static Optional<Substance> another(Rewording pair, ClauseChange change) {
    return (pair.isAlike() && Parties.areExchanged(pair.before(), pair.now()))
            || (pair.alike() >= ALIKE && Receivers.areOthers(pair.before(), pair.now()))
        ? Optional.of(
            of(
                "@changed-party",
                pair.before(),
                pair.now(),
                pair.now(),
                change.isAboutPublisher(pair.now()) ? ChangeLevel.NOTICE : ChangeLevel.CONSENT))
        : Optional.empty();
  }

  /** Whether people could say no, and that is no longer said. */
  private static boolean isRefusalLess(Rewording pair) {
    return REFUSE.matcher(ChineseScript.simplified(pair.before())).find()
        && !REFUSE.matcher(ChineseScript.simplified(pair.now())).find();
  }

  /** Whether nothing but “not” went or came. */
  private static boolean isDenialAlone(Rewording pair) {
    return ClauseWords.meaning(Stance.withoutDenials(pair.before()))
        .equals(ClauseWords.meaning(Stance.withoutDenials(pair.now())));
  }

  /** The only one of as many parts between commas that became another. */
  private static Optional<Rewording> onlyOther(Rewording pair) {
    String[] before = COMMA.split(pair.before(), -1);
    String[] now = COMMA.split(pair.now(), -1);
    List<Rewording> others =
        before.length == now.length && before.length > 1
            ? IntStream.range(0, now.length)
                .mapToObj(at -> new Rewording(before[at], now[at]))
                .filter(part -> !part.before().equals(part.now()))
                .toList()
            : List.of();
    return others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty();
  }

  /** Whether one of as many parts between commas says no where it said yes, or the reverse. */
  private static boolean isTurnedInPart(Rewording pair) {
    String[] before = COMMA.split(pair.before(), -1);
    String[] now = COMMA.split(pair.now(), -1);
    return before.length == now.length
        && before.length > 1
        && IntStream.range(0, now.length)
            .mapToObj(at -> new Rewording(before[at], now[at]))
            .anyMatch(
                part ->
                    part.isAlike()
                        && Stance.of(part.before()).denials()
                            == 0
                            != (Stance.of(part.now()).denials() == 0));
  }

  /** Whether “only” came where another part says no: “A only” says of B what “A, not B” did. */
  private static boolean isOnlyBesideDenial(Rewording pair) {
    return !Stance.of(pair.before()).conditional()
        && COMMA
            .splitAsStream(pair.now())
            .map(Stance::of)
            .anyMatch(part -> part.conditional() && part.denials() == 0)
        && COMMA.splitAsStream(pair.now()).map(Stance::of).anyMatch(part -> part.denials() > 0);
  }

  private static Optional<Substance> place(Rewording pair, ClauseChange change) {
    boolean others =
        ClauseChange.isEntry(pair.now())
            ? Countries.areOthersInCells(pair.before(), pair.now())
            : Countries.areOthers(pair.before(), pair.now());
    return pair.alike() >= ALIKE && others
        ? Optional.of(
            of(
                "@changed-place",
                pair.before(),
                pair.now(),
                pair.now(),
                change.isAboutPublisher(pair.now()) ? ChangeLevel.NOTICE : ChangeLevel.CONSENT))
        : Optional.empty();
  }

  /** A “not” or an “only” more or less. */
  private static Optional<Substance> stance(Rewording pair) {
    Stance before = Stance.of(pair.before());
    Stance now = Stance.of(pair.now());
    if (pair.alike() < ALIKE) {
      return Optional.empty();
    }
    boolean done =
        Speech.PROCESSES.matcher(ChineseScript.simplified(pair.before())).find()
            && Speech.PROCESSES.matcher(ChineseScript.simplified(pair.now())).find()
            && Speech.of(pair.now()) != Speech.RIGHT;
    if (done && before.isTurnedByException(now)) {
      return Optional.of(
          of("@changed-negation", pair.before(), pair.now(), pair.now(), ChangeLevel.CONSENT));
    }
    if (before.denials() == now.denials() && before.conditional() == now.conditional()) {
      return onlyOther(pair).flatMap(Substance::stance);
    }
    if (before.denials() > 0 && before.denials() == now.denials() && isOnlyBesideDenial(pair)) {
      return Optional.empty();
    }
    Speech speech = Speech.of(pair.before());
    boolean coordinated =
        before.denials() > 0
            && now.denials() > 0
            && before.conditional() == now.conditional()
            && speech != Speech.RIGHT
            && !isDenialAlone(pair)
            && !isTurnedInPart(pair);
    if (coordinated) {
      return Optional.empty();
    }
    String kind =
        before.denials() == now.denials()
            ? "@changed-condition"
            : speech == Speech.RIGHT && isRefusalLess(pair)
                ? "@changed-promise"
                : "@changed-negation";
    boolean tighter =
        before.denials() <= now.denials() && (now.conditional() || !before.conditional());
    boolean processing =
        (!speech.isOwed() || (before.isPlain() && speech != Speech.RIGHT))
            && Speech.of(pair.now()) != Speech.RIGHT
            && Speech.PROCESSES.matcher(pair.before()).find();
    return Optional.of(
        of(
            kind,
            pair.before(),
            pair.now(),
            pair.now(),
            tighter && processing ? ChangeLevel.NOTICE : ChangeLevel.CONSENT));
  }

  /**
   * A sentence on what people can do or what is done for them, in place of which nothing stands.
   */
  private static Optional<Substance> dropped(ClauseChange change, List<Rewording> reworded) {
    boolean function = change.now().isNone() && change.gone().stream().anyMatch(Substance::isDone);
    if (function) {
      // What people could do about it went with it.
      return Optional.empty();
    }
    return change.goneAlone(reworded).stream()
        .filter(
            sentence ->
                (change.isAboutRights() && change.isDroppedEntry(sentence))
                    || (isOwed(sentence, change) && change.isDropped(sentence)))
        .findFirst()
        .map(sentence -> of("@changed-promise", sentence, NOTHING, "", ChangeLevel.CONSENT));
  }

  private static boolean isOwed(String sentence, ClauseChange change) {
    return PROMISE.matcher(ChineseScript.simplified(sentence)).find()
        || (!ClauseChange.isEntry(sentence)
            && !change.isAboutPublisher(sentence)
            && Speech.of(sentence).isOwed());
  }

  /** Where data are kept or to which they go, if no part of the old text named the country. */
  private static Optional<Substance> newPlace(ClauseChange change) {
    return change.come().stream()
        .filter(sentence -> Countries.isMore(change.then().parts().words(), sentence))
        .findFirst()
        .map(
            sentence ->
                of(
                    "@changed-place",
                    NOTHING,
                    sentence,
                    sentence,
                    change.isAboutPublisher(sentence) ? ChangeLevel.NOTICE : ChangeLevel.CONSENT));
  }

  /** A sentence more or less, where nothing stands in its place. */
  private static Optional<Substance> oneSided(ClauseChange change, List<Rewording> reworded) {
    List<String> gone = change.goneAlone(reworded);
    List<String> come = change.comeAlone(reworded);
    if (gone.isEmpty() == come.isEmpty()) {
      return Optional.empty();
    }
    return come.isEmpty()
        ? gone.stream()
            .filter(change::isGone)
            .findFirst()
            .map(sentence -> of("@fewer-words", sentence, NOTHING, "", ChangeLevel.NOTICE))
        : come.stream()
            .filter(change::isNewEntry)
            .findFirst()
            .map(sentence -> of("@more-words", NOTHING, sentence, sentence, ChangeLevel.NOTICE));
  }

  /** A clause that says what no other said, or that is gone with what it said. */
  private static Optional<Substance> whole(ClauseChange change) {
    if (change.then().isNone() && !change.come().isEmpty()) {
      String first = change.come().get(0);
      return Optional.of(of("@more-clauses", NOTHING, first, first, ChangeLevel.NOTICE));
    }
    return change.now().isNone() && !change.gone().isEmpty()
        ? Optional.of(of("@fewer-clauses", change.gone().get(0), NOTHING, "", ChangeLevel.NOTICE))
        : Optional.empty();
  }

  private static String around(String sentence, int at) {
    return at < 0 ? quoted(sentence) : ClauseWords.unmarked(Quoted.around(sentence, at));
  }

  private static String quoted(String words) {
    String start = Quoted.sentence(ClauseWords.unmarked(words).strip());
    return start.isEmpty() ? NOTHING : start;
  }
}
