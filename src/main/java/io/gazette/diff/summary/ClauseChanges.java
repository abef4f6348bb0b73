package io.gazette.diff.summary;

import io.gazette.diff.ClauseChange;
import io.gazette.diff.ClauseChange.Kind;
import io.gazette.diff.Edit;
import io.gazette.diff.Entry;
import io.gazette.diff.Note;
import io.gazette.diff.Op;
import io.gazette.diff.Placed;
import io.gazette.diff.Relocations;
import io.gazette.diff.Subject;
import io.gazette.diff.TextBlock;
import io.gazette.diff.words.WordCharacters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Sums the entries of a redline up by clause. */
public final class ClauseChanges {

  /** A clause by its new heading, or by its old one where the new text has none. */
  private record Key(boolean isNew, int heading) {}

  /** What is known of a clause so far. */
  private static final class Clause {
    final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    final List<Integer> entries = new ArrayList<>();
    final List<Standing> blocks = new ArrayList<>();

    /** Whether at least half of what it says stands, or stood, in the other text too. */
    boolean livesOn() {
      int weight = 0;
      int kept = 0;
      for (Standing block : blocks) {
        int own = WordCharacters.weight(block.words);
        weight += own;
        kept += block.kept ? own : 0;
      }
      return weight > 0 && 2 * kept >= weight;
    }
  }

  /** A block of a clause, and whether it is in the other text, too. */
  private record Standing(String words, boolean kept) {}

  private final List<TextBlock> oldText;
  private final List<TextBlock> newText;
  private final List<Entry> entries;
  private final Subjects subjects;
  private final Sections old;
  private final Sections now;
  private final Tellings tellings;

  /** Where headings went, and the preamble, which is always there. */
  private final Map<Integer, Integer> newHeadings = new HashMap<>();

  private final Map<Integer, Integer> oldHeadings = new HashMap<>();

  /** The groups of the headings that moved, by their old places. */
  private final Map<Integer, OptionalInt> movedHeadings = new HashMap<>();

  private final Map<Key, Clause> clauses = new LinkedHashMap<>();

  private ClauseChanges(
      List<TextBlock> oldText, List<TextBlock> newText, List<Entry> entries, Subjects subjects) {
    this.oldText = oldText;
    this.newText = newText;
    this.entries = entries;
    this.subjects = subjects;
    this.old = new Sections(oldText);
    this.now = new Sections(newText);
    this.tellings = new Tellings(entries, old, now);
  }

  /** The clauses that changed, in the order of the redline. */
  public static List<ClauseChange> of(
      List<TextBlock> oldText, List<TextBlock> newText, List<Entry> entries, Subjects subjects) {
    ClauseChanges changes = new ClauseChanges(oldText, newText, entries, subjects);
    changes.pairHeadings();
    for (int at = 0; at < entries.size(); at++) {
      changes.add(at, entries.get(at));
    }
    return changes.changed();
  }

  private void pairHeadings() {
    pairHeadings(Sections.PREAMBLE, Sections.PREAMBLE);
    for (Entry entry : entries) {
      int i = oldOf(entry);
      int j = newOf(entry);
      if (i >= 0 && j >= 0 && old.isHeading(i) && now.isHeading(j)) {
        pairHeadings(i, j);
        if (entry.op() == Op.MOVED_TO) {
          movedHeadings.put(i, entry.moveGroup());
        }
      }
    }
  }

  private void pairHeadings(int i, int j) {
    newHeadings.put(i, j);
    oldHeadings.put(j, i);
  }

  /** The place of the old block of an entry, also of one that arrived; else -1. */
  private static int oldOf(Entry entry) {
    return entry.oldBlock().map(Placed::index).orElse(-1);
  }

  private static int newOf(Entry entry) {
    return entry.newBlock().map(Placed::index).orElse(-1);
  }

  private void add(int at, Entry entry) {
    if (entry.isInNew()) {
      int j = newOf(entry);
      add(new Key(true, now.headingOf(j)), at, now.words(j), oldOf(entry) >= 0);
    }
    if (entry.isInOld()) {
      int i = oldOf(entry);
      Key key = keyOfOld(old.headingOf(i));
      if (!entry.isInNew()) {
        add(key, at, old.words(i), newOf(entry) >= 0);
      } else if (!key.isNew()) {
        // What stands under another heading now is told there.
        clause(key).blocks.add(new Standing(old.words(i), true));
      }
    }
  }

  private Key keyOfOld(int heading) {
    Integer newHeading = newHeadings.get(heading);
    return newHeading == null ? new Key(false, heading) : new Key(true, newHeading);
  }

  private Clause clause(Key key) {
    return clauses.computeIfAbsent(key, first -> new Clause());
  }

  private void add(Key key, int at, String words, boolean kept) {
    Clause clause = clause(key);
    Entry entry = entries.get(at);
    Set<Kind> kinds = kinds(entry);
    clause.kinds.addAll(kinds);
    if (!kinds.isEmpty()) {
      clause.entries.add(at);
    }
    if (!entry.shown().block().isHeading()) {
      clause.blocks.add(new Standing(words, kept));
    }
  }

