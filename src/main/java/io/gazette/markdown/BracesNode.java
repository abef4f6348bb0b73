package io.gazette.markdown;

import org.commonmark.node.CustomNode;

/** Something in braces, as it was written. */
final class BracesNode extends CustomNode {

  enum Kind {
    /** <code>{{…}}</code>, or a lone <code>{{</code>. */
    PLACEHOLDER,
    /** <code>{…}</code> at the end of a block; only in a heading does it mean anything. */
    ATTRIBUTES
  }

  final Kind kind;
  final String raw;

  private BracesNode(Kind kind, String raw) {
    this.kind = kind;
    this.raw = raw;
  }

  static BracesNode placeholder(String raw) {
    return new BracesNode(Kind.PLACEHOLDER, raw);
  }

  static BracesNode attributes(String raw) {
    return new BracesNode(Kind.ATTRIBUTES, raw);
  }
}
