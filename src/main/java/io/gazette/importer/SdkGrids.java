package io.gazette.importer;

import io.gazette.importer.Part.Grid;
import io.gazette.importer.Part.Items;
import io.gazette.importer.Part.Order;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tables of SDKs: made of blocks, and read where the source has one. */
final class SdkGrids {

  private final Edits edits;
  private final Decisions decisions;

  SdkGrids(Edits edits, Decisions decisions) {
    this.edits = edits;
    this.decisions = decisions;
  }

  /** A table of blocks if every line has a label; else a list, which needs no head. */
  Part part(List<SdkBlock> blocks) {
    return blocks.stream().allMatch(SdkBlock::fitsTable) ? table(blocks) : list(blocks);
  }

  private Grid table(List<SdkBlock> blocks) {
    Map<SdkField, Passage> heads = new EnumMap<>(SdkField.class);
    List<SdkField> columns = new ArrayList<>();
    for (SdkBlock block : blocks) {
      for (SdkLine line : block.labelled()) {
        takeLabel(line, heads);
        if (!columns.contains(line.field())) {
          columns.add(line.field());
        }
      }
    }
    List<List<List<Passage>>> rows = new ArrayList<>();
    rows.add(
        columns.stream()
            .map(column -> List.of(heads.getOrDefault(column, Passage.empty())))
            .toList());
    for (SdkBlock block : blocks) {
      rows.add(columns.stream().map(column -> cell(block, column)).toList());
    }
    return new Grid(rows);
  }

  /** The first label of a field becomes the head of its column; the others go. */
  private void takeLabel(SdkLine line, Map<SdkField, Passage> heads) {
    Passage label = line.label();
    boolean first = heads.putIfAbsent(line.field(), line.labelWords()) == null;
    Passage taken = first ? label.from(label.length() - 1) : label;
    edits.remove(taken);
    String head = heads.getOrDefault(line.field(), label).text();
    decisions.certain(Topic.LABEL_TAKEN, taken, taken.text(), head);
  }

  private static List<Passage> cell(SdkBlock block, SdkField column) {
    return block.labelled().stream()
        .filter(line -> line.field() == column && !line.value().isEmpty())
        .map(SdkLine::value)
        .toList();
  }

  private Items list(List<SdkBlock> blocks) {
    List<List<Part>> items = new ArrayList<>();
    for (SdkBlock block : blocks) {
      takeMark(block);
      List<Part> item = new ArrayList<>();
      int named = block.heading().isPresent() ? 0 : 1;
      Passage first = named == 0 ? block.entry().name() : block.inOrder().get(0);
      item.add(Part.paragraph(first));
      List<List<Part>> lines = new ArrayList<>();
      block.inOrder().stream()
          .skip(named)
          .forEach(line -> lines.add(List.of(Part.paragraph(line))));
      item.add(new Items(Order.BULLETS, 1, lines));
      items.add(item);
    }
    boolean counted = blocks.stream().allMatch(block -> block.mark().isPresent());
    return new Items(counted ? Order.COUNTED : Order.BULLETS, 1, items);
  }

  private void takeMark(SdkBlock block) {
    Optional<Passage> typed =
        block.mark().map(mark -> block.heading().orElseThrow().sub(0, mark.length()).strip());
    typed.ifPresent(
        mark -> {
          edits.remove(mark);
          String sample = block.mark().orElseThrow().family().sample();
          decisions.certain(Topic.NUMBER_REMOVED, mark, sample, mark.text());
        });
  }

  /** The entries of a table whose head names an SDK and what it does; else none. */
  static List<SdkEntry> read(Grid grid) {
    List<Optional<SdkField>> columns =
        grid.rows().get(0).stream().map(cell -> SdkField.of(words(cell).text())).toList();
    int name = columns.indexOf(Optional.of(SdkField.NAME));
    if (name < 0 || columns.stream().flatMap(Optional::stream).distinct().count() < 3) {
      return List.of();
    }
    List<SdkEntry> entries = new ArrayList<>();
    for (List<List<Passage>> row : grid.rows().subList(1, grid.rows().size())) {
      if (!words(row.get(name)).isEmpty()) {
        entries.add(entry(row, columns, name));
      }
    }
    return entries;
  }

  private static SdkEntry entry(
      List<List<Passage>> row, List<Optional<SdkField>> columns, int name) {
    Map<SdkField, Passage> values = new EnumMap<>(SdkField.class);
    List<Passage> packages = new ArrayList<>();
    for (int column = 0; column < row.size(); column++) {
      Passage words = words(row.get(column));
      Optional<SdkField> field = columns.get(column);
      if (field.equals(Optional.of(SdkField.PACKAGES))) {
        packages.addAll(SdkBlockReader.packages(words));
      } else if (field.isPresent() && column != name && !words.isEmpty()) {
        values.putIfAbsent(field.get(), words);
      }
    }
    return new SdkEntry(words(row.get(name)), packages, values);
  }

  private static Passage words(List<Passage> cell) {
    return cell.stream().reduce(Passage.empty(), Passage::plus);
  }
}