  private Set<Kind> kinds(Entry entry) {
    if (!entry.isChange()) {
      return Set.of();
    }
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    TextBlock shown = entry.shown().block();
    boolean heading = shown.isHeading() || shown.isArticle();
    boolean words =
        entry.edits().stream()
            .anyMatch(
                edit ->
                    edit.isChange()
                        && edit.matter() == Edit.Matter.WORDS
                        && !edit.text().isBlank());
    boolean sentence = entry.has(Note.SENTENCE_MOVED);
    switch (entry.op()) {
      case EQUAL -> {}
      case CHANGED, REPLACED -> addIf(kinds, Kind.CHANGED, words);
      case ADDED -> addIf(kinds, heading ? Kind.ADDED : Kind.CHANGED, words || !sentence);
      case REMOVED -> addIf(kinds, heading ? Kind.REMOVED : Kind.CHANGED, words || !sentence);
      case MOVED_FROM -> addIf(kinds, Kind.PARTS_MOVED, !heading && movedByItself(entry));
      case MOVED_TO -> {
        addIf(kinds, Kind.CHANGED, words);
        addIf(kinds, Kind.MOVED, heading && !movedAlong(entry));
        addIf(kinds, Kind.PARTS_MOVED, !heading && movedByItself(entry));
      }
    }
    addNotes(kinds, entry.notes());
    return kinds;
  }

  /** Whether a block moved without the heading it stands under. */
  private boolean movedByItself(Entry entry) {
    int heading = old.headingOf(oldOf(entry));
    Integer went = newHeadings.get(heading);
    return went == null
        || went != now.headingOf(newOf(entry))
        || !movedHeadings.containsKey(heading);
  }

  /** Whether a clause moved together with the one that it stands below. */
  private boolean movedAlong(Entry entry) {
    int parent = Relocations.parentOf(oldText, oldOf(entry));
    Integer went = newHeadings.get(parent);
    return parent >= 0
        && went != null
        && went == Relocations.parentOf(newText, newOf(entry))
        && entry.moveGroup().equals(movedHeadings.get(parent));
  }

  private static void addNotes(Set<Kind> kinds, Set<Note> notes) {
    for (Note note : notes) {
      switch (note) {
        case RENUMBERED -> kinds.add(Kind.RENUMBERED);
        case KEY, KEY_REMOVED -> kinds.add(Kind.KEY);
        case FORMAT, SPACING, TYPOGRAPHY, INVISIBLE, HEADING, HEADING_REMOVED, LEVEL ->
            kinds.add(Kind.FORMAT);
        case SENTENCE_MOVED, SENTENCE_ORDER, REORDERED, COLUMN_ORDER -> kinds.add(Kind.PARTS_MOVED);
        case LINK, ANCHOR -> kinds.add(Kind.LINKS);
        case SPLIT -> kinds.add(Kind.SPLIT);
        case MERGE -> kinds.add(Kind.MERGED);
        case REFERS_ELSEWHERE, HOLDS_FOR_OTHERS -> kinds.add(Kind.SENSE);
        case STRUCK, UNPROVEN -> kinds.add(Kind.CHANGED);
      }
    }
  }

  private static void addIf(Set<Kind> kinds, Kind kind, boolean condition) {
    if (condition) {
      kinds.add(kind);
    }
  }

  private List<ClauseChange> changed() {
    List<ClauseChange> changed = new ArrayList<>();
    clauses.forEach(
        (key, clause) -> {
          if (!clause.kinds.isEmpty()) {
            changed.add(change(key, clause));
          }
        });
    return changed;
  }

  private ClauseChange change(Key key, Clause clause) {
    Set<Kind> kinds = clause.kinds;
    if (kinds.contains(Kind.ADDED)) {
      kinds = clause.livesOn() ? EnumSet.of(Kind.ADDED, Kind.SPLIT) : EnumSet.of(Kind.ADDED);
    } else if (kinds.contains(Kind.REMOVED)) {
      kinds = clause.livesOn() ? EnumSet.of(Kind.REMOVED, Kind.MERGED) : EnumSet.of(Kind.REMOVED);
    }
    int heading = key.heading();
    Set<Subject> about = subjects.of(tellings.of(clause.entries), old, now);
    return key.isNew()
        ? new ClauseChange(
            now.clauseId(heading),
            optional(oldHeadings.getOrDefault(heading, Sections.PREAMBLE)),
            optional(heading),
            kinds,
            about,
            clause.entries)
        : new ClauseChange(
            old.clauseId(heading),
            optional(heading),
            OptionalInt.empty(),
            kinds,
            about,
            clause.entries);
  }

  private static OptionalInt optional(int heading) {
    return heading == Sections.PREAMBLE ? OptionalInt.empty() : OptionalInt.of(heading);
  }
}
