package io.gazette.render.policy;

import io.gazette.model.Clause;
import io.gazette.model.PolicyText;
import io.gazette.model.Role;
import io.gazette.render.html.Excerpt;
import io.gazette.render.html.Html;
import io.gazette.render.html.HtmlWriter;
import io.gazette.text.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a version's text without a page around it, for apps and mails that draw it themselves: as
 * an HTML fragment, and clause by clause as JSON. Links in it are full addresses, or lead to
 * clauses of the same text.
 */
final class TextJson {

  private final String policyId;
  private final PolicyText text;
  private final PolicyView view;
  private final Map<String, Clause> clauses;

  /**
   * @param view of the version, with full addresses
   */
  TextJson(String policyId, PolicyText text, PolicyView view) {
    this.policyId = policyId;
    this.text = text;
    this.view = view;
    this.clauses =
        text.allClauses().stream().collect(Collectors.toMap(Clause::id, clause -> clause));
  }

  private List<ClauseView> chapters() {
    return Stream.concat(view.summary().stream(), view.clauses().stream()).toList();
  }

  /** An {@code article} element; headings begin with {@code h1}. */
  private Html whole() {
    HtmlWriter html = new HtmlWriter();
    html.open("article", "lang", text.language().tag(), "data-version", view.version().id())
        .element("h1", view.title());
    html.html(view.preamble());
    chapters().forEach(clause -> section(html, clause));
    return html.close("article").done();
  }

  private static void section(HtmlWriter html, ClauseView clause) {
    String heading = "h" + clause.rank();
    html.open("section").open(heading, "id", clause.id()).html(clause.heading()).close(heading);
    html.html(clause.body());
    clause.children().forEach(child -> section(html, child));
    html.close("section");
  }

  /** The file, ending with a line feed. */
  String file() {
    return Json.object()
        .with("schemaVersion", Json.of(1))
        .with("policy", policyId)
        .with("version", view.version().id())
        .with("language", text.language().tag())
        .with("title", view.title())
        .with("url", view.address())
        .with("textSha256", view.textHash())
        .with("html", html(whole()))
        .with("introduction", html(view.preamble()))
        .with("clauses", Json.array(chapters(), this::clause))
        .end()
        .file();
  }

  private static Json html(Html html) {
    return html.markup().isEmpty() ? Json.NULL : Json.of(html.markup());
  }

  private Json clause(ClauseView view) {
    Clause clause = Optional.ofNullable(clauses.get(view.id())).orElseThrow();
    return Json.object()
        .with("id", clause.id())
        .with("level", Json.of(clause.level()))
        .with("number", clause.label())
        .with("title", clause.title())
        .with("roles", Json.tuple(clause.roles().stream().map(Role::id).toArray(String[]::new)))
        .with("html", html(view.body()))
        .with("text", Excerpt.plainText(clause.body()))
        .with("clauses", Json.array(view.children(), this::clause))
        .end();
  }
}
