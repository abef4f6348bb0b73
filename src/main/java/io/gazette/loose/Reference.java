package io.gazette.loose;

import io.gazette.diff.TextBlockBuilder;

/**
 * What is shown or linked from elsewhere, as a redline compares it: the words in sight lead to the
 * address, so that an image that was exchanged is told as well as a link.
 */
final class Reference {

  /** A longer address, such as an image written out in the text, is told by its beginning. */
  private static final int LONGEST = 200;

  private Reference() {}

  /** The target of a link, with the title that some readers show beside it. */
  static String target(String address, String title) {
    String shown =
        address.length() <= LONGEST
            ? address
            : address.substring(0, LONGEST) + "…" + Integer.toHexString(address.hashCode());
    return title.isBlank() ? shown : shown + " \"" + title.strip() + "\"";
  }

  /** An image or the like: its alternative text, or else the name of its file. */
  static void pour(String address, String alternative, String title, TextBlockBuilder leaf) {
    if (address.isBlank()) {
      leaf.text(alternative);
      return;
    }
    leaf.beginLink(target(address, title));
    leaf.text(alternative.isBlank() ? fileName(address) : alternative);
    leaf.end();
  }

  static String fileName(String address) {
    if (address.startsWith("data:")) {
      return "[…]";
    }
    String path = address.replaceFirst("[?#].*", "").replaceFirst("/+$", "");
    return "[" + path.substring(path.lastIndexOf('/') + 1) + "]";
  }
}
