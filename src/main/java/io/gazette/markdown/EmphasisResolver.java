package io.gazette.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;

/**
 * Turns the marks in a finished tree into emphasis, one list of siblings after the other.
 *
 * <p>This equals resolving them while parsing: a link has already taken the marks in its text as
 * its own children, and marks never pair across the border of a link.
 */
final class EmphasisResolver implements PostProcessor {

  static final int MAX_DEPTH = 100;

  @Override
  public Node process(Node document) {
    Deque<Node> parents = new ArrayDeque<>();
    parents.push(document);
    while (!parents.isEmpty()) {
      Node parent = parents.pop();
      EmphasisPairs.resolveChildren(parent);
      for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
        if (child.getFirstChild() != null) {
          parents.push(child);
        }
      }
    }
    return document;
  }
}
