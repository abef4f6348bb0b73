package io.gazette.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The words of a tree that is too deep to be read as it is; needs no recursion. */
final class PlainText {

  private PlainText() {}

  static String of(Node root) {
    StringBuilder words = new StringBuilder();
    Deque<Node> waiting = new ArrayDeque<>();
    waiting.push(root);
    while (!waiting.isEmpty()) {
      Node node = waiting.pop();
      append(node, words);
      for (Node child = node.getLastChild(); child != null; child = child.getPrevious()) {
        waiting.push(child);
      }
    }
    return words.toString().strip();
  }

  private static void append(Node node, StringBuilder words) {
    if (node instanceof Text text) {
      words.append(text.getLiteral());
    } else if (node instanceof Code code) {
      words.append(code.getLiteral());
    } else if (node instanceof FencedCodeBlock code) {
      words.append(' ').append(code.getLiteral());
    } else if (node instanceof IndentedCodeBlock code) {
      words.append(' ').append(code.getLiteral());
    } else if (node instanceof HtmlBlock html) {
      words.append(' ').append(html.getLiteral());
    } else if (node instanceof BracesNode braces) {
      words.append(braces.raw);
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      words.append(' ');
    } else if (node instanceof Block && !words.isEmpty()) {
      words.append(' ');
    }
  }
}
