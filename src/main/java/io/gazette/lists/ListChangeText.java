package io.gazette.lists;

import io.gazette.model.CollectedFields;
import io.gazette.model.DataItem;
import io.gazette.model.Field;
import io.gazette.model.FieldType;
import io.gazette.model.Inline;
import io.gazette.model.Language;
import io.gazette.model.LinkTarget;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.ListShape;
import io.gazette.model.PermissionFields;
import io.gazette.model.PolicyLists;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Says the changes of lists in one language, a sentence for each.
 *
 * <p>What readers of that language are not told is left out: another order, an identifier for
 * developers, a correction of another language's words.
 */
public record ListChangeText(PolicyLists before, PolicyLists after, Language language) {

  /**
   * One change.
   *
   * @param row the id of the row it is about, if the list still has it
   * @param words a sentence without a full stop
   */
  public record Line(ListKind list, Optional<String> row, List<Inline> words) {
    public Line {
      words = List.copyOf(words);
    }
  }

  /** The changes from the one to the other, in the order of {@link ListDiff}. */
  public List<Line> lines() {
    Sentences sentences = new Sentences(this, cells());
    return ListDiff.between(before, after).changes().stream().flatMap(sentences::of).toList();
  }

  /** What a row is called in a sentence or a finding. */
  public String nameOf(ListRow row) {
    return names().of(row);
  }

  /** How long a row says that its data are kept, in words; empty if it does not. */
  public String retentionOf(ListRow row) {
    return row.find(CollectedFields.RETENTION)
        .map(said -> ListWords.of(language).retention(said.nearest(language)))
        .orElse("");
  }

  private List<Inline> named(ListKind list, String id) {
    return names().ofRow(list, id);
  }

  /** A row may name one of another list that is no longer there. */
  private RowNames names() {
    return new RowNames((list, id) -> after.row(list, id).or(() -> before.row(list, id)), language);
  }

  private Cells cells() {
    return new Cells(language, ListWords.of(language), Optional.empty());
  }

  /** Makes the sentences. */
  private record Sentences(ListChangeText text, Cells cells) {

    Stream<Line> of(ListChange change) {
      ListKind list = change.list();
      if (change instanceof ListChange.ListBegun) {
        return Stream.of(line(list, Optional.empty(), "change.begun", List.of(title(list))));
      } else if (change instanceof ListChange.ListEnded) {
        return Stream.of(line(list, Optional.empty(), "change.ended", List.of(title(list))));
      } else if (change instanceof ListChange.RowAdded added) {
        return Stream.of(added(added.row()));
      } else if (change instanceof ListChange.RowRemoved removed) {
        return Stream.of(removed(removed.row()));
      } else if (change instanceof ListChange.RowChanged changed) {
        return changed(changed).stream();
      }
      return Stream.empty();
    }

    private List<Inline> title(ListKind list) {
      return cells.word("title." + list.id());
    }

    private List<Inline> name(ListRow row) {
      return Cells.text(text.nameOf(row));
    }

    private Line added(ListRow row) {
      String key = "change.added." + row.list().id();
      List<Inline> items = items(row);
      return items.isEmpty()
          ? line(row, key, List.of(name(row)))
          : line(row, key + ".data", List.of(name(row), items));
    }

    /** What goes by a function or its data: the function alone would not say what ended. */
    private Line removed(ListRow row) {
      ListKind list = row.list();
      String key = "change.removed." + list.id();
      List<Inline> items = isKnownByData(list) ? items(row) : List.of();
      return items.isEmpty()
          ? line(list, Optional.empty(), key, List.of(name(row)))
          : line(list, Optional.empty(), key + ".data", List.of(name(row), items));
    }

    private static boolean isKnownByData(ListKind list) {
      ListShape shape = list.shape();
      return shape.first(FieldType.Data.class).filter(shape.naming()::contains).isPresent();
    }

    /** The data of a row; nothing if its name says the same. */
    private List<Inline> items(ListRow row) {
      List<DataItem> data = data(row);
      List<Inline> items = data.isEmpty() ? List.of() : cells.data(data);
      return Inline.plainText(items).equals(text.nameOf(row)) ? List.of() : items;
    }

    private List<DataItem> data(ListRow row) {
      return RowPlatforms.data(text.after().inFull(row));
    }

    /** Two fields that one column tells are one sentence. */
    private List<Line> changed(ListChange.RowChanged change) {
      List<Line> lines = new ArrayList<>();
      Set<String> told = new LinkedHashSet<>();
      for (RowDetail detail : change.details()) {
        if (!(detail instanceof RowDetail.FieldChanged field)) {
          detail(change.after(), detail).ifPresent(lines::add);
        } else if (field.field().equals(PermissionFields.SENSITIVE)) {
          lines.add(sensitive(change.after()));
        } else {
          columnOf(field.field(), change.list())
              .filter(column -> told.add(column.id()))
              .flatMap(column -> field(change, column))
              .ifPresent(lines::add);
        }
      }
      return lines;
    }

