package io.gazette.diff.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diff.PlantedRevision;
import io.gazette.diff.TextBlock;
import io.gazette.diff.Texts;
import io.gazette.diff.entry.Proof;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TokenDiffTest {

  private final Tokenizer tokenizer = new Tokenizer();

  private String after(Tokens old, Tokens now, List<Hunk> hunks) {
    return Proof.newText(EditScript.pieces(old, now, hunks).get(0).edits());
  }

  private String before(Tokens old, Tokens now, List<Hunk> hunks) {
    return Proof.oldText(EditScript.pieces(old, now, hunks).get(0).edits());
  }

  private List<String> revision(Random random) {
    boolean chinese = random.nextBoolean();
    TextBlock block = Texts.paragraph(Texts.prose(random, chinese, 1 + random.nextInt(4)));
    PlantedRevision revision =
        new PlantedRevision(List.of(block), List.of("新", "的", "了"), random)
            .editWords(1, 1 + random.nextInt(8));
    return List.of(block.body(), revision.newText().get(0).body());
  }

  @Test
  void everyStepKeepsBothTexts() {
    Random random = new Random(1);
    for (int round = 0; round < 600; round++) {
      List<String> texts = revision(random);
      Tokens old = tokenizer.cut(texts.get(0));
      Tokens now = tokenizer.cut(texts.get(1));
      List<Hunk> hunks = MyersDiff.hunks(old.ids(), now.ids());
      List<List<Hunk>> steps = new ArrayList<>();
      steps.add(hunks);
      steps.add(new HunkRefiner(old, now).refine(hunks));
      steps.add(new HunkSlider(old, now).slide(hunks));
      steps.add(new HunkJoiner(old, now).join(hunks));
      steps.add(TokenDiff.hunks(old, now));

      for (List<Hunk> step : steps) {
        assertThat(before(old, now, step)).isEqualTo(texts.get(0));
        assertThat(after(old, now, step)).isEqualTo(texts.get(1));
      }
    }
  }

  @Test
  void neverMakesMoreHunksThanTheShortestWay() {
    Random random = new Random(2);
    int shortest = 0;
    int readable = 0;
    for (int round = 0; round < 400; round++) {
      List<String> texts = revision(random);
      Tokens old = tokenizer.cut(texts.get(0));
      Tokens now = tokenizer.cut(texts.get(1));
      shortest += MyersDiff.hunks(old.ids(), now.ids()).size();
      readable += TokenDiff.hunks(old, now).size();
    }

    assertThat(readable).isLessThan(shortest);
  }

  @Test
  void aRefinedRegionIsNeverWorseThanBefore() {
    Random random = new Random(3);
    for (int round = 0; round < 400; round++) {
      List<String> texts = revision(random);
      Tokens old = tokenizer.cut(texts.get(0));
      Tokens now = tokenizer.cut(texts.get(1));
      List<Hunk> hunks = MyersDiff.hunks(old.ids(), now.ids());

      List<Hunk> refined = new HunkRefiner(old, now).refine(hunks);

      assertThat(cost(old, refined)).isLessThanOrEqualTo(cost(old, hunks) + 0.001);
    }
  }

  /** What the refiner makes least of: words given up, and hunks. */
  private static double cost(Tokens old, List<Hunk> hunks) {
    double cost = 0;
    for (Hunk hunk : hunks) {
      cost += hunk.isPure() ? HunkRefiner.PURE : HunkRefiner.MIXED;
      for (int token = hunk.oldFrom(); token < hunk.oldTo(); token++) {
        cost += HunkRefiner.worth(old, token);
      }
    }
    return cost;
  }
}
