package io.gazette.diff;

import java.util.ArrayList;
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
    BlockPairs pairs = new BlockPairs(alignment, reader, oldText.size(), newText.size());
    EntryWriter writer = new EntryWriter(oldText, newText, blockDiff);
    List<Entry> entries = new Composer(alignment, pairs, writer).compose();
    return new TextDiff(
        oldText,
        newText,
        Proof.holds(entries, oldText, newText) ? entries : wholesale(writer, oldText, newText));
  }

  /** All that went, then all that came: the last resort. */
  private static List<Entry> wholesale(
      EntryWriter writer, List<TextBlock> oldText, List<TextBlock> newText) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < oldText.size(); i++) {
      entries.add(writer.removed(i).with(Note.UNPROVEN));
    }
    for (int j = 0; j < newText.size(); j++) {
      entries.add(writer.added(j).with(Note.UNPROVEN));
    }
    return entries;
  }
}
