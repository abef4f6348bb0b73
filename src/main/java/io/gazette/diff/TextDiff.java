package io.gazette.diff;

import io.gazette.diff.summary.ClauseChanges;
import io.gazette.diff.summary.Subjects;
import java.util.List;

/**
 * Everything that changed between two versions of a text in one language.
 *
 * @param entries in reading order of the new text; what went stands where it stood
 * @param clauses the clauses that changed in any way, in the order of the redline
 * @param summary everything in numbers
 */
public record TextDiff(
    List<TextBlock> oldText,
    List<TextBlock> newText,
    List<Entry> entries,
    List<ClauseChange> clauses,
    Summary summary) {

  public TextDiff {
    oldText = List.copyOf(oldText);
    newText = List.copyOf(newText);
    entries = List.copyOf(entries);
    clauses = List.copyOf(clauses);
  }

  /** The entries of two texts, summed up. */
  public static TextDiff of(List<TextBlock> oldText, List<TextBlock> newText, List<Entry> entries) {
    return of(oldText, newText, entries, new Subjects());
  }

  static TextDiff of(
      List<TextBlock> oldText, List<TextBlock> newText, List<Entry> entries, Subjects subjects) {
    List<ClauseChange> clauses = ClauseChanges.of(oldText, newText, entries, subjects);
    return new TextDiff(oldText, newText, entries, clauses, Summary.of(entries, clauses));
  }

  /** Whether nothing at all differs, numbers, formats and links included. */
  public boolean isEmpty() {
    return entries.stream().noneMatch(Entry::isChange);
  }

  /** The sentences that stand elsewhere; the first is number 1 among the edits. */
  public List<MovedSentence> movedSentences() {
    return MovedSentence.of(entries);
  }

  /** Which row of its table an entry was, the first below the header being 1. */
  public int oldRow(Entry entry) {
    int at = entry.oldBlock().orElseThrow().index();
    int number = 0;
    while (at >= 0 && oldText.get(at).isRow() && !oldText.get(at).opensTable()) {
      at--;
      number++;
    }
    return number;
  }

  /** The blocks that had to be shown whole because their redline could not be proved. */
  public List<Entry> unproven() {
    return entries.stream().filter(entry -> entry.has(Note.UNPROVEN)).toList();
  }
}
