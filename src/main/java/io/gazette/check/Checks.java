package io.gazette.check;

import io.gazette.appfacts.AppFact.Kind;
import io.gazette.appfacts.AppFacts;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Severity;
import io.gazette.exchange.SdkRegister;
import io.gazette.model.CheckSettings;
import io.gazette.model.Localized;
import io.gazette.model.Policy;
import io.gazette.model.Publisher;
import io.gazette.model.SiteConfig;
import io.gazette.model.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * All rules, in one pass over a policy.
 *
 * <p>The same policy gives the same findings, sorted by place. The dates of drafts are left alone,
 * because they are not final; versions whose day of issue is still to come are not.
 */
public final class Checks {

  /** What else one text says or leaves out does not explain why another language says otherwise. */
  private static final Set<Code> OF_LANGUAGES =
      EnumSet.of(
          Code.TEXT_LANGUAGE,
          Code.CLAUSE_LANGUAGE,
          Code.CLAUSE_ORDER,
          Code.CLAUSE_LEVEL,
          Code.TITLE_DIFFERS,
          Code.TRANSLATION_UNCHANGED,
          Code.TRANSLATION_OUTDATED,
          Code.TRANSLATION_UNRECORDED,
          Code.DATE_TYPED,
          Code.DATE_MALFORMED,
          Code.VERSION_NAME_DATE);

  /** What is found where an app is compared with its lists. */
  private static final Set<Code> OF_APPS =
      EnumSet.range(Code.PERMISSION_UNLISTED, Code.DATA_UNDECLARED);

  /** What is found where a list of SDKs is compared with a register. */
  private static final Set<Code> OF_REGISTERS =
      EnumSet.range(Code.REGISTER_DIFFERS, Code.REGISTER_LACKS);

  private static final Publisher NOBODY =
      new Publisher(Localized.empty(), Localized.empty(), "", Optional.empty());

  private final CheckSettings settings;
  private final Publisher publisher;
  private final Waivers waivers;
  private final LocalDate today;
  private final Severity least;

  /**
   * The checks of a site.
   *
   * @param waivers the findings that it lets stand
   * @param today in the site's time zone
   * @param least what is less grave is not looked for
   */
  public Checks(SiteConfig site, List<Waiver> waivers, LocalDate today, Severity least) {
    this(site.checks(), site.publisher(), waivers, today, least);
  }

  /** The checks of policies whose publisher has no name yet. */
  Checks(CheckSettings settings, List<Waiver> waivers, LocalDate today, Severity least) {
    this(settings, NOBODY, waivers, today, least);
  }

  private Checks(
      CheckSettings settings,
      Publisher publisher,
      List<Waiver> waivers,
      LocalDate today,
      Severity least) {
    this.settings = settings;
    this.publisher = publisher;
    this.waivers = new Waivers(waivers, today);
    this.today = today;
    this.least = least;
  }

  /**
   * A rule and what it finds.
   *
   * @param rule made only where one of its codes is wanted
   * @param remarks what it finds as well, but never more gravely than as a remark
   */
  private record Check(Supplier<Rule> rule, List<Code> codes, List<Code> remarks) {

    Check remarking(Code... also) {
      return new Check(rule, codes, List.of(also));
    }
  }

  private static Check check(Supplier<Rule> rule, Code... codes) {
    return new Check(rule, List.of(codes), List.of());
  }

