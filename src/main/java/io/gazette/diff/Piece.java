package io.gazette.diff;

import java.util.List;

/**
 * What happened between one old and one new block of a comparison of several.
 *
 * @param oldBlock place among the old blocks compared
 * @param newBlock place among the new blocks compared
 */
record Piece(int oldBlock, int newBlock, List<Edit> edits) {

  Piece {
    edits = List.copyOf(edits);
  }
}
