package io.gazette.lists;

import io.gazette.model.CollectedFields;
import io.gazette.model.DataItem;
import io.gazette.model.Field;
import io.gazette.model.Inline;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.Localized;
import io.gazette.model.PermissionFields;
import io.gazette.model.Platform;
import io.gazette.model.PolicyLists;
import io.gazette.model.SdkFields;
import io.gazette.model.Sha256;
import io.gazette.model.SharedFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Every type of data that the lists of a version name, and all that they say of it: who collects it
 * and for what, who receives it, which permission it needs.
 *
 * <p>In the order in which the lists name them, those collected first. Nothing is added to what the
 * lists say: a permission belongs to a type of data where both name the same function.
 */
public final class DataIndex {

  /** A name shorter than this is contained in too many others. */
  private static final int SHORTEST = 2;

  private static final int DIGEST = 10;

  /**
   * A row that speaks of a type of data.
   *
   * @param row its id
   * @param name what readers call it, with the platforms that the data is limited to in it
   * @param purpose may be empty
   * @param retention may be empty
   */
  public record Use(
      ListKind list, String row, String name, List<Inline> purpose, List<Inline> retention) {}

  /**
   * A type of data.
   *
   * @param id of the vocabulary, or one made of its name
   */
  public record Datum(String id, String name, boolean sensitive, List<Use> uses) {

    /** The rows of one list that speak of it. */
    public List<Use> in(ListKind list) {
      return uses.stream().filter(use -> use.list() == list).toList();
    }
  }

  private final PolicyLists lists;
  private final Language language;
  private final Cells cells;
  private final RowNames names;
  private final Map<String, Datum> found = new LinkedHashMap<>();

  private DataIndex(PolicyLists lists, Language language) {
    this.lists = lists;
    this.language = language;
    this.cells = new Cells(language, ListWords.of(language), Optional.empty());
    this.names = new RowNames(lists::row, language);
  }

  /** The types of data of some lists; empty where they name none. */
  public static List<Datum> of(PolicyLists lists, Language language) {
    return new DataIndex(lists, language).index();
  }

  private List<Datum> index() {
    add(ListKind.COLLECTED, CollectedFields.DATA, CollectedFields.PURPOSE);
    add(ListKind.SDKS, SdkFields.DATA, SdkFields.PURPOSE);
    add(ListKind.SHARED, SharedFields.DATA, SharedFields.PURPOSE);
    return found.values().stream().map(this::withPermissions).toList();
  }

  private void add(ListKind list, Field<List<DataItem>> data, Field<Localized<String>> purpose) {
    for (ListRow row : lists.rowsInFull(list).orElse(List.of())) {
      if (row.find(SharedFields.SDK).isPresent()) {
        continue; // its SDK says the same in the list of SDKs
      }
      for (DataItem item : row.items(data)) {
        add(item, use(row, item, purpose));
      }
    }
  }

  private void add(DataItem item, Use use) {
    String name = item.name().nearest(language);
    String id = item.type().orElseGet(() -> "x" + Sha256.of(name).hex().substring(0, DIGEST));
    found.merge(
        id, new Datum(id, name, item.sensitive(), List.of(use)), (old, now) -> together(old, now));
  }

  private static Datum together(Datum old, Datum now) {
    List<Use> uses = Stream.concat(old.uses().stream(), now.uses().stream()).distinct().toList();
    return new Datum(old.id(), old.name(), old.sensitive() || now.sensitive(), uses);
  }

  private Use use(ListRow row, DataItem item, Field<Localized<String>> purpose) {
    return new Use(
        row.list(),
        row.id(),
        on(item.platforms(), names.of(row)),
        says(row, purpose),
        says(row, CollectedFields.RETENTION));
  }

  private String on(List<Platform> platforms, String name) {
    return platforms.isEmpty()
        ? name
        : cells.marked(name, List.of(cells.words().platforms(platforms)));
  }

  private List<Inline> says(ListRow row, Field<?> field) {
    return row.get(field).isStated()
        ? field.accept(new RowCells(row, cells, names::ofRow))
        : List.of();
  }

  private Datum withPermissions(Datum datum) {
    List<String> functions =
        datum.in(ListKind.COLLECTED).stream()
            .flatMap(use -> lists.row(ListKind.COLLECTED, use.row()).stream())
            .flatMap(row -> row.find(CollectedFields.FUNCTION).stream())
            .map(words -> words.nearest(language))
            .toList();
    List<Use> uses = new ArrayList<>(datum.uses());
    for (ListRow row : lists.rows(ListKind.PERMISSIONS).orElse(List.of())) {
      if (isFor(row, datum.name(), functions)) {
        uses.add(
            new Use(
                ListKind.PERMISSIONS,
                row.id(),
                names.of(row),
                says(row, PermissionFields.USES),
                List.of()));
      }
    }
    return new Datum(datum.id(), datum.name(), datum.sensitive(), uses);
  }

  private boolean isFor(ListRow permission, String datum, List<String> functions) {
    boolean named =
        datum.length() >= SHORTEST
            && words(permission, PermissionFields.USES).anyMatch(use -> use.contains(datum));
    return named || words(permission, PermissionFields.FUNCTIONS).anyMatch(functions::contains);
  }

  private Stream<String> words(ListRow row, Field<List<Localized<String>>> field) {
    return row.items(field).stream().map(words -> words.nearest(language));
  }
}
