package io.gazette.importer.lists;

import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Element;
import io.gazette.importer.manuscript.Element.Ready;
import io.gazette.importer.manuscript.Element.Words;
import io.gazette.importer.manuscript.Line;
import io.gazette.importer.manuscript.Part;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import io.gazette.text.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts permission tables together again that were pasted one cell a line, and reads whole ones. */
public final class PermissionLines {

  private static final int FEWEST_VALUES = 2;
  private static final int WIDEST_CELL = 60;
  private static final Pattern HEAD =
      Pattern.compile(
          "(?i).*(权限名|權限名|权限值|權限值|权限列表|用到|目的|用途|场景|場景|说明|說明|是否|敏感|弹框|彈框|purpose|permission name|sensitive).*");

  private final Decisions decisions;
  private final ListTable table;

  public PermissionLines(Decisions decisions, ListTable table) {
    this.decisions = decisions;
    this.table = table;
  }

  /** Puts the table of the list in the place of lines and tables, and gives all groups. */
  public List<PermissionGroup> collectIn(List<Element> elements) {
    List<PermissionGroup> groups = new ArrayList<>();
    for (int index = 0; index < elements.size(); index++) {
      if (elements.get(index) instanceof Ready ready && ready.part() instanceof Part.Grid grid) {
        List<PermissionGroup> rows = new PermissionGrids(decisions).read(grid);
        groups.addAll(rows);
        if (!rows.isEmpty()) {
          elements.set(index, table.inPlaceOf(ready.line()));
        }
      } else if (isValue(elements, index)) {
        int from = from(elements, index);
        int to = to(elements, index);
        List<Line> cells = elements.subList(from, to).stream().map(Element::line).toList();
        if (cells.stream().filter(cell -> PermissionNames.isValue(cell.text())).count()
            >= FEWEST_VALUES) {
          PermissionRows rows = new PermissionRows(cells, heads(cells), decisions);
          rows.heads().forEach(head -> report(head, rows.groups()));
          groups.addAll(rows.groups());
          elements.subList(from, to).clear();
          elements.add(from, table.inPlaceOf(cells.get(0)));
          index = from;
        }
      }
    }
    groups.forEach(
        group ->
            group
                .values()
                .forEach(value -> decisions.likely(Topic.PERMISSION_FOUND, value, value.text())));
    return groups;
  }

  private void report(Passage head, List<PermissionGroup> groups) {
    boolean kept =
        groups.stream()
            .flatMap(group -> group.remarks().stream())
            .anyMatch(remark -> head.holds(remark.head()));
    if (kept) {
      decisions.guess(Topic.LIST_HEAD_KEPT, head, head.text());
    } else {
      decisions.certain(Topic.LABEL_TAKEN, head, head.text());
      if (PermissionGrids.SENSITIVE.matcher(head.text()).find()) {
        decisions.guess(Topic.SENSITIVITY_UNTOLD, head, head.text());
      }
    }
  }

  private static boolean isValue(List<Element> elements, int index) {
    return elements.get(index) instanceof Words words && PermissionNames.isValue(words.text());
  }

  /** Back over the short lines before the first value: the head and the first name. */
  private static int from(List<Element> elements, int firstValue) {
    int from = firstValue;
    while (from > 0 && isCell(elements, from - 1) && firstValue - from < 12) {
      from--;
    }
    int head = from;
    while (head < firstValue && !isHead(elements.get(head).line())) {
      head++;
    }
    return head < firstValue ? head : Math.max(from, firstValue - 1);
  }

  private static boolean isHead(Line line) {
    return HEAD.matcher(line.text()).matches();
  }

  /** On to the last value and the short lines after it. */
  private static int to(List<Element> elements, int firstValue) {
    int to = firstValue;
    int index = firstValue;
    while (index < elements.size() && isCell(elements, index)) {
      if (isValue(elements, index)) {
        to = index + 1;
      }
      index++;
    }
    int end = to;
    while (end < index && end - to < 3 && (end == to || !elements.get(end).line().spacer())) {
      end++;
    }
    return end;
  }

  private static boolean isCell(List<Element> elements, int index) {
    return elements.get(index) instanceof Words words
        && words.line().isPlain()
        && Characters.width(words.text()) <= WIDEST_CELL
        && (words.marks().isEmpty() || PermissionNames.isValue(words.text()))
        && !Chars.isOneOf(Chars.last(words.text()), "。；;：:，,");
  }

  /** How many of the first cells are the head. */
  private static int heads(List<Line> cells) {
    int heads = 0;
    while (heads < cells.size()
        && !PermissionNames.isValue(cells.get(heads).text())
        && isHead(cells.get(heads))
        && !PermissionNames.isValue(cells.get(Math.min(heads + 1, cells.size() - 1)).text())) {
      heads++;
    }
    return heads;
  }
}
