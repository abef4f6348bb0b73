package io.gazette.importer.lists;

import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Part.Grid;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the tables of SDKs that the source has. */
final class SdkGrids {

  /** Fields of which several columns are one value. */
  private static final Set<SdkField> JOINED =
      EnumSet.of(SdkField.REMARK, SdkField.LINK, SdkField.HOMEPAGE, SdkField.PACKAGES);

  /** Where the policy has a column of its own, the address of the SDK is something else. */
  private static final Optional<SdkField> HOMEPAGE = Optional.of(SdkField.HOMEPAGE);

  private final Decisions decisions;

  SdkGrids(Decisions decisions) {
    this.decisions = decisions;
  }

  /** The entries of a table whose head names an SDK and what it does; else none. */
  public List<SdkEntry> read(Grid grid) {
    List<Optional<SdkField>> columns = columns(grid.rows().get(0));
    List<SdkEntry> entries = new ArrayList<>();
    if (describes(columns) && grid.rows().size() > 1) {
      takeHeads(grid.rows().get(0), columns);
      readRows(grid, grid.rows().get(0), 1, entries);
    } else if (grid.rows().size() > 2 && hasHeadOfTwoRows(grid)) {
      List<List<Passage>> head = grid.spread().get(1);
      for (List<Passage> cell : grid.rows().get(0)) {
        cell.stream()
            .filter(line -> head.stream().noneMatch(below -> below.contains(line)))
            .forEach(this::takeHead);
      }
      takeHeads(head, columns(head));
      readRows(grid, head, 2, entries);
    }
    return entries;
  }

  /** Whether merged cells of the first row reach into a second one that completes the head. */
  private static boolean hasHeadOfTwoRows(Grid grid) {
    return describes(columns(grid.spread().get(1)))
        && !grid.spread().get(1).equals(grid.rows().get(1));
  }

