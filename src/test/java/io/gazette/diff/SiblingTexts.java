package io.gazette.diff;

import io.gazette.diff.TextBlock.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts whose passages differ in a figure alone, and revisions of them that change figures. */
final class SiblingTexts {

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

  static final List<String> NAMES =
      List.of(
          "Android", "iOS", "Web", "Windows", "macOS", "Linux", "Vision", "Watch", "Auto", "TV");

  static String han(int figure) {
    String digits = "零一二三四五六七八九";
    String tens = figure / 10 > 1 ? digits.charAt(figure / 10) + "十" : figure >= 10 ? "十" : "";
    return tens + (figure % 10 > 0 ? digits.substring(figure % 10, figure % 10 + 1) : "");
  }

  private final Shape shape;
  private final boolean items;
  private final List<Integer> figures = new ArrayList<>();
  private final List<Integer> changed;

  SiblingTexts(Shape shape, Random random) {
    this.shape = shape;
    int count = 2 + random.nextInt(NAMES.size() - 1);
    this.items = random.nextBoolean();
    for (int k = 0; k < count; k++) {
      figures.add(1 + random.nextInt(3) * 7 + k * random.nextInt(4) * 2);
    }
    this.changed = new ArrayList<>(figures);
    for (int k = 0; k < count; k++) {
      if (random.nextBoolean()) {
        // Often the figure of a neighbour, so that some sibling says now what another one said.
        int other = figures.get(random.nextInt(count));
        changed.set(k, random.nextInt(3) == 0 ? 1 + random.nextInt(90) : other);
      }
    }
  }

  List<TextBlock> oldText() {
    return text(shape, figures, items);
  }

  List<TextBlock> newText() {
    return text(shape, changed, items);
  }

  /** How many figures differ. */
  int planted() {
    int planted = 0;
    for (int k = 0; k < figures.size(); k++) {
      planted += figures.get(k).equals(changed.get(k)) ? 0 : 1;
    }
    return planted;
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
}
