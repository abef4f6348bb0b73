package io.gazette.diff.align;

/** Numbers keys in the order in which they are first met, without an object for any of them. */
final class KeyNumbers {

  /** A key is kept at the place it hashes to, or at the next one that was free. */
  private long[] keys = new long[1 << 10];

  /** One more than the number, so that nought is a free place. */
  private int[] numbers = new int[keys.length];

  private int size;

  int of(long key) {
    int at = place(key);
    if (numbers[at] == 0) {
      if (2 * size >= keys.length) {
        grow();
        at = place(key);
      }
      keys[at] = key;
      numbers[at] = ++size;
    }
    return numbers[at] - 1;
  }

  private int place(long key) {
    int mask = keys.length - 1;
    long mixed = key * 0x9E3779B97F4A7C15L;
    int at = (int) (mixed >>> 32) & mask;
    while (numbers[at] != 0 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] knownKeys = keys;
    int[] knownNumbers = numbers;
    keys = new long[2 * knownKeys.length];
    numbers = new int[keys.length];
    for (int at = 0; at < knownKeys.length; at++) {
      if (knownNumbers[at] != 0) {
        int to = place(knownKeys[at]);
        keys[to] = knownKeys[at];
        numbers[to] = knownNumbers[at];
      }
    }
  }
}
