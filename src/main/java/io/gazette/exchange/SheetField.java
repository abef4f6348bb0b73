package io.gazette.exchange;

import io.gazette.model.Field;
import io.gazette.model.ListKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A field of a list's rows as a sheet has it: a key in YAML, and one or more columns.
 *
 * @param key in YAML; the name of its columns, before a dot and a language
 * @param isRequired whether no row can be read without it
 */
record SheetField(String key, Form form, boolean isRequired) {

  private static final SheetField ID = new SheetField("id", Form.LINE, true);

  /** The fields of a list in the order of YAML keys and of columns. */
  static List<SheetField> of(ListKind list) {
    return Stream.concat(Stream.of(ID), list.shape().fields().stream().map(SheetField::of))
        .toList();
  }

  private static SheetField of(Field<?> field) {
    return new SheetField(field.id(), Form.of(field), field.presence() == Field.Presence.REQUIRED);
  }

  static Optional<SheetField> find(ListKind list, String key) {
    return of(list).stream().filter(field -> field.key().equals(key)).findFirst();
  }

  /** The keys without which no row of a list can be read. */
  static List<String> required(ListKind list) {
    return of(list).stream().filter(SheetField::isRequired).map(SheetField::key).toList();
  }
}
