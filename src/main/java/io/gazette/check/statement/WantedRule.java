package io.gazette.check.statement;

import io.gazette.check.language.Sentences;
import io.gazette.check.language.Translation;
import io.gazette.check.reading.Assertion;
import io.gazette.check.reading.Controllers;
import io.gazette.check.reading.Introduction;
import io.gazette.check.reading.Line;
import io.gazette.check.reading.Passage;
import io.gazette.check.reading.PassageReading;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.check.reading.SensitiveData;
import io.gazette.check.reading.TextRow;
import io.gazette.check.reading.Wanted;
import io.gazette.check.reading.Wanted.Occasion;
import io.gazette.check.reading.Wanted.Where;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Block;
import io.gazette.model.Clause;
import io.gazette.model.CollectedFields;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.Localized;
import io.gazette.model.PermissionFields;
import io.gazette.model.Policy;
import io.gazette.model.PolicyKind;
import io.gazette.model.ProductFacts;
import io.gazette.model.Role;
import io.gazette.text.Sought;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A privacy policy says what it has to, each thing where it is asked for: one rule for a code of
 * {@code wanted.tsv}. What is missing in a text is one finding.
 *
 * <p>The texts of a version are translations of each other. What one of them says in a place that
 * the others have too, these say there in words that are not known; and what one says only in
 * passing, where nobody looks for it, while another says it nowhere, none of them says.
 */
final class WantedRule implements Rule {

  /** What a clause says by its words alone: a name, or what somebody would do. */
  private static final Set<Role> BY_WORDS =
      EnumSet.of(Role.CONTROLLER, Role.CONTACT, Role.OFFICER, Role.INCIDENT);

  private static final Set<Code> RIGHTS = EnumSet.of(Code.RIGHT_UNSAID, Code.FURTHER_RIGHT_UNSAID);

  /** What a text says by giving the name of the publisher. */
  private static final Set<String> BY_NAME = Set.of("@part-controller", "@part-identity");

  /** What a column of the table of data says that stands in a text. */
  private static final String BY_TABLE = "@part-gdpr-basis";

  /** What the cells of a column say, wherever its table is. */
  private static final String BY_COLUMN = "@part-period";

  /** The title of a document may have a company’s name in it. */
  private static final Pattern TITLE = Pattern.compile("《[^《》\\n]{0,100}》");

  /** A clause that tells of as many rights is the one on them. */
  private static final int SEVERAL = 5;

  /** How many passages behind its occasion something is said. */
  private static final int BEHIND = 4;

  private final Code code;
  private final Published published;

  /** The names of the publisher, as they are compared. */
  private final List<String> names;

  private final PassageReading<Boolean> naming = new PassageReading<>(this::isNaming);

  /** Which lines are the occasion of something. */
  private final IdentityHashMap<Sought, PassageReading<Boolean>> occasions =
      new IdentityHashMap<>();

  /**
   * @param publisher its name
   */
  WantedRule(Code code, Localized<String> publisher, Published published) {
    this.code = code;
    this.published = published;
    this.names =
        publisher.byLanguage().values().stream()
            .map(Controllers::plain)
            .filter(name -> !name.isEmpty())
            .toList();
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return policy.kind() == PolicyKind.PRIVACY_POLICY
        ? published.versions(policy).stream()
            .flatMap(texts -> check(policy, texts).stream())
            .toList()
        : List.of();
  }

  /** What texts of one version do not say, in their order. */
  private List<Diagnostic> check(Policy policy, List<Published.Open> texts) {
    Map<Published.Open, Missing> missing = new LinkedHashMap<>();
    for (Wanted wanted : Wanted.of(code)) {
      List<Answer> answers = texts.stream().map(open -> answer(wanted, policy, open)).toList();
      for (Answer answer : answers) {
        missingPlace(wanted, answer, answers)
            .ifPresent(
                place ->
                    missing
                        .computeIfAbsent(
                            answer.open(), any -> new Missing(place, new ArrayList<>()))
                        .parts()
                        .add(wanted.part()));
      }
    }
    return texts.stream()
        .flatMap(open -> Optional.ofNullable(missing.get(open)).stream())
        .map(
            each ->
                new Diagnostic(
                    code, code.severity(), each.first(), List.of(String.join(", ", each.parts()))))
        .toList();
  }

  /** What a text does not say, and where it would first. */
  private record Missing(SourcePosition first, List<String> parts) {}

  /**
   * Whether a text says something.
   *
   * @param found where it has to; empty if it need not
   */
  private record Answer(Published.Open open, Optional<Found> found, boolean said) {

