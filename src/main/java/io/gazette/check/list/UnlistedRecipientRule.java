package io.gazette.check.list;

import io.gazette.check.reading.Assertion;
import io.gazette.check.reading.Column;
import io.gazette.check.reading.Controllers;
import io.gazette.check.reading.Passage;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.RowTexts;
import io.gazette.check.reading.Rule;
import io.gazette.check.reading.SdkNames;
import io.gazette.check.reading.TextRow;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Clause;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.Localized;
import io.gazette.model.Policy;
import io.gazette.model.PolicyKind;
import io.gazette.model.PolicyVersion;
import io.gazette.model.RecipientRole;
import io.gazette.model.Role;
import io.gazette.model.SharedFields;
import io.gazette.text.Sought;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A company that a text says gets data stands in the list of recipients, if there is one, or in
 * that of SDKs. Processors are no recipients, and need no row unless others of them have one.
 */
final class UnlistedRecipientRule implements Rule {

  private static final Set<Role> ROLES =
      EnumSet.of(
          Role.RECIPIENTS,
          Role.SHARING,
          Role.COLLECTION,
          Role.SENSITIVE,
          Role.AUTOMATED,
          Role.TRANSFER,
          Role.PROCESSORS);

  /** With the words before a name that are of it, and those that are not. */
  private static final Pattern HAN =
      Pattern.compile(
          "(?:(?:(?<!\\p{IsHan})|(?<=[向与给由及或供]))[\\p{IsHan}&&[^向与给和由及或的、把将为是供享我您]]{0,4}(?<![方伴商司户者们行店])和)?"
              + "(?:[\\p{IsHan}A-Za-z0-9·&&[^向与给和由及或的、把将为是供享]]|[（(]\\p{IsHan}{1,8}[）)]){2,30}?(?:(?:有限|股份)[^，。；、（）\\s]{0,6}?公司)");

  private static final Pattern LATIN =
      Pattern.compile(
          "\\b[A-Z][\\w&.’-]{1,30}(?: (?:\\([A-Z]\\w{1,20}\\)|(?:and |of |& )?[A-Z][\\w&’-]{1,30})){0,6},? ?(?:Co\\., ?Ltd|Ltd|Limited|Inc|LLC|GmbH|Corp|Corporation|PLC)\\b");

  /**
   * A bank or an insurer that is called by its whole name, with that in Latin letters behind it.
   */
  private static final Pattern HAN_BESIDE_LATIN =
      Pattern.compile(
          "[\\p{IsHan}&&[^向与给和由及或的把将为是供享在于]]{2,12}(?:银行|公司|集团|机构|中心|医院|大学)(?=[（(][A-Z][a-z])");

  private static final Pattern LATIN_FIRM =
      Pattern.compile(
          "\\b(?!The |Our |Your |People)[A-Z][\\w&-]{1,30}(?: (?!of )[A-Z][\\w&-]{1,30}){0,3} (?:Bank|Reinsurance|Insurance|Clearing|Hospital|Technologies|Holdings)\\b(?! (?:Co|Law|Act|Regulat|Commission))");

  /** What is left of a cell that says of which kind recipients are. */
  private static final Pattern KIND =
      Pattern.compile(
          "(?:公司|企业|机构|单位|部门|银行|快递|物流|配送|保险|审计|律师|事务所|顾问|供应商|承运[人商]|运营商|代理[人商]|人员|监管|政府|[的及和与或、])*+"
              + "|(?:[A-Z]?[a-z-]{0,20} ){0,4}(?:companies|company|firms?|banks|couriers?|carriers?|insurers?|providers?|partners?|suppliers?|agenc(?:y|ies)|authorit(?:y|ies)|auditors|lawyers|advisers|processors?|vendors?|contractors?)");

  private static final Sought GIVES =
      Sought.learning(
          Pattern.compile(
              "提供|共享|分享|披露|传输|发送|交给|转给|(?i)\\b(?:shar|disclos|provid|giv|pass|hand|send|transfer|forward)\\w*"));

  /** Who works for the publisher; such a one is listed where others of the kind are. */
  private static final Sought WORKS =
      Sought.learning(
          Pattern.compile(
              "委托|受托|代为|由(?=[^，。；]{2,30}公司)|(?i)\\b(?:entrust\\w*|process(?:es|ed|ing|or|ors)?\\b|on our behalf|for us|(?:is|are) \\w{3,12}ed by)"));

  /** Who gives data to the publisher, or is somebody in another way. */
  private static final Sought ASIDE =
      Sought.learning(
          Pattern.compile(
              "合并|收购|转让|来自|从[^，。]{1,20}获|收到|(?i)\\b(?:merg|acqui|from\\b[^.]{1,40}\\bwe\\b|we (?:receive|obtain|get))\\w*"));

  private final Localized<String> publisher;
  private final Published published;

  /**
   * @param publisher its name
   */
  UnlistedRecipientRule(Localized<String> publisher, Published published) {
    this.publisher = publisher;
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return policy.kind() == PolicyKind.PRIVACY_POLICY
        ? published
            .open(policy)
            .filter(open -> open.version().lists().rows(ListKind.SHARED).isPresent())
            .flatMap(this::check)
            .toList()
        : List.of();
  }

