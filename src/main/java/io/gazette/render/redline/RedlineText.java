package io.gazette.render.redline;

import io.gazette.diff.Entry;
import io.gazette.diff.Op;
import io.gazette.diff.Placed;
import io.gazette.diff.TextBlock;
import io.gazette.diff.TextBlock.Kind;
import io.gazette.diff.TextDiff;
import io.gazette.render.html.Html;
import io.gazette.render.html.HtmlWriter;
import io.gazette.render.redline.Changes.Change;
import io.gazette.render.redline.RunWriter.Sides;
import io.gazette.render.theme.Messages;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Writes a whole redline: changes in full, what did not change folded away. All that the compared
 * texts say is escaped; none of their markup or links is kept.
 */
final class RedlineText {

  private final List<Entry> entries;
  private final Messages messages;
  private final HtmlWriter html = new HtmlWriter();
  private final RedlineTables tables;
  private final Changes changes;
  private final BitSet folded;
  private final RunReader runs;
  private final ChangeLine lines;
  private final RedlineBlocks blocks;
  private final RedlineRows rows;
  private final HeadingNames oldNames;
  private final HeadingNames names;

  private RedlineText(
      TextDiff diff,
      RedlineTables tables,
      Changes changes,
      Messages messages,
      WrittenRuns written) {
    this.entries = diff.entries();
    this.messages = messages;
    this.tables = tables;
    this.changes = changes;
    this.folded = Folds.of(entries, changes);
    this.runs = new RunReader(diff);
    this.lines = new ChangeLine(diff, changes, messages, html);
    RunWriter words = new RunWriter(html, messages, written);
    this.blocks = new RedlineBlocks(html, words);
    this.rows = new RedlineRows(html, words, lines, diff, tables, messages);
    this.oldNames = new HeadingNames(diff.oldText(), messages.text("introduction"));
    this.names = new HeadingNames(diff.newText(), messages.text("introduction"));
  }

  static Html write(
      TextDiff diff,
      RedlineTables tables,
      Changes changes,
      Messages messages,
      WrittenRuns written) {
    RedlineText text = new RedlineText(diff, tables, changes, messages, written);
    for (int at = 0; at < text.entries.size(); at++) {
      text.entry(at);
    }
    return text.html.done();
  }

  private void entry(int at) {
    boolean foldBegins = folded.get(at) && (at == 0 || !folded.get(at - 1));
    boolean foldEnds = folded.get(at) && !folded.get(at + 1);
    if (foldBegins) {
      openFold(at);
    }
    if (tables.tableOfRow(at) > 0) {
      row(at, changes.of(at));
    } else {
      block(at);
    }
    if (foldEnds) {
      html.close("details");
    }
  }

  /** Says how much is folded away, and of which clauses. */
  private void openFold(int from) {
    int to = folded.nextClearBit(from);
    List<String> headings =
        entries.subList(from, to).stream()
            .filter(entry -> entry.kind() == Kind.HEADING)
            .map(entry -> names.of(entry.shown().index()))
            .toList();
    html.open("details", "class", "fold")
        .open("summary")
        .element("span", count("redline.unchanged", to - from), "class", "fold-count");
    if (!headings.isEmpty()) {
      String first = headings.get(0);
      String last = headings.get(headings.size() - 1);
      html.text(" ")
          .element(
              "span",
              headings.size() == 1 ? first : messages.text("redline.range", first, last),
              "class",
              "fold-names");
    }
    html.close("summary");
  }

  private String count(String key, int count) {
    return messages.text(count == 1 ? key + ".one" : key, Integer.toString(count));
  }

  private void row(int at, Optional<Change> change) {
    Entry entry = entries.get(at);
    if (!continuesTable(at - 1, at)) {
      rows.open(at, messages.text("redline.table", nameOf(entry)));
    }
    rows.row(at, entry, runs.read(entry), sides(entry), change);
    if (!continuesTable(at, at + 1)) {
      rows.close();
    }
  }

  /** Whether two neighbouring entries stand in one table with no fold between them. */
  private boolean continuesTable(int before, int after) {
    return before >= 0
        && after < entries.size()
        && tables.tableOf(before) == tables.tableOf(after)
        && folded.get(before) == folded.get(after);
  }

  private String nameOf(Entry entry) {
    return (entry.isInNew() ? names : oldNames).of(entry.shown().index());
  }

  private void block(int at) {
    Entry entry = entries.get(at);
    Optional<Change> change = changes.of(at);
    if (change.filter(whole -> whole.from() == at).isPresent()) {
      openChange(change.get());
    } else if (change.isPresent() && tables.tableOf(at) == 0) {
      lines.notes(entry, "p");
    }
    if (tables.tableOf(at) > 0) {
      row(at, Optional.empty());
    } else {
      blocks.write(entry, runs.read(entry), sides(entry));
      lines.links(entry, "p");
    }
    if (change.filter(whole -> whole.to() == at + 1).isPresent()) {
      closeChange(change.get());
    }
  }

  private void openChange(Change change) {
    html.open(
        "div",
        "class",
        "change " + ChangeLine.style(change),
        "id",
        change.anchor(),
        "role",
        "group",
        "aria-label",
        lines.name(change));
    lines.write(change, "p");
    if (isTombstone(change)) {
      html.open("details", "class", "former")
          .element("summary", count("redline.former", change.to() - change.from()));
    }
  }

  private void closeChange(Change change) {
    if (isTombstone(change)) {
      html.close("details");
    }
    html.close("div");
  }

  private static boolean isTombstone(Change change) {
    return change.first().op() == Op.MOVED_FROM;
  }

  /** The old block and the new one; what has but one stands for both. */
  private Sides sides(Entry entry) {
    TextBlock shown = entry.shown().block();
    TextBlock old = entry.oldBlock().map(Placed::block).orElse(shown);
    return new Sides(old, shown);
  }
}