    boolean isUnsaid() {
      return found.isPresent() && !said;
    }
  }

  private Answer answer(Wanted wanted, Policy policy, Published.Open open) {
    Optional<Found> found = find(wanted, policy, open);
    return new Answer(open, found, found.filter(each -> isSaid(wanted, each, open)).isPresent());
  }

  /** Where a text does not say something, its translations considered. */
  private Optional<SourcePosition> missingPlace(Wanted wanted, Answer own, List<Answer> answers) {
    Language language = own.open().text().language();
    List<Answer> others =
        answers.stream().filter(other -> !other.open().text().language().equals(language)).toList();
    if (own.isUnsaid()) {
      boolean translated =
          others.stream()
              .filter(Answer::said)
              .anyMatch(
                  other -> sayers(wanted, other).anyMatch(each -> has(own, other, each, wanted)));
      return translated ? Optional.empty() : own.found().map(Found::position);
    }
    List<Answer> unsaid = others.stream().filter(Answer::isUnsaid).toList();
    if (unsaid.isEmpty()) {
      return Optional.empty();
    }
    if (own.said()) {
      boolean inPassing = saysAtAll(wanted, own) && sayers(wanted, own).findAny().isEmpty();
      return inPassing ? own.found().map(Found::position) : Optional.empty();
    }
    return unsaid.stream()
        .flatMap(other -> occasionIn(own.open(), other).stream())
        .filter(clause -> isUnsaidIn(clause, wanted, own.open()))
        .map(Clause::position)
        .findFirst();
  }

  /** Whether words of it say something, not its roles or a name. */
  private boolean saysAtAll(Wanted wanted, Answer answer) {
    return answer.found().stream()
        .flatMap(found -> found.scope().stream())
        .anyMatch(at -> published.sayings().isSaid(wanted, answer.open().line(at)));
  }

  /** The passages that say something where people look for it. */
  private Stream<Passage> sayers(Wanted wanted, Answer answer) {
    Set<Clause> home = home(wanted, answer.open());
    return answer.found().stream()
        .flatMap(found -> found.scope().stream())
        .filter(at -> published.sayings().isSaid(wanted, answer.open().line(at)))
        .map(answer.open().passages()::get)
        .filter(passage -> home.isEmpty() || passage.clause().filter(home::contains).isPresent());
  }

  /** The clauses that are about it, with those below them. */
  private static Set<Clause> home(Wanted wanted, Published.Open open) {
    Set<Clause> home = Collections.newSetFromMap(new IdentityHashMap<>());
    boolean ofRights = !Collections.disjoint(wanted.at(), Role.OF_RIGHTS);
    for (Clause clause : open.text().allClauses()) {
      if (open.isAbout(clause, wanted.at()) || (ofRights && open.isAbout(clause, Role.OF_RIGHTS))) {
        home.addAll(clause.allClauses());
      }
    }
    return home;
  }

  /**
   * Whether a text has at the same place as much as another one.
   *
   * @param passage of the other one
   */
  private boolean has(Answer own, Answer other, Passage passage, Wanted wanted) {
    List<Passage> there = beside(passage, other.open());
    List<Passage> here = beside(passage, own.open());
    return here.size() == there.size()
        && hasTranslation(
            here.get(there.indexOf(passage)), own.open(), passage, other.open(), wanted);
  }

  private boolean hasTranslation(
      Passage own, Published.Open open, Passage passage, Published.Open other, Wanted wanted) {
    if (open.sentences(own).size() < other.sentences(passage).size()) {
      return false;
    }
    Line line = other.line(other.passages().indexOf(passage));
    List<String> sayers =
        other.sentences(passage).stream()
            .filter(each -> published.sayings().isSaid(wanted, line.saying(other.plain(each))))
            .toList();
    Language language = other.text().language();
    double ratio = Translation.ratio(other.length(), open.length(), language);
    Translation translation =
        Translation.of(
            passage.words(),
            language,
            own.words(),
            open.text().language(),
            new Translation.Memory());
    return (sayers.isEmpty() ? other.sentences(passage) : sayers)
        .stream().allMatch(sentence -> translation.has(sentence, ratio));
  }

  /** The passages of the same clause, in whatever language. */
  private static List<Passage> beside(Passage passage, Published.Open open) {
    String id = Introduction.idOf(passage);
    return open.passages().stream().filter(each -> Introduction.idOf(each).equals(id)).toList();
  }

