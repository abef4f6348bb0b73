package io.gazette.diff;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.diff.align.ExactMoves;
import io.gazette.loose.LooseMarkdown;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Measures how well planted changes of real texts are found: every {@code .md} below a folder given
 * as argument. Run by hand, never by the build.
 */
final class PlantedBench {

  private PlantedBench() {}

  public static void main(String[] arguments) throws IOException {
    List<List<TextBlock>> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
      for (Path file : files.filter(path -> path.endsWith("old.md")).sorted().toList()) {
        texts.add(
            LooseMarkdown.blocks(
                    Files.readString(file, StandardCharsets.UTF_8),
                    file.toString(),
                    new Diagnostics())
                .stream()
                .filter(block -> !block.isRow())
                .toList());
      }
    }
    for (int spacing : new int[] {40, 20, 10, 6, 4, 3}) {
      for (int half = 0; half < 2; half++) {
        PlantedScore score = new PlantedScore();
        for (int seed = 0; seed < 20; seed++) {
          for (int at = 0; at < texts.size(); at++) {
            if ((at < 6) == (half == 0)) {
              run(texts, at, spacing, new Random(seed * 100 + at), score);
            }
          }
        }
        print(
            String.format(
                Locale.ROOT,
                "%s 1 in %2d: pairs recall %.4f precision %.4f; moves recall %.4f (old blocks %.4f)"
                    + " precision %.4f of %d; hunks %.3f",
                half == 0 ? "en" : "zh",
                spacing,
                score.pairRecall(),
                score.pairPrecision(),
                score.moveRecall(),
                score.departureRecall(),
                score.movePrecision(),
                score.movesPlanted,
                score.hunkRatio()));
      }
    }
  }

  private static void run(
      List<List<TextBlock>> texts, int at, int spacing, Random random, PlantedScore score) {
    List<TextBlock> base = texts.get(at);
    List<TextBlock> other = texts.get(at < 6 ? (at + 2) % 6 : 6 + (at - 5) % (texts.size() - 6));
    List<TextBlock> strangers = new ArrayList<>();
    for (int k = 0; k < base.size() / 8; k++) {
      strangers.add(other.get(random.nextInt(other.size())));
    }
    PlantedRevision revision =
        new PlantedRevision(base, List.of("甲", "乙", "丙", "丁"), random)
            .moveBlocks(4, ExactMoves.LEAST_WEIGHT)
            .editWords(0.5, spacing)
            .splitBlocks(3)
            .mergeBlocks(3)
            .deleteBlocks(base.size() / 10)
            .insertBlocks(strangers);
    score.add(revision, Redline.compare(revision.oldText(), revision.newText()));
  }

  @SuppressWarnings("SystemOut")
  private static void print(String line) {
    System.out.println(line);
  }
}
