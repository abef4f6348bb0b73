package io.gazette.model;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * All there is to know of a list: reader, tables, comparison, JSON, spreadsheets and schemas walk
 * it. A new field is a constant of the list and its place in {@code fields} and {@code columns}.
 *
 * @param file where its rows are written
 * @param placeholder stands for its table in a text, e.g. {@code sdk-table}
 * @param type what the API calls one of its rows, e.g. {@code Sdk}
 * @param about what the API's schema says of such a row
 * @param fields all but the id, in the order of YAML, JSON and sheets
 * @param columns what readers see, in their order
 * @param naming the fields by which readers know a row: the first that says something
 * @param completion makes, of a row and the row of another list that it names, one that says all
 */
public record ListShape(
    File file,
    String placeholder,
    String type,
    String about,
    List<Field<?>> fields,
    List<Column> columns,
    List<Field<?>> naming,
    BinaryOperator<ListRow> completion) {

  /**
   * A file of a version.
   *
   * @param about what its schema is called, in Chinese and English
   */
  public record File(String name, String about) {}

  /** What stands under one heading: one field, or several that readers take for one. */
  public record Column(String id, List<Field<?>> fields) {
    public Column {
      fields = List.copyOf(fields);
    }

    static Column of(Field<?> field) {
      return new Column(field.id(), List.of(field));
    }
  }

  /**
   * How a row names one of another list.
   *
   * @param field that holds the id
   */
  public record Reference(Field<String> field, ListKind list) {}

  /** For rows that name no others. */
  static final BinaryOperator<ListRow> COMPLETE = (row, other) -> row;

  public ListShape {
    fields = List.copyOf(fields);
    columns = List.copyOf(columns);
    naming = List.copyOf(naming);
  }

  public Optional<Field<?>> find(String id) {
    return fields.stream().filter(field -> field.id().equals(id)).findFirst();
  }

  /** Under which heading readers find a field; empty for what is for machines alone. */
  public Optional<Column> columnOf(Field<?> field) {
    return columns.stream().filter(column -> column.fields().contains(field)).findFirst();
  }

  /** How a row names one of another list; empty if it does not. */
  public Optional<Reference> reference() {
    return first(FieldType.RowOf.class)
        .map(field -> new Reference(field, ((FieldType.RowOf) field.type()).list()));
  }

  /** The first field of a type; a list has no more than one of those that others ask for. */
  public <T> Optional<Field<T>> first(Class<? extends FieldType<T>> type) {
    return fields.stream()
        .filter(field -> type.isInstance(field.type()))
        .findFirst()
        .map(ListShape::typed);
  }

  @SuppressWarnings("unchecked") // its type was just asked for
  private static <T> Field<T> typed(Field<?> field) {
    return (Field<T>) field;
  }
}
