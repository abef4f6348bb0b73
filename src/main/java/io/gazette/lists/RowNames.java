package io.gazette.lists;

import io.gazette.model.Field;
import io.gazette.model.Inline;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What readers call rows.
 *
 * @param rows finds the row of a list that another row names
 */
record RowNames(BiFunction<ListKind, String, Optional<ListRow>> rows, Language language) {

  /**
   * What the first field says that says anything of those by which readers know the row; the last
   * of them where the first says that there is none.
   */
  String of(ListRow row) {
    List<Field<?>> naming = row.list().shape().naming();
    Field<?> last = naming.get(naming.size() - 1);
    String name =
        naming.stream()
            .filter(field -> row.get(field).isStated())
            .findFirst()
            .filter(field -> row.find(field).isPresent())
            .map(field -> says(row, field))
            .orElseGet(() -> says(row, last));
    return name.isEmpty() ? row.id() : name;
  }

  private String says(ListRow row, Field<?> field) {
    Cells cells = new Cells(language, ListWords.of(language), Optional.empty());
    return Inline.plainText(field.accept(new RowCells(row, cells, this::ofRow)));
  }

  /** The name of a row of which only the id is known. */
  List<Inline> ofRow(ListKind list, String id) {
    return Cells.text(rows.apply(list, id).map(this::of).orElse(id));
  }
}
