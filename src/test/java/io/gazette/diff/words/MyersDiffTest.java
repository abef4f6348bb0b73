package io.gazette.diff.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MyersDiffTest {

  private static int[] sequence(Random random, int length, int alphabet) {
    return random.ints(length, 0, alphabet).toArray();
  }

  private static int cost(List<Hunk> hunks) {
    return hunks.stream().mapToInt(hunk -> hunk.deleted() + hunk.inserted()).sum();
  }

  /**
   * What old elements become when the hunks are applied; checks that hunks are apart and in order.
   */
  private static int[] applied(List<Hunk> hunks, int[] old, int[] now) {
    int[] result = new int[now.length];
    int i = 0;
    int j = 0;
    for (Hunk hunk : hunks) {
      assertThat(hunk.isEmpty()).isFalse();
      assertThat(hunk.oldFrom() - i).isEqualTo(hunk.newFrom() - j);
      assertThat(hunk.oldFrom() > i || (i == 0 && j == 0)).isTrue();
      System.arraycopy(old, i, result, j, hunk.oldFrom() - i);
      System.arraycopy(now, hunk.newFrom(), result, hunk.newFrom(), hunk.inserted());
      i = hunk.oldTo();
      j = hunk.newTo();
    }
    System.arraycopy(old, i, result, j, old.length - i);
    return result;
  }

  /** The least number of deletions and insertions, by the textbook. */
  private static int optimum(int[] old, int[] now) {
    int[][] common = new int[old.length + 1][now.length + 1];
    for (int i = old.length - 1; i >= 0; i--) {
      for (int j = now.length - 1; j >= 0; j--) {
        common[i][j] =
            old[i] == now[j]
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return old.length + now.length - 2 * common[0][0];
  }

  @Test
  void findsAShortestWay() {
    Random random = new Random(1);
    for (int round = 0; round < 3_000; round++) {
      int alphabet = 1 + random.nextInt(12);
      int[] old = sequence(random, random.nextInt(60), alphabet);
      int[] now = sequence(random, random.nextInt(60), alphabet);

      List<Hunk> hunks = MyersDiff.hunks(old, now);

      assertThat(applied(hunks, old, now)).isEqualTo(now);
      assertThat(cost(hunks)).isEqualTo(optimum(old, now));
    }
  }

  @Test
  void isAsShortAsAnotherImplementation() {
    Random random = new Random(2);
    for (int round = 0; round < 300; round++) {
      int[] old = sequence(random, 300, 3 + random.nextInt(40));
      int[] now = old.clone();
      for (int k = random.nextInt(60); k > 0; k--) {
        now[random.nextInt(now.length)] = random.nextInt(50);
      }
      List<Integer> oldList = Arrays.stream(old).boxed().toList();
      List<Integer> newList = Arrays.stream(now).boxed().toList();
      int theirs = 0;
      for (AbstractDelta<Integer> delta : DiffUtils.diff(oldList, newList).getDeltas()) {
        theirs += delta.getSource().size() + delta.getTarget().size();
      }

      assertThat(cost(MyersDiff.hunks(old, now))).isEqualTo(theirs);
    }
  }

  @Test
  void staysCorrectWhenTheSearchIsCutShort() {
    Random random = new Random(3);
    for (int round = 0; round < 1_000; round++) {
      int[] old = sequence(random, random.nextInt(300), 2 + random.nextInt(50));
      int[] now = sequence(random, random.nextInt(300), 2 + random.nextInt(50));

      List<Hunk> hunks = MyersDiff.hunks(old, now, 1 + random.nextInt(10));

      assertThat(applied(hunks, old, now)).isEqualTo(now);
    }
  }
}
