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

  /** How siblings can stand beside each other; {@code %d} is the figure, {@code %s} a name. */
  enum Shape {
    SECTIONS_ZH("%s客户端", "我们会在您注销账号后继续保存您的设备日志、操作记录与崩溃报告%d天，期满后删除或者作匿名化处理。"),
    SECTIONS_EN(
        "If you use %s",
        "After you close the account we keep device logs and crash reports for %d days."),
    TIERS_ZH("", "每月流量不超过%dGB的，按照标准价格收取服务费，超出部分另行计费。"),
    TIERS_EN(
        "",
        "Up to %d GB a month are charged at the standard price; what exceeds it is charged apart."),
    NAMED_ZH("", "%s日志在您注销账号后保存%d天，期满后删除。"),
    NAMED_EN("", "Logs of %s are kept for %d days after you close the account."),
    HAN("", "逾期不满%h日的，并处相应的罚款，由所在地的主管部门执行。");

    private final String heading;
    private final String sentence;

    Shape(String heading, String sentence) {
      this.heading = heading;
      this.sentence = sentence;
    }

    String sentence(int name, int figure) {
      return sentence
          .replace("%d", Integer.toString(figure))
          .replace("%h", han(figure))
          .replace("%s", NAMES.get(name));
    }
  }

  private static final List<String> NAMES =
      List.of(
          "Android", "iOS", "Web", "Windows", "macOS", "Linux", "Vision", "Watch", "Auto", "TV");

  private static String han(int figure) {
    String digits = "零一二三四五六七八九";
    String tens = figure / 10 > 1 ? digits.charAt(figure / 10) + "十" : figure >= 10 ? "十" : "";
    return tens + (figure % 10 > 0 ? digits.substring(figure % 10, figure % 10 + 1) : "");
  }

  @ParameterizedTest
  @EnumSource
  void everyChangeIsToldInItsPlace(Shape shape) {
    for (int seed = 0; seed < ROUNDS; seed++) {
      Random random = new Random(seed);
      int count = 2 + random.nextInt(NAMES.size() - 1);
      boolean item = random.nextBoolean();
      List<Integer> figures = new ArrayList<>();
      for (int k = 0; k < count; k++) {
        figures.add(1 + random.nextInt(3) * 7 + k * random.nextInt(4) * 2);
      }
      List<Integer> changed = new ArrayList<>(figures);
      for (int k = 0; k < count; k++) {
        if (random.nextBoolean()) {
          // Often the figure of a neighbour, so that some sibling says now what another one said.
          int other = figures.get(random.nextInt(count));
          changed.set(k, random.nextInt(3) == 0 ? 1 + random.nextInt(90) : other);
        }
      }
      TextDiff diff = Redline.compare(text(shape, figures, item), text(shape, changed, item));
      assertThat(diff.entries())
          .as("%s, seed %d:%n%s", shape, seed, PlainRedline.changes(diff))
          .allMatch(entry -> entry.op() == Op.EQUAL || entry.op() == Op.CHANGED)
          .allMatch(entry -> entry.oldIndex().equals(entry.newIndex()));
    }
  }

  private static List<TextBlock> text(Shape shape, List<Integer> figures, boolean item) {
    List<TextBlock> text = new ArrayList<>();
    text.add(block(Kind.HEADING, 1, "Terms"));
    for (int k = 0; k < figures.size(); k++) {
      if (!shape.heading.isEmpty()) {
        text.add(block(Kind.HEADING, 2, shape.heading.replace("%s", NAMES.get(k))));
      }
      text.add(
          block(
              item ? Kind.ITEM : Kind.PARAGRAPH, item ? 1 : 0, shape.sentence(k, figures.get(k))));
    }
    text.add(block(Kind.PARAGRAPH, 0, "联系我们：请发送邮件。 Write to us."));
    return text;
  }

  private static TextBlock block(Kind kind, int level, String words) {
    return TextBlockBuilder.of(kind).level(level).text(words).build();
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
        String name = named ? NAMES.get(k) : "保存期限";
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
