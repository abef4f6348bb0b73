package io.gazette.render.redline;

import io.gazette.diff.ClauseChange;
import io.gazette.diff.ClauseChange.Kind;
import io.gazette.diff.Edit;
import io.gazette.diff.Entry;
import io.gazette.diff.Note;
import io.gazette.diff.Op;
import io.gazette.diff.Summary;
import io.gazette.diff.Summary.Count;
import io.gazette.diff.TextBlock;
import io.gazette.diff.TextDiff;
import io.gazette.render.html.Excerpt;
import io.gazette.render.page.LinkView;
import io.gazette.render.theme.Messages;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Sums a redline up in words, each with the places where it happened. */
final class ChangesComposer {

  private static final int NAME_WIDTH = 60;

  /** What a clause is not said to be: it is counted, or told by what it is about. */
  private static final Set<Kind> SAID_OTHERWISE =
      EnumSet.of(Kind.RENUMBERED, Kind.FORMAT, Kind.KEY, Kind.CHANGED);

  private final TextDiff diff;
  private final Changes changes;
  private final Messages messages;
  private final HeadingNames oldNames;
  private final HeadingNames newNames;
  private final SentencePlaces sentences;
  private final List<ClauseChange> clauses;
  private final List<ChangeCountView> counts = new ArrayList<>();

  private ChangesComposer(TextDiff diff, Changes changes, Messages messages) {
    this.diff = diff;
    this.changes = changes;
    this.messages = messages;
    this.oldNames = new HeadingNames(diff.oldText(), messages.text("introduction"));
    this.newNames = new HeadingNames(diff.newText(), messages.text("introduction"));
    this.sentences = new SentencePlaces(diff, oldNames, newNames);
    this.clauses = diff.clauses();
  }

  static ChangesView compose(TextDiff diff, Changes changes, Messages messages) {
    return new ChangesComposer(diff, changes, messages).compose();
  }

  private ChangesView compose() {
    Summary summary = diff.summary();
    ofClauses("added", summary.of(Count.CLAUSES_ADDED), has(Kind.ADDED));
    ofClauses("removed", summary.of(Count.CLAUSES_REMOVED), has(Kind.REMOVED));
    ofClauses("changed", summary.of(Count.CLAUSES_CHANGED), has(Kind.CHANGED));
    ofClauses("sense", summary.of(Count.CLAUSES_OF_OTHER_SENSE), has(Kind.SENSE));
    ofEntries("figures", ChangesComposer::isEmphasised);
    ofClauses("key", summary.of(Count.CLAUSES_WITH_KEY_CHANGE), has(Kind.KEY));
    ofClauses("moved", summary.of(Count.CLAUSES_MOVED), has(Kind.MOVED));
    ofClauses(
        "parts-moved",
        (int) clauses.stream().filter(this::hasMovedParts).count(),
        this::hasMovedParts);
    add(
        "sentences",
        summary.of(Count.SENTENCES_MOVED),
        links(entries(has(Note.SENTENCE_MOVED).or(has(Note.SENTENCE_ORDER)))));
    ofClauses("split", summary.of(Count.CLAUSES_SPLIT), ofParagraphs(Kind.SPLIT));
    ofClauses("merged", summary.of(Count.CLAUSES_MERGED), ofParagraphs(Kind.MERGED));
    ofClauses("links", summary.of(Count.LINKS), has(Kind.LINKS));
    ofEntries("rows-added", row(Op.ADDED));
    ofEntries("rows-removed", row(Op.REMOVED));
    ofEntries("rows-changed", row(Op.CHANGED).or(row(Op.REPLACED)));
    ofEntries("rows-reordered", has(Note.REORDERED));
    ofEntries("columns-reordered", Entry::opensReordered);
    ofClauses("renumbered", summary.of(Count.CLAUSES_RENUMBERED_ONLY), this::isRenumberedOnly);
    ofClauses("format", summary.of(Count.CLAUSES_FORMAT_ONLY), this::isFormatOnly);
    List<ClauseChangeView> told =
        clauses.stream().filter(clause -> !clause.isLooksOnly()).map(this::told).toList();
    return new ChangesView(
        List.copyOf(counts),
        diff.entries().stream().noneMatch(Entry::isChange),
        characters(summary),
        told,
        diff.entries().stream().flatMap(entry -> entry.edits().stream()).anyMatch(Edit::isMoved),
        hasTypography(),
        told.stream().anyMatch(clause -> !clause.matters()));
  }

  private ClauseChangeView told(ClauseChange clause) {
    List<String> what = new ArrayList<>();
    if (clause.isHeadingOnly()) {
      String key = clause.kinds().contains(Kind.ADDED) ? "heading-added" : "heading-removed";
      return told(clause, new ArrayList<>(List.of(messages.text("redline.clause." + key))));
    }
    clause.kinds().stream()
        .filter(kind -> !SAID_OTHERWISE.contains(kind))
        .forEach(kind -> what.addAll(told(clause, kind)));
    return told(clause, what);
  }

  /** With what the changed words are about. */
  private ClauseChangeView told(ClauseChange clause, List<String> what) {
    if (clause.matters() && !clause.isWhole()) {
      clause
          .subjects()
          .forEach(subject -> what.add(messages.text("redline.subject." + subject.id())));
    }
    return new ClauseChangeView(link(clause), what, clause.matters());
  }

