package io.gazette.diff;

import java.util.Optional;
import java.util.stream.Collectors;

/** Writes redlines as plain text: {@code [-deleted-]{+inserted+}}, a line an entry. */
public final class PlainRedline {

  private PlainRedline() {}

  public static String of(TextDiff diff) {
    return diff.entries().stream().map(PlainRedline::of).collect(Collectors.joining("\n"));
  }

  /** Only what differs. */
  static String changes(TextDiff diff) {
    return diff.entries().stream()
        .filter(Entry::isChange)
        .map(PlainRedline::of)
        .collect(Collectors.joining("\n"));
  }

  /** What came and went in what changed, and stayed where it was or moved. */
  static String news(TextDiff diff) {
    return diff.entries().stream()
        .filter(entry -> entry.op() == Op.CHANGED || entry.op() == Op.MOVED_TO)
        .flatMap(entry -> entry.edits().stream())
        .filter(Edit::isNews)
        .map(edit -> edit.type().symbol() + edit.text())
        .collect(Collectors.joining(" "));
  }

  public static String of(Entry entry) {
    StringBuilder line = new StringBuilder(entry.op().id());
    entry.moveGroup().ifPresent(group -> line.append('#').append(group));
    for (Note note : entry.notes()) {
      line.append(' ').append(note.id());
    }
    entry
        .links()
        .forEach(
            link ->
                line.append(" (")
                    .append(link.oldTarget())
                    .append(" → ")
                    .append(link.newTarget())
                    .append(')'));
    line.append(": ");
    String oldLabel = entry.op() == Op.ADDED ? "" : label(entry.oldBlock());
    String newLabel = entry.isInNew() ? label(entry.newBlock()) : "";
    if (oldLabel.equals(newLabel)) {
      line.append(newLabel.isEmpty() ? "" : newLabel + "|");
    } else {
      line.append(oldLabel).append("→").append(newLabel).append('|');
    }
    return line.append(edits(entry)).toString();
  }

  private static String label(Optional<Placed> block) {
    return block.map(placed -> placed.block().label()).orElse("");
  }

  static String edits(Entry entry) {
    StringBuilder text = new StringBuilder();
    for (Edit edit : entry.edits()) {
      String shown = edit.text().replace("\t", " | ");
      switch (edit.type()) {
        case EQUAL -> text.append(shown);
        case DELETED -> text.append("[-").append(shown).append("-]");
        case INSERTED -> text.append("{+").append(shown).append("+}");
      }
    }
    return text.toString();
  }
}
