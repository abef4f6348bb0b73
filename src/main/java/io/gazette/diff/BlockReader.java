package io.gazette.diff;

import io.gazette.diff.flatten.BlockFlattener;
import io.gazette.diff.flatten.KnownLeaves;
import io.gazette.model.PolicyText;
import java.util.List;

/**
 * Reads versions of one text as lists of leaf blocks. A block that several have is made once; the
 * lists are those of {@link TextBlocks#of}. For one thread.
 */
public final class BlockReader {

  private final KnownLeaves known = new KnownLeaves();

  public List<TextBlock> read(PolicyText text) {
    return TextBlocks.labelled(BlockFlattener.leaves(text, known));
  }
}
