package io.gazette.diff.words;

import io.gazette.diff.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes hunks out as runs of text, one piece for each pair of blocks they touch. */
public final class EditScript {

  private final Tokens old;
  private final Tokens now;
  private final List<Piece> pieces = new ArrayList<>();
  private List<Edit> edits = new ArrayList<>();
  private int oldBlock;
  private int newBlock;

  private EditScript(Tokens old, Tokens now) {
    this.old = old;
    this.now = now;
  }

  public static List<Piece> pieces(Tokens old, Tokens now, List<Hunk> hunks) {
    EditScript script = new EditScript(old, now);
    int equalFrom = 0;
    int newFrom = 0;
    for (Hunk hunk : hunks) {
      script.addEqual(equalFrom, hunk.oldFrom(), newFrom);
      script.addDeleted(hunk.oldFrom(), hunk.oldTo());
      script.addInserted(hunk.newFrom(), hunk.newTo());
      equalFrom = hunk.oldTo();
      newFrom = hunk.newTo();
    }
    script.addEqual(equalFrom, old.size(), newFrom);
    script.endPiece();
    return script.pieces;
  }

  /** Tokens of one id; where they are not equal to the letter, they differ in typography. */
  private void addEqual(int from, int to, int newFrom) {
    int by = newFrom - from;
    int start = from;
    for (int at = from; at < to && !old.isSame(start, to, now, start + by); ) {
      if (old.isSame(at, at + 1, now, at + by)) {
        at++;
        continue;
      }
      int end = endOfTypography(at, to, by);
      addSame(start, at);
      addTypography(old.text(at, end), now.text(at + by, end + by));
      at = end;
      start = end;
    }
    addSame(start, to);
  }

  private void addSame(int from, int to) {
    if (from < to) {
      edits.add(Edit.equal(old.text(from, to)));
    }
  }

  /** Differences with next to nothing between them, such as a pair of quotation marks, are one. */
  private int endOfTypography(int from, int to, int by) {
    int end = from + 1;
    for (int at = end; at < to && old.width(end, at) <= HunkJoiner.SLIVER; at++) {
      if (!old.isSame(at, at + 1, now, at + by)) {
        end = at + 1;
      }
    }
    return end;
  }

  /** Without what is equal at both ends: of such a change no more is shown than it takes. */
  private void addTypography(String before, String after) {
    int shorter = Math.min(before.length(), after.length());
    int head = 0;
    while (head < shorter && before.charAt(head) == after.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
      tail++;
    }
    String gone = before.substring(head, before.length() - tail);
    String come = after.substring(head, after.length() - tail);
    addIfAny(Edit.equal(before.substring(0, head)));
    addIfAny(new Edit(Edit.Type.DELETED, gone, Edit.Matter.TYPOGRAPHY));
    addIfAny(new Edit(Edit.Type.INSERTED, come, Edit.Matter.TYPOGRAPHY));
    addIfAny(Edit.equal(before.substring(before.length() - tail)));
  }

  private void addDeleted(int from, int to) {
    int start = from;
    for (int token = from; token < to; token++) {
      if (old.type(token) == TokenType.BOUND) {
        addIfAny(Edit.deleted(old.text(start, token)));
        endPiece();
        oldBlock++;
        start = token + 1;
      }
    }
    addIfAny(Edit.deleted(old.text(start, to)));
  }

  private void addInserted(int from, int to) {
    int start = from;
    for (int token = from; token < to; token++) {
      if (now.type(token) == TokenType.BOUND) {
        addIfAny(Edit.inserted(now.text(start, token)));
        endPiece();
        newBlock++;
        start = token + 1;
      }
    }
    addIfAny(Edit.inserted(now.text(start, to)));
  }

  private void addIfAny(Edit edit) {
    if (!edit.text().isEmpty()) {
      edits.add(edit);
    }
  }

  private void endPiece() {
    pieces.add(new Piece(oldBlock, newBlock, withoutBlanks(edits)));
    edits = new ArrayList<>();
  }

  /** The same where blanks that came or went beside changed words are a part of that change. */
  private static List<Edit> withoutBlanks(List<Edit> edits) {
    List<Edit> settled = new ArrayList<>(edits.size());
    for (int from = 0; from < edits.size(); ) {
      int to = from;
      boolean words = false;
      while (to < edits.size() && isWordsOrBlank(edits.get(to))) {
        words |= !edits.get(to++).isTypography();
      }
      if (words) {
        addWords(edits.subList(from, to), settled);
        from = to;
      } else {
        settled.add(edits.get(from++));
      }
    }
    return settled;
  }

  private static boolean isWordsOrBlank(Edit edit) {
    return edit.isChange() && (!edit.isTypography() || edit.text().isBlank());
  }

  /** One change, without a blank that both of its sides begin or end with. */
  private static void addWords(List<Edit> change, List<Edit> settled) {
    String gone = text(change, Edit.Type.DELETED);
    String come = text(change, Edit.Type.INSERTED);
    boolean ends = gone.endsWith(" ") && come.endsWith(" ");
    boolean begins =
        gone.startsWith(" ")
            && come.startsWith(" ")
            && (!ends || Math.min(gone.length(), come.length()) > 1);
    int from = begins ? 1 : 0;
    int cut = ends ? 1 : 0;
    List<Edit> all =
        List.of(
            Edit.equal(begins ? " " : ""),
            Edit.deleted(gone.substring(from, gone.length() - cut)),
            Edit.inserted(come.substring(from, come.length() - cut)),
            Edit.equal(ends ? " " : ""));
    all.stream().filter(edit -> !edit.text().isEmpty()).forEach(settled::add);
  }

  private static String text(List<Edit> change, Edit.Type type) {
    return change.stream()
        .filter(edit -> edit.type() == type)
        .map(Edit::text)
        .collect(Collectors.joining());
  }
}
