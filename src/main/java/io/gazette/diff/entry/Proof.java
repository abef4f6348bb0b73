package io.gazette.diff.entry;

import io.gazette.diff.Edit;
import io.gazette.diff.Entry;
import io.gazette.diff.Placed;
import io.gazette.diff.TextBlock;
import io.gazette.diff.words.Piece;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Checks that redlines are complete: that either text can be read off them, numbers included. */
public final class Proof {

  private Proof() {}

  /** Whether edits turn one body into another. */
  static boolean holds(List<Edit> edits, String old, String now) {
    return oldText(edits).equals(old) && newText(edits).equals(now);
  }

  /** Whether pieces are the old bodies and the new ones. */
  static boolean piecesHold(List<Piece> pieces, List<String> old, List<String> now) {
    List<StringBuilder> oldTexts = empty(old.size());
    List<StringBuilder> newTexts = empty(now.size());
    for (Piece piece : pieces) {
      oldTexts.get(piece.oldBlock()).append(oldText(piece.edits()));
      newTexts.get(piece.newBlock()).append(newText(piece.edits()));
    }
    return read(oldTexts).equals(old) && read(newTexts).equals(now);
  }

  /** Whether the entries are the old text and the new one, every block in full. */
  public static boolean entriesHold(List<Entry> entries, List<TextBlock> old, List<TextBlock> now) {
    return entriesHold(entries, old, Proof::oldHere, Proof::oldText)
        && entriesHold(entries, now, Proof::newHere, Proof::newText);
  }

  private static Optional<Placed> oldHere(Entry entry) {
    return entry.isInOld() ? entry.oldBlock() : Optional.empty();
  }

  private static Optional<Placed> newHere(Entry entry) {
    return entry.isInNew() ? entry.newBlock() : Optional.empty();
  }

  private static boolean entriesHold(
      List<Entry> entries,
      List<TextBlock> blocks,
      Function<Entry, Optional<Placed>> here,
      Function<List<Edit>, String> side) {
    List<StringBuilder> texts = empty(blocks.size());
    boolean[] seen = new boolean[blocks.size()];
    for (Entry entry : entries) {
      Optional<Placed> told = here.apply(entry);
      if (told.isPresent()) {
        int at = told.get().index();
        seen[at] = true;
        texts.get(at).append(side.apply(entry.edits()));
        if (!blocks.get(at).label().equals(told.get().block().label())) {
          return false;
        }
      }
    }
    return IntStream.range(0, seen.length).allMatch(at -> seen[at])
        && read(texts).equals(blocks.stream().map(TextBlock::body).toList());
  }

  private static List<StringBuilder> empty(int size) {
    return IntStream.range(0, size).mapToObj(at -> new StringBuilder()).toList();
  }

  private static List<String> read(List<StringBuilder> texts) {
    return texts.stream().map(StringBuilder::toString).toList();
  }

  public static String oldText(List<Edit> edits) {
    return read(edits, Edit.Type.INSERTED);
  }

  public static String newText(List<Edit> edits) {
    return read(edits, Edit.Type.DELETED);
  }

  private static String read(List<Edit> edits, Edit.Type without) {
    StringBuilder text = new StringBuilder();
    for (Edit edit : edits) {
      if (edit.type() != without) {
        text.append(edit.text());
      }
    }
    return text.toString();
  }
}