  private void readRows(Grid grid, List<List<Passage>> first, int from, List<SdkEntry> entries) {
    List<List<Passage>> head = first;
    List<Optional<SdkField>> columns = columns(head);
    SerialNumbers numbers = new SerialNumbers(grid.rows().get(0), decisions);
    List<Passage> caption = List.of();
    boolean begins = true;
    for (int at = from; at < grid.rows().size(); at++) {
      List<List<Passage>> row = grid.spread().get(at);
      if (isHead(row, grid.rows().get(0))) {
        head = row;
        columns = columns(row);
        numbers = new SerialNumbers(row, decisions);
        takeHeads(row, columns);
        begins = true;
        continue;
      }
      List<List<Passage>> cells = numbers.takeFrom(row);
      int name = columns.indexOf(Optional.of(SdkField.NAME));
      if (isCaption(grid, at, cells, name)) {
        caption = cells.stream().flatMap(List::stream).toList();
        caption.forEach(words -> decisions.likely(Topic.LIST_CAPTION, words, words.text()));
        begins = true;
      } else if (!begins && isContinued(row.get(name), entries.get(entries.size() - 1))) {
        SdkEntry above = entries.remove(entries.size() - 1);
        entries.add(continued(above, entry(cells, head, List.of())));
      } else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
        entries.add(entry(cells, head, caption));
        begins = false;
      }
    }
  }

  /**
   * The fields of the columns. Of several that could be one field the first with its usual label
   * has it; the others are remarks, because nobody could tell them apart.
   */
  private static List<Optional<SdkField>> columns(List<List<Passage>> head) {
    List<Optional<SdkField>> fields = new ArrayList<>();
    head.forEach(cell -> fields.add(SdkField.ofHead(words(cell).text())));
    for (SdkField field : SdkField.values()) {
      Optional<SdkField> own = Optional.of(field);
      if (!JOINED.contains(field) && Collections.frequency(fields, own) > 1) {
        int owner =
            IntStream.range(0, head.size())
                .filter(column -> SdkField.of(words(head.get(column)).text()).equals(own))
                .findFirst()
                .orElse(fields.indexOf(own));
        for (int column = 0; column < fields.size(); column++) {
          if (column != owner && fields.get(column).equals(own)) {
            fields.set(column, Optional.of(SdkField.REMARK));
          }
        }
      }
    }
    boolean linked = fields.contains(Optional.of(SdkField.LINK));
    fields.replaceAll(
        field -> linked && field.equals(HOMEPAGE) ? Optional.of(SdkField.REMARK) : field);
    return fields;
  }

  /** Heads are left out, except for those that a note repeats before each value. */
  private void takeHeads(List<List<Passage>> head, List<Optional<SdkField>> columns) {
    for (int column = 0; column < head.size(); column++) {
      boolean remark = isRemark(columns.get(column)) && !SerialNumbers.isHead(head.get(column));
      for (Passage line : head.get(column)) {
        if (remark) {
          decisions.guess(Topic.LIST_HEAD_KEPT, line, line.text());
        } else {
          takeHead(line);
        }
      }
    }
  }

  private static boolean isRemark(Optional<SdkField> field) {
    return field.filter(own -> own != SdkField.REMARK && own != SdkField.GROUP).isEmpty();
  }

  private static boolean describes(List<Optional<SdkField>> columns) {
    return columns.contains(Optional.of(SdkField.NAME))
        && columns.stream().flatMap(Optional::stream).distinct().count() >= 3;
  }

  /** Whether a row below the first is a head again, whatever the order of its columns. */
  private static boolean isHead(List<List<Passage>> row, List<List<Passage>> first) {
    Set<String> heads = texts(first);
    if (heads.containsAll(texts(row)) && describes(columns(row))) {
      return true;
    }
    List<SdkField> labels =
        row.stream().flatMap(cell -> SdkField.of(words(cell).text()).stream()).distinct().toList();
    long told = row.stream().filter(cell -> !cell.isEmpty()).count();
    return labels.size() >= 3 && 2L * labels.size() > told && describes(columns(row));
  }

  private static Set<String> texts(List<List<Passage>> row) {
    return row.stream().map(cell -> words(cell).text()).collect(Collectors.toSet());
  }

  /** Whether a row only says what kind those below it are. */
  private static boolean isCaption(Grid grid, int at, List<List<Passage>> row, int name) {
    List<Integer> told =
        IntStream.range(0, row.size())
            .filter(column -> !row.get(column).isEmpty())
            .boxed()
            .toList();
    return grid.captions().contains(at)
        || (told.size() == 1
            && (told.get(0) == 0 || told.get(0) == name)
            && at + 1 < grid.rows().size()
            && row.get(told.get(0)).equals(grid.rows().get(at).get(told.get(0))));
  }

  private void takeHead(Passage head) {
    decisions.certain(Topic.LABEL_TAKEN, head, head.text());
  }

  /** A row without a name of its own belongs to the one above it. */
  private static boolean isContinued(List<Passage> name, SdkEntry before) {
    return name.isEmpty() || name.equals(before.name());
  }

  private static SdkEntry continued(SdkEntry entry, SdkEntry more) {
    Map<SdkField, List<Passage>> values = new EnumMap<>(SdkField.class);
    values.putAll(entry.values());
    more.values().forEach((field, lines) -> values.merge(field, lines, SdkGrids::joined));
    return new SdkEntry(
        entry.name(),
        joined(entry.packages(), more.packages()),
        values,
        Optional.empty(),
        false,
        joined(entry.remarks(), more.remarks()),
        joined(entry.words(), more.words()));
  }

  /** Those of both, each once: a merged cell says its words for every row. */
  private static <T> List<T> joined(List<T> lines, List<T> more) {
    return Stream.concat(lines.stream(), more.stream()).distinct().toList();
  }

  private static SdkEntry entry(
      List<List<Passage>> row, List<List<Passage>> head, List<Passage> caption) {
    List<Optional<SdkField>> columns = columns(head);
    List<Remark> remarks = new ArrayList<>();
    int name = columns.indexOf(Optional.of(SdkField.NAME));
    Map<SdkField, List<Passage>> values = new EnumMap<>(SdkField.class);
    List<Passage> packages = new ArrayList<>();
    List<Passage> words = new ArrayList<>();
    for (int column = 0; column < row.size(); column++) {
      List<Passage> cell = row.get(column);
      words.addAll(cell);
      Optional<SdkField> field = columns.get(column);
      if (field.equals(Optional.of(SdkField.PACKAGES))) {
        cell.forEach(line -> packages.addAll(SdkBlockReader.packages(line)));
      } else if (isRemark(field) || isOtherPlatform(field, cell)) {
        Remark remark = new Remark(words(head.get(column)), cell);
        if (remark.isTold()) {
          remarks.add(remark);
        }
      } else if (field.isPresent()
          && field.get() != SdkField.NOTE
          && column != name
          && !cell.isEmpty()) {
        values.merge(field.get(), cell, SdkGrids::joined);
      }
    }
    if (!caption.isEmpty()) {
      values.merge(SdkField.GROUP, caption, SdkGrids::joined);
    }
    List<Passage> homepage = values.remove(SdkField.HOMEPAGE);
    if (homepage != null) {
      values.putIfAbsent(SdkField.LINK, homepage);
    }
    List<Passage> names = row.get(name).isEmpty() ? words.subList(0, 1) : row.get(name);
    return new SdkEntry(
        names, packages, values, Optional.empty(), false, remarks, joined(words, caption));
  }

  private static boolean isOtherPlatform(Optional<SdkField> field, List<Passage> cell) {
    return field.equals(Optional.of(SdkField.PLATFORM)) && PlatformWords.read(cell).isEmpty();
  }

  private static Passage words(List<Passage> cell) {
    return Passage.joined(cell.stream());
  }
}
