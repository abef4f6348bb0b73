package io.gazette.markdown;

import io.gazette.text.Characters;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a line break in the source stands for: nothing between two characters that are written
 * without spaces, else a space (CSS Text 4, segment break transformation).
 *
 * <p>Quotation marks and dashes that Chinese shares with Latin count as what is beside them, and so
 * does what is not yet known: a placeholder, or a link without text.
 */
final class LineJoin {

  /** No character: the edge of the text. */
  static final int NONE = -1;

  /** A character that a later stage fills in. */
  private static final int UNKNOWN = -2;

  /** Marks that Chinese shares with Latin; beside a Chinese character they are Chinese. */
  private static final String SHARED_PUNCTUATION = "“”‘’—…·";

  private LineJoin() {}

  static String at(Node lineBreak) {
    return between(before(lineBreak.getPrevious()), after(lineBreak.getNext()));
  }

  static String between(int before, int after) {
    boolean first = Characters.isWrittenWithoutSpaces(before);
    boolean second = Characters.isWrittenWithoutSpaces(after);
    boolean joined =
        (first && (second || followsNeighbour(after))) || (second && followsNeighbour(before));
    return joined ? "" : " ";
  }

  private static boolean followsNeighbour(int character) {
    return character == UNKNOWN || SHARED_PUNCTUATION.indexOf(character) >= 0;
  }

  private static int before(@Nullable Node sibling) {
    @Nullable Node node = sibling;
    while (node instanceof HtmlInline) {
      node = node.getPrevious();
    }
    while (node != null && node.getLastChild() != null) {
      node = node.getLastChild();
    }
    String text = text(node);
    return text.isEmpty() ? without(node) : text.codePointBefore(text.length());
  }

  private static int after(@Nullable Node sibling) {
    @Nullable Node node = sibling;
    while (node instanceof HtmlInline) {
      node = node.getNext();
    }
    while (node != null && node.getFirstChild() != null) {
      node = node.getFirstChild();
    }
    String text = text(node);
    return text.isEmpty() ? without(node) : text.codePointAt(0);
  }

  private static String text(@Nullable Node node) {
    if (node instanceof Text text) {
      return text.getLiteral();
    }
    return node instanceof Code code ? code.getLiteral() : "";
  }

  private static int without(@Nullable Node node) {
    boolean edge =
        node == null
            || node instanceof HardLineBreak
            || node instanceof SoftLineBreak
            || node instanceof HtmlInline;
    return edge ? NONE : UNKNOWN;
  }
}