  private Stream<Diagnostic> check(Published.Open open) {
    List<String> known = known(open.version());
    boolean processors = hasProcessors(open.version());
    Set<String> clauses =
        open.text().allClauses().stream()
            .filter(clause -> !Collections.disjoint(clause.roles(), ROLES))
            .flatMap(clause -> clause.allClauses().stream())
            .map(Clause::id)
            .collect(Collectors.toSet());
    Set<String> told = new HashSet<>();
    Stream<Diagnostic> listed =
        open.rows().stream()
            .filter(
                row -> row.first().clause().map(Clause::id).filter(clauses::contains).isPresent())
            .filter(row -> !row.table().isDenied(open))
            .collect(Collectors.groupingBy(TextRow::table, LinkedHashMap::new, Collectors.toList()))
            .values()
            .stream()
            .flatMap(rows -> unlisted(names(rows, open), known));
    Stream<Diagnostic> said =
        open.passages().stream()
            .filter(
                passage -> passage.clause().map(Clause::id).filter(clauses::contains).isPresent())
            .flatMap(
                passage ->
                    open.sentences(passage).stream()
                        .flatMap(sentence -> named(sentence, open, processors))
                        .filter(name -> known.stream().noneMatch(other -> isSame(name, other)))
                        .filter(told::add)
                        .map(
                            name ->
                                Diagnostic.of(
                                    Code.RECIPIENT_IN_TEXT_ONLY, passage.at(name), name)));
    return Stream.concat(listed.filter(finding -> told.add(finding.arguments().get(0))), said);
  }

  /** Cells that name recipients, and do not only say of which kind they are: 第三方支付公司. */
  private static List<Passage> names(List<TextRow> rows, Published.Open open) {
    return rows.stream()
        .flatMap(row -> row.in(Column.RECIPIENT).limit(1))
        .filter(cell -> !KIND.matcher(SdkNames.own(open.plain(cell.words()))).matches())
        .toList();
  }

  /** The names of a table that the lists have not, if they have the others of it. */
  private static Stream<Diagnostic> unlisted(List<Passage> names, List<String> known) {
    List<Passage> lacking =
        names.stream()
            .filter(cell -> known.stream().noneMatch(other -> isSame(cell.words(), other)))
            .toList();
    return lacking.size() * 2 >= names.size()
        ? Stream.empty()
        : lacking.stream()
            .map(
                cell ->
                    Diagnostic.of(
                        Code.RECIPIENT_IN_TEXT_ONLY, cell.position(), cell.words().strip()));
  }

  /** Whether the list of recipients has those, too, that work for the publisher. */
  private static boolean hasProcessors(PolicyVersion version) {
    return version.lists().rows(ListKind.SHARED).orElse(List.of()).stream()
        .anyMatch(
            row -> row.find(SharedFields.ROLE).filter(RecipientRole.PROCESSOR::equals).isPresent());
  }

  /** Companies of a sentence that says that they get data, as they are written. */
  private static Stream<String> named(String sentence, Published.Open open, boolean processors) {
    String plain = open.plain(sentence);
    if (plain.length() != sentence.length()
        || ASIDE.isIn(plain)
        || (!processors && WORKS.isIn(plain))) {
      return Stream.empty();
    }
    List<MatchResult> given =
        Stream.concat(GIVES.in(plain).all(), processors ? WORKS.in(plain).all() : Stream.empty())
            .toList();
    return given.isEmpty()
        ? Stream.empty()
        : Stream.of(HAN, LATIN, HAN_BESIDE_LATIN, LATIN_FIRM)
            .flatMap(names -> names.matcher(plain).results())
            .filter(name -> isGiven(name, given, plain))
            .map(found -> sentence.substring(found.start(), found.end()));
  }

  /**
   * Whether the verb that is nearest to a name says that something is given; in English before it,
   * since “Ltd.” does not end a sentence.
   */
  private static boolean isGiven(MatchResult name, List<MatchResult> given, String sentence) {
    return given.stream()
        .filter(
            verb ->
                verb.end() <= name.start()
                    || (verb.start() >= name.end() && Controllers.isHan(name.group())))
        .min(Comparator.comparingInt(verb -> distance(verb, name)))
        .filter(verb -> Assertion.isMadeAt(sentence, verb.start(), verb.end()))
        .isPresent();
  }

  private static int distance(MatchResult verb, MatchResult name) {
    return Math.max(name.start() - verb.end(), verb.start() - name.end());
  }

  /** Of whom the lists speak, and the publisher. */
  private List<String> known(PolicyVersion version) {
    List<String> known = new ArrayList<>(publisher.byLanguage().values());
    for (ListKind list : List.of(ListKind.SHARED, ListKind.SDKS)) {
      for (ListRow row : version.lists().rows(list).orElse(List.of())) {
        RowTexts.of(row).forEach(words -> known.addAll(words.byLanguage().values()));
      }
    }
    return known.stream().map(Controllers::plain).toList();
  }

  private static boolean isSame(String name, String other) {
    String plain = Controllers.plain(name);
    return other.contains(plain) || (other.length() > 3 && plain.contains(other));
  }
}