  /** The clause of a text that is the translation of the occasion in another one. */
  private static Optional<Clause> occasionIn(Published.Open open, Answer other) {
    SourcePosition place = other.found().orElseThrow().position();
    return other.open().text().allClauses().stream()
        .filter(clause -> clause.position().line() <= place.line())
        .reduce((before, last) -> last)
        .flatMap(clause -> open.text().clause(clause.id()));
  }

  private boolean isUnsaidIn(Clause clause, Wanted wanted, Published.Open open) {
    return open.places(each -> each.clause().filter(clause::equals).isPresent()).stream()
        .noneMatch(at -> published.sayings().isSaid(wanted, open.line(at)));
  }

  /**
   * By its words, or by a clause of which the author says that it is about that; who somebody is,
   * also by their name.
   */
  private boolean isSaid(Wanted wanted, Found found, Published.Open open) {
    return found.scope().stream().anyMatch(at -> published.sayings().isSaid(wanted, open.line(at)))
        || wanted
            .role()
            .filter(role -> !BY_WORDS.contains(role))
            .filter(role -> open.clauses(role).anyMatch(clause -> isSaidIn(clause, wanted, open)))
            .isPresent()
        || (BY_NAME.contains(wanted.part())
            && found.scope().stream().map(open.lines()::get).anyMatch(naming::of))
        || (wanted.part().equals(BY_TABLE) && hasBases(open))
        || (wanted.part().equals(BY_COLUMN) && TextRow.havePeriods(open));
  }

  /**
   * Whether a clause of which the author says that it is about something may be: one on several
   * rights names each of them.
   */
  private boolean isSaidIn(Clause clause, Wanted wanted, Published.Open open) {
    return clause.roles().size() == 1
        || !RIGHTS.contains(wanted.code())
        || clause.allClauses().stream()
            .flatMap(part -> open.passages(part).stream())
            .anyMatch(
                passage ->
                    wanted
                        .said()
                        .isAbout(
                            open.plain(passage.lead() + "\n" + passage.words()),
                            published.sayings()));
  }

  /** Whether a text prints the list of what is collected, and each row of it has a legal basis. */
  private static boolean hasBases(Published.Open open) {
    List<ListRow> rows = open.version().lists().rows(ListKind.COLLECTED).orElse(List.of());
    return !rows.isEmpty()
        && rows.stream().noneMatch(row -> row.items(CollectedFields.BASIS).isEmpty())
        && open.text().allClauses().stream()
            .flatMap(clause -> clause.body().stream())
            .anyMatch(
                block ->
                    block instanceof Block.ListTable table && table.list() == ListKind.COLLECTED);
  }

  private boolean isNaming(String line) {
    String plain = Controllers.plain(TITLE.matcher(line).replaceAll(""));
    return names.stream().anyMatch(plain::contains);
  }

  /**
   * An occasion that was found.
   *
   * @param scope the places of the passages in which something has to be said, among all
   */
  private record Found(SourcePosition position, List<Integer> scope) {}

  private Optional<Found> find(Wanted wanted, Policy policy, Published.Open open) {
    return wanted.occasions().stream()
        .flatMap(occasion -> find(occasion, wanted, policy, open).stream())
        .findFirst();
  }

  private Optional<Found> find(
      Occasion occasion, Wanted wanted, Policy policy, Published.Open open) {
    if (open.text().allClauses().isEmpty()) {
      return Optional.empty();
    }
    if (occasion instanceof Occasion.Words words) {
      return findWords(words, wanted, open);
    }
    if (occasion instanceof Occasion.SensitiveData) {
      return findSensitive(wanted, open);
    }
    Optional<SourcePosition> clause =
        occasion instanceof Occasion.InRole inRole
            ? open.text().allClauses().stream()
                .filter(each -> open.isAbout(each, Set.of(inRole.role())))
                .map(Clause::position)
                .findFirst()
            : Optional.empty();
    boolean holds =
        occasion instanceof Occasion.Always
            || clause.isPresent()
            || (occasion instanceof Occasion.FactSaid said && holds(said.fact(), policy))
            || (occasion instanceof Occasion.On on && policy.platforms().contains(on.platform()))
            || (occasion instanceof Occasion.In in && policy.product().isIn(in.store()))
            || (occasion instanceof Occasion.Permission named && asks(named.name(), open));
    SourcePosition position =
        clause.or(() -> section(wanted, open)).orElseGet(() -> SourcePosition.startOf(open.file()));
    return holds
        ? Optional.of(new Found(position, scope(wanted, occasion, open)))
        : Optional.empty();
  }

