package io.gazette.markdown;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Inline;
import io.gazette.model.LinkTarget;
import java.util.List;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * What is shown from elsewhere, as a text is compared: the words in sight lead to the address, so
 * that an image that was exchanged is told as well as a link.
 *
 * @param target empty if there is no address
 */
record Reference(String words, String target) {

  /** A longer address, such as an image written out in the text, is told by its beginning. */
  private static final int LONGEST = 200;

  /** An image or the like: its alternative text, or else the name of its file. */
  static Reference of(String address, String alternative, @Nullable String title) {
    if (address.isBlank()) {
      return new Reference(alternative, "");
    }
    String words = alternative.isBlank() ? fileName(address) : alternative;
    return new Reference(words, target(address, title));
  }

  /** The target of a link, with the title that some readers show beside it. */
  static String target(String address, @Nullable String title) {
    String shown =
        address.length() <= LONGEST
            ? address
            : address.substring(0, LONGEST) + "…" + Integer.toHexString(address.hashCode());
    return title == null || title.isBlank() ? shown : shown + " \"" + title.strip() + "\"";
  }

  private static String fileName(String address) {
    if (address.startsWith("data:")) {
      return "[…]";
    }
    String path = address.replaceFirst("[?#].*", "").replaceFirst("/+$", "");
    return "[" + path.substring(path.lastIndexOf('/') + 1) + "]";
  }

  Node node() {
    Text text = new Text(words);
    if (target.isEmpty()) {
      return text;
    }
    Link link = new Link(target, null);
    link.appendChild(text);
    return link;
  }

  Inline inline(SourcePosition position) {
    Inline.Text text = new Inline.Text(words);
    return target.isEmpty()
        ? text
        : new Inline.Link(new LinkTarget.Unchecked(target), List.of(text), position);
  }
}
