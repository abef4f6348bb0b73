package io.gazette.model;

import java.util.List;

/**
 * One method a type of field: a new type does not compile until everybody who walks the fields of
 * lists can deal with it.
 *
 * @param <R> what is made of a field
 */
public interface FieldVisitor<R> {

  /** A text of one line in each language. */
  R words(Field<Localized<String>> field, FieldType.Words type);

  /** Several such texts. */
  R wordList(Field<List<Localized<String>>> field);

  /** A text of one line for all languages. */
  R text(Field<String> field);

  /** Names for developers. */
  R names(Field<List<String>> field, FieldType.Names type);

  /** Yes or no. */
  R flag(Field<Boolean> field);

  <E extends Choice> R oneOf(Field<E> field, Choices<E> choices);

  <E extends Choice> R someOf(Field<List<E>> field, Choices<E> choices);

  /** One of the choices, or else words. */
  <E extends Choice> R oneOrWords(Field<ChoiceOrWords<E>> field, FieldType.OneOrWords<E> type);

  /** Some of the choices, or else words. */
  <E extends Choice> R someOrWords(Field<ChoiceOrWords<E>> field, FieldType.SomeOrWords<E> type);

  R platforms(Field<List<Platform>> field);

  /** Types of personal data. */
  R data(Field<List<DataItem>> field);

  /** Permissions by their names on the platforms. */
  R permissions(Field<List<PermissionValue>> field);

  /** Permissions by their names or in words. */
  R usedPermissions(Field<List<UsedPermission>> field);

  /** The id of a row of another list of the same version. */
  R row(Field<String> field, ListKind list);

  /** For those who tell only some types from all others. */
  interface Partial<R> extends FieldVisitor<R> {

    /** What is made of a field of any type that has no method of its own. */
    R other(Field<?> field);

    @Override
    default R words(Field<Localized<String>> field, FieldType.Words type) {
      return other(field);
    }

    @Override
    default R wordList(Field<List<Localized<String>>> field) {
      return other(field);
    }

    @Override
    default R text(Field<String> field) {
      return other(field);
    }

    @Override
    default R names(Field<List<String>> field, FieldType.Names type) {
      return other(field);
    }

    @Override
    default R flag(Field<Boolean> field) {
      return other(field);
    }

    @Override
    default <E extends Choice> R oneOf(Field<E> field, Choices<E> choices) {
      return other(field);
    }

    @Override
    default <E extends Choice> R someOf(Field<List<E>> field, Choices<E> choices) {
      return other(field);
    }

    @Override
    default <E extends Choice> R oneOrWords(
        Field<ChoiceOrWords<E>> field, FieldType.OneOrWords<E> type) {
      return other(field);
    }

    @Override
    default <E extends Choice> R someOrWords(
        Field<ChoiceOrWords<E>> field, FieldType.SomeOrWords<E> type) {
      return other(field);
    }

    @Override
    default R platforms(Field<List<Platform>> field) {
      return other(field);
    }

    @Override
    default R data(Field<List<DataItem>> field) {
      return other(field);
    }

    @Override
    default R permissions(Field<List<PermissionValue>> field) {
      return other(field);
    }

    @Override
    default R usedPermissions(Field<List<UsedPermission>> field) {
      return other(field);
    }

    @Override
    default R row(Field<String> field, ListKind list) {
      return other(field);
    }
  }
}
