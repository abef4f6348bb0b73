package io.gazette.exchange;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.text.YamlText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of YAML, and for each the place that its words come from. */
final class YamlLines {

  record Line(String text, SourcePosition origin) {}

  private static final YamlText YAML = YamlText.reserving(Written.NONE, Written.UNKNOWN);
  private static final int STEP = 2;

  /** Longer lists stand one item a line. */
  private static final int WIDTH = 100;

  private static final String ITEM = "- ";

  private final List<Line> lines = new ArrayList<>();

  private YamlLines() {}

  /**
   * A row as an item of a list.
   *
   * @param indent of the hyphen
   */
  static List<Line> ofRow(Written.Group row, int indent) {
    YamlLines yaml = new YamlLines();
    yaml.item(row, indent);
    return List.copyOf(yaml.lines);
  }

  static String text(List<Line> lines) {
    return lines.stream().map(line -> line.text() + "\n").collect(Collectors.joining());
  }

  private void item(Written item, int indent) {
    String start = " ".repeat(indent) + ITEM;
    if (item instanceof Written.Group group) {
      String before = start;
      for (Written.Entry entry : group.entries()) {
        entry(before, entry, indent + STEP);
        before = " ".repeat(indent + STEP);
      }
    } else {
      value(start, item, indent);
    }
  }

  private void entry(String before, Written.Entry entry, int indent) {
    String start = before + entry.key() + ":";
    Written value = entry.value();
    if (value instanceof Written.Group group) {
      add(start, value);
      group.entries().forEach(inner -> entry(" ".repeat(indent + STEP), inner, indent + STEP));
    } else if (value instanceof Written.Items list && !isShort(list, start.length())) {
      add(start, value);
      list.items().forEach(item -> item(item, indent + STEP));
    } else {
      value(start + " ", value, indent);
    }
  }

  /** A value that begins in the line of its key or hyphen. */
  private void value(String start, Written value, int indent) {
    if (value instanceof Written.Items list) {
      add(start + flow(list), value);
    } else if (value instanceof Written.Text text && YamlText.isBlock(text.text())) {
      add(start + "|-", value);
      String room = " ".repeat(indent + STEP);
      text.text().lines().forEach(line -> add(line.isEmpty() ? "" : room + line, value));
    } else if (value instanceof Written.Text text) {
      add(start + text(text), value);
    }
  }

  private static boolean isShort(Written.Items list, int before) {
    return list.items().stream().allMatch(YamlLines::isWord)
        && before + flow(list).length() <= WIDTH;
  }

  private static boolean isWord(Written item) {
    return item instanceof Written.Text text && text.keyword();
  }

  private static String flow(Written.Items list) {
    return list.items().stream()
        .map(item -> item((Written.Text) item))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  private static String item(Written.Text value) {
    return value.keyword() ? YamlText.word(value.text()) : YAML.item(value.text());
  }

  private static String text(Written.Text value) {
    return value.keyword() ? YamlText.word(value.text()) : YAML.text(value.text());
  }

  private void add(String text, Written value) {
    lines.add(new Line(text, value.origin()));
  }
}
