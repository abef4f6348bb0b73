package io.gazette.markdown.slips;

import org.commonmark.node.Node;

/** Looks for slips of one kind; is shown every node of a text in order, and the words of those. */
interface Rule {

  /** Looks at how something was understood. */
  default void check(Node node, Findings findings) {}

  /** Looks at what is left as words in a paragraph, a heading or a cell. */
  default void check(Words words, Findings findings) {}
}
