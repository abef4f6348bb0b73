package io.gazette.importer.lists;

import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Element;
import io.gazette.importer.manuscript.Element.Ready;
import io.gazette.importer.manuscript.Element.Words;
import io.gazette.importer.manuscript.Line;
import io.gazette.importer.manuscript.Links;
import io.gazette.importer.manuscript.Part.Grid;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Puts tables of SDKs together again that were pasted one cell a line: the heads, then row after
 * row. Where the rows do not come out even, nothing is changed, and a person is asked.
 */
public final class FlattenedTables {

  /** As few columns as a table of SDKs has. */
  private static final int FEWEST = 3;

  private static final int MOST_UNKNOWN = 2;

  private static final Pattern COMPANY =
      Pattern.compile("公司|集团|集團|\\b(?:Ltd|Limited|Inc|LLC|Corp|GmbH|Co)\\b");
  private static final Pattern SDK = Pattern.compile("(?i)sdk");

  private final Decisions decisions;

  public FlattenedTables(Decisions decisions) {
    this.decisions = decisions;
  }

  public void collectIn(List<Element> elements) {
    for (int index = 0; index < elements.size(); index++) {
      List<SdkField> heads = heads(elements, index);
      if (heads.size() >= FEWEST && heads.contains(SdkField.NAME)) {
        collect(elements, index, withUnknown(elements, index, heads));
      }
    }
  }

  private void collect(List<Element> elements, int from, List<SdkField> heads) {
    int columns = heads.size();
    List<Line> cells = cells(elements, from + columns);
    int rows = 0;
    while ((rows + 1) * columns <= cells.size()
        && isRow(cells.subList(rows * columns, (rows + 1) * columns), heads)) {
      rows++;
    }
    Line first = elements.get(from).line();
    boolean even = heads.contains(SdkField.LINK) || rows * columns == cells.size();
    if (rows == 0 || !even) {
      if (!cells.isEmpty()) {
        decisions.guess(Topic.TABLE_FLATTENED, first.words(), first.text());
      }
      return;
    }
    List<List<List<Passage>>> grid = new ArrayList<>();
    for (int row = 0; row <= rows; row++) {
      List<List<Passage>> line = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        line.add(List.of(elements.get(from + row * columns + column).line().words()));
      }
      grid.add(line);
    }
    elements.subList(from, from + (rows + 1) * columns).clear();
    elements.add(from, new Ready(first, new Grid(grid)));
  }

  /** The lines one after another that are nothing but labels, each another one. */
  private static List<SdkField> heads(List<Element> elements, int from) {
    List<SdkField> heads = new ArrayList<>();
    for (int index = from; index < elements.size(); index++) {
      Optional<SdkField> field =
          elements.get(index) instanceof Words words && words.line().isPlain()
              ? SdkField.of(words.text())
              : Optional.empty();
      if (field.isEmpty() || (field.get() != SdkField.REMARK && heads.contains(field.get()))) {
        break;
      }
      heads.add(field.get());
    }
    return heads;
  }

  /**
   * The heads with as many unknown ones behind them, at most two, as put the most companies below
   * the head of companies, and the most SDKs below that of names.
   */
  private static List<SdkField> withUnknown(
      List<Element> elements, int from, List<SdkField> known) {
    List<Line> lines = cells(elements, from + known.size());
    List<SdkField> best = known;
    double most = fit(lines, known);
    List<SdkField> heads = known;
    for (int more = 1; more <= MOST_UNKNOWN && more < lines.size(); more++) {
      heads = new ArrayList<>(heads);
      heads.add(SdkField.REMARK);
      List<Line> cells = lines.subList(more, lines.size());
      double fit = cells.size() % heads.size() == 0 ? fit(cells, heads) : 0;
      if (fit > most) {
        most = fit;
        best = heads;
      }
    }
    return best;
  }

  /** The share of cells that hold what their column is for. */
  private static double fit(List<Line> cells, List<SdkField> heads) {
    int vendor = heads.indexOf(SdkField.VENDOR);
    int name = heads.indexOf(SdkField.NAME);
    int fitting = 0;
    int rows = cells.size() / Math.max(1, heads.size());
    for (int row = 0; row < rows; row++) {
      int first = row * heads.size();
      fitting += vendor >= 0 && COMPANY.matcher(cells.get(first + vendor).text()).find() ? 1 : 0;
      fitting += name >= 0 && SDK.matcher(cells.get(first + name).text()).find() ? 1 : 0;
    }
    return rows == 0 ? 0 : (double) fitting / rows;
  }

  /** What follows up to a heading or anything that is no plain line. */
  private static List<Line> cells(List<Element> elements, int from) {
    List<Line> cells = new ArrayList<>();
    for (int index = from; index < elements.size(); index++) {
      if (!(elements.get(index) instanceof Words words)
          || !words.line().isPlain()
          || words.marks().stream().anyMatch(mark -> !mark.doubtful())) {
        break;
      }
      cells.add(words.line());
    }
    return cells;
  }

  /** Where the policy is a column, each row has one address, and there. */
  private static boolean isRow(List<Line> row, List<SdkField> heads) {
    int link = heads.indexOf(SdkField.LINK);
    for (int column = 0; link >= 0 && column < row.size(); column++) {
      boolean address = !Links.web(row.get(column).text()).isEmpty();
      if (address != (column == link)) {
        return false;
      }
    }
    return true;
  }
}
