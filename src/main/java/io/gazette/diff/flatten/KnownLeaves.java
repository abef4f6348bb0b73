package io.gazette.diff.flatten;

import io.gazette.diff.Memory;
import io.gazette.diff.TextBlock;

/** The leaves of texts, made once where several texts have the same. For one thread. */
public final class KnownLeaves {

  private final Memory<Leaf, TextBlock> known = new Memory<>(block -> block.exact().length());

  TextBlock of(Leaf leaf) {
    return known.of(leaf, Leaf::block);
  }
}
