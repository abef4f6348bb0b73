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

  private static final int FAILED = -1;

  private Proof() {}

  /** Whether edits turn one body into another. */
  static boolean holds(List<Edit> edits, String old, String now) {
    return readOn(old, 0, edits, Edit.Type.INSERTED) == old.length()
        && readOn(now, 0, edits, Edit.Type.DELETED) == now.length();
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
    return entriesHold(entries, old, Proof::oldHere, Edit.Type.INSERTED)
        && entriesHold(entries, now, Proof::newHere, Edit.Type.DELETED);
  }

  private static Optional<Placed> oldHere(Entry entry) {
    return entry.isInOld() ? entry.oldBlock() : Optional.empty();
  }

  private static Optional<Placed> newHere(Entry entry) {
    return entry.isInNew() ? entry.newBlock() : Optional.empty();
  }

  /** Reads each block off the entries that tell of it, from its beginning to its end. */
  private static boolean entriesHold(
      List<Entry> entries,
      List<TextBlock> blocks,
      Function<Entry, Optional<Placed>> here,
      Edit.Type without) {
    int[] read = new int[blocks.size()];
    boolean[] seen = new boolean[blocks.size()];
    for (Entry entry : entries) {
      Optional<Placed> told = here.apply(entry);
      if (told.isPresent()) {
        int at = told.get().index();
        seen[at] = true;
        read[at] = readOn(blocks.get(at).body(), read[at], entry.edits(), without);
        if (read[at] == FAILED || !blocks.get(at).label().equals(told.get().block().label())) {
          return false;
        }
      }
    }
    return IntStream.range(0, seen.length)
        .allMatch(at -> seen[at] && read[at] == blocks.get(at).body().length());
  }

  private static int readOn(String body, int from, List<Edit> edits, Edit.Type without) {
    int at = from;
    for (Edit edit : edits) {
      if (edit.type() != without) {
        String text = edit.text();
        boolean whole = at == 0 && text.length() == body.length();
        if (!(whole ? text.equals(body) : body.startsWith(text, at))) {
          return FAILED;
        }
        at += text.length();
      }
    }
    return at;
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
