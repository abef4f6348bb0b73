package io.gazette.check;

import io.gazette.check.Wanted.Occasion;
import io.gazette.check.Wanted.Where;
import io.gazette.check.language.Sentences;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Clause;
import io.gazette.model.ListKind;
import io.gazette.model.Localized;
import io.gazette.model.PermissionFields;
import io.gazette.model.Policy;
import io.gazette.model.PolicyKind;
import io.gazette.model.ProductFacts;
import io.gazette.model.Role;
import io.gazette.text.Sought;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A privacy policy says what it has to, each thing where it is asked for: one rule for a code of
 * {@code wanted.tsv}. What is missing in a text is one finding.
 */
final class WantedRule implements Rule {

  /** What a text says by giving the name of the publisher. */
  private static final Set<String> BY_NAME = Set.of("@part-controller", "@part-identity");

  /** The title of a document may have a company’s name in it. */
  private static final Pattern TITLE = Pattern.compile("《[^《》\\n]{0,100}》");

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
        ? published.open(policy).flatMap(open -> check(policy, open).stream()).toList()
        : List.of();
  }

  private Optional<Diagnostic> check(Policy policy, Published.Open open) {
    List<String> missing = new ArrayList<>();
    Optional<SourcePosition> first = Optional.empty();
    for (Wanted wanted : Wanted.of(code)) {
      Optional<Found> found = find(wanted, policy, open);
      if (found.isPresent() && !isSaid(wanted, found.get(), open)) {
        missing.add(wanted.part());
        first = first.or(() -> found.map(Found::position));
      }
    }
    return first.map(
        position ->
            new Diagnostic(code, code.severity(), position, List.of(String.join(", ", missing))));
  }

  /**
   * By its words, or by a clause of which the author says that it is about that; who somebody is,
   * also by their name.
   */
  private boolean isSaid(Wanted wanted, Found found, Published.Open open) {
    return found.scope().stream().anyMatch(line -> published.sayings().isSaid(wanted, line))
        || wanted
            .role()
            .filter(role -> role != Role.CONTROLLER)
            .filter(
                role -> open.text().allClauses().stream().anyMatch(c -> c.roles().contains(role)))
            .isPresent()
        || (BY_NAME.contains(wanted.part())
            && found.scope().stream().map(Line::words).anyMatch(naming::of));
  }

  private boolean isNaming(String line) {
    String plain = Controllers.plain(TITLE.matcher(line).replaceAll(""));
    return names.stream().anyMatch(plain::contains);
  }

  /**
   * An occasion that was found.
   *
   * @param scope the lines in which something has to be said
   */
  private record Found(SourcePosition position, List<Line> scope) {}

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
      return findWords(words.pattern(), wanted, open);
    }
    if (occasion instanceof Occasion.SensitiveData) {
      return findSensitive(wanted, open);
    }
    Optional<SourcePosition> clause =
        occasion instanceof Occasion.InRole inRole
            ? open.text().allClauses().stream()
                .filter(each -> each.roles().contains(inRole.role()))
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

  /** The heading of the clause that would say it. */
  private static Optional<SourcePosition> section(Wanted wanted, Published.Open open) {
    return wanted.at().stream().flatMap(open::clauses).map(Clause::position).findFirst();
  }

  /** The words in which something has to be said that no words are the occasion of. */
  private static List<Line> scope(Wanted wanted, Occasion occasion, Published.Open open) {
    Set<Clause> clauses = Collections.newSetFromMap(new IdentityHashMap<>());
    boolean hasRights =
        open.text().allClauses().stream().anyMatch(each -> each.roles().contains(Role.RIGHTS));
    for (Clause clause : open.text().allClauses()) {
      boolean among =
          switch (wanted.where()) {
            case TEXT -> false;
            case SECTION -> hasRole(clause, wanted.at());
            case CLAUSE, NEAR ->
                occasion instanceof Occasion.InRole inRole
                    && clause.roles().contains(inRole.role());
            case RIGHTS -> hasRights && !Collections.disjoint(clause.roles(), Role.OF_RIGHTS);
          };
      if (among) {
        clauses.add(clause);
      }
    }
    return clauses.isEmpty() ? lines(wanted, open) : around(clauses, wanted, open);
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

  private Optional<Found> findWords(Sought words, Wanted wanted, Published.Open open) {
    PassageReading<Boolean> occasion =
        occasions.computeIfAbsent(
            words, any -> new PassageReading<>(line -> isOccasion(line, words)));
    Optional<SourcePosition> first = Optional.empty();
    Set<Clause> clauses = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Passage passage : open.passages()) {
      if (passage.isHeading()) {
        continue;
      }
      if (occasion.of(open.plain(passage.words()))) {
        first = first.or(() -> place(words, passage, open));
        passage.clause().ifPresent(clauses::add);
      }
    }
    List<Line> scope =
        switch (wanted.where()) {
          case CLAUSE -> {
            wanted.at().stream().flatMap(open::clauses).forEach(clauses::add);
            yield around(clauses, wanted, open);
          }
          case NEAR -> near(words, occasion, open);
          default -> lines(wanted, open);
        };
    return first.map(position -> new Found(position, scope));
  }

  /** The lines with some words, and those behind each of which these are the occasion. */
  private List<Line> near(Sought words, PassageReading<Boolean> occasion, Published.Open open) {
    List<Line> near = new ArrayList<>();
    int upTo = -1;
    Optional<Clause> clause = Optional.empty();
    for (int at = 0; at < open.lines().size(); at++) {
      String line = open.lines().get(at);
      Passage passage = open.passages().get(at);
      if (occasion.of(line) || (passage.isHeading() && published.sayings().isIn(line, words))) {
        upTo = at + BEHIND;
        clause = passage.clause();
      }
      if ((at <= upTo && passage.clause().equals(clause))
          || published.sayings().isIn(line, words)) {
        near.add(open.line(at));
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
  private static List<Line> lines(Wanted wanted, Published.Open open) {
    return open.lines(telling(wanted, open));
  }

  private static Predicate<Passage> telling(Wanted wanted, Published.Open open) {
    Predicate<Passage> about =
        open.setting().at(wanted.about()).and(passage -> !isSummary(passage, wanted, open));
    boolean ofRights = !Collections.disjoint(wanted.at(), Role.OF_RIGHTS);
    return passage ->
        passage.clause().filter(clause -> hasRole(clause, wanted.at())).isPresent()
            ? ofRights || !passage.isHeading()
            : about.test(passage);
  }

  /** What a text says in short it says elsewhere in full, but that it has a summary. */
  private static boolean isSummary(Passage passage, Wanted wanted, Published.Open open) {
    return !wanted.at().isEmpty() && passage.clause().filter(open::isSummary).isPresent();
  }

  private static boolean hasRole(Clause clause, List<Role> roles) {
    return !Collections.disjoint(clause.roles(), roles);
  }

  /** The lines of some clauses, and of those above and below them. */
  private static List<Line> around(Set<Clause> clauses, Wanted wanted, Published.Open open) {
    Set<Clause> related = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Clause chapter : open.text().clauses()) {
      collect(chapter, clauses, false, related);
    }
    Predicate<Passage> telling = telling(wanted, open);
    return open.lines(
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