    private Line sensitive(ListRow row) {
      boolean sensitive = row.find(PermissionFields.SENSITIVE).orElse(false);
      String key = sensitive ? "change.sensitive" : "change.not-sensitive";
      return line(row, key, List.of(name(row)));
    }

    private Optional<Line> detail(ListRow row, RowDetail detail) {
      String list = row.list().id();
      if (detail instanceof RowDetail.DataAdded added) {
        List<Inline> item = cells.data(List.of(added.item()));
        return Optional.of(line(row, "change.data-added." + list, List.of(name(row), item)));
      } else if (detail instanceof RowDetail.DataRemoved removed) {
        List<Inline> item = cells.data(List.of(removed.item()));
        return Optional.of(line(row, "change.data-removed." + list, List.of(name(row), item)));
      } else if (detail instanceof RowDetail.DataChanged changed) {
        return data(row, changed);
      } else if (detail instanceof RowDetail.PermissionAdded added) {
        List<Inline> used = cells.used(List.of(added.permission()));
        return Optional.of(line(row, "change.permission-added", List.of(name(row), used)));
      } else if (detail instanceof RowDetail.PermissionRemoved removed) {
        List<Inline> used = cells.used(List.of(removed.permission()));
        return Optional.of(line(row, "change.permission-removed", List.of(name(row), used)));
      } else if (detail instanceof RowDetail.ValueAdded added) {
        List<Inline> value = cells.permission(added.value());
        return Optional.of(line(row, "change.value-added", List.of(name(row), value)));
      } else if (detail instanceof RowDetail.ValueRemoved removed) {
        List<Inline> value = cells.permission(removed.value());
        return Optional.of(line(row, "change.value-removed", List.of(name(row), value)));
      }
      return Optional.empty();
    }

    private Optional<Line> data(ListRow row, RowDetail.DataChanged changed) {
      List<Inline> old = cells.data(List.of(changed.before()));
      List<Inline> now = cells.data(List.of(changed.after()));
      return old.equals(now)
          ? Optional.empty()
          : Optional.of(line(row, "change.item", List.of(name(row), old, now)));
    }

    private static Optional<ListShape.Column> columnOf(Field<?> field, ListKind list) {
      return list.shape().columnOf(field);
    }

    /** What a column said and says; nothing if readers see no difference, or no such column. */
    private Optional<Line> field(ListChange.RowChanged change, ListShape.Column column) {
      List<Inline> old = cells.onOneLine(cell(change.before(), column));
      List<Inline> now = cells.onOneLine(cell(change.after(), column));
      if (Inline.plainText(old).equals(Inline.plainText(now))) {
        return Optional.empty();
      }
      ListRow row = change.after();
      if (isName(column, row.list())) {
        return Optional.of(line(row, "change.renamed", List.of(name(change.before()), name(row))));
      }
      List<Inline> heading = cells.word(row.list().id() + "." + column.id());
      if (old.isEmpty()) {
        return Optional.of(line(row, "change.field-set", List.of(name(row), heading, now)));
      }
      return Optional.of(
          now.isEmpty()
              ? line(row, "change.field-cleared", List.of(name(row), heading, old))
              : line(row, "change.field", List.of(name(row), heading, old, now)));
    }

    /** Whether it tells how a row is called, always and in words of its own. */
    private static boolean isName(ListShape.Column column, ListKind list) {
      Field<?> first = list.shape().naming().get(0);
      return first.isAlwaysThere() && column.fields().contains(first);
    }

    private List<Inline> cell(ListRow row, ListShape.Column column) {
      List<Inline> cell = new ListColumns(cells, text::named).cell(row, column);
      return column.fields().stream().anyMatch(field -> field.type() == FieldType.Words.ADDRESS)
          ? addresses(cell)
          : cell;
    }

    /** Where links lead, in full: a page may have moved on the same host. */
    private static List<Inline> addresses(List<Inline> cell) {
      return cell.stream()
          .map(
              inline ->
                  inline instanceof Inline.Link link
                          && link.target() instanceof LinkTarget.ToWeb web
                      ? new Inline.Text(web.uri())
                      : inline)
          .toList();
    }

    private Line line(ListRow row, String key, List<List<Inline>> arguments) {
      return line(row.list(), Optional.of(row.id()), key, arguments);
    }

    private Line line(
        ListKind list, Optional<String> row, String key, List<List<Inline>> arguments) {
      return new Line(list, row, cells.words().fill(key, arguments));
    }
  }
}
