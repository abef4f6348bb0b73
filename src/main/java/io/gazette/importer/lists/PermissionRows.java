package io.gazette.importer.lists;

import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Line;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells which of the cells between two rows of values end the one row and which begin the next. */
final class PermissionRows {

  private static final Pattern ASKED =
      Pattern.compile("(?i).*(静默授权|靜默授權|默认授权|默認授權|系统授权|用户确认|弹窗|弹框|granted|on use).*");
  private static final Pattern YES_NO = Pattern.compile("(?i)是|否|无|無|yes|no|none|n/a|-|/");

  private static final Pattern QUESTION = Pattern.compile("(?i)是否|能否|可否|whether|[?？]$");

  private final List<Passage> heads;
  private final List<PermissionGroup> groups = new ArrayList<>();
  private final Decisions decisions;

  PermissionRows(List<Line> cells, int heads, Decisions decisions) {
    this.heads = cells.subList(0, heads).stream().map(Line::words).toList();
    this.decisions = decisions;
    read(cells.subList(heads, cells.size()));
  }

  List<Passage> heads() {
    return heads;
  }

  List<PermissionGroup> groups() {
    return groups;
  }

  private void read(List<Line> cells) {
    int at = 0;
    while (at < cells.size() && !isValue(cells, at)) {
      at++;
    }
    List<Line> names = cells.subList(0, at);
    while (at < cells.size()) {
      int values = at;
      while (at < cells.size() && isValue(cells, at)) {
        at++;
      }
      int after = at;
      while (at < cells.size() && !isValue(cells, at)) {
        at++;
      }
      int split = at == cells.size() ? at : split(cells, after, at);
      add(names, cells.subList(values, after), cells.subList(after, split));
      names = cells.subList(split, at);
    }
  }

  private static boolean isValue(List<Line> cells, int index) {
    return PermissionNames.isValue(cells.get(index).text());
  }

  private void add(List<Line> names, List<Line> values, List<Line> rest) {
    List<Passage> uses = new ArrayList<>();
    List<Passage> asked = new ArrayList<>();
    List<Remark> remarks = new ArrayList<>();
    for (Line cell : rest) {
      boolean answer = YES_NO.matcher(cell.text()).matches();
      if (answer && question().isPresent()) {
        remarks.add(new Remark(question().get(), List.of(cell.words())));
      } else {
        boolean closes = answer || ASKED.matcher(cell.text()).matches();
        (closes ? asked : uses).add(cell.words());
      }
      if (answer && question().isEmpty()) {
        decisions.guess(Topic.PERMISSION_UNCLEAR, cell.words(), cell.text());
      }
    }
    groups.add(PermissionGroup.of(words(names), words(values), uses, asked, remarks));
  }

  /** The head to which 是 and 否 are the answers, if there is but one. */
  private Optional<Passage> question() {
    List<Passage> questions =
        heads.stream().filter(head -> QUESTION.matcher(head.text()).find()).toList();
    return questions.size() == 1 ? Optional.of(questions.get(0)) : Optional.empty();
  }

  private static List<Passage> words(List<Line> lines) {
    return lines.stream().map(Line::words).toList();
  }

  /** Where the next row begins, between the values of two rows. */
  private int split(List<Line> cells, int from, int to) {
    for (int at = to - 1; at > from; at--) {
      if (ASKED.matcher(cells.get(at - 1).text()).matches()) {
        return at;
      }
    }
    for (int at = to - 1; at > from; at--) {
      if (cells.get(at).spacer()) {
        return at;
      }
    }
    if (to - from <= 2) {
      return to - 1;
    }
    int split = to - 1;
    while (split > from + 1 && suitsAny(cells.get(split - 1), cells, to)) {
      split--;
    }
    Passage doubtful = Passage.joined(cells.subList(from, to).stream().map(Line::words));
    decisions.guess(Topic.PERMISSION_UNCLEAR, doubtful, cells.get(split).text());
    return split;
  }

  private static boolean suitsAny(Line name, List<Line> cells, int firstValue) {
    for (int at = firstValue; at < cells.size() && isValue(cells, at); at++) {
      if (PermissionNames.suits(name.text(), cells.get(at).text())) {
        return true;
      }
    }
    return false;
  }
}
