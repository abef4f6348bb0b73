package io.gazette.diff;

import io.gazette.diff.ClauseChange.Kind;
import io.gazette.diff.words.Characters;
import java.util.List;
import java.util.function.Predicate;

/**
 * A redline in numbers.
 *
 * @param clausesAdded clauses that are new with all they say
 * @param clausesRemoved clauses that are gone with all they said
 * @param clausesChanged clauses whose words changed, moved or not
 * @param clausesMoved clauses that stand elsewhere
 * @param clausesSplit clauses that came from another one, or of which a block was split
 * @param clausesMerged clauses that went into another one, or of which blocks were merged
 * @param clausesRenumberedOnly clauses of which nothing but numbers changed
 * @param clausesFormatOnly clauses of which nothing but looks (and numbers) changed
 * @param clausesWithKeyChange clauses in which something became key or ceased to be
 * @param links links that lead elsewhere
 * @param rowsAdded rows of tables
 * @param rowsRemoved rows of tables
 * @param rowsChanged rows of tables
 * @param charactersInserted without blanks, as code points
 * @param charactersDeleted without blanks, as code points; what moved is neither
 */
public record Summary(
    int clausesAdded,
    int clausesRemoved,
    int clausesChanged,
    int clausesMoved,
    int clausesSplit,
    int clausesMerged,
    int clausesRenumberedOnly,
    int clausesFormatOnly,
    int clausesWithKeyChange,
    int links,
    int rowsAdded,
    int rowsRemoved,
    int rowsChanged,
    int charactersInserted,
    int charactersDeleted) {

  public static Summary of(List<Entry> entries, List<ClauseChange> clauses) {
    return new Summary(
        count(clauses, Kind.ADDED),
        count(clauses, Kind.REMOVED),
        count(clauses, Kind.CHANGED),
        count(clauses, Kind.MOVED),
        count(clauses, Kind.SPLIT),
        count(clauses, Kind.MERGED),
        count(clauses, clause -> clause.isOnly(Kind.RENUMBERED)),
        count(clauses, Summary::isFormatOnly),
        count(clauses, Kind.KEY),
        entries.stream().mapToInt(entry -> entry.links().size()).sum(),
        rows(entries, Op.ADDED),
        rows(entries, Op.REMOVED),
        rows(entries, Op.CHANGED) + rows(entries, Op.REPLACED),
        characters(entries, Edit.Type.INSERTED),
        characters(entries, Edit.Type.DELETED));
  }

  private static int count(List<ClauseChange> clauses, Kind kind) {
    return count(clauses, clause -> clause.kinds().contains(kind));
  }

  private static int count(List<ClauseChange> clauses, Predicate<ClauseChange> which) {
    return (int) clauses.stream().filter(which).count();
  }

  private static boolean isFormatOnly(ClauseChange clause) {
    return clause.kinds().contains(Kind.FORMAT)
        && clause.kinds().stream().allMatch(kind -> kind == Kind.FORMAT || kind == Kind.RENUMBERED);
  }

  private static int rows(List<Entry> entries, Op op) {
    return (int)
        entries.stream()
            .filter(entry -> entry.op() == op && entry.kind() == TextBlock.Kind.ROW)
            .count();
  }

  private static int characters(List<Entry> entries, Edit.Type type) {
    return entries.stream()
        .filter(entry -> entry.op() != Op.MOVED_FROM)
        .flatMap(entry -> entry.edits().stream())
        .filter(edit -> edit.type() == type)
        .mapToInt(
            edit -> (int) edit.text().codePoints().filter(c -> !Characters.isSpace(c)).count())
        .sum();
  }
}
