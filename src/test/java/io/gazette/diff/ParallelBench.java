package io.gazette.diff;

import java.util.Locale;
import java.util.Random;

/**
 * Measures redlines of texts whose sections run in parallel and change places while figures change:
 * how many texts are told without an untruth. Run by hand, never by the build; a number prints the
 * untruths of that many texts.
 */
final class ParallelBench {

  private static final int ROUNDS = 200;

  private ParallelBench() {}

  public static void main(String[] arguments) {
    int shown = arguments.length == 0 ? 0 : Integer.parseInt(arguments[0]);
    int[][] plans = {{0, 3, 0}, {1, 0, 0}, {1, 3, 0}, {2, 2, 0}, {0, 0, 1}, {0, 2, 2}, {2, 3, 2}};
    for (int[] of : plans) {
      for (boolean chinese : new boolean[] {true, false}) {
        for (boolean ids : new boolean[] {true, false}) {
          int texts = 0;
          int untrue = 0;
          for (int seed = 0; seed < ROUNDS; seed++) {
            ParallelRevision.Plan plan =
                new ParallelRevision.Plan(of[0], of[1], of[2], ids, seed % 2 == 0);
            ParallelRevision revision =
                ParallelRevision.of(plan, chinese, new Random(9_000 + seed));
            TextDiff diff = Redline.compare(revision.oldText(), revision.newText());
            int found = revision.untruths(diff).size();
            untrue += found;
            texts += found > 0 ? 1 : 0;
            if (found > 0 && texts <= shown) {
              print("seed " + seed + " " + revision.untruths(diff) + "\n" + PlainRedline.of(diff));
            }
          }
          print(
              String.format(
                  Locale.ROOT,
                  "%d sections moved, %d figures changed, %d passages taken, %s, %-6s: %d of %d texts"
                      + " with any untruth, %d entries",
                  of[0],
                  of[1],
                  of[2],
                  chinese ? "zh" : "en",
                  ids ? "ids" : "no ids",
                  texts,
                  ROUNDS,
                  untrue));
        }
      }
    }
  }

  @SuppressWarnings("SystemOut")
  private static void print(String line) {
    System.out.println(line);
  }
}
