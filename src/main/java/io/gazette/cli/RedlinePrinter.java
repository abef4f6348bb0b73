package io.gazette.cli;

import io.gazette.diff.ClauseChange;
import io.gazette.diff.Edit;
import io.gazette.diff.Entry;
import io.gazette.diff.HeadingIndex;
import io.gazette.diff.MovedSentence;
import io.gazette.diff.Note;
import io.gazette.diff.Op;
import io.gazette.diff.Relocations;
import io.gazette.diff.RemarkedWords;
import io.gazette.diff.TextBlock;
import io.gazette.diff.TextDiff;
import io.gazette.pipeline.Compared;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Prints a redline for a terminal: first what changed in words, then the changes below the headings
 * of their clauses. What stayed is left out but for a little around each change.
 */
final class RedlinePrinter {

  private final Messages messages;
  private final PrintWriter out;
  private final Compared compared;
  private final TextDiff diff;
  private final RunStyle style;
  private final HeadingIndex headings;
  private final Relocations relocations;
  private final List<MovedSentence> sentences;

  RedlinePrinter(Terminal terminal, Compared compared) {
    this.messages = terminal.messages();
    this.out = terminal.out();
    this.compared = compared;
    this.diff = compared.diff();
    this.style = RunStyle.of(terminal.ansi());
    this.headings = new HeadingIndex(diff, messages.get("diff.top"));
    this.relocations = new Relocations(diff);
    this.sentences = diff.movedSentences();
  }

  void print() {
    String title =
        messages.get("diff.title", compared.oldName(), compared.newName(), compared.language());
    out.println(style.heading(RunStyle.visible(title)));
    out.println(new SummaryText(messages, diff).text());
    // A block of two clauses, one of which is gone, is told where it stands first.
    Set<Integer> told = new HashSet<>();
    for (ClauseChange clause : diff.clauses()) {
      List<Entry> entries =
          clause.entries().stream().filter(told::add).map(diff.entries()::get).toList();
      if (!entries.isEmpty()) {
        out.println();
        out.println(style.heading(RunStyle.visible(headings.of(clause))) + about(clause));
        printAll(entries);
      }
    }
  }

  /** What the changes of a clause are about; of one that came or went everything is news. */
  private String about(ClauseChange clause) {
    if (clause.isWhole()) {
      return "";
    }
    List<String> told = new ArrayList<>();
    if (clause.isHeadingOnly()) {
      boolean came = clause.kinds().contains(ClauseChange.Kind.ADDED);
      told.add(messages.get(came ? "diff.heading-added" : "diff.heading-removed"));
    }
    clause.subjects().forEach(subject -> told.add(messages.get("diff.subject." + subject.id())));
    return told.isEmpty() ? "" : "  " + style.note("(" + joined(told) + ")");
  }

  /** Blocks that moved along unchanged are counted, not listed. */
  private void printAll(List<Entry> entries) {
    int along = 0;
    for (int at = 0; at < entries.size(); at++) {
      Entry entry = entries.get(at);
      if (at > 0 && movedAlong(entries.get(at - 1), entry)) {
        along++;
      } else {
        printAlong(along);
        along = 0;
        out.println("  " + line(entry));
      }
    }
    printAlong(along);
  }

  private static boolean movedAlong(Entry before, Entry entry) {
    return entry.isMovedWith(before)
        && (entry.op() == Op.MOVED_FROM
            || (entry.op() == Op.MOVED_TO && entry.notes().isEmpty() && isUnchanged(entry)));
  }

  private static boolean isUnchanged(Entry entry) {
    return entry.edits().stream().noneMatch(edit -> edit.isChange());
  }

  private void printAlong(int count) {
    if (count > 0) {
      out.println("    " + messages.get("diff.along", count));
    }
  }

  private String line(Entry entry) {
    String label = label(entry);
    String words =
        switch (entry.op()) {
          case MOVED_FROM -> style.excerpt(entry.shown().block().body());
          default -> style.edits(entry);
        };
    List<String> notes = notes(entry);
    String told =
        notes.isEmpty() ? "" : "  " + style.note("(" + RunStyle.visible(joined(notes)) + ")");
    return sign(entry.op()) + " " + label + words + told;
  }

  private String joined(List<String> notes) {
    return String.join(messages.get("diff.semicolon"), notes);
  }

  private static String sign(Op op) {
    return switch (op) {
      case EQUAL -> "=";
      case CHANGED, REPLACED -> "~";
      case ADDED -> "+";
      case REMOVED -> "-";
      case MOVED_FROM -> "<";
      case MOVED_TO -> ">";
    };
  }

