package io.gazette.importer.lists;

import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Part.Grid;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

  private static final Pattern SDK = Pattern.compile("(?i)sdk|插件|plug-?in");

  /** Heads of tables of what a browser keeps. */
  private static final Pattern COOKIES =
      Pattern.compile("(?i)cookie|expir|duration|lifetime|有效期|失效|过期|過期");

  private final Decisions decisions;

  SdkGrids(Decisions decisions) {
    this.decisions = decisions;
  }

  /** The entries of a table whose head names an SDK and what it does; else none. */
  public List<SdkEntry> read(Grid grid) {
    ListGrid table = ListGrid.of(grid);
    List<SdkEntry> entries = new ArrayList<>();
    if (describes(columns(table.head()))
        && namesSdks(grid, table.head())
        && grid.rows().size() > table.from()) {
      takeHeads(table.head(), columns(table.head()));
      readRows(table, entries);
    }
    return entries;
  }

  private void readRows(ListGrid first, List<SdkEntry> entries) {
    ListGrid table = first;
    Grid grid = table.grid();
    List<Optional<SdkField>> columns = columns(table.head());
    SerialNumbers numbers = new SerialNumbers(table.head(), decisions);
    List<Passage> caption = List.of();
    boolean begins = true;
    for (int at = table.from(); at < grid.rows().size(); at++) {
      List<List<Passage>> row = grid.spread().get(at);
      if (isHead(row, first.head())) {
        table = new ListGrid(row, at + 1, grid);
        columns = columns(row);
        numbers.askAboutGaps();
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
      } else if (!begins && isContinued(row, columns, name, entries.get(entries.size() - 1))) {
        SdkEntry above = entries.remove(entries.size() - 1);
        entries.add(continued(above, entry(table, at, cells, List.of())));
      } else if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
        entries.add(entry(table, at, cells, caption));
        begins = false;
      }
    }
    numbers.askAboutGaps();
    if (begins && !caption.isEmpty() && !entries.isEmpty()) {
      entries.add(withNote(entries.remove(entries.size() - 1), caption));
    }
  }

  /** What stands below the last row is said of all, and has no other place. */
  private static SdkEntry withNote(SdkEntry last, List<Passage> note) {
    Map<SdkField, List<Passage>> values = new EnumMap<>(SdkField.class);
    values.putAll(last.values());
    values.merge(SdkField.GROUP, note, SdkGrids::joined);
    return new SdkEntry(
        last.name(),
        last.packages(),
        values,
        last.hyperlink(),
        last.dataWithinPurpose(),
        last.remarks(),
        joined(last.words(), note));
  }

  /**
   * The fields of the columns. Of several that could be one field the first with its usual label
   * has it; the others are remarks, because nobody could tell them apart.
   */
  private static List<Optional<SdkField>> columns(List<List<Passage>> head) {
    List<Optional<SdkField>> fields = new ArrayList<>();
    head.forEach(cell -> fields.add(SdkField.ofHead(ListGrid.words(cell).text())));
    for (SdkField field : SdkField.values()) {
      Optional<SdkField> own = Optional.of(field);
      boolean several = Collections.frequency(fields, own) > 1;
      if (several && !JOINED.contains(field) && !isDivided(fields, own, head)) {
        int owner =
            IntStream.range(0, head.size())
                .filter(column -> SdkField.of(ListGrid.words(head.get(column)).text()).equals(own))
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

  /** Whether all columns of data stand below one wide head, or only name platforms besides. */
  private static boolean isDivided(
      List<Optional<SdkField>> fields, Optional<SdkField> own, List<List<Passage>> head) {
    List<List<Passage>> heads =
        IntStream.range(0, head.size())
            .filter(column -> fields.get(column).equals(own))
            .mapToObj(head::get)
            .toList();
    return own.equals(Optional.of(SdkField.DATA))
        && (heads.stream().allMatch(cell -> cell.size() > 1 && cell.get(0) == heads.get(0).get(0))
            || heads.stream()
                    .map(cell -> PlatformWords.without(ListGrid.words(cell).text()))
                    .distinct()
                    .count()
                == 1);
  }

  /** Heads are left out, except for those that a note repeats before each value. */
  private void takeHeads(List<List<Passage>> head, List<Optional<SdkField>> columns) {
    Set<Passage> taken = new LinkedHashSet<>();
    for (int column = 0; column < head.size(); column++) {
      if (isRemark(columns.get(column)) && !SerialNumbers.isHead(head.get(column))) {
        Passage words = ListGrid.words(head.get(column));
        if (!words.isEmpty()) {
          decisions.guess(Topic.LIST_HEAD_KEPT, words, words.text());
        }
      } else {
        taken.addAll(head.get(column));
      }
    }
    taken.forEach(this::takeHead);
    for (int column = 0; column < head.size(); column++) {
      String words = ListGrid.words(head.get(column)).text();
      boolean alone = Collections.frequency(columns, columns.get(column)) == 1;
      if (alone
          && !isRemark(columns.get(column))
          && !PlatformWords.without(words).equals(Chars.key(words))
          && !columns.get(column).equals(Optional.of(SdkField.PLATFORM))) {
        decisions.guess(Topic.LIST_HEAD_NARROW, ListGrid.words(head.get(column)), words);
      }
    }
    int first = columns.indexOf(Optional.of(SdkField.DATA));
    int last = columns.lastIndexOf(Optional.of(SdkField.DATA));
    if (last > first) {
      ListGrid table = new ListGrid(head, 0, new Grid(List.of(head)));
      decisions.guess(
          Topic.LIST_COLUMNS_JOINED, ListGrid.words(head.get(first)), table.told(first, last + 1));
    }
  }

  private static boolean isRemark(Optional<SdkField> field) {
    return field.filter(own -> own != SdkField.REMARK && own != SdkField.GROUP).isEmpty();
  }

  /**
   * Whether the names of a table are those of SDKs. A head that only says that they are names may
   * stand above products and cookies as well; then something has to tell.
   */
  private static boolean namesSdks(Grid grid, List<List<Passage>> head) {
    List<Optional<SdkField>> columns = columns(head);
    int name = columns.indexOf(Optional.of(SdkField.NAME));
    if (SDK.matcher(ListGrid.words(head.get(name)).text()).find()
        || grid.rows().stream().anyMatch(SdkGrids::saysSdk)) {
      return true;
    }
    boolean cookies = head.stream().anyMatch(cell -> COOKIES.matcher(text(cell)).find());
    return !cookies
        && columns.stream()
            .flatMap(Optional::stream)
            .anyMatch(
                field ->
                    SdkField.ALL_DATA.contains(field)
                        || field == SdkField.LINK
                        || field == SdkField.PACKAGES);
  }

  private static boolean saysSdk(List<List<Passage>> row) {
    return row.stream().anyMatch(cell -> SDK.matcher(text(cell)).find());
  }

  private static String text(List<Passage> cell) {
    return ListGrid.words(cell).text();
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
        row.stream()
            .flatMap(cell -> SdkField.of(ListGrid.words(cell).text()).stream())
            .distinct()
            .toList();
    long told = row.stream().filter(cell -> !cell.isEmpty()).count();
    return labels.size() >= 3 && 2L * labels.size() > told && describes(columns(row));
  }

  private static Set<String> texts(List<List<Passage>> row) {
    return row.stream().map(cell -> ListGrid.words(cell).text()).collect(Collectors.toSet());
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

  /**
   * A row without a name of its own belongs to the one above it, unless it is of other platforms.
   */
  private static boolean isContinued(
      List<List<Passage>> row, List<Optional<SdkField>> columns, int name, SdkEntry before) {
    int platform = columns.indexOf(Optional.of(SdkField.PLATFORM));
    boolean other =
        platform >= 0
            && !row.get(platform).isEmpty()
            && !ListGrid.words(row.get(platform))
                .text()
                .equals(ListGrid.words(before.lines(SdkField.PLATFORM)).text());
    return row.get(name).isEmpty() || (row.get(name).equals(before.name()) && !other);
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

  private SdkEntry entry(ListGrid table, int at, List<List<Passage>> row, List<Passage> caption) {
    List<Optional<SdkField>> columns = columns(table.head());
    List<Remark> remarks = new ArrayList<>();
    int name = columns.indexOf(Optional.of(SdkField.NAME));
    Map<SdkField, List<Passage>> values = new EnumMap<>(SdkField.class);
    List<Passage> packages = new ArrayList<>();
    List<Passage> words = new ArrayList<>();
    for (int column = 0; column < row.size(); column++) {
      List<Passage> cell = row.get(column);
      words.addAll(cell);
      int end = cell.isEmpty() ? column + 1 : table.end(at, column);
      Optional<SdkField> field = field(columns.subList(column, end));
      Remark remark = new Remark(ListGrid.words(table.heads(column, end)), cell);
      if (field.equals(Optional.of(SdkField.PACKAGES))) {
        cell.forEach(line -> packages.addAll(SdkBlockReader.packages(line)));
      } else if (isRemark(field) || isOtherPlatform(field, cell)) {
        if (remark.isTold()) {
          remarks.add(remark);
        }
        if (remark.isTold() && end > column + 1) {
          decisions.guess(
              Topic.LIST_CELL_MERGED,
              ListGrid.words(cell),
              ListGrid.words(cell).text(),
              table.told(column, end));
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
    List<Passage> names = row.get(name).isEmpty() ? words.subList(0, 1) : row.get(name);
    return new SdkEntry(
        names, packages, values, Optional.empty(), false, remarks, joined(words, caption));
  }

  /** What a cell tells that stands in some columns; of different ones nobody could say it. */
  private static Optional<SdkField> field(List<Optional<SdkField>> columns) {
    boolean data =
        columns.stream().allMatch(field -> field.filter(SdkField.ALL_DATA::contains).isPresent());
    if (data && columns.size() > 1) {
      return Optional.of(SdkField.DATA);
    }
    return columns.stream().distinct().count() == 1 ? columns.get(0) : Optional.empty();
  }

  private static boolean isOtherPlatform(Optional<SdkField> field, List<Passage> cell) {
    return field.equals(Optional.of(SdkField.PLATFORM)) && PlatformWords.read(cell).isEmpty();
  }
}
