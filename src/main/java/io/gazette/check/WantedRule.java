package io.gazette.check;

import io.gazette.check.Wanted.Occasion;
import io.gazette.check.Wanted.Where;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Clause;
import io.gazette.model.ListKind;
import io.gazette.model.PermissionFields;
import io.gazette.model.Policy;
import io.gazette.model.PolicyKind;
import io.gazette.model.ProductFacts;
import io.gazette.model.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A privacy policy says what it has to, each thing where it is asked for: one rule for a code of
 * {@code wanted.tsv}. What is missing in a text is one finding.
 */
final class WantedRule implements Rule {

  private final Code code;
  private final Published published;

  WantedRule(Code code, Published published) {
    this.code = code;
    this.published = published;
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

  /** By its words, or by a clause of which the author says that it is about that. */
  private boolean isSaid(Wanted wanted, Found found, Published.Open open) {
    return wanted.said().matcher(published.without(wanted.asides(), found.scope())).find()
        || wanted
            .role()
            .filter(
                role -> open.text().allClauses().stream().anyMatch(c -> c.roles().contains(role)))
            .isPresent();
  }

  /**
   * An occasion that was found.
   *
   * @param scope the words in which something has to be said
   */
  private record Found(SourcePosition position, String scope) {}

  private static Optional<Found> find(Wanted wanted, Policy policy, Published.Open open) {
    return wanted.occasions().stream()
        .flatMap(occasion -> find(occasion, wanted, policy, open).stream())
        .findFirst();
  }

  private static Optional<Found> find(
      Occasion occasion, Wanted wanted, Policy policy, Published.Open open) {
    if (open.text().allClauses().isEmpty()) {
      return Optional.empty();
    }
    if (occasion instanceof Occasion.Words words) {
      return findWords(words.pattern(), wanted, open);
    }
    if (occasion instanceof Occasion.SensitiveData) {
      return findSensitive(wanted.where(), open);
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
    SourcePosition position = clause.orElseGet(() -> SourcePosition.startOf(open.file()));
    return holds
        ? Optional.of(new Found(position, scope(wanted.where(), occasion, open)))
        : Optional.empty();
  }

  /** The words in which something has to be said that no words are the occasion of. */
  private static String scope(Where where, Occasion occasion, Published.Open open) {
    Set<Clause> clauses = Collections.newSetFromMap(new IdentityHashMap<>());
    boolean hasRights =
        open.text().allClauses().stream().anyMatch(each -> each.roles().contains(Role.RIGHTS));
    for (Clause clause : open.text().allClauses()) {
      boolean among =
          switch (where) {
            case TEXT -> false;
            case CLAUSE ->
                occasion instanceof Occasion.InRole inRole
                    && clause.roles().contains(inRole.role());
            case RIGHTS -> hasRights && !Collections.disjoint(clause.roles(), Role.OF_RIGHTS);
          };
      if (among) {
        clauses.add(clause);
      }
    }
    return clauses.isEmpty() ? open.words() : around(clauses, open);
  }

  private static Optional<Found> findSensitive(Where where, Published.Open open) {
    Set<Clause> clauses = Collections.newSetFromMap(new IdentityHashMap<>());
    clauses.addAll(SensitiveData.clauses(open));
    Optional<SourcePosition> first = SensitiveData.first(open);
    if (where == Where.CLAUSE) {
      open.text().allClauses().stream()
          .filter(clause -> clause.roles().contains(Role.SENSITIVE))
          .forEach(clauses::add);
    }
    return first.map(
        place -> new Found(place, where == Where.CLAUSE ? around(clauses, open) : open.words()));
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

  private static Optional<Found> findWords(Pattern words, Wanted wanted, Published.Open open) {
    Optional<SourcePosition> first = Optional.empty();
    Set<Clause> clauses = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Passage passage : open.passages()) {
      if (isHeading(passage)) {
        continue;
      }
      Optional<String> said =
          open.sentences(passage).stream()
              .filter(sentence -> Assertion.isMade(words, open.plain(sentence)))
              .findFirst();
      if (said.isPresent()) {
        first = first.or(() -> said.map(passage::at));
        passage.clause().ifPresent(clauses::add);
      }
    }
    String scope = wanted.where() == Where.CLAUSE ? around(clauses, open) : open.words();
    return first.map(position -> new Found(position, scope));
  }

  /** Names what its clause is about, and says nothing of it. */
  private static boolean isHeading(Passage passage) {
    return passage
        .clause()
        .filter(clause -> clause.position().equals(passage.position()))
        .isPresent();
  }

  /** The words of some clauses, and of those above and below them. */
  private static String around(Set<Clause> clauses, Published.Open open) {
    Set<Clause> related = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Clause chapter : open.text().clauses()) {
      collect(chapter, clauses, false, related);
    }
    StringBuilder words = new StringBuilder();
    for (Passage passage : open.passages()) {
      if (passage.clause().filter(related::contains).isPresent()) {
        words.append(open.plain(passage.words())).append('\n');
      }
    }
    return words.toString();
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
