package io.gazette.content;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Spelling;
import io.gazette.model.ListKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads ids of rows of other lists of the same version. */
final class RowReferences {

  private final Values values;
  private final Map<ListKind, RowIds> ids;

  RowReferences(Values values, Map<ListKind, RowIds> ids) {
    this.values = values;
    this.ids = ids;
  }

  Optional<String> read(YamlNode node, ListKind list) {
    Optional<RowIds> found = Optional.ofNullable(ids.get(list));
    List<String> all = found.map(RowIds::all).orElse(List.of());
    Optional<String> written = values.line(node);
    Optional<String> known =
        written.filter(id -> found.filter(rows -> rows.mayHave(id)).isPresent());
    return written.isPresent() && known.isEmpty()
        ? values.refuse(Code.UNKNOWN_SDK, node.position(), written.get(), guess(written.get(), all))
        : known;
  }

  private static String guess(String written, List<String> all) {
    return Spelling.guess(written, all);
  }
}
