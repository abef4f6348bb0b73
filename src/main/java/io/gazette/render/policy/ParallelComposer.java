package io.gazette.render.policy;

import io.gazette.model.Block;
import io.gazette.model.Clause;
import io.gazette.model.Language;
import io.gazette.model.PolicyText;
import io.gazette.model.Routes;
import io.gazette.model.VersionRecord;
import io.gazette.render.body.BodyWriter;
import io.gazette.render.body.RowAnchors;
import io.gazette.render.html.Html;
import io.gazette.render.html.Numbered;
import io.gazette.render.page.PageContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Sets the clauses of two texts side by side, by their ids. */
final class ParallelComposer {

  private final PolicyText first;
  private final PolicyText second;
  private final VersionRecord record;
  private final Function<Language, PageContext> contexts;
  private final RowAnchors anchors = new RowAnchors();

  /**
   * @param first whose order it is
   * @param record what is said of their translation
   * @param contexts of the one page, for the words of each language
   */
  ParallelComposer(
      PolicyText first,
      PolicyText second,
      VersionRecord record,
      Function<Language, PageContext> contexts) {
    this.first = first;
    this.second = second;
    this.record = record;
    this.contexts = contexts;
  }

  List<ParallelView.Row> rows() {
    List<ParallelView.Row> rows = new ArrayList<>();
    rows.add(
        new ParallelView.Row(
            "",
            2,
            List.of(introduction(first, ""), introduction(second, second.language().tag()))));
    Map<String, Clause> others = new LinkedHashMap<>();
    second.allClauses().forEach(clause -> others.put(clause.id(), clause));
    Set<String> own = new HashSet<>();
    first.allClauses().forEach(clause -> own.add(clause.id()));
    Map<String, List<Clause>> lacking = lacking(own);
    lacking.getOrDefault("", List.of()).forEach(clause -> rows.add(onlySecond(clause)));
    for (Clause clause : first.allClauses()) {
      Optional<Clause> other = Optional.ofNullable(others.get(clause.id()));
      rows.add(
          new ParallelView.Row(
              clause.id(),
              clause.level() + 1,
              List.of(
                  Optional.of(cell(clause, first, "")),
                  other.map(found -> cell(found, second, second.language().tag() + "-")))));
      lacking.getOrDefault(clause.id(), List.of()).forEach(only -> rows.add(onlySecond(only)));
    }
    return rows;
  }

  /** What only the second text has, by the clause of both that it follows. */
  private Map<String, List<Clause>> lacking(Set<String> own) {
    Map<String, List<Clause>> lacking = new LinkedHashMap<>();
    String after = "";
    for (Clause clause : second.allClauses()) {
      if (own.contains(clause.id())) {
        after = clause.id();
      } else {
        lacking.computeIfAbsent(after, first -> new ArrayList<>()).add(clause);
      }
    }
    return lacking;
  }

  private ParallelView.Row onlySecond(Clause clause) {
    return new ParallelView.Row(
        clause.id(),
        clause.level() + 1,
        List.of(
            Optional.empty(), Optional.of(cell(clause, second, second.language().tag() + "-"))));
  }

  private Optional<ParallelView.Cell> introduction(PolicyText text, String prefix) {
    PageContext context = contexts.apply(text.language());
    String name = context.messages().text("introduction");
    Html body = body(text.preamble(), text, prefix, name);
    return Optional.of(
        new ParallelView.Cell(
            text.language().tag(), Optional.empty(), isOutdated(Routes.INTRODUCTION, text), body));
  }

  /**
   * A clause of one side.
   *
   * @param prefix keeps the anchors of the second side apart from those of the first
   */
  private ParallelView.Cell cell(Clause clause, PolicyText text, String prefix) {
    PageContext context = contexts.apply(text.language());
    Html heading = Numbered.html(clause.label(), BodyWriter.heading(clause.heading(), context));
    return new ParallelView.Cell(
        text.language().tag(),
        Optional.of(heading),
        isOutdated(clause.id(), text),
        body(clause.body(), text, prefix + clause.id(), clause.numberedTitle()));
  }

  private boolean isOutdated(String clause, PolicyText text) {
    return record.translation(text.language()).outdated().containsKey(clause);
  }

  /** The contents stand on the page of each language alone. */
  private Html body(List<Block> blocks, PolicyText text, String id, String name) {
    return BodyWriter.write(
            blocks, contexts.apply(text.language()), id, name, new Html(""), anchors)
        .html();
  }
}
