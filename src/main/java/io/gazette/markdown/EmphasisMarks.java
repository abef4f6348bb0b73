package io.gazette.markdown;

import org.commonmark.node.CustomNode;

/** A run of {@code *} or {@code _} that {@link EmphasisResolver} has not yet looked at. */
final class EmphasisMarks extends CustomNode {

  final char mark;
  final int length;
  final boolean canOpen;
  final boolean canClose;

  EmphasisMarks(char mark, int length, boolean canOpen, boolean canClose) {
    this.mark = mark;
    this.length = length;
    this.canOpen = canOpen;
    this.canClose = canClose;
  }
}
