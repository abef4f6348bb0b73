package io.gazette.check.statement;

import io.gazette.check.reading.Asides;
import io.gazette.check.reading.Passage;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.check.reading.Sayings;
import io.gazette.check.reading.Setting;
import io.gazette.check.reading.TextRow;
import io.gazette.check.reading.Wanted;
import io.gazette.check.reading.WordClasses;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Block;
import io.gazette.model.Clause;
import io.gazette.model.Policy;
import io.gazette.model.PolicyKind;
import io.gazette.model.PolicyText;
import io.gazette.model.Role;
import io.gazette.text.Sought;
import io.gazette.text.TabbedRows;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A privacy policy has a clause for each thing that the law wants told, and says by its role which
 * one it is: proposed where a heading names it, asked about where nothing in the text speaks of it.
 *
 * <p>PIPL art. 17 (contact, retention, rights) and 31 (minors), Network Data Security Management
 * Regulations art. 20 (complaints) and 21; security measures and how changes are told are practice.
 */
final class RolesRule implements Rule {

  /** What is wanted, with the words that speak of it in whatever clause. */
  private static final Map<Role, Spoken> WANTED =
      TabbedRows.beside(RolesRule.class, "role-words.tsv").stream()
          .map(Spoken::read)
          .collect(
              Collectors.toMap(
                  Spoken::role,
                  row -> row,
                  (row, other) -> other,
                  () -> new EnumMap<>(Role.class)));

  /** A row of {@code role-words.tsv}. */
  private record Spoken(
      Role role, Setting.Depth about, Asides.Kind asides, Sought words, Sought within) {

    /** A clause on children that rents cars out says of cars what it says of children. */
    Asides.Kind asidesWithin() {
      return asides == Asides.Kind.THINGS ? Asides.Kind.NONE : asides;
    }

    static Spoken read(String[] cells) {
      return new Spoken(
          Role.of(cells[0]).orElseThrow(),
          Setting.Depth.of(cells[1]),
          Asides.Kind.of(cells[2]),
          WordClasses.pattern(cells[3]),
          WordClasses.pattern(cells[4].replace("{words}", cells[3])));
    }
  }

  /** Others that checks look for. */
  private static final Set<Role> READ =
      EnumSet.of(
          Role.COLLECTION,
          Role.RECIPIENTS,
          Role.SHARING,
          Role.MERGER,
          Role.COOKIES,
          Role.INCIDENT,
          Role.CONTROLLER);

  private static final int SEVERAL = 3;

  private final Published published;

  RolesRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    List<Diagnostic> findings = new ArrayList<>();
    if (policy.settings().kind() == PolicyKind.PRIVACY_POLICY) {
      published.open(policy).forEach(open -> check(open, findings));
    }
    return findings;
  }

  private void check(Published.Open open, List<Diagnostic> findings) {
    PolicyText text = open.text();
    Map<String, List<Role>> proposed = new LinkedHashMap<>();
    for (Role role : Role.values()) {
      if (open.clauses(role).findAny().isPresent()) {
        idle(role, open).ifPresent(findings::add);
      } else if (WANTED.containsKey(role) || READ.contains(role)) {
        text.allClauses().stream()
            .filter(clause -> open.called(clause).contains(role))
            .findFirst()
            .ifPresentOrElse(
                clause -> proposed.computeIfAbsent(clause.id(), any -> new ArrayList<>()).add(role),
                () -> wanted(role, open).ifPresent(findings::add));
      }
    }
    proposed.forEach((id, roles) -> findings.add(proposal(text.clause(id).orElseThrow(), roles)));
  }

  private Optional<Diagnostic> wanted(Role role, Published.Open open) {
    Spoken spoken = WANTED.get(role);
    return spoken == null || open.text().allClauses().isEmpty() || isSpokenOf(spoken, open)
        ? Optional.empty()
        : Optional.of(wanted(role, SourcePosition.startOf(open.file())));
  }

  private static Diagnostic wanted(Role role, SourcePosition position) {
    return Diagnostic.of(Code.CLAUSE_WANTED, position, "@role-" + role.id(), role.id());
  }

  private boolean isSpokenOf(Spoken spoken, Published.Open open) {
    return open.lines(spoken.about()).stream().anyMatch(speaks(spoken.asides(), spoken.words()))
        || (spoken.role() == Role.RIGHTS && hasRights(open));
  }

  /**
   * Clauses that say by their role that they are about something, and below their headings do not
   * speak of it. Those with nothing below, or with what is no words, are others’ concern.
   */
  private Optional<Diagnostic> idle(Role role, Published.Open open) {
    Spoken spoken = WANTED.get(role);
    if (spoken == null || open.clauses(role).anyMatch(clause -> !isOfWords(clause))) {
      return Optional.empty();
    }
    Set<Clause> marked = Collections.newSetFromMap(new IdentityHashMap<>());
    open.clauses(role).forEach(clause -> withChildren(clause, marked::add));
    Predicate<Passage> within =
        passage -> passage.clause().filter(marked::contains).isPresent() && !passage.isHeading();
    boolean speaks =
        open.words(within).stream().anyMatch(speaks(spoken.asidesWithin(), spoken.within()))
            || (role == Role.RIGHTS && hasRights(open))
            || (role == Role.RETENTION && TextRow.havePeriods(open));
    return speaks
        ? Optional.empty()
        : open.clauses(role).findFirst().map(clause -> wanted(role, clause.position()));
  }

  private static void withChildren(Clause clause, Consumer<Clause> each) {
    each.accept(clause);
    clause.children().forEach(child -> withChildren(child, each));
  }

  /** Whether a clause has something below it, all of it words. */
  private static boolean isOfWords(Clause clause) {
    return !(clause.body().isEmpty() && clause.children().isEmpty())
        && clause.body().stream()
            .noneMatch(
                block -> block instanceof Block.ListTable || block instanceof Block.CodeBlock)
        && clause.children().stream().allMatch(RolesRule::isOfWords);
  }

  /** Whether a text tells of several rights, whatever it calls them. */
  private boolean hasRights(Published.Open open) {
    return Wanted.of(Code.RIGHT_UNSAID).stream()
            .filter(
                right ->
                    open.lines(open.setting().at(right.about())).stream()
                        .anyMatch(line -> published.sayings().isSaid(right, line)))
            .limit(SEVERAL)
            .count()
        == SEVERAL;
  }

  /** In what a text says of other things, it does not speak of a matter. */
  private Predicate<String> speaks(Asides.Kind asides, Sought words) {
    Sayings sayings = published.sayings();
    return line -> sayings.isIn(sayings.without(asides, line), words);
  }

  private static Diagnostic proposal(Clause clause, List<Role> roles) {
    List<String> ids = roles.stream().map(Role::id).toList();
    return Diagnostic.of(
        Code.ROLE_PROPOSED,
        clause.position(),
        clause.title(),
        "@role-" + String.join(", @role-", ids),
        "{#" + clause.id() + " role=" + String.join(",", ids) + "}");
  }
}
