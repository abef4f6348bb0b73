package io.gazette.pipeline;

import io.gazette.assemble.Assembled;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.Policy;

/** What a command does with each policy while its words are at hand. For use by several threads. */
interface PolicyWork {

  /**
   * Begins the work.
   *
   * @param reading reads policies, also later and again
   */
  default void begin(PolicyReading reading) {}

  /**
   * Whether all is known of a policy already, so that nobody need read its texts.
   *
   * @param policy without its words
   * @param found to be told what was told of the policy before
   */
  default boolean isDone(Policy policy, Diagnostics found) {
    return false;
  }

  /**
   * Takes a policy, whatever is wrong with it.
   *
   * @param found what is told of it, to which more may be added
   */
  void take(Assembled policy, Diagnostics found);
}
