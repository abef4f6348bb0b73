package io.gazette.importer.lists;

import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Part.Grid;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the tables of SDKs that the source has. */
final class SdkGrids {

  private final Decisions decisions;

  SdkGrids(Decisions decisions) {
    this.decisions = decisions;
  }

  /** The entries of a table whose head names an SDK and what it does; else none. */
  public List<SdkEntry> read(Grid grid) {
    List<Optional<SdkField>> columns =
        grid.rows().get(0).stream().map(cell -> SdkField.ofHead(words(cell).text())).toList();
    int name = columns.indexOf(Optional.of(SdkField.NAME));
    boolean describes =
        name >= 0 && columns.stream().flatMap(Optional::stream).distinct().count() >= 3;
    List<SdkEntry> entries = new ArrayList<>();
    if (describes && grid.rows().size() > 1) {
      SerialNumbers numbers = new SerialNumbers(grid.rows().get(0), decisions);
      grid.rows().get(0).forEach(cell -> cell.forEach(this::takeHead));
      for (List<List<Passage>> row : grid.spread().subList(1, grid.rows().size())) {
        List<List<Passage>> cells = numbers.takeFrom(row);
        if (!entries.isEmpty() && isContinued(row.get(name), entries.get(entries.size() - 1))) {
          SdkEntry first = entries.remove(entries.size() - 1);
          entries.add(continued(first, entry(cells, columns, name)));
        } else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
          entries.add(entry(cells, columns, name));
        }
      }
    }
    return entries;
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
        joined(entry.words(), more.words()));
  }

  /** Those of both, each once: a merged cell says its words for every row. */
  private static List<Passage> joined(List<Passage> lines, List<Passage> more) {
    return Stream.concat(lines.stream(), more.stream()).distinct().toList();
  }

  private static SdkEntry entry(
      List<List<Passage>> row, List<Optional<SdkField>> columns, int name) {
    Map<SdkField, List<Passage>> values = new EnumMap<>(SdkField.class);
    List<Passage> packages = new ArrayList<>();
    List<Passage> words = new ArrayList<>();
    for (int column = 0; column < row.size(); column++) {
      List<Passage> cell = row.get(column);
      words.addAll(cell);
      Optional<SdkField> field = columns.get(column);
      if (field.equals(Optional.of(SdkField.PACKAGES))) {
        cell.forEach(line -> packages.addAll(SdkBlockReader.packages(line)));
      } else if (field.isPresent() && column != name && !cell.isEmpty()) {
        values.merge(field.get(), cell, SdkGrids::joined);
      }
    }
    List<Passage> homepage = values.remove(SdkField.HOMEPAGE);
    if (homepage != null) {
      values.putIfAbsent(SdkField.LINK, homepage);
    }
    List<Passage> names = row.get(name).isEmpty() ? words.subList(0, 1) : row.get(name);
    return new SdkEntry(names, packages, values, Optional.empty(), false, words);
  }

  private static Passage words(List<Passage> cell) {
    return cell.stream().reduce(Passage.empty(), Passage::plus);
  }
}
