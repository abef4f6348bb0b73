package io.gazette.content;

import io.gazette.model.Field;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.ListShape;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the rows of one list, as its shape has them. */
final class ListReader {

  private static final String ID = "id";

  private final ListKind list;
  private final ListShape shape;
  private final RowReader reader;
  private final RowIds ids;
  private final Problems problems;
  private final List<String> keys;

  ListReader(ListKind list, RowReader reader, RowIds ids, Problems problems) {
    this.list = list;
    this.shape = list.shape();
    this.reader = reader;
    this.ids = ids;
    this.problems = problems;
    this.keys = Stream.concat(Stream.of(ID), shape.fields().stream().map(Field::id)).toList();
  }

  Optional<List<ListRow>> read(YamlNode node) {
    Optional<List<ListRow>> rows =
        reader.values().list(node, item -> reader.values().fields(item, keys).flatMap(this::row));
    reader.tellOfAll();
    return rows;
  }

  private Optional<ListRow> row(Fields fields) {
    ListRow said = reader.read(list, fields);
    shape.fields().stream()
        .filter(field -> isMissing(field, said, fields))
        .forEach(field -> fields.required(field.id()));
    Optional<String> id = id(said, fields);
    return problems.unlessAny(() -> said.withId(id.orElseThrow()));
  }

  /** A row that names one of another list may go by that one's id. */
  private Optional<String> id(ListRow said, Fields fields) {
    return fields.has(ID) || !namesAnother(fields)
        ? fields.required(ID).flatMap(ids::read)
        : shape
            .reference()
            .flatMap(other -> said.find(other.field()))
            .flatMap(id -> ids.take(id, fields.position()));
  }

  private boolean namesAnother(Fields fields) {
    return shape.reference().filter(other -> fields.has(other.field().id())).isPresent();
  }

  /** Whether a field is left out and nothing tells what it would say. */
  private boolean isMissing(Field<?> field, ListRow said, Fields fields) {
    return field.presence() == Field.Presence.DERIVED
        && !fields.has(field.id())
        && said.find(field).isEmpty()
        && !namesAnother(fields)
        && shape.fields().stream()
            .filter(other -> other.presence() == Field.Presence.REQUIRED)
            .allMatch(other -> said.find(other).isPresent());
  }
}