  private List<String> told(ClauseChange clause, Kind kind) {
    String told = messages.text("redline.clause." + kind.id());
    if (kind != Kind.PARTS_MOVED) {
      return List.of(told);
    }
    List<Entry> entries = clause.entries().stream().map(diff.entries()::get).toList();
    List<String> parts = new ArrayList<>();
    if (hasMovedParts(clause)) {
      parts.add(told);
    }
    for (Entry entry : entries) {
      for (SentencePlaces.Place place : sentences.of(entry)) {
        parts.add(
            messages.text("redline.clause." + place.key(), Excerpt.cut(place.name(), NAME_WIDTH)));
        if (place.changed()) {
          parts.add(messages.text("redline.clause.sentence-changed"));
        }
      }
    }
    if (entries.stream().anyMatch(has(Note.SENTENCE_ORDER))) {
      parts.add(messages.text("redline.clause.sentence-order"));
    }
    if (entries.stream().anyMatch(has(Note.REORDERED))) {
      parts.add(messages.text("redline.clause.rows-reordered"));
    }
    if (entries.stream().anyMatch(has(Note.COLUMN_ORDER))) {
      parts.add(messages.text("redline.clause.columns-reordered"));
    }
    return parts.stream().distinct().toList();
  }

  private static Predicate<Entry> has(Note note) {
    return entry -> entry.has(note);
  }

  private static Predicate<ClauseChange> has(Kind kind) {
    return clause -> clause.kinds().contains(kind);
  }

  private static Predicate<ClauseChange> ofParagraphs(Kind kind) {
    return has(kind).and(clause -> !clause.isHeadingOnly());
  }

  /**
   * Whether words that changed must not be overlooked; a reference that stayed may be marked too.
   */
  private static boolean isEmphasised(Entry entry) {
    return entry.emphases().stream()
        .anyMatch(emphasis -> entry.edits().get(emphasis.edit()).isNews());
  }

  /** Whether some of its blocks stand elsewhere, but not the clause as a whole. */
  private boolean hasMovedParts(ClauseChange clause) {
    return clause.kinds().contains(Kind.PARTS_MOVED)
        && clause.entries().stream().anyMatch(at -> diff.entries().get(at).moveGroup().isPresent());
  }

  private boolean isRenumberedOnly(ClauseChange clause) {
    return clause.isOnly(Kind.RENUMBERED);
  }

  private boolean isFormatOnly(ClauseChange clause) {
    return clause.kinds().contains(Kind.FORMAT) && clause.isLooksOnly();
  }

  private static Predicate<Entry> row(Op op) {
    return entry ->
        entry.op() == op && entry.kind() == TextBlock.Kind.ROW && !entry.isOnlyReordered();
  }

  private void ofClauses(String id, int count, Predicate<ClauseChange> which) {
    add(id, count, clauses.stream().filter(which).map(this::link).toList());
  }

  private void ofEntries(String id, Predicate<Entry> which) {
    int[] found = entries(which).toArray();
    add(id, found.length, links(IntStream.of(found)));
  }

  private IntStream entries(Predicate<Entry> which) {
    return IntStream.range(0, diff.entries().size())
        .filter(at -> which.test(diff.entries().get(at)));
  }

  private List<LinkView> links(IntStream entries) {
    return entries.mapToObj(this::link).distinct().toList();
  }

  private void add(String id, int count, List<LinkView> places) {
    if (count > 0) {
      String key = "redline.count." + id + (count == 1 ? ".one" : "");
      counts.add(new ChangeCountView(id, messages.text(key, number(count)), places));
    }
  }

  private LinkView link(ClauseChange clause) {
    int first = clause.entries().get(0);
    String name =
        clause.newHeading().isPresent()
            ? newNames.of(clause.newHeading().getAsInt())
            : clause.oldHeading().isPresent()
                ? oldNames.of(clause.oldHeading().getAsInt())
                : messages.text("introduction");
    return link(first, name);
  }

  /** A row is called by its first cell that says anything, other blocks by their clause. */
  private LinkView link(int at) {
    Entry entry = diff.entries().get(at);
    HeadingNames names = entry.isInNew() ? newNames : oldNames;
    int index = entry.shown().index();
    TextBlock block = entry.shown().block();
    Optional<String> cell =
        block.cells().stream()
            .filter(text -> block.kind() == TextBlock.Kind.ROW && !text.isBlank())
            .findFirst();
    return link(at, cell.orElseGet(() -> names.of(index)));
  }

  private LinkView link(int entry, String name) {
    String anchor = changes.of(entry).orElseThrow().anchor();
    return LinkView.of("#" + anchor, Excerpt.cut(name, NAME_WIDTH), Optional.empty());
  }

  private boolean hasTypography() {
    return diff.entries().stream()
        .flatMap(entry -> entry.edits().stream())
        .anyMatch(Edit::isTypography);
  }

  private String characters(Summary summary) {
    int inserted = summary.of(Count.CHARACTERS_INSERTED);
    int deleted = summary.of(Count.CHARACTERS_DELETED);
    return inserted + deleted == 0
        ? ""
        : messages.text("redline.characters", number(inserted), number(deleted));
  }

  /** With commas between thousands, as both Chinese and English readers write figures. */
  private static String number(int count) {
    StringBuilder digits = new StringBuilder(Integer.toString(count));
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }
}
