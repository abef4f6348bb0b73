package io.gazette.diff;

import java.util.Locale;
import java.util.Random;

/**
 * Measures figures changed among near-identical siblings: how many are told in their place, and how
 * many passages are told as moved, gone or come, which none is. Run by hand, never by the build.
 */
final class SiblingBench {

  private static final int ROUNDS = 500;

  private SiblingBench() {}

  public static void main(String[] arguments) {
    for (SiblingTexts.Shape shape : SiblingTexts.Shape.values()) {
      int planted = 0;
      int inPlace = 0;
      int wrong = 0;
      long start = System.nanoTime();
      for (int seed = 1_000; seed < 1_000 + ROUNDS; seed++) {
        SiblingTexts texts = new SiblingTexts(shape, new Random(seed));
        planted += texts.planted();
        for (Entry entry : Redline.compare(texts.oldText(), texts.newText()).entries()) {
          boolean stayed = entry.oldIndex().equals(entry.newIndex());
          inPlace += stayed && entry.op() == Op.CHANGED ? 1 : 0;
          wrong += stayed ? 0 : 1;
        }
      }
      print(
          String.format(
              Locale.ROOT,
              "%-12s %5d figures changed, %5d told in place, %d entries told elsewhere; %d ms",
              shape,
              planted,
              inPlace,
              wrong,
              (System.nanoTime() - start) / 1_000_000));
    }
  }

  @SuppressWarnings("SystemOut")
  private static void print(String line) {
    System.out.println(line);
  }
}
