package io.gazette.check.contradiction;

import io.gazette.check.reading.Introduction;
import io.gazette.check.reading.KeptPeriods;
import io.gazette.check.reading.KeptPeriods.Said;
import io.gazette.check.reading.Passage;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.RowName;
import io.gazette.check.reading.RowTexts;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.lists.ListChangeText;
import io.gazette.model.Clause;
import io.gazette.model.CollectedFields;
import io.gazette.model.DataItem;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.Policy;
import io.gazette.model.PolicyLists;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long data are kept is the same wherever it is said: in a clause, in another clause, and in
 * the list of data. A text may say several periods for a kind of data, for different purposes; what
 * agrees with none of the others is told.
 */
final class KeptPeriodsRule implements Rule {

  private final Published published;
  private final KeptPeriods periods = new KeptPeriods();

  KeptPeriodsRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return published.open(policy).flatMap(open -> check(open, policy)).toList();
  }

  /**
   * What a clause says.
   *
   * @param clause its id
   */
  private record Statement(Said said, Passage passage, String clause) {

    /** Whether it is about some data of a kind of which another one does not speak. */
    private boolean isApart(Statement other) {
      String title = other.passage().clause().map(Clause::title).orElse("");
      return !said.noun().equals(other.said().noun())
          && said.isParticular(title + "\n" + other.passage().words());
    }
  }

  private Stream<Diagnostic> check(Published.Open open, Policy policy) {
    List<Statement> statements =
        periods
            .in(open)
            .map(in -> new Statement(in.said(), in.passage(), Introduction.idOf(in.passage())))
            .toList();
    if (statements.isEmpty()) {
      return Stream.empty();
    }
    List<Row> rows = rows(open);
    List<Diagnostic> findings = new ArrayList<>();
    Set<Statement> told = new HashSet<>();
    for (Statement statement : statements) {
      contradicting(statement, rows, statements)
          .filter(any -> told.add(statement))
          .ifPresent(
              row ->
                  findings.add(
                      finding(
                          statement,
                          "@in-row",
                          RowName.of(row.row(), policy),
                          row.words(open.text().language()))));
    }
    for (int at = 0; at < statements.size(); at++) {
      Statement statement = statements.get(at);
      if (!told.contains(statement)) {
        contradicting(statement, statements.subList(0, at), told)
            .ifPresent(
                other ->
                    findings.add(
                        finding(
                            statement,
                            "@in-clause",
                            Introduction.nameOf(other.passage()),
                            other.said().words())));
      }
    }
    return findings.stream();
  }

  private static Diagnostic finding(Statement statement, String kind, String where, String other) {
    return Diagnostic.of(
        Code.TEXT_CONTRADICTS,
        statement.passage().at(statement.said().period()),
        statement.said().words(),
        kind,
        where,
        other);
  }

  /** A row that says a period. */
  private record Row(ListRow row, OptionalDouble days) {

    /** Its period as readers see it, who know of no P10Y. */
    String words(Language language) {
      return new ListChangeText(PolicyLists.none(), PolicyLists.none(), language).retentionOf(row);
    }

    /** As it is written. */
    String said(Language language) {
      return row.find(CollectedFields.RETENTION).map(each -> each.nearest(language)).orElse("");
    }

    boolean hasTypes(Said said) {
      return row.items(CollectedFields.DATA).stream()
          .anyMatch(item -> item.type().filter(said.meant()::contains).isPresent());
    }

    boolean isCalled(Said said) {
      return row.items(CollectedFields.DATA).stream()
          .anyMatch(item -> said.isCalled(name(item, said.language())));
    }

    boolean isOf(Said said) {
      return row.find(CollectedFields.FUNCTION)
          .flatMap(function -> function.find(said.language()))
          .filter(said::isOf)
          .isPresent();
    }

    /** All that it says in a language. */
    String all(Language language) {
      return RowTexts.of(row).stream()
          .flatMap(words -> words.find(language).stream())
          .collect(Collectors.joining("\n"));
    }

    private static String name(DataItem item, Language language) {
      return item.name().find(language).orElse("");
    }
  }

  private static List<Row> rows(Published.Open open) {
    return open.version().lists().rows(ListKind.COLLECTED).orElse(List.of()).stream()
        .map(
            row ->
                new Row(
                    row,
                    row.find(CollectedFields.RETENTION)
                        .map(said -> KeptPeriods.days(said.nearest(open.text().language())))
                        .orElse(OptionalDouble.empty())))
        .toList();
  }

  /**
   * The first of the rows on some data, if all of them say periods, and none the same. Data of
   * which the text says something else than of others of the kind may be in none of the rows.
   */
  private static Optional<Row> contradicting(
      Statement statement, List<Row> rows, List<Statement> statements) {
    Said said = statement.said();
    List<Row> about =
        Stream.<Predicate<Row>>of(
                row -> row.hasTypes(said), row -> row.isCalled(said), row -> row.isOf(said))
            .map(on -> rows.stream().filter(on).toList())
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(List.of());
    boolean other =
        about.stream()
            .allMatch(row -> row.days().isPresent() && row.days().getAsDouble() != said.days());
    return about.stream()
        .findFirst()
        // A row may say how long data are kept once the account is closed.
        .filter(row -> other && said.days() != KeptPeriods.WHILE_OPEN)
        .filter(row -> said.runsAs(row.said(said.language())))
        .filter(
            row ->
                !said.isParticular(row.all(said.language()))
                    || statements.stream()
                        .map(Statement::said)
                        .noneMatch(
                            each ->
                                each.types().equals(said.types())
                                    && !each.noun().equals(said.noun())
                                    && each.days() == row.days().getAsDouble()));
  }

  /** Another clause on the same data, if none of those says the same period. */
  private static Optional<Statement> contradicting(
      Statement statement, List<Statement> others, Set<Statement> told) {
    List<Statement> about =
        others.stream()
            .filter(other -> !other.clause().equals(statement.clause()))
            .filter(other -> other.said().isSame(statement.said()))
            .filter(other -> other.said().from().equals(statement.said().from()))
            .filter(other -> !statement.isApart(other) && !other.isApart(statement))
            .toList();
    return about.stream()
            .allMatch(
                other -> !told.contains(other) && other.said().days() != statement.said().days())
        ? about.stream().findFirst()
        : Optional.empty();
  }
}
