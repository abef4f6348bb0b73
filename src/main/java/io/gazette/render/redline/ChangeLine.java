package io.gazette.render.redline;

import io.gazette.diff.Edit;
import io.gazette.diff.Entry;
import io.gazette.diff.LinkChange;
import io.gazette.diff.Note;
import io.gazette.diff.Op;
import io.gazette.diff.Relocations;
import io.gazette.diff.TextBlock.Format;
import io.gazette.diff.TextDiff;
import io.gazette.render.html.Html;
import io.gazette.render.html.HtmlWriter;
import io.gazette.render.redline.Changes.Change;
import io.gazette.render.theme.Messages;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes what is said about changes: what happened, in words, and the ways to and from it. */
final class ChangeLine {

  private final TextDiff diff;
  private final Relocations relocations;
  private final Changes changes;
  private final Messages messages;
  private final HtmlWriter html;
  private final SentencePlaces sentences;
  private final HeadingNames oldNames;
  private final HeadingNames newNames;

  ChangeLine(TextDiff diff, Changes changes, Messages messages, HtmlWriter html) {
    this.diff = diff;
    this.relocations = new Relocations(diff);
    this.changes = changes;
    this.messages = messages;
    this.html = html;
    this.oldNames = new HeadingNames(diff.oldText(), messages.text("introduction"));
    this.newNames = new HeadingNames(diff.newText(), messages.text("introduction"));
    this.sentences = new SentencePlaces(diff, oldNames, newNames);
  }

  /**
   * Begins what a change stands in, or a part of it.
   *
   * @param style what it has as a class beside those of the change, with a blank at the end
   * @param begun the change if it begins here
   */
  static void open(
      HtmlWriter html,
      String element,
      String style,
      Optional<Change> change,
      Optional<Change> begun) {
    String styles = change.map(whole -> style + "change " + style(whole)).orElse(style.strip());
    if (begun.isPresent()) {
      html.open(element, "class", styles, "id", begun.get().anchor());
    } else if (styles.isEmpty()) {
      html.open(element);
    } else {
      html.open(element, "class", styles);
    }
  }

  /** Number, kind, notes of the first entry, and the neighbours of a change. */
  void write(Change change, String element) {
    String number = Integer.toString(change.number());
    html.open(element, "class", "change-line")
        .element(
            "a",
            number,
            "class",
            "permalink",
            "href",
            "#" + change.anchor(),
            "aria-label",
            messages.text("redline.permalink", number))
        .text(" ");
    kind(change);
    badges(change.first());
    if (!change.isQuiet()) {
      html.open("span", "class", "steps");
      step(changes.before(change), "↑", "redline.before");
      step(changes.after(change), "↓", "redline.after");
      html.close("span");
    }
    html.close(element);
  }

  /** The notes of an entry that is not the first of its change. */
  void notes(Entry entry, String element) {
    if (entry.notes().stream().anyMatch(note -> note != Note.SPLIT && note != Note.MERGE)) {
      html.open(element, "class", "change-line");
      badges(entry);
      html.close(element);
    }
  }

  private void kind(Change change) {
    Entry first = change.first();
    String key = "redline.op." + first.op().id();
    if (first.op() == Op.MOVED_FROM || first.op() == Op.MOVED_TO) {
      moved(change, key);
    }
    if (first.op() == Op.MOVED_TO) {
      if (first.edits().stream().anyMatch(Edit::isChange)) {
        badge(messages.text("redline.op.changed"));
      }
    } else if (first.op() != Op.EQUAL
        && first.op() != Op.MOVED_FROM
        && !first.isOnlyReordered()
        && !isScattered(change)) {
      html.element("span", messages.text(key), "class", "change-kind");
    }
  }

  /** Of a clause, behind which other it came to stand; of what stands in one, in which. */
  private void moved(Change change, String key) {
    Relocations.Place place = relocations.of(change.first());
    HeadingNames names = change.first().op() == Op.MOVED_FROM ? newNames : oldNames;
    OptionalInt heading = place.heading();
    String name = heading.isPresent() ? names.of(heading.getAsInt()) : names.introduction();
    switch (place.kind()) {
      case WITHIN, ALONG -> moved(change, "redline.op.moved" + place.kind().suffix(), name);
      case START -> moved(change, key, messages.text("redline.op.start"));
      case IN, AFTER, FIRST -> moved(change, key + place.kind().suffix(), name);
    }
  }