  /**
   * Every rule but those that are for clauses of which nothing else is told; a new one is a class,
   * its line here, its texts, its row in {@code sources.tsv}, its page in the handbook and its
   * tests.
   */
  private Stream<Check> rules(Writing writing, Published published) {
    return Stream.concat(
        Stream.of(
            check(() -> new FarDateRule(today), Code.DATE_FAR_OFF),
            check(EffectiveDateRule::new, Code.EFFECTIVE_SAME_DAY, Code.EFFECTIVE_BEFORE_ISSUED),
            check(UpdatedDateRule::new, Code.UPDATED_BEFORE_ISSUED),
            check(() -> new TypedDateRule(published), Code.DATE_TYPED),
            check(VersionNameRule::new, Code.VERSION_NAME_DATE),
            check(
                VersionOrderRule::new, Code.VERSIONS_OUT_OF_ORDER, Code.VERSION_NAMES_OUT_OF_ORDER),
            check(() -> new WithdrawalRule(today), Code.WITHDRAWN_TOO_LATE, Code.WITHDRAWN_AHEAD),
            check(FirstVersionRule::new, Code.FIRST_WITHOUT_CONSENT),
            check(RetirementRule::new, Code.EFFECTIVE_AFTER_RETIREMENT),
            check(NoticeRule::new, Code.NOTICE_TOO_SHORT),
            check(ConsentReasonsRule::new, Code.CONSENT_WITHOUT_REASONS),
            check(() -> new OldVersionRule(today, settings.versionMonths()), Code.VERSION_OLD),
            check(ListChangeRule::new, Code.CHANGE_UNDERSTATED),
            check(
                () -> new TextLanguageRule(writing, published),
                Code.TEXT_LANGUAGE,
                Code.CLAUSE_LANGUAGE),
            check(ClauseOrderRule::new, Code.CLAUSE_ORDER, Code.CLAUSE_LEVEL),
            check(() -> new TranslationRule(writing, published), Code.TRANSLATION_UNCHANGED),
            check(
                () -> new FreshnessRule(published, settings.translations()),
                Code.TRANSLATION_OUTDATED,
                Code.TRANSLATION_UNRECORDED),
            check(() -> new TitleRule(writing), Code.TITLE_DIFFERS),
            check(() -> new ChangedWordsRule(published), Code.WORDS_UNDERSTATED),
            check(() -> new DroppedWordsRule(published), Code.WORDS_DROPPED),
            check(() -> new PrevailingLanguageRule(published), Code.LANGUAGE_UNSAID),
            check(() -> new AnswerLimitRule(published, settings.answerDays()), Code.ANSWER_LATE),
            check(
                () -> new KeyPassagesRule(published, settings.keyShare()),
                Code.KEY_PROMISED,
                Code.KEY_OVERUSED),
            check(() -> new UnmarkedDataRule(published), Code.SENSITIVE_UNMARKED),
            check(() -> new OpenIntroductionRule(published), Code.NOTHING_FOLLOWS),
            check(() -> new LinkWordsRule(published), Code.LINK_SAYS_NOTHING),
            check(() -> new UnsaidAddressRule(published), Code.ADDRESS_UNSAID),
            check(() -> new UnlinkedCompanionRule(published), Code.COMPANION_UNLINKED),
            check(() -> new UnknownReferenceRule(published), Code.REFERENCE_UNKNOWN),
            check(() -> new UnsaidPurposeRule(published), Code.PURPOSE_UNSAID),
            check(() -> new UnnamedRecipientRule(published), Code.RECIPIENT_UNNAMED),
            check(() -> new DoubledWordRule(published), Code.WORD_DOUBLED),
            check(() -> new GluedTokensRule(published), Code.TOKENS_GLUED),
            check(() -> new PunctuationWidthRule(published), Code.PUNCTUATION_NARROW),
            check(() -> new MixedScriptRule(writing, published), Code.SCRIPT_MIXED),
            check(() -> new DateFormRule(published), Code.DATE_MALFORMED),
            check(() -> new OwnTitleRule(published), Code.TITLE_OTHER),
            check(() -> new StoreNameRule(publisher.name(), published), Code.STORE_NAME_DIFFERS),
            check(() -> new OwnCompanyRule(publisher.name(), published), Code.PUBLISHER_OTHER),
            check(() -> new TypedContentsRule(published), Code.CONTENTS_TYPED),
            check(() -> new NumberGapRule(published), Code.NUMBER_GAP),
            check(() -> new OpenDataRule(published), Code.DATA_LEFT_OPEN),
            check(() -> new OpenFunctionsRule(published), Code.FUNCTIONS_LEFT_OPEN),
            check(
                () -> new SdkRowsRule(published),
                Code.ROW_TWICE,
                Code.ADDRESS_UNPROTECTED,
                Code.ADDRESS_OF_HOME),
            check(() -> new OpenRowsRule(published), Code.DATA_OPEN_ENDED, Code.PURPOSE_OPEN_ENDED),
            check(() -> new RowPlatformsRule(published), Code.ROW_PLATFORM_DIFFERS),
            check(() -> new RowLanguagesRule(published), Code.ROW_LANGUAGES_DIFFER),
            check(() -> new IncompleteRowsRule(published), Code.ROW_INCOMPLETE),
            check(() -> new ContradictingRowsRule(published), Code.ROWS_CONTRADICT),
            check(() -> new SharedDataRule(published), Code.DATA_TYPES_DIFFER),
            check(() -> new PermissionSensitivityRule(published), Code.PERMISSION_PLAYED_DOWN),
            check(() -> new NamedPermissionRule(published), Code.PERMISSION_IN_TEXT_ONLY),
            check(() -> new NamedSdkRule(published), Code.SDK_IN_TEXT_ONLY),
            check(
                () -> new UnlistedRecipientRule(publisher.name(), published),
                Code.RECIPIENT_IN_TEXT_ONLY),
            check(() -> new UnspokenDataRule(published), Code.DATA_IN_LIST_ONLY),
            check(() -> new KeptPeriodsRule(published), Code.TEXT_CONTRADICTS),
            check(() -> new PromisedNoticeRule(published), Code.TEXT_CONTRADICTS),
            check(() -> new OpposedPromisesRule(published), Code.TEXT_CONTRADICTS),
            check(() -> new DeniedRule(published), Code.TEXT_CONTRADICTS),
            check(() -> new AbroadFactRule(published), Code.TEXT_CONTRADICTS),
            check(() -> new ChildrenFactRule(published), Code.TEXT_CONTRADICTS),
            check(() -> new OtherFiguresRule(published), Code.TEXT_CONTRADICTS),
            check(() -> new AnswerTimesRule(published), Code.TEXT_CONTRADICTS),
            check(() -> new OneOfAKindRule(published), Code.TEXT_CONTRADICTS),
            check(() -> new UnlistedDataRule(published), Code.TEXT_CONTRADICTS),
            check(() -> new RowClaimsRule(published), Code.TEXT_CONTRADICTS),
            check(() -> new MistypedNamesRule(publisher, published), Code.TEXT_CONTRADICTS),
            check(() -> new DataListRule(published), Code.DATA_WITHOUT_LIST),
            check(() -> new UnsaidVersionRule(published), Code.ROW_VERSION_UNSAID),
            check(() -> new UnknownFactsRule(published), Code.FACTS_UNKNOWN),
            check(() -> new RolesRule(published), Code.ROLE_PROPOSED, Code.CLAUSE_WANTED)),
        Wanted.codes().stream()
            .map(code -> check(() -> new WantedRule(code, publisher.name(), published), code)));
  }

