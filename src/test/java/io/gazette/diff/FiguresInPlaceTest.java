package io.gazette.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diff.TextBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Figures that change among near-identical siblings are told where they stand: never as a move, nor
 * as a passage that went and another that came.
 */
class FiguresInPlaceTest {

  private static final int ROUNDS = 150;

  @ParameterizedTest
  @EnumSource
  void everyChangeIsToldInItsPlace(SiblingTexts.Shape shape) {
    for (int seed = 0; seed < ROUNDS; seed++) {
      SiblingTexts texts = new SiblingTexts(shape, new Random(seed));
      TextDiff diff = Redline.compare(texts.oldText(), texts.newText());
      assertThat(diff.entries())
          .as("%s, seed %d:%n%s", shape, seed, PlainRedline.changes(diff))
          .allMatch(entry -> entry.op() == Op.EQUAL || entry.op() == Op.CHANGED)
          .allMatch(entry -> entry.oldIndex().equals(entry.newIndex()));
    }
  }

  /** Rows as well, with a name and without. */
  @Test
  void soInTables() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      boolean named = random.nextBoolean();
      int count = 2 + random.nextInt(8);
      List<List<String>> rows = new ArrayList<>();
      for (int k = 0; k < count; k++) {
        String name = named ? SiblingTexts.NAMES.get(k) : "保存期限";
        rows.add(List.of(name, (10 + 5 * k) + "天", "删除或者作匿名化处理"));
      }
      List<List<String>> changed = new ArrayList<>(rows);
      for (int k = 0; k < count; k++) {
        if (random.nextBoolean()) {
          List<String> row = rows.get(k);
          String figure = rows.get(random.nextInt(count)).get(1);
          changed.set(k, List.of(row.get(0), figure, row.get(2)));
        }
      }
      TextDiff diff = Redline.compare(table(rows), table(changed));
      assertThat(diff.entries())
          .as("seed %d:%n%s", seed, PlainRedline.changes(diff))
          .allMatch(entry -> entry.op() == Op.EQUAL || entry.op() == Op.CHANGED)
          .allMatch(entry -> entry.oldIndex().equals(entry.newIndex()));
    }
  }

  private static List<TextBlock> table(List<List<String>> rows) {
    List<TextBlock> text = new ArrayList<>();
    text.add(row(0, List.of("信息", "期限", "期满后")));
    rows.forEach(row -> text.add(row(1, row)));
    return text;
  }

  private static TextBlock row(int level, List<String> cells) {
    TextBlockBuilder row = TextBlockBuilder.of(Kind.ROW).level(level);
    for (int at = 0; at < cells.size(); at++) {
      if (at > 0) {
        row.nextCell();
      }
      row.text(cells.get(at));
    }
    return row.build();
  }
}
