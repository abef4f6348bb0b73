package io.gazette.content;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.IdFault;
import io.gazette.vocabulary.DataType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The ids of the rows of one list: well formed, and none twice. */
final class RowIds {

  private final Values values;
  private final boolean known;
  private final Map<String, SourcePosition> taken = new TreeMap<>();

  RowIds(Values values) {
    this(values, true);
  }

  private RowIds(Values values, boolean known) {
    this.values = values;
    this.known = known;
  }

  /** Of a list whose file could not be read, which is told already: it may have any row. */
  static RowIds unread(Values values) {
    return new RowIds(values, false);
  }

  /** Whether a row may have an id. */
  boolean mayHave(String id) {
    return !known || taken.containsKey(id);
  }

  Optional<String> read(YamlNode node) {
    Optional<String> id = values.line(node);
    if (id.isPresent() && !DataType.isId(id.get())) {
      return values.refuse(Code.BAD_ID, node.position(), IdFault.of(id.get(), "@row-id"));
    }
    return id.flatMap(own -> take(own, node.position()));
  }

  /** An id that is not written as one, e.g. because another list's is meant. */
  Optional<String> take(String id, SourcePosition position) {
    SourcePosition first = taken.putIfAbsent(id, position);
    return first == null
        ? Optional.of(id)
        : values.refuse(Code.DUPLICATE_ID, position, id, first.toString());
  }

  /** The ids so far, for a hint. */
  List<String> all() {
    return List.copyOf(taken.keySet());
  }
}
