package io.gazette.markdown;

import io.gazette.model.Block;
import io.gazette.model.Inline;

/** Knows what stands in the place of placeholders; asked once for each. */
public interface Filler {

  /** For a placeholder within running text. */
  Inline inline(Placeholder placeholder);

  /** For a placeholder that is alone in its paragraph. */
  Block block(Placeholder placeholder);
}
