package io.gazette.diff;

/** Takes a pair of an old and a new unit. */
@FunctionalInterface
interface PairConsumer {
  void accept(int i, int j);
}
