package io.gazette.diff;

import io.gazette.diff.ClauseChange.Kind;
import io.gazette.diff.words.WordCharacters;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A redline in numbers.
 *
 * @param counts one for each {@link Count}, in that order
 */
public record Summary(Map<Count, Integer> counts) {

  /** What is counted. */
  public enum Count {
    /** Clauses that are new, whether what they say is new or not. */
    CLAUSES_ADDED("clausesAdded"),
    /** Clauses that are gone, whether what they said is gone or not. */
    CLAUSES_REMOVED("clausesRemoved"),
    /** Clauses whose words changed, moved or not. */
    CLAUSES_CHANGED("clausesChanged"),
    /** Clauses in which words that stayed refer to, or hold for, something else. */
    CLAUSES_OF_OTHER_SENSE("clausesOfOtherSense"),
    /** Clauses that stand elsewhere. */
    CLAUSES_MOVED("clausesMoved"),
    /** Clauses, not new ones, of which a block was split. */
    CLAUSES_SPLIT("clausesSplit"),
    /** Clauses, not gone ones, of which blocks were merged. */
    CLAUSES_MERGED("clausesMerged"),
    /** Clauses of which nothing but numbers changed. */
    CLAUSES_RENUMBERED_ONLY("clausesRenumberedOnly"),
    /** Clauses of which nothing but looks (and numbers) changed. */
    CLAUSES_FORMAT_ONLY("clausesFormatOnly"),
    /** Clauses in which something became key or ceased to be. */
    CLAUSES_WITH_KEY_CHANGE("clausesWithKeyChange"),
    /** Sentences that stand elsewhere, in another block or in their own. */
    SENTENCES_MOVED("sentencesMoved"),
    /** Links that lead elsewhere. */
    LINKS("links"),
    /** Rows of tables. */
    ROWS_ADDED("rowsAdded"),
    /** Rows of tables. */
    ROWS_REMOVED("rowsRemoved"),
    /** Rows of tables. */
    ROWS_CHANGED("rowsChanged"),
    /** Without blanks, as code points. */
    CHARACTERS_INSERTED("charactersInserted"),
    /** Without blanks, as code points; what moved is neither. */
    CHARACTERS_DELETED("charactersDeleted");

    private final String id;

    Count(String id) {
      this.id = id;
    }

    /** The name in JSON, e.g. {@code clausesAdded}. */
    public String id() {
      return id;
    }
  }

  public Summary {
    counts = Collections.unmodifiableMap(new EnumMap<>(counts));
  }

  public int of(Count count) {
    return counts.getOrDefault(count, 0);
  }

  public static Summary of(List<Entry> entries, List<ClauseChange> clauses) {
    Map<Count, Integer> counts = new EnumMap<>(Count.class);
    counts.put(Count.CLAUSES_ADDED, clauses(clauses, Kind.ADDED));
    counts.put(Count.CLAUSES_REMOVED, clauses(clauses, Kind.REMOVED));
    counts.put(Count.CLAUSES_CHANGED, clauses(clauses, Kind.CHANGED));
    counts.put(Count.CLAUSES_OF_OTHER_SENSE, clauses(clauses, Kind.SENSE));
    counts.put(Count.CLAUSES_MOVED, clauses(clauses, Kind.MOVED));
    counts.put(
        Count.CLAUSES_SPLIT, wholes(clauses, Kind.SPLIT, entries, Note.SPLIT, Entry::oldBlock));
    counts.put(
        Count.CLAUSES_MERGED, wholes(clauses, Kind.MERGED, entries, Note.MERGE, Entry::newBlock));
    counts.put(
        Count.CLAUSES_RENUMBERED_ONLY, clauses(clauses, clause -> clause.isOnly(Kind.RENUMBERED)));
    counts.put(Count.CLAUSES_FORMAT_ONLY, clauses(clauses, Summary::isFormatOnly));
    counts.put(Count.CLAUSES_WITH_KEY_CHANGE, clauses(clauses, Kind.KEY));
    counts.put(Count.SENTENCES_MOVED, sentencesMoved(entries));
    counts.put(Count.LINKS, entries.stream().mapToInt(entry -> entry.links().size()).sum());
    counts.put(Count.ROWS_ADDED, rows(entries, Op.ADDED));
    counts.put(Count.ROWS_REMOVED, rows(entries, Op.REMOVED));
    counts.put(
        Count.ROWS_CHANGED,
        rows(entries, Op.CHANGED) + rows(entries, Op.REPLACED) + movedAndChanged(entries));
    counts.put(Count.CHARACTERS_INSERTED, characters(entries, Edit.Type.INSERTED));
    counts.put(Count.CHARACTERS_DELETED, characters(entries, Edit.Type.DELETED));
    return new Summary(counts);
  }

  private static int clauses(List<ClauseChange> clauses, Kind kind) {
    return clauses(clauses, clause -> clause.kinds().contains(kind));
  }

  private static int clauses(List<ClauseChange> clauses, Predicate<ClauseChange> which) {
    return (int) clauses.stream().filter(which).count();
  }

  /**
   * One block that became part of several clauses, or several of which one was made, counts once.
   */
  private static int wholes(
      List<ClauseChange> clauses,
      Kind kind,
      List<Entry> entries,
      Note note,
      Function<Entry, Optional<Placed>> whole) {
    Set<Integer> seen = new HashSet<>();
    int count = 0;
    for (ClauseChange clause : clauses) {
      if (clause.kinds().contains(kind) && !clause.isHeadingOnly()) {
        List<Integer> blocks =
            clause.entries().stream()
                .map(entries::get)
                .filter(entry -> entry.has(note))
                .flatMap(entry -> whole.apply(entry).stream())
                .map(Placed::index)
                .toList();
        count += blocks.stream().anyMatch(seen::contains) ? 0 : 1;
        seen.addAll(blocks);
      }
    }
    return count;
  }

  private static boolean isFormatOnly(ClauseChange clause) {
    return clause.kinds().contains(Kind.FORMAT) && clause.isLooksOnly();
  }

  private static int sentencesMoved(List<Entry> entries) {
    return (int)
        entries.stream()
            .flatMap(entry -> entry.edits().stream())
            .mapToInt(Edit::sentence)
            .filter(sentence -> sentence > 0)
            .distinct()
            .count();
  }

  private static int rows(List<Entry> entries, Op op) {
    return (int)
        entries.stream()
            .filter(entry -> entry.op() == op && entry.kind() == TextBlock.Kind.ROW)
            .filter(entry -> !entry.isOnlyReordered())
            .count();
  }

  /** Rows that came with their table and say something else now. */
  private static int movedAndChanged(List<Entry> entries) {
    return (int)
        entries.stream()
            .filter(entry -> entry.op() == Op.MOVED_TO && entry.kind() == TextBlock.Kind.ROW)
            .filter(entry -> entry.edits().stream().anyMatch(Edit::isChange))
            .count();
  }

  private static int characters(List<Entry> entries, Edit.Type type) {
    return entries.stream()
        .filter(entry -> entry.op() != Op.MOVED_FROM)
        .flatMap(entry -> entry.edits().stream())
        .filter(edit -> edit.type() == type && edit.isNews())
        .mapToInt(
            edit -> (int) edit.text().codePoints().filter(c -> !WordCharacters.isSpace(c)).count())
        .sum();
  }
}
