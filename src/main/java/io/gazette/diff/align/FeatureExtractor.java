package io.gazette.diff.align;

import io.gazette.diff.words.TokenType;
import io.gazette.diff.words.Tokenizer;
import io.gazette.diff.words.Typography;
import java.util.Arrays;

/**
 * Finds the features of texts; equal words of all texts it has seen have equal numbers. It knows
 * them by hashes of 64 bits: that two words of a text ever share one is not to be expected, and
 * would make two passages seem a little more alike.
 */
public final class FeatureExtractor {

  private static final long FIRST_HASH = 0xcbf29ce484222325L;
  private static final long HASH_FACTOR = 0x100000001b3L;

  /** Any word in digits. */
  private static final long FIGURE = 1;

  private final KeyNumbers numbers = new KeyNumbers();
  private int[] found = new int[64];
  private int size;

  public Features features(String text) {
    size = 0;
    int runStart = -1;
    int at = 0;
    while (at < text.length()) {
      TokenType type = Tokenizer.type(text.codePointAt(at));
      int end = Tokenizer.end(text, at, type);
      if (type == TokenType.WORD) {
        add(hash(FIRST_HASH, text, at, end));
        if (Character.isDigit(text.charAt(at))) add(FIGURE);
      }
      if (type == TokenType.IDEOGRAPH) {
        runStart = addIdeograph(text, runStart, at, end);
      } else if (type != TokenType.SPACE || !isIdeograph(text, end)) {
        runStart = -1;
      }
      at = end;
    }
    int[] sorted = Arrays.copyOf(found, size);
    Arrays.sort(sorted);
    return new Features(sorted);
  }

  /**
   * A blank between two, as in 附　则, parts nothing. Adds the pair that ends here, or the ideograph
   * itself where it stands alone.
   */
  private int addIdeograph(String text, int previous, int at, int end) {
    int next = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    if (previous >= 0) {
      int first = previous + Character.charCount(text.codePointAt(previous));
      add(hash(hash(FIRST_HASH, text, previous, first), text, at, end));
    } else if (!isIdeograph(text, next)) {
      add(hash(FIRST_HASH, text, at, end));
    }
    return at;
  }

  /** Of characters in one form and in lower case, behind those that were hashed before. */
  private static long hash(long before, String text, int from, int to) {
    long hash = before;
    for (int at = from; at < to; at++) {
      hash = (hash ^ Character.toLowerCase(Typography.form(text.charAt(at)))) * HASH_FACTOR;
    }
    return hash;
  }

  private static boolean isIdeograph(String text, int at) {
    return at < text.length() && Tokenizer.type(text.codePointAt(at)) == TokenType.IDEOGRAPH;
  }

  private void add(long feature) {
    if (size == found.length) {
      found = Arrays.copyOf(found, 2 * size);
    }
    found[size++] = numbers.of(feature);
  }
}
