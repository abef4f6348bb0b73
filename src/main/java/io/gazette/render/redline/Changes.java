package io.gazette.render.redline;

import io.gazette.diff.ClauseChange;
import io.gazette.diff.Edit;
import io.gazette.diff.Entry;
import io.gazette.diff.Note;
import io.gazette.diff.Op;
import io.gazette.diff.TextBlock;
import io.gazette.diff.TextDiff;
import io.gazette.model.Routes;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The changes of a redline, numbered in reading order: entries that a reader takes as one. */
final class Changes {

  /** What does not touch the meaning, and so is no stop on the way from change to change. */
  private static final Set<Note> QUIET =
      EnumSet.of(
          Note.RENUMBERED,
          Note.FORMAT,
          Note.SPACING,
          Note.TYPOGRAPHY,
          Note.HEADING,
          Note.HEADING_REMOVED,
          Note.INVISIBLE,
          Note.LEVEL);

  /**
   * One change.
   *
   * @param from its first entry
   * @param to after its last entry
   * @param wording whether its clause was only worded or set in another way
   * @param scattered whether blocks came or went whose sentences all stand elsewhere
   */
  record Change(int number, int from, int to, Entry first, boolean wording, boolean scattered) {

    String anchor() {
      return Routes.change(number);
    }

    /** Whether nothing but numbers, looks and blanks differ. */
    boolean isQuiet() {
      boolean words =
          first.op() != Op.EQUAL && !first.has(Note.SPACING) && !first.has(Note.TYPOGRAPHY);
      return !words && QUIET.containsAll(first.notes());
    }
  }

  private final BitSet weighty = new BitSet();
  private final List<Change> all = new ArrayList<>();
  private final List<Optional<Change>> byEntry = new ArrayList<>();
  private final NavigableMap<Integer, Change> loud = new TreeMap<>();
  private final Map<Integer, Change> departures = new TreeMap<>();
  private final Map<Integer, Change> arrivals = new TreeMap<>();

  Changes(TextDiff diff, RedlineTables tables) {
    List<Entry> entries = diff.entries();
    diff.clauses().stream()
        .filter(ClauseChange::matters)
        .forEach(clause -> clause.entries().forEach(weighty::set));
    for (int at = 0; at < entries.size(); ) {
      int to = at + 1;
      while (to < entries.size() && belongTogether(entries, to, tables)) {
        to++;
      }
      add(entries, at, to);
      at = to;
    }
  }

  private void add(List<Entry> entries, int from, int to) {
    boolean scattered =
        entries.subList(from, to).stream()
            .allMatch(
                entry ->
                    entry.has(Note.SENTENCE_MOVED)
                        && entry.edits().stream().noneMatch(Edit::isNews));
    Optional<Change> change =
        Optional.of(entries.get(from))
            .filter(Entry::isChange)
            .map(
                entry ->
                    new Change(all.size() + 1, from, to, entry, isWording(from, to), scattered));
    change.ifPresent(this::add);
    for (int at = from; at < to; at++) {
      byEntry.add(change);
    }
  }

  private boolean isWording(int from, int to) {
    int next = weighty.nextSetBit(from);
    return next < 0 || next >= to;
  }

  private void add(Change change) {
    all.add(change);
    if (!change.isQuiet()) {
      loud.put(change.number(), change);
    }
    if (change.first().op() == Op.MOVED_FROM) {
      departures.putIfAbsent(change.first().moveGroup().getAsInt(), change);
    } else if (change.first().op() == Op.MOVED_TO) {
      arrivals.putIfAbsent(change.first().moveGroup().getAsInt(), change);
    }
  }

  /** Whether an entry goes on with the change that the entry before it tells of. */
  private static boolean belongTogether(List<Entry> entries, int at, RedlineTables tables) {
    Entry before = entries.get(at - 1);
    Entry entry = entries.get(at);
    if (tables.tableOfRow(at) != tables.tableOfRow(at - 1)) {
      return false;
    }
    boolean pieces =
        (entry.has(Note.SPLIT) && before.oldBlock().equals(entry.oldBlock()))
            || (entry.has(Note.MERGE) && before.newBlock().equals(entry.newBlock()));
    return switch (entry.op()) {
      case ADDED, REMOVED -> before.op() == entry.op() && entry.kind() != TextBlock.Kind.HEADING;
      case MOVED_FROM, MOVED_TO -> entry.isMovedWith(before);
      case CHANGED, REPLACED -> pieces;
      case EQUAL -> false;
    };
  }

  List<Change> all() {
    return all;
  }

  /** The change that an entry is a part of; empty where nothing changed. */
  Optional<Change> of(int entry) {
    return byEntry.get(entry);
  }

  /** The other end of a move. */
  Optional<Change> otherEnd(Change change) {
    int group = change.first().moveGroup().getAsInt();
    return Optional.ofNullable(
        (change.first().op() == Op.MOVED_TO ? departures : arrivals).get(group));
  }

  /** The change before one, quiet ones passed over. */
  Optional<Change> before(Change change) {
    return Optional.ofNullable(loud.lowerEntry(change.number())).map(Map.Entry::getValue);
  }

  Optional<Change> after(Change change) {
    return Optional.ofNullable(loud.higherEntry(change.number())).map(Map.Entry::getValue);
  }
}
