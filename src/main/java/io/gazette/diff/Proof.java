package io.gazette.diff;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Checks that redlines are complete: that either text can be read off them, numbers included. */
final class Proof {

  private Proof() {}

  /** Whether edits turn one body into another. */
  static boolean holds(List<Edit> edits, String old, String now) {
    return read(edits, Edit.Type.INSERTED).equals(old)
        && read(edits, Edit.Type.DELETED).equals(now);
  }

  /** Whether the entries are the old text and the new one, every block in full. */
  static boolean holds(List<Entry> entries, List<TextBlock> old, List<TextBlock> now) {
    return holds(entries, old, Entry::oldIndex, Entry::oldLabel, Edit.Type.INSERTED)
        && holds(entries, now, Entry::newIndex, Entry::newLabel, Edit.Type.DELETED);
  }

  private static boolean holds(
      List<Entry> entries,
      List<TextBlock> blocks,
      Function<Entry, OptionalInt> index,
      Function<Entry, String> label,
      Edit.Type other) {
    List<StringBuilder> read =
        IntStream.range(0, blocks.size()).mapToObj(at -> new StringBuilder()).toList();
    boolean[] seen = new boolean[blocks.size()];
    for (Entry entry : entries) {
      OptionalInt at = index.apply(entry);
      if (at.isPresent()) {
        seen[at.getAsInt()] = true;
        read.get(at.getAsInt()).append(read(entry.edits(), other));
        if (!blocks.get(at.getAsInt()).label().equals(label.apply(entry))) {
          return false;
        }
      }
    }
    return IntStream.range(0, seen.length)
        .allMatch(at -> seen[at] && blocks.get(at).body().contentEquals(read.get(at)));
  }

  /** The text without the runs of one type. */
  static String read(List<Edit> edits, Edit.Type without) {
    StringBuilder text = new StringBuilder();
    for (Edit edit : edits) {
      if (edit.type() != without) {
        text.append(edit.text());
      }
    }
    return text.toString();
  }
}