  private void moved(Change change, String key, String name) {
    html.open("span", "class", "change-kind");
    fill(key, place(name, changes.otherEnd(change)));
    html.close("span");
  }

  /** The name of a place, with the way to what is told there. */
  private static Html place(String name, Optional<Change> there) {
    return there
        .map(end -> new HtmlWriter().element("a", name, "href", "#" + end.anchor()).done())
        .orElseGet(() -> HtmlWriter.escaped(name));
  }

  private void step(Optional<Change> to, String arrow, String key) {
    to.ifPresent(
        change ->
            html.text(" ")
                .element(
                    "a", arrow, "href", "#" + change.anchor(), "aria-label", messages.text(key)));
  }

  private void badges(Entry entry) {
    for (Note note : entry.notes()) {
      if (note == Note.RENUMBERED) {
        renumbered(entry);
      } else if (note == Note.KEY && isKeyClause(entry)) {
        badge(messages.text("redline.note.key-clause"));
      } else if (note == Note.SENTENCE_MOVED) {
        sentences.of(entry).forEach(this::sentence);
      } else if (note == Note.REORDERED) {
        badge(messages.text("redline.note.reordered", Integer.toString(diff.oldRow(entry))));
      } else if (note != Note.LINK) {
        badge(messages.text("redline.note." + note.id()));
      }
    }
  }

  private void sentence(SentencePlaces.Place place) {
    html.text(" ").open("span", "class", "badge");
    fill("redline.note." + place.key(), place(place.name(), changes.of(place.entry())));
    html.close("span");
    if (place.changed()) {
      badge(messages.text("redline.note.sentence-changed"));
    }
  }

  private void renumbered(Entry entry) {
    String oldLabel = entry.oldBlock().map(old -> old.block().label()).orElse("");
    badge(
        oldLabel.isEmpty()
            ? messages.text("redline.note.numbered")
            : messages.text("redline.note.renumbered", oldLabel));
  }

  private boolean isKeyClause(Entry entry) {
    return entry.isInNew()
        && entry.shown().block().formats().stream()
            .anyMatch(span -> span.format() == Format.KEY_CLAUSE);
  }

  private void badge(String text) {
    html.text(" ").element("span", text, "class", "badge");
  }

  /** Where the links of an entry led and lead. */
  void links(Entry entry, String element) {
    for (LinkChange link : entry.links()) {
      html.open(element, "class", "link-change");
      fill(
          "redline.link",
          HtmlWriter.escaped(link.text()),
          target(link.oldTarget(), Edit.Type.DELETED),
          target(link.newTarget(), Edit.Type.INSERTED));
      html.close(element);
    }
  }

  private Html target(String target, Edit.Type type) {
    if (target.isEmpty()) {
      return HtmlWriter.escaped(messages.text("redline.link.none"));
    }
    HeadingNames names = type == Edit.Type.DELETED ? oldNames : newNames;
    String shown =
        target.startsWith("#") ? names.ofClause(target.substring(1)).orElse(target) : target;
    HtmlWriter written = new HtmlWriter();
    RunWriter runs = new RunWriter(written, messages, new WrittenRuns());
    runs.open(type);
    written.text(shown);
    runs.close(type);
    return written.done();
  }

  /** A message with markup in the places of its arguments. */
  private void fill(String key, Html... arguments) {
    for (Messages.Piece piece : messages.pieces(key)) {
      if (piece.argument() < 0) {
        html.text(piece.text());
      } else {
        html.html(arguments[piece.argument()]);
      }
    }
  }

  /** What a change is called for those who hear it. */
  String name(Change change) {
    return messages.text("redline.change", Integer.toString(change.number()));
  }

  /** Of a block that went or came, and whose sentences all stand elsewhere: nothing did. */
  private static boolean isScattered(Change change) {
    Op first = change.first().op();
    return change.scattered() && (first == Op.ADDED || first == Op.REMOVED);
  }

  /** The class of what happened to a block, e.g. {@code added}. */
  static String style(Change change) {
    Op first = change.first().op();
    Op told = isScattered(change) ? Op.CHANGED : first;
    String op = told == Op.EQUAL ? "noted" : told.id();
    return op + (change.isQuiet() ? " quiet" : "") + (change.wording() ? " wording" : "");
  }
}
