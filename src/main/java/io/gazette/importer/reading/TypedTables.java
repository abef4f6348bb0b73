package io.gazette.importer.reading;

import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.MarkReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables in pasted text: lines one after another whose cells are parted by tabs, as
 * spreadsheets and word processors paste them, or stand between bars, as people draw them. Numbers
 * before items, labels with a colon and the page numbers of a contents list are set apart by tabs
 * too, and are no columns.
 */
final class TypedTables {

  /** Two lines with one tab each may be anything. */
  private static final int FEWEST_CELLS = 6;

  private static final String RULE = "[|\\s:+=-]*-[|\\s:+=-]*";

  /** A row of a table; its cells are the characters between the ones that part them. */
  record Row(int table, int number, char parting, boolean ragged) {}

  private final @Nullable Row[] rows;
  private int tables;

  TypedTables(List<String> lines) {
    rows = new @Nullable Row[lines.size()];
    int from = 0;
    while (from < lines.size()) {
      char parting = parting(lines.get(from));
      List<Integer> run = parting == 0 ? List.of() : run(lines, from, parting);
      if (run.size() > 1 && isTable(run.stream().map(lines::get).toList(), parting)) {
        collect(run, lines, parting);
        from = run.get(run.size() - 1);
      }
      from++;
    }
  }

  /** The row that a line is, or null. */
  @Nullable Row row(int line) {
    return rows[line];
  }

  /** Whether a line only draws the rule between two rows. */
  static boolean isRule(String line) {
    return parting(line) == '|' && line.strip().matches(RULE);
  }

  private void collect(List<Integer> run, List<String> lines, char parting) {
    tables++;
    int number = 0;
    int columns = parted(lines.get(run.get(0)), parting);
    for (int line : run) {
      boolean ragged = parted(lines.get(line), parting) != columns;
      rows[line] = new Row(tables, number, parting, ragged && !isRule(lines.get(line)));
      number += isRule(lines.get(line)) ? 0 : 1;
    }
  }

  /** What parts the cells of a line; 0 if nothing does. A tab before all words is an indent. */
  private static char parting(String line) {
    String words = line.strip();
    if (isFramed(words) || isBarred(words)) {
      return '|';
    }
    return words.indexOf('\t') >= 0 ? '\t' : 0;
  }

  /** Whether bars part words, and no tab does. */
  private static boolean isBarred(String words) {
    int bar = words.indexOf('|');
    return bar > 0
        && words.indexOf('\t') < 0
        && words.chars().skip(bar).anyMatch(c -> c != '|' && c != ' ');
  }

  /** Whether bars stand around a row as well. */
  static boolean isFramed(String line) {
    String words = line.strip();
    return words.length() > 2 && words.startsWith("|") && words.endsWith("|");
  }

  static int parted(String line, char parting) {
    return (int) line.chars().filter(c -> c == parting).count();
  }

  /**
   * The lines from one on that are parted as often. Empty lines between them do not count; right
   * below a head of several columns a row may have fewer.
   */
  private static List<Integer> run(List<String> lines, int from, char parting) {
    List<Integer> run = new ArrayList<>();
    int parts = parted(lines.get(from), parting);
    for (int at = from; at < lines.size(); at++) {
      int here = parted(lines.get(at), parting);
      boolean close = at == 0 || !lines.get(at - 1).isBlank();
      if (at > from && !close && parting == '|' && !isFramed(lines.get(from))) {
        break;
      }
      boolean row =
          parting(lines.get(at)) == parting || (here == parts && !lines.get(at).isBlank());
      if (row && (here == parts || (close && here < parts && parts > 1) || isRule(lines.get(at)))) {
        run.add(at);
      } else if (!lines.get(at).isBlank()) {
        break;
      }
    }
    return run;
  }

  private static boolean isTable(List<String> lines, char parting) {
    if (parting == '|'
        && (isFramed(lines.get(0)) || lines.stream().anyMatch(TypedTables::isRule))) {
      return true;
    }
    List<List<String>> cells = lines.stream().map(line -> cells(line, parting)).toList();
    int columns = cells.get(0).size();
    long even = cells.stream().filter(row -> row.size() == columns).count();
    if (lines.size() * columns < FEWEST_CELLS || 2 * even < lines.size()) {
      return false;
    }
    boolean pair = columns == 2;
    return !(pair && (all(cells, 0, TypedTables::isLabel) || all(cells, 1, TypedTables::isPage)))
        && !all(cells, 0, String::isEmpty);
  }

  private static boolean all(List<List<String>> cells, int column, Predicate<String> property) {
    return cells.stream().allMatch(row -> property.test(row.get(column)));
  }

  private static List<String> cells(String line, char parting) {
    return Arrays.stream(line.split(Pattern.quote(String.valueOf(parting)), -1))
        .map(String::strip)
        .toList();
  }

  private static boolean isLabel(String cell) {
    return Chars.isOneOf(Chars.last(cell), ":：")
        || MarkReader.candidates(cell + " -").stream()
            .anyMatch(mark -> mark.length() >= cell.length());
  }

  private static boolean isPage(String cell) {
    return cell.matches("\\d{1,3}");
  }
}
