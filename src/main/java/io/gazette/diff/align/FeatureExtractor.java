package io.gazette.diff.align;

import io.gazette.diff.words.TokenType;
import io.gazette.diff.words.Tokenizer;
import io.gazette.diff.words.Typography;
import io.gazette.diff.words.Vocabulary;
import java.util.Arrays;
import java.util.Locale;

/** Finds the features of texts; equal words of all texts it has seen have equal numbers. */
public final class FeatureExtractor {

  private final Vocabulary vocabulary = new Vocabulary();
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
        add(Typography.form(text, at, end).toLowerCase(Locale.ROOT));
        if (Character.isDigit(text.charAt(at))) add("#");
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
      add(Character.toString(text.codePointAt(previous)) + text.substring(at, end));
    } else if (!isIdeograph(text, next)) {
      add(text.substring(at, end));
    }
    return at;
  }

  private static boolean isIdeograph(String text, int at) {
    return at < text.length() && Tokenizer.type(text.codePointAt(at)) == TokenType.IDEOGRAPH;
  }

  private void add(String feature) {
    if (size == found.length) {
      found = Arrays.copyOf(found, 2 * size);
    }
    found[size++] = vocabulary.number(feature);
  }
}
