package io.gazette.endpoint;

import io.gazette.diff.ClauseChange;
import io.gazette.diff.Edit;
import io.gazette.diff.Emphasis;
import io.gazette.diff.Entry;
import io.gazette.diff.LinkChange;
import io.gazette.diff.Note;
import io.gazette.diff.Op;
import io.gazette.diff.Placed;
import io.gazette.diff.Subject;
import io.gazette.diff.Summary;
import io.gazette.diff.TextDiff;
import io.gazette.model.Language;
import io.gazette.text.Json;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Writes a redline as JSON (RFC 8259), as {@code redline.schema.json} beside this class describes
 * it.
 *
 * <p>Blocks stand in reading order, members in the order of the schema; equal input gives equal
 * bytes. Both texts can be read off the blocks.
 */
public final class RedlineJson {

  private RedlineJson() {}

  /** The file, ending with a line feed. */
  public static String of(TextDiff diff, Language language, String oldName, String newName) {
    return Json.object()
        .with("old", oldName)
        .with("new", newName)
        .with("language", language.tag())
        .with("blocks", Json.array(diff.entries(), RedlineJson::block))
        .with("summary", summary(diff.summary()))
        .with("clauses", Json.array(diff.clauses(), RedlineJson::clause))
        .end()
        .file();
  }

  private static Json block(Entry entry) {
    return Json.object()
        .with("op", entry.op().id())
        .with("kind", entry.kind().id())
        .with("oldIndex", number(entry.oldIndex()))
        .with("newIndex", number(entry.newIndex()))
        .with("oldLabel", label(entry.op() != Op.ADDED, entry.oldBlock()))
        .with("newLabel", label(entry.isInNew(), entry.newBlock()))
        .with("moveGroup", number(entry.moveGroup()))
        .with("edits", Json.array(entry.edits(), RedlineJson::edit))
        .with("notes", Json.tuple(entry.notes().stream().map(Note::id).toArray(String[]::new)))
        .with("elsewhere", elsewhere(entry))
        .with("emphases", Json.array(entry.emphases(), RedlineJson::emphasis))
        .with("links", Json.array(entry.links(), RedlineJson::link))
        .end();
  }

  private static Json label(boolean told, Optional<Placed> block) {
    return Json.of(block.filter(any -> told), placed -> Json.of(placed.block().label()));
  }

  /** The place in the other text of what moved. */
  private static Json elsewhere(Entry entry) {
    return switch (entry.op()) {
      case MOVED_FROM -> Json.of(entry.newBlock().orElseThrow().index());
      case MOVED_TO -> Json.of(entry.oldBlock().orElseThrow().index());
      default -> Json.NULL;
    };
  }

  private static Json number(OptionalInt value) {
    return value.isPresent() ? Json.of(value.getAsInt()) : Json.NULL;
  }

  private static Json edit(Edit edit) {
    String symbol = edit.type().symbol();
    String matter =
        switch (edit.matter()) {
          case WORDS -> "changed";
          case TYPOGRAPHY -> "typography";
          case MOVED -> "moved";
        };
    if (edit.sentence() == 0) {
      return edit.matter() == Edit.Matter.WORDS
          ? Json.tuple(symbol, edit.text())
          : Json.tuple(symbol, edit.text(), matter);
    }
    return Json.tuple(
        Json.of(symbol), Json.of(edit.text()), Json.of(matter), Json.of(edit.sentence()));
  }

  private static Json emphasis(Emphasis emphasis) {
    return Json.object()
        .with("kind", emphasis.kind().id())
        .with("edit", Json.of(emphasis.edit()))
        .with("start", Json.of(emphasis.start()))
        .with("end", Json.of(emphasis.end()))
        .end();
  }

  private static Json link(LinkChange link) {
    return Json.object()
        .with("text", link.text())
        .with("old", link.oldTarget())
        .with("new", link.newTarget())
        .end();
  }

  private static Json clause(ClauseChange clause) {
    List<ClauseChange.Kind> kinds = List.copyOf(clause.kinds());
    return Json.object()
        .with("id", clause.clauseId())
        .with("oldHeading", number(clause.oldHeading()))
        .with("newHeading", number(clause.newHeading()))
        .with("kinds", Json.tuple(kinds.stream().map(ClauseChange.Kind::id).toArray(String[]::new)))
        .with(
            "subjects",
            Json.tuple(clause.subjects().stream().map(Subject::id).toArray(String[]::new)))
        .with("blocks", Json.array(clause.entries(), Json::of))
        .end();
  }

  private static Json summary(Summary summary) {
    Json.Fields members = Json.object();
    summary.counts().forEach((count, value) -> members.with(count.id(), Json.of(value)));
    return members.end();
  }
}
