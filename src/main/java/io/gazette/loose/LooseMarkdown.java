package io.gazette.loose;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.diff.TextBlock;
import io.gazette.diff.TextBlocks;
import io.gazette.markdown.AnyMarkdown;
import java.util.List;

/**
 * Reads any Markdown file, as {@link AnyMarkdown} does, into the blocks that are compared. Numbers
 * typed at the beginning of a block become {@linkplain TextBlocks#labelled labels}. Takes any text
 * whatever; safe for use by several threads.
 */
public final class LooseMarkdown {

  private LooseMarkdown() {}

  /**
   * The blocks of a text in reading order.
   *
   * @param file path of the text, for positions
   * @param diagnostics is told what the reader cannot keep
   */
  public static List<TextBlock> blocks(String markdown, String file, Diagnostics diagnostics) {
    Leaves leaves = new Leaves();
    AnyMarkdown.read(markdown, file, leaves, diagnostics);
    return TextBlocks.labelled(leaves.blocks());
  }
}
