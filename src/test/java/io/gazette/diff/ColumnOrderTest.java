package io.gazette.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Columns in another order: what changed in a cell is told, what only moved with it is not news.
 */
class ColumnOrderTest {

  private static final int ROUNDS = 200;
  private static final List<String> HEADS = List.of("船型", "每晚", "每月", "押金", "离港罚金");
  private static final List<String> NAMES = List.of("帆船", "游艇", "渔船", "快艇", "皮划艇", "驳船");

  @Test
  void ofCellsThatMovedOnlyWhatChangedIsNews() {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      int columns = 3 + random.nextInt(HEADS.size() - 2);
      int rows = 2 + random.nextInt(NAMES.size() - 1);
      List<List<String>> old = table(columns, rows);
      List<List<String>> changed = new ArrayList<>();
      old.forEach(row -> changed.add(new ArrayList<>(row)));
      int row = 1 + random.nextInt(rows);
      int column = 1 + random.nextInt(columns - 1);
      changed.get(row).set(column, "9999元");
      List<Integer> order = new ArrayList<>(IntStream.range(0, columns).boxed().toList());
      Collections.shuffle(order, random);
      List<List<String>> now =
          changed.stream().map(cells -> order.stream().map(cells::get).toList()).toList();

      TextDiff diff = Redline.compare(blocks(old), blocks(now));

      assertThat(diff.summary().of(Summary.Count.ROWS_CHANGED))
          .as("seed %d:%n%s", seed, PlainRedline.changes(diff))
          .isEqualTo(1);
      assertThat(news(diff, Edit.Type.DELETED))
          .isEqualTo(old.get(row).get(column).replace("元", ""));
      assertThat(news(diff, Edit.Type.INSERTED)).isEqualTo("9999");
      assertThat(diff.entries().get(0).has(Note.COLUMN_ORDER))
          .isEqualTo(!order.equals(order.stream().sorted().toList()));
    }
  }

  @Test
  void aColumnIsKnownByWhatItHoldsIfItsNameIsNew() {
    TextDiff diff =
        Redline.compare(
            List.of(
                Texts.header("车型", "首小时", "封顶"),
                Texts.row("小型车", "10元", "60元"),
                Texts.row("大型车", "20元", "120元"),
                Texts.row("摩托车", "5元", "30元")),
            List.of(
                Texts.header("车型", "每日上限", "首小时"),
                Texts.row("小型车", "60元", "10元"),
                Texts.row("大型车", "100元", "20元"),
                Texts.row("摩托车", "30元", "5元")));
    assertThat(news(diff, Edit.Type.DELETED)).isEqualTo("封顶120");
    assertThat(news(diff, Edit.Type.INSERTED)).isEqualTo("每日上限100");
  }

  @Test
  void headsThatAreExchangedOverTheSameCellsAreAnotherMatter() {
    TextDiff diff =
        Redline.compare(
            List.of(
                Texts.header("权限", "安卓", "苹果"),
                Texts.row("相机", "用于拍照", "不需要"),
                Texts.row("位置", "不需要", "用于导航")),
            List.of(
                Texts.header("权限", "苹果", "安卓"),
                Texts.row("相机", "用于拍照", "不需要"),
                Texts.row("位置", "不需要", "用于导航")));
    assertThat(diff.entries()).noneMatch(entry -> entry.has(Note.COLUMN_ORDER));
    assertThat(news(diff, Edit.Type.DELETED)).isEqualTo("安卓苹果");
    assertThat(news(diff, Edit.Type.INSERTED)).isEqualTo("苹果安卓");
  }

  private static List<List<String>> table(int columns, int rows) {
    List<List<String>> table = new ArrayList<>();
    table.add(HEADS.subList(0, columns));
    for (int row = 0; row < rows; row++) {
      List<String> cells = new ArrayList<>(List.of(NAMES.get(row)));
      for (int column = 1; column < columns; column++) {
        cells.add((100 * column + 7 * row) + "元");
      }
      table.add(cells);
    }
    return table;
  }

  private static List<TextBlock> blocks(List<List<String>> rows) {
    List<TextBlock> blocks = new ArrayList<>();
    for (List<String> row : rows) {
      String[] cells = row.toArray(String[]::new);
      blocks.add(blocks.isEmpty() ? Texts.header(cells) : Texts.row(cells));
    }
    return blocks;
  }

  private static String news(TextDiff diff, Edit.Type type) {
    StringBuilder news = new StringBuilder();
    for (Entry entry : diff.entries()) {
      entry.edits().stream()
          .filter(edit -> edit.type() == type && edit.isNews())
          .forEach(edit -> news.append(edit.text()));
    }
    return news.toString();
  }
}
