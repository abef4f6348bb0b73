package io.gazette.lists;

import io.gazette.model.CollectedData;
import io.gazette.model.DataItem;
import io.gazette.model.Inline;
import io.gazette.model.Language;
import io.gazette.model.LinkTarget;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.PermissionGroup;
import io.gazette.model.PolicyLists;
import io.gazette.model.Sdk;
import io.gazette.model.SharedData;
import io.gazette.model.Stated;
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
    if (row instanceof Sdk sdk) {
      return sdk.name().nearest(language);
    }
    if (row instanceof PermissionGroup group) {
      return group.name().nearest(language);
    }
    if (row instanceof SharedData shared) {
      return shared.recipient().isEmpty() ? sdkName(shared) : shared.recipient().nearest(language);
    }
    CollectedData collected = (CollectedData) row;
    return collected
        .function()
        .or(collected.purpose())
        .value()
        .map(said -> said.nearest(language))
        .orElseGet(() -> Inline.plainText(cells().data(collected.data())));
  }

  private String sdkName(SharedData shared) {
    String id = shared.sdk().orElse(shared.id());
    return after.sdk(id).or(() -> before.sdk(id)).map(this::nameOf).orElse(id);
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

    /** What is collected goes by its function: that alone would not say what ended. */
    private Line removed(ListRow row) {
      ListKind list = row.list();
      String key = "change.removed." + list.id();
      List<Inline> items = list == ListKind.COLLECTED ? items(row) : List.of();
      return items.isEmpty()
          ? line(list, Optional.empty(), key, List.of(name(row)))
          : line(list, Optional.empty(), key + ".data", List.of(name(row), items));
    }

    /** The data of a row; nothing if its name says the same. */
    private List<Inline> items(ListRow row) {
      List<DataItem> data = data(row);
      List<Inline> items = data.isEmpty() ? List.of() : cells.data(data);
      return Inline.plainText(items).equals(text.nameOf(row)) ? List.of() : items;
    }

    private List<DataItem> data(ListRow row) {
      Stated<List<DataItem>> data = Stated.nothing();
      if (row instanceof Sdk sdk) {
        data = sdk.data();
      } else if (row instanceof CollectedData collected) {
        data = Stated.of(collected.data());
      } else if (row instanceof SharedData shared) {
        Stated<List<DataItem>> own = shared.data();
        data = own.or(shared.sdk().flatMap(text.after()::sdk).map(Sdk::data).orElse(own));
      }
      return data.value().orElse(List.of());
    }

    /** Two fields that one column tells are one sentence. */
    private List<Line> changed(ListChange.RowChanged change) {
      List<Line> lines = new ArrayList<>();
      Set<String> told = new LinkedHashSet<>();
      for (RowDetail detail : change.details()) {
        if (!(detail instanceof RowDetail.FieldChanged field)) {
          detail(change.after(), detail).ifPresent(lines::add);
        } else if (field.field() == RowField.SENSITIVE) {
          lines.add(sensitive((PermissionGroup) change.after()));
        } else if (told.add(columnOf(field.field(), change.list()))) {
          field(change, columnOf(field.field(), change.list())).ifPresent(lines::add);
        }
      }
      return lines;
    }

    private Line sensitive(PermissionGroup row) {
      String key = row.sensitive() ? "change.sensitive" : "change.not-sensitive";
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

    private static String columnOf(RowField field, ListKind list) {
      boolean processing = field == RowField.ON_DEVICE || field == RowField.ROLE;
      return list == ListKind.SDKS && processing ? "processing" : field.id();
    }

    /** What a column said and says; nothing if readers see no difference, or no such column. */
    private Optional<Line> field(ListChange.RowChanged change, String column) {
      List<Inline> old = cell(change.before(), column);
      List<Inline> now = cell(change.after(), column);
      if (Inline.plainText(old).equals(Inline.plainText(now))) {
        return Optional.empty();
      }
      ListRow row = change.after();
      if (column.equals("name") || column.equals("recipient")) {
        return Optional.of(line(row, "change.renamed", List.of(name(change.before()), name(row))));
      }
      List<Inline> heading = cells.word(row.list().id() + "." + column);
      if (old.isEmpty()) {
        return Optional.of(line(row, "change.field-set", List.of(name(row), heading, now)));
      }
      return Optional.of(
          now.isEmpty()
              ? line(row, "change.field-cleared", List.of(name(row), heading, old))
              : line(row, "change.field", List.of(name(row), heading, old, now)));
    }

    private List<Inline> cell(ListRow row, String column) {
      ListColumns columns = new ListColumns(cells);
      if (row instanceof Sdk sdk) {
        return cell(columns.sdks(), column, sdk);
      } else if (row instanceof PermissionGroup group) {
        return cell(columns.groups(), column, group);
      } else if (row instanceof CollectedData collected) {
        return cell(columns.collected(List.of(collected)), column, collected);
      }
      return cell(columns.shared(shared -> sdk(shared)), column, (SharedData) row);
    }

    private List<Inline> sdk(SharedData shared) {
      return shared.sdk().isEmpty() ? List.of() : Cells.text(text.sdkName(shared));
    }

    private static <R> List<Inline> cell(List<Column<R>> columns, String id, R row) {
      return columns.stream()
          .filter(column -> column.id().equals(id))
          .findFirst()
          .map(column -> column.cell().apply(row))
          .map(cell -> id.equals("policy") ? addresses(cell) : cell)
          .orElse(List.of());
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