  private static String label(Entry entry) {
    String label = entry.shown().block().label();
    return label.isEmpty() ? "" : RunStyle.visible(label) + " ";
  }

  private String moved(Entry entry) {
    boolean leaves = entry.op() == Op.MOVED_FROM;
    Relocations.Place place = relocations.of(entry);
    OptionalInt heading = place.heading();
    String name =
        heading.isEmpty()
            ? messages.get("diff.top")
            : leaves ? headings.ofNew(heading.getAsInt()) : headings.ofOld(heading.getAsInt());
    return switch (place.kind()) {
      case WITHIN, ALONG -> messages.get("diff.moved" + place.kind().suffix(), name);
      default ->
          messages.get(
              (leaves ? "diff.moved-to" : "diff.moved-from") + place.kind().suffix(), name);
    };
  }

  private List<String> notes(Entry entry) {
    List<String> notes = new ArrayList<>();
    if (entry.op() == Op.MOVED_FROM || entry.op() == Op.MOVED_TO) {
      notes.add(moved(entry));
    } else if (entry.op() == Op.REPLACED) {
      notes.add(messages.get("diff.replaced"));
    }
    for (Note note : entry.notes()) {
      switch (note) {
        case RENUMBERED -> notes.add(renumbered(entry));
        case LINK ->
            entry
                .links()
                .forEach(
                    link ->
                        notes.add(
                            messages.get(
                                "diff.link",
                                RunStyle.shortened(link.text()),
                                target(link.oldTarget()),
                                target(link.newTarget()))));
        case SENTENCE_MOVED -> notes.addAll(sentences(entry));
        case KEY -> notes.addAll(remarked(entry, note, RemarkedWords.KEY));
        case KEY_REMOVED -> notes.addAll(remarked(entry, note, RemarkedWords.KEY_REMOVED));
        case STRUCK ->
            notes.addAll(remarked(entry, note, RemarkedWords.STRUCK, RemarkedWords.STRUCK_REMOVED));
        case LEVEL -> notes.add(messages.get("diff.note." + levelOf(entry)));
        case REORDERED -> notes.add(messages.get("diff.note.reordered", diff.oldRow(entry)));
        default -> notes.add(messages.get("diff.note." + note.id()));
      }
    }
    return notes;
  }

  /** Which words were marked otherwise; only that some were where it is not known which. */
  private List<String> remarked(Entry entry, Note note, RemarkedWords... ways) {
    List<String> told = new ArrayList<>();
    for (RemarkedWords way : ways) {
      List<String> words = way.of(entry);
      if (!words.isEmpty()) {
        String listed =
            String.join(
                messages.get("diff.words.between"),
                words.stream().map(RunStyle::shortened).toList());
        told.add(messages.get("diff.words." + way.id(), listed));
      }
    }
    return told.isEmpty() ? List.of(messages.get("diff.note." + note.id())) : told;
  }

  /** Where each sentence of an entry went, or came from, once. */
  private List<String> sentences(Entry entry) {
    return entry.edits().stream()
        .filter(edit -> edit.sentence() > 0)
        .filter(edit -> !sentences.get(edit.sentence() - 1).isWithinBlock())
        .flatMap(edit -> told(sentences.get(edit.sentence() - 1), edit.type()))
        .distinct()
        .toList();
  }

  private Stream<String> told(MovedSentence moved, Edit.Type type) {
    String place = sentence(moved, type);
    return moved.changed()
        ? Stream.of(place, messages.get("diff.sentence-changed"))
        : Stream.of(place);
  }

  private String sentence(MovedSentence moved, Edit.Type type) {
    Entry from = diff.entries().get(moved.from());
    Entry to = diff.entries().get(moved.to());
    int i = from.oldBlock().orElseThrow().index();
    int j = to.newBlock().orElseThrow().index();
    if (relocations.isWithinClause(i, j)) {
      return messages.get("diff.sentence-within");
    }
    String before = headings.ofOld(i);
    String after = headings.ofNew(j);
    String other = before.equals(after) ? "-namesake" : "";
    return type == Edit.Type.DELETED
        ? messages.get("diff.sentence-to" + other, after)
        : messages.get("diff.sentence-from" + other, before);
  }

  private static String levelOf(Entry entry) {
    return entry.kind() == TextBlock.Kind.HEADING ? "level" : "indent";
  }

  private String renumbered(Entry entry) {
    String oldLabel = entry.oldBlock().map(old -> old.block().label()).orElse("");
    return oldLabel.isEmpty()
        ? messages.get("diff.numbered")
        : messages.get("diff.renumbered", oldLabel);
  }

  private String target(String address) {
    return address.isEmpty() ? messages.get("diff.no-link") : address;
  }
}