  /** Rules that are for clauses of which nothing else is told. */
  private static Stream<Check> rulesOfQuietClauses(
      Writing writing, Published published, Told compared, Told typed, Told languages) {
    return Stream.of(
        check(() -> new ClauseShapeRule(writing, compared, published), Code.CLAUSE_SHAPE),
        check(() -> new FactsRule(writing, languages, compared, published), Code.FACTS_DIFFER),
        check(() -> new PersonNamesRule(published), Code.FACTS_DIFFER),
        check(() -> new SentencesRule(writing, languages, published), Code.NEGATION_DIFFERS)
            .remarking(Code.CLAUSE_SHAPE),
        check(() -> new UnpairedMarkRule(typed, published), Code.MARK_UNPAIRED),
        check(() -> new EmptyClauseRule(compared), Code.CLAUSE_EMPTY));
  }

  /** Rules that compare an app with the lists of its policies. */
  private Stream<AppRule> rulesOfApps(List<SdkRegister> registers) {
    return Stream.concat(
        Stream.of(
            new AppPermissionsRule(),
            new AppLibrariesRule(settings.libraries()),
            new AppVersionsRule(),
            new AppDataRule()),
        registers.stream().map(RegisterRule::new));
  }

  /**
   * In what the lists of an app differ from what it contains, sorted by place.
   *
   * @param registers of SDKs, with which its list is compared
   */
  public List<Diagnostic> ofApp(AppLists lists, AppFacts app, List<SdkRegister> registers) {
    List<Diagnostic> findings =
        rulesOfApps(registers)
            .flatMap(rule -> rule.check(lists, app).stream())
            .flatMap(this::leveled)
            .distinct()
            .toList();
    List<Policy> policies = lists.parts().stream().map(AppLists.Part::policy).toList();
    List<Diagnostic> left =
        waivers.applyToApp(
            policies,
            findings,
            code ->
                isWanted(code)
                    && (isToldBy(app, code)
                        || (!registers.isEmpty() && OF_REGISTERS.contains(code))));
    return AppGroups.of(left).stream().sorted().toList();
  }