  /** The heading of the clause that would say it, rather in full than in short. */
  private static Optional<SourcePosition> section(Wanted wanted, Published.Open open) {
    return Stream.concat(
            wanted.at().stream().flatMap(open::clauses).filter(clause -> !open.isInShort(clause)),
            wanted.at().stream().flatMap(open::clauses))
        .map(Clause::position)
        .findFirst();
  }

  /** The words in which something has to be said that no words are the occasion of. */
  private List<Integer> scope(Wanted wanted, Occasion occasion, Published.Open open) {
    Set<Clause> clauses = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<Clause> rights = wanted.where() == Where.RIGHTS ? onRights(open) : Set.of();
    for (Clause clause : open.text().allClauses()) {
      boolean among =
          switch (wanted.where()) {
            case TEXT -> false;
            case SECTION -> open.isAbout(clause, wanted.at());
            case CLAUSE, NEAR ->
                occasion instanceof Occasion.InRole inRole
                    && open.isAbout(clause, Set.of(inRole.role()));
            case RIGHTS -> rights.contains(clause);
          };
      if (among) {
        clauses.add(clause);
      }
    }
    return clauses.isEmpty() ? lines(wanted, open) : around(clauses, wanted, open);
  }

  /**
   * The clauses on rights, if the author or a heading says that one is about them; or else the one
   * that tells of several, whatever it is called.
   */
  private Set<Clause> onRights(Published.Open open) {
    List<Clause> all = open.text().allClauses();
    Set<Clause> rights = Collections.newSetFromMap(new IdentityHashMap<>());
    if (all.stream().anyMatch(each -> open.isAbout(each, Set.of(Role.RIGHTS)))) {
      all.stream().filter(each -> open.isAbout(each, Role.OF_RIGHTS)).forEach(rights::add);
    } else {
      all.stream()
          .filter(each -> rightsIn(each, open) >= SEVERAL)
          .findFirst()
          .ifPresent(rights::add);
    }
    return rights;
  }

  private long rightsIn(Clause clause, Published.Open open) {
    List<Integer> places = open.places(each -> each.clause().filter(clause::equals).isPresent());
    return Wanted.of(Code.RIGHT_UNSAID).stream()
        .filter(
            right ->
                places.stream().anyMatch(at -> published.sayings().isSaid(right, open.line(at))))
        .count();
  }

  private static Optional<Found> findSensitive(Wanted wanted, Published.Open open) {
    Set<Clause> clauses = Collections.newSetFromMap(new IdentityHashMap<>());
    clauses.addAll(SensitiveData.clauses(open));
    Optional<SourcePosition> first = SensitiveData.first(open);
    boolean within = wanted.where() == Where.CLAUSE;
    if (within) {
      open.text().allClauses().stream()
          .filter(clause -> clause.roles().contains(Role.SENSITIVE))
          .forEach(clauses::add);
    }
    return first.map(
        place -> new Found(place, within ? around(clauses, wanted, open) : lines(wanted, open)));
  }

  private static boolean holds(String fact, Policy policy) {
    ProductFacts facts = policy.settings().facts();
    return switch (fact) {
      case "children" -> facts.children().orElse(false);
      case "people" -> facts.people().orElse(0) >= ProductFacts.MANY;
      case "transfer-abroad" -> facts.transferAbroad().orElse(false);
      default -> throw new IllegalStateException(fact);
    };
  }

  private static boolean asks(String permission, Published.Open open) {
    return open.version().lists().rows(ListKind.PERMISSIONS).orElse(List.of()).stream()
        .flatMap(row -> row.items(PermissionFields.VALUES).stream())
        .anyMatch(value -> value.name().endsWith(permission));
  }

