package io.gazette.render.policy;

import io.gazette.model.Clause;
import io.gazette.render.html.Html;
import io.gazette.render.html.HtmlWriter;
import io.gazette.render.html.Numbered;
import java.util.List;

/** The contents of a text. */
final class Contents {

  private static final int LEVELS_IN_TEXT = 2;

  private Contents() {}

  static List<ContentsEntry> of(List<Clause> clauses) {
    return clauses.stream().map(Contents::entry).toList();
  }

  /** The heading is plain here: what stands in a link must not link. */
  private static ContentsEntry entry(Clause clause) {
    return new ContentsEntry(
        clause.id(),
        Numbered.html(clause.label(), HtmlWriter.escaped(clause.title())),
        clause.numberedTitle(),
        of(clause.children()));
  }

  /** The contents as a list in the running text, two levels deep. */
  static Html html(List<ContentsEntry> entries, String name) {
    HtmlWriter html = new HtmlWriter();
    html.open("nav", "class", "contents-in-text", "aria-label", name);
    list(html, entries, LEVELS_IN_TEXT);
    return html.close("nav").done();
  }

  private static void list(HtmlWriter html, List<ContentsEntry> entries, int levels) {
    if (entries.isEmpty() || levels == 0) {
      return;
    }
    html.open("ol");
    for (ContentsEntry entry : entries) {
      html.open("li").open("a", "href", "#" + entry.id()).html(entry.name()).close("a");
      list(html, entry.children(), levels - 1);
      html.close("li");
    }
    html.close("ol");
  }
}