  /** Whether a file was given that such a finding comes from: without one nothing is found. */
  private static boolean isToldBy(AppFacts app, Code code) {
    return switch (code) {
      case PERMISSION_UNLISTED, PERMISSION_UNUSED -> app.tells(Kind.PERMISSION);
      case SDK_UNLISTED, SDK_ABSENT, LIBRARY_UNKNOWN ->
          app.tells(Kind.LIBRARY) || app.tells(Kind.COMPONENT);
      case SDK_VERSION_OTHER -> app.tells(Kind.LIBRARY);
      case DATA_UNLISTED, DATA_UNDECLARED -> app.tells(Kind.DATA);
      default -> false;
    };
  }

  /** Everything that checks can find, in the order of {@link Code}; each has its page. */
  static List<Code> codes() {
    Checks checks = new Checks(CheckSettings.USUAL, List.of(), LocalDate.EPOCH, Severity.INFO);
    Writing writing = new Writing();
    Published published = new Published(file -> false);
    Told nothing = Told.of(List.of());
    return Stream.concat(
            Stream.concat(
                    checks.rules(writing, published),
                    rulesOfQuietClauses(writing, published, nothing, nothing, nothing))
                .flatMap(check -> check.codes().stream()),
            Stream.of(OF_APPS, OF_REGISTERS, Set.of(Code.WAIVER_EXPIRED, Code.WAIVER_UNUSED))
                .flatMap(Set::stream))
        .distinct()
        .sorted()
        .toList();
  }

  /**
   * The findings on a policy of which something is told already.
   *
   * @param published the files of texts that stay as they are: rules that read whole texts pass
   *     over them
   * @param told what was found in the texts by themselves; a clause that has such a finding is not
   *     held against another language
   */
  public List<Diagnostic> of(Policy policy, Predicate<String> published, List<Diagnostic> told) {
    return of(policy, published, told, file -> Optional.empty());
  }

  /**
   * As {@link #of(Policy, Predicate, List)}, with findings at the words that they are about and not
   * at the beginning of their paragraphs.
   *
   * @param manuscripts gives the Markdown of a file, where it is at hand
   */
  public List<Diagnostic> of(
      Policy policy,
      Predicate<String> published,
      List<Diagnostic> told,
      Function<String, Optional<String>> manuscripts) {
    Writing writing = new Writing();
    Published texts = new Published(published, manuscripts);
    List<Diagnostic> findings = new ArrayList<>(findings(policy, rules(writing, texts)));
    Told typed = Told.of(grave(told));
    List<Diagnostic> ofLanguages =
        findings.stream().filter(finding -> OF_LANGUAGES.contains(finding.code())).toList();
    Told languages = Told.of(grave(ofLanguages));
    Told compared = Told.of(grave(Stream.concat(told.stream(), ofLanguages.stream()).toList()));
    findings.addAll(
        findings(policy, rulesOfQuietClauses(writing, texts, compared, typed, languages)));
    List<Diagnostic> left =
        waivers.apply(
            policy,
            findings.stream().distinct().toList(),
            code -> isWanted(code) && !OF_APPS.contains(code) && !OF_REGISTERS.contains(code));
    return left.stream().sorted().toList();
  }

  private static List<Diagnostic> grave(List<Diagnostic> findings) {
    return findings.stream().filter(finding -> finding.severity() != Severity.INFO).toList();
  }

  private List<Diagnostic> findings(Policy policy, Stream<Check> checks) {
    return checks
        .filter(this::isAsked)
        .flatMap(check -> check.rule().get().check(policy).stream())
        .flatMap(this::leveled)
        .toList();
  }

  private boolean isAsked(Check check) {
    return check.codes().stream().anyMatch(this::isWanted)
        || (least == Severity.INFO && check.remarks().stream().anyMatch(this::isWanted));
  }

  private boolean isWanted(Code code) {
    return Source.level(code, settings, today)
        .filter(level -> level.compareTo(least) <= 0)
        .isPresent();
  }

  /** A finding as gravely as the site takes it. */
  private Stream<Diagnostic> leveled(Diagnostic finding) {
    boolean particular = finding.severity() != finding.code().severity();
    return Source.level(finding.code(), settings, today)
        .map(level -> particular ? finding.severity() : level)
        .filter(level -> level.compareTo(least) <= 0)
        .map(
            level -> new Diagnostic(finding.code(), level, finding.position(), finding.arguments()))
        .stream();
  }
}
