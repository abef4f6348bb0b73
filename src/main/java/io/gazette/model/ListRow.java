package io.gazette.model;

import io.gazette.diagnostic.SourcePosition;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of one of the lists: what it says in each of the fields of its {@link ListShape}.
 *
 * <p>Immutable. Rows are equal that say the same, in the same place of the same file.
 */
public final class ListRow {

  private final ListKind list;
  private final String id;
  private final SourcePosition position;
  private final Map<String, Stated<?>> said;

  private ListRow(Builder builder, String id) {
    this.list = builder.list;
    this.id = id;
    this.position = builder.position;
    this.said = Collections.unmodifiableMap(new LinkedHashMap<>(builder.said));
  }

  /**
   * Begins a row.
   *
   * @param position where the row begins in its file
   */
  public static Builder builder(ListKind list, SourcePosition position) {
    return new Builder(list, position);
  }

  public ListKind list() {
    return list;
  }

  /** The same through all versions; unique in its list; part of the row's anchor. */
  public String id() {
    return id;
  }

  /** Where the row begins in its file. */
  public SourcePosition position() {
    return position;
  }

  /** What the row says in a field. */
  @SuppressWarnings("unchecked") // the builder takes for a field nothing but values of its type
  public <T> Stated<T> get(Field<T> field) {
    return (Stated<T>) said.getOrDefault(field.id(), Stated.nothing());
  }

  /** The value of a field; empty where the row says nothing, or that there is none. */
  public <T> Optional<T> find(Field<T> field) {
    return get(field).value();
  }

  /** The items of a field; none where the row says nothing. */
  public <T> List<T> items(Field<List<T>> field) {
    return find(field).orElse(List.of());
  }

  /** This row, which in one field says something else. */
  public <T> ListRow with(Field<T> field, Stated<T> value) {
    Builder builder = new Builder(list, position);
    builder.said.putAll(said);
    return builder.put(field, value).build(id);
  }

  /** The same row by another id. */
  public ListRow withId(String other) {
    Builder builder = new Builder(list, position);
    builder.said.putAll(said);
    return builder.build(other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ListRow row
        && list == row.list
        && id.equals(row.id)
        && position.equals(row.position)
        && said.equals(row.said);
  }

  @Override
  public int hashCode() {
    return Objects.hash(list, id, position, said);
  }

  @Override
  public String toString() {
    return list.id() + "/" + id + said + " at " + position;
  }

  /** Collects what a row says. */
  public static final class Builder {

    private final ListKind list;
    private final SourcePosition position;
    private final Map<String, Stated<?>> said = new LinkedHashMap<>();

    private Builder(ListKind list, SourcePosition position) {
      this.list = list;
      this.position = position;
    }

    public <T> Builder put(Field<T> field, T value) {
      return put(field, Stated.of(value));
    }

    /** Empty words or an empty list say nothing. */
    public <T> Builder put(Field<T> field, Stated<T> value) {
      if (value.isStated() && value.value().filter(Builder::isEmpty).isEmpty()) {
        said.put(field.id(), value);
      } else {
        said.remove(field.id());
      }
      return this;
    }

    private static boolean isEmpty(Object value) {
      return (value instanceof List<?> items && items.isEmpty())
          || (value instanceof Localized<?> words && words.isEmpty());
    }

    /**
     * The row.
     *
     * @param id as {@link ListRow#id}
     */
    public ListRow build(String id) {
      return new ListRow(this, id);
    }
  }
}
