package io.gazette.diff.align;

/** Takes a pair of an old and a new unit. */
@FunctionalInterface
public interface PairConsumer {
  void accept(int i, int j);
}
