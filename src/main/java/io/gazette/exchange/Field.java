package io.gazette.exchange;

import io.gazette.model.ListKind;
import java.util.List;
import java.util.Optional;

/**
 * A field of a list's rows: a key in YAML, and one or more columns.
 *
 * @param key in YAML; the name of its columns, before a dot and a language
 */
record Field(String key, Form form) {

  private static final List<Field> SDKS =
      List.of(
          new Field("id", Form.LINE),
          new Field("name", Form.WORDS),
          new Field("vendor", Form.WORDS),
          new Field("packages", Form.ITEMS),
          new Field("maven", Form.ITEMS),
          new Field("cocoapods", Form.ITEMS),
          new Field("platforms", Form.ITEMS),
          new Field("versions", Form.TEXT),
          new Field("purpose", Form.WORDS),
          new Field("scene", Form.WORDS),
          new Field("data", Form.DATA),
          new Field("permissions", Form.PERMISSIONS),
          new Field("access", Form.CHOICE),
          new Field("on-device", Form.LINE),
          new Field("role", Form.LINE),
          new Field("policy", Form.WORDS),
          new Field("contact", Form.WORDS),
          new Field("note", Form.WORDS));

  private static final List<Field> PERMISSIONS =
      List.of(
          new Field("id", Form.LINE),
          new Field("values", Form.ITEMS),
          new Field("name", Form.WORDS),
          new Field("uses", Form.WORD_LIST),
          new Field("functions", Form.WORD_LIST),
          new Field("asked", Form.CHOICE),
          new Field("sensitive", Form.LINE),
          new Field("refusal", Form.WORDS),
          new Field("note", Form.WORDS));

  private static final List<Field> COLLECTED =
      List.of(
          new Field("id", Form.LINE),
          new Field("data", Form.DATA),
          new Field("function", Form.WORDS),
          new Field("purpose", Form.WORDS),
          new Field("scene", Form.WORDS),
          new Field("basis", Form.ITEMS),
          new Field("necessity", Form.LINE),
          new Field("retention", Form.WORDS),
          new Field("storage", Form.WORDS),
          new Field("platforms", Form.ITEMS),
          new Field("note", Form.WORDS));

  private static final List<Field> SHARED =
      List.of(
          new Field("id", Form.LINE),
          new Field("recipient", Form.WORDS),
          new Field("sdk", Form.LINE),
          new Field("data", Form.DATA),
          new Field("purpose", Form.WORDS),
          new Field("scene", Form.WORDS),
          new Field("manner", Form.CHOICE),
          new Field("role", Form.LINE),
          new Field("policy", Form.WORDS),
          new Field("contact", Form.WORDS),
          new Field("note", Form.WORDS));

  /** The fields of a list in the order of YAML keys and of columns. */
  static List<Field> of(ListKind list) {
    return switch (list) {
      case SDKS -> SDKS;
      case PERMISSIONS -> PERMISSIONS;
      case COLLECTED -> COLLECTED;
      case SHARED -> SHARED;
    };
  }

  static Optional<Field> find(ListKind list, String key) {
    return of(list).stream().filter(field -> field.key().equals(key)).findFirst();
  }

  /** The fields without which no row of a list can be read. */
  static List<String> required(ListKind list) {
    return switch (list) {
      case SDKS -> List.of("id", "name");
      case PERMISSIONS -> List.of("id", "values");
      case COLLECTED -> List.of("id", "data");
      case SHARED -> List.of("id");
    };
  }
}
