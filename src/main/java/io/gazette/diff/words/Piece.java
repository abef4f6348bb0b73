package io.gazette.diff.words;

import io.gazette.diff.Edit;
import java.util.List;

/**
 * What happened between one old and one new block of a comparison of several.
 *
 * @param oldBlock place among the old blocks compared
 * @param newBlock place among the new blocks compared
 */
public record Piece(int oldBlock, int newBlock, List<Edit> edits) {

  public Piece {
    edits = List.copyOf(edits);
  }
}
