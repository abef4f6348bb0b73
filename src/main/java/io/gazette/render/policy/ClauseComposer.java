package io.gazette.render.policy;

import io.gazette.model.Block;
import io.gazette.model.Clause;
import io.gazette.model.Routes;
import io.gazette.render.body.Body;
import io.gazette.render.body.BodyWriter;
import io.gazette.render.body.RowAnchors;
import io.gazette.render.html.Html;
import io.gazette.render.html.HtmlWriter;
import io.gazette.render.html.Numbered;
import io.gazette.render.page.LinkView;
import io.gazette.render.page.PageContext;
import io.gazette.render.redline.ClausePastView;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes the views of a text's clauses, and the index of what is key in them. */
final class ClauseComposer {

  private final PageContext context;
  private final Html contents;
  private final List<Counterpart> translations;
  private final Optional<Counterpart> current;
  private final Function<String, Optional<LinkView>> sources;
  private final Function<String, Optional<ClausePastView>> pasts;
  private final KeyIndex keys = new KeyIndex();
  private final RowAnchors anchors = new RowAnchors();

  /**
   * A composer for one page.
   *
   * @param contents what stands for {@link Block.Contents}
   * @param sources what an outdated translation of a clause does not follow, by its id
   * @param pasts what happened to a clause, by its id
   */
  ClauseComposer(
      PageContext context,
      Html contents,
      List<Counterpart> translations,
      Optional<Counterpart> current,
      Function<String, Optional<LinkView>> sources,
      Function<String, Optional<ClausePastView>> pasts) {
    this.context = context;
    this.contents = contents;
    this.translations = translations;
    this.current = current;
    this.sources = sources;
    this.pasts = pasts;
  }

  Html preamble(List<Block> blocks) {
    String name = context.messages().text("introduction");
    Body body = BodyWriter.write(blocks, context, "", name, contents, anchors);
    keys.add(body, Routes.INTRODUCTION, "", name);
    keys.endChapter(Routes.INTRODUCTION, HtmlWriter.escaped(name));
    return body.html();
  }

  ClauseView chapter(Clause clause) {
    ClauseView view = clause(clause);
    keys.endChapter(clause.id(), Numbered.html(clause.label(), HtmlWriter.escaped(clause.title())));
    return view;
  }

  /** What is key in everything composed so far. */
  KeysView keys() {
    return keys.view();
  }

  private ClauseView clause(Clause clause) {
    String name = clause.numberedTitle();
    Body body = BodyWriter.write(clause.body(), context, clause.id(), name, contents, anchors);
    keys.add(body, clause.id(), clause.id(), name);
    Html heading = BodyWriter.heading(clause.heading(), context);
    return new ClauseView(
        clause.id(),
        clause.level() + 1,
        Numbered.html(clause.label(), heading),
        name,
        body.html(),
        clause.children().stream().map(this::clause).toList(),
        translations.stream().flatMap(page -> page.of(clause).stream()).toList(),
        current.flatMap(page -> page.of(clause)),
        sources.apply(clause.id()),
        pasts.apply(clause.id()));
  }
}
