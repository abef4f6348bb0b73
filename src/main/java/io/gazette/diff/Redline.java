package io.gazette.diff;

import io.gazette.diff.align.Alignment;
import io.gazette.diff.align.UnitReader;
import io.gazette.diff.entry.BlockPairs;
import io.gazette.diff.entry.Composer;
import io.gazette.diff.entry.EntryWriter;
import io.gazette.diff.entry.Proof;
import io.gazette.diff.entry.SentenceMoves;
import io.gazette.diff.words.BlockDiff;
import java.util.List;

/** Compares two versions of a text: the entry point of this package. */
public final class Redline {

  private Redline() {}

  /**
   * What changed from one text to another.
   *
   * <p>Never fails, for whatever texts. The result is proved before it is given: without what was
   * inserted it is exactly the old text, without what was deleted the new one, numbers included.
   * What cannot be proved is shown whole, old and new, and noted as {@link Note#UNPROVEN}. Equal
   * input gives equal results, on every machine.
   */
  public static TextDiff compare(List<TextBlock> oldText, List<TextBlock> newText) {
    BlockDiff blockDiff = new BlockDiff();
    UnitReader reader = new UnitReader();
    Alignment alignment = Alignment.of(reader.read(oldText), reader.read(newText), blockDiff);
    BlockPairs pairs = new BlockPairs(alignment, reader, blockDiff);
    EntryWriter writer = new EntryWriter(oldText, newText, blockDiff);
    List<Entry> entries = SentenceMoves.marked(new Composer(alignment, pairs, writer).compose());
    return TextDiff.of(oldText, newText, proven(entries, oldText, newText, writer));
  }

  public static List<Entry> proven(
      List<Entry> entries, List<TextBlock> oldText, List<TextBlock> newText, EntryWriter writer) {
    return Proof.entriesHold(entries, oldText, newText)
        ? entries
        : writer.unproven(0, oldText.size(), 0, newText.size());
  }
}
