package io.gazette.diff.words;

import io.gazette.diff.Edit;
import java.util.ArrayList;
import java.util.List;

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
    for (Hunk hunk : hunks) {
      script.addEqual(equalFrom, hunk.oldFrom());
      script.addDeleted(hunk.oldFrom(), hunk.oldTo());
      script.addInserted(hunk.newFrom(), hunk.newTo());
      equalFrom = hunk.oldTo();
    }
    script.addEqual(equalFrom, old.size());
    script.endPiece();
    return script.pieces;
  }

  private void addEqual(int from, int to) {
    if (from < to) {
      edits.add(Edit.equal(old.text(from, to)));
    }
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
    pieces.add(new Piece(oldBlock, newBlock, edits));
    edits = new ArrayList<>();
  }
}
