package io.gazette.diff;

import io.gazette.diff.align.Alignment;
import io.gazette.diff.align.UnitReader;
import io.gazette.diff.entry.BlockPairs;
import io.gazette.diff.entry.Composer;
import io.gazette.diff.entry.EntryWriter;
import io.gazette.diff.entry.Markings;
import io.gazette.diff.entry.Proof;
import io.gazette.diff.entry.SentenceMoves;
import io.gazette.diff.summary.ItemScopes;
import io.gazette.diff.summary.Subjects;
import io.gazette.diff.words.BlockDiff;
import java.util.List;

/**
 * Compares versions of a text: the entry point of this package.
 *
 * <p>One object compares any versions of one text. Most of what they say is the same, and what it
 * has found of a block it need not find again; so it holds all that it was given, and is as long
 * kept as there are versions of that text to compare. For one thread.
 */
public final class Redline {

  private final UnitReader reader = new UnitReader();
  private final BlockDiff blockDiff = new BlockDiff();
  private final Markings markings = new Markings();
  private final Subjects subjects = new Subjects();

  /** What changed from one text to another that will not be compared again. */
  public static TextDiff compare(List<TextBlock> oldText, List<TextBlock> newText) {
    return new Redline().between(oldText, newText);
  }

  /**
   * What changed from one text to another.
   *
   * <p>Never fails, for whatever texts. The result is proved before it is given: without what was
   * inserted it is exactly the old text, without what was deleted the new one, numbers included.
   * What cannot be proved is shown whole, old and new, and noted as {@link Note#UNPROVEN}. Equal
   * input gives equal results, on every machine, whatever was compared before.
   */
  public TextDiff between(List<TextBlock> oldText, List<TextBlock> newText) {
    Alignment alignment = Alignment.of(reader.read(oldText), reader.read(newText), blockDiff);
    EntryWriter writer = new EntryWriter(oldText, newText, blockDiff, markings, alignment);
    BlockPairs pairs = new BlockPairs(alignment, reader, blockDiff, writer);
    List<Entry> entries =
        SentenceMoves.marked(
            new Composer(alignment, pairs, writer).compose(), oldText, newText, writer, blockDiff);
    List<Entry> noted =
        ItemScopes.noted(oldText, newText, proven(entries, oldText, newText, writer));
    return TextDiff.of(oldText, newText, noted, subjects);
  }

  public static List<Entry> proven(
      List<Entry> entries, List<TextBlock> oldText, List<TextBlock> newText, EntryWriter writer) {
    return Proof.entriesHold(entries, oldText, newText)
        ? entries
        : writer.unproven(0, oldText.size(), 0, newText.size());
  }
}
