package io.gazette.model;

import java.util.Optional;

/**
 * A field of a list: the typed key of what its rows say. Whoever reads, compares or writes rows
 * walks the fields of a {@link ListShape} with a {@link FieldVisitor}.
 *
 * @param id the key in YAML, the name of the column in a sheet and, in camel case, the member in
 *     JSON; a row has no two fields with the same
 * @param presence whether a row may leave it out
 * @param about what editors are told, in Chinese and English; empty where the type says it
 * @param <T> what a row says
 */
public record Field<T>(String id, FieldType<T> type, Presence presence, String about) {

  /**
   * What it means when a row leaves a field out, and which word says expressly that there is none.
   */
  public enum Presence {
    /** Never left out. */
    REQUIRED(Optional.empty()),
    /** What a row leaves out is taken from elsewhere. */
    DERIVED(Optional.empty()),
    /** May be left out, which says nothing. */
    OPTIONAL(Optional.empty()),
    /** May be left out; {@code none} says expressly that there is none. */
    STATED(Optional.of("none")),
    /** May be left out; {@code unknown} says expressly that nobody knows. */
    STATED_IF_KNOWN(Optional.of("unknown"));

    private final Optional<String> none;

    Presence(Optional<String> none) {
      this.none = none;
    }

    /** The word that says expressly that there is none, or that it is not known. */
    public Optional<String> none() {
      return none;
    }
  }

  public static <T> Field<T> required(String id, FieldType<T> type, String about) {
    return new Field<>(id, type, Presence.REQUIRED, about);
  }

  public static <T> Field<T> derived(String id, FieldType<T> type, String about) {
    return new Field<>(id, type, Presence.DERIVED, about);
  }

  public static <T> Field<T> optional(String id, FieldType<T> type, String about) {
    return new Field<>(id, type, Presence.OPTIONAL, about);
  }

  public static <T> Field<T> stated(String id, FieldType<T> type, String about) {
    return new Field<>(id, type, Presence.STATED, about);
  }

  public static <T> Field<T> statedIfKnown(String id, FieldType<T> type, String about) {
    return new Field<>(id, type, Presence.STATED_IF_KNOWN, about);
  }

  /** Calls the visitor's method for the type of this field. */
  public <R> R accept(FieldVisitor<R> visitor) {
    return type.accept(this, visitor);
  }

  /** Whether rows that were read always say something. */
  public boolean isAlwaysThere() {
    return presence == Presence.REQUIRED || presence == Presence.DERIVED;
  }
}