  private Optional<Found> findWords(Occasion.Words occasion, Wanted wanted, Published.Open open) {
    Sought words = occasion.pattern();
    PassageReading<Boolean> made =
        occasions.computeIfAbsent(
            words, any -> new PassageReading<>(line -> isOccasion(line, words)));
    Predicate<Passage> among =
        passage ->
            occasion.in().isEmpty()
                || passage
                    .clause()
                    .filter(clause -> open.isAbout(clause, Set.of(occasion.in().get())))
                    .isPresent();
    List<Passage> found = new ArrayList<>();
    Set<Clause> clauses = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Passage passage : open.passages()) {
      if (!passage.isHeading() && among.test(passage) && made.of(open.plain(passage.words()))) {
        found.add(passage);
        passage.clause().ifPresent(clauses::add);
      }
    }
    List<Integer> scope =
        switch (wanted.where()) {
          case CLAUSE -> {
            wanted.at().stream().flatMap(open::clauses).forEach(clauses::add);
            // What is said in short alone is said in full somewhere, perhaps in other words.
            yield clauses.stream().allMatch(open::isInShort)
                ? lines(wanted, open)
                : around(clauses, wanted, open);
          }
          case NEAR -> near(words, among, made, open);
          default -> lines(wanted, open);
        };
    return mainOf(found, wanted, open)
        .flatMap(passage -> place(words, passage, open))
        .map(position -> new Found(position, scope));
  }

  /** In a clause that is about it, or else not in a summary, or else the first. */
  private static Optional<Passage> mainOf(List<Passage> some, Wanted wanted, Published.Open open) {
    return Stream.<Predicate<Clause>>of(
            clause -> open.isAbout(clause, wanted.at()), clause -> !open.isInShort(clause))
        .flatMap(main -> some.stream().filter(passage -> passage.clause().filter(main).isPresent()))
        .findFirst()
        .or(() -> some.stream().findFirst());
  }

  /** The lines with some words, and those behind each of which these are the occasion. */
  private List<Integer> near(
      Sought words, Predicate<Passage> among, PassageReading<Boolean> made, Published.Open open) {
    List<Integer> near = new ArrayList<>();
    int upTo = -1;
    Optional<Clause> clause = Optional.empty();
    for (int at = 0; at < open.lines().size(); at++) {
      String line = open.lines().get(at);
      Passage passage = open.passages().get(at);
      if (!among.test(passage)) {
        continue;
      }
      if (made.of(line) || (passage.isHeading() && published.sayings().isIn(line, words))) {
        upTo = at + BEHIND;
        clause = passage.clause();
      }
      if ((at <= upTo && passage.clause().equals(clause))
          || published.sayings().isIn(line, words)) {
        near.add(at);
      }
    }
    return near;
  }

  private static boolean isOccasion(String line, Sought words) {
    return Sentences.of(line).stream().anyMatch(sentence -> Assertion.isMade(words, sentence));
  }

  private static Optional<SourcePosition> place(
      Sought words, Passage passage, Published.Open open) {
    return open.sentences(passage).stream()
        .filter(sentence -> Assertion.isMade(words, open.plain(sentence)))
        .findFirst()
        .map(passage::at);
  }

  /**
   * The lines of a text in which something may be said. What a clause of a role says is about that,
   * whatever its words; its heading says nothing, but of rights.
   */
  private static List<Integer> lines(Wanted wanted, Published.Open open) {
    return open.places(telling(wanted, open));
  }

  private static Predicate<Passage> telling(Wanted wanted, Published.Open open) {
    Predicate<Passage> about =
        open.setting().at(wanted.about()).and(passage -> !isSummary(passage, wanted, open));
    boolean ofRights = !Collections.disjoint(wanted.at(), Role.OF_RIGHTS);
    return passage ->
        passage.clause().filter(clause -> open.isAbout(clause, wanted.at())).isPresent()
            ? ofRights || !passage.isHeading() || !hasRole(passage)
            : about.test(passage);
  }

  private static boolean hasRole(Passage passage) {
    return passage.clause().filter(clause -> !clause.roles().isEmpty()).isPresent();
  }

  /** What a text says in short it says elsewhere in full, but that it has a summary. */
  private static boolean isSummary(Passage passage, Wanted wanted, Published.Open open) {
    return !wanted.at().isEmpty() && passage.clause().filter(open::isSummary).isPresent();
  }

  /** The lines of some clauses, and of those above and below them. */
  private static List<Integer> around(Set<Clause> clauses, Wanted wanted, Published.Open open) {
    Set<Clause> related = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Clause chapter : open.text().clauses()) {
      collect(chapter, clauses, false, related);
    }
    Predicate<Passage> telling = telling(wanted, open);
    return open.places(
        passage -> passage.clause().filter(related::contains).isPresent() && telling.test(passage));
  }

  /** Whether a clause or one below it is among some. */
  private static boolean collect(
      Clause clause, Set<Clause> some, boolean below, Set<Clause> related) {
    boolean among = below || some.contains(clause);
    boolean above = false;
    for (Clause child : clause.children()) {
      above |= collect(child, some, among, related);
    }
    if (among || above) {
      related.add(clause);
    }
    return some.contains(clause) || above;
  }
}
