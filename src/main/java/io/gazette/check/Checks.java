package io.gazette.check;

import io.gazette.appfacts.AppFact.Kind;
import io.gazette.appfacts.AppFacts;
import io.gazette.check.app.AppGroups;
import io.gazette.check.app.AppLists;
import io.gazette.check.app.AppRules;
import io.gazette.check.change.ChangeRules;
import io.gazette.check.contradiction.ContradictionRules;
import io.gazette.check.list.ListRules;
import io.gazette.check.reading.Check;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Told;
import io.gazette.check.reading.Writing;
import io.gazette.check.statement.StatementRules;
import io.gazette.check.translation.TranslationRules;
import io.gazette.check.version.VersionRules;
import io.gazette.check.wording.WordingRules;
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

  /** The rules of all rooms, but those that are for clauses of which nothing else is told. */
  private Stream<Check> rules(Writing writing, Published published) {
    return Stream.of(
            VersionRules.all(settings, today),
            ChangeRules.all(published),
            StatementRules.all(publisher, settings, published),
            WordingRules.all(writing, publisher, published),
            ContradictionRules.all(publisher, published),
            ListRules.all(publisher, published),
            TranslationRules.all(writing, settings, published))
        .flatMap(Function.identity());
  }

  private static Stream<Check> rulesOfQuietClauses(
      Writing writing, Published published, Told compared, Told typed, Told languages) {
    return Stream.concat(
        TranslationRules.ofQuietClauses(writing, compared, languages, published),
        WordingRules.ofQuietClauses(compared, typed, published));
  }

  /**
   * In what the lists of an app differ from what it contains, sorted by place.
   *
   * @param registers of SDKs, with which its list is compared
   */
  public List<Diagnostic> ofApp(AppLists lists, AppFacts app, List<SdkRegister> registers) {
    List<Diagnostic> findings =
        AppRules.all(settings, registers)
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
