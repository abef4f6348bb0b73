package io.gazette.exchange;

import io.gazette.model.Choice;
import io.gazette.model.ChoiceOrWords;
import io.gazette.model.Choices;
import io.gazette.model.DataItem;
import io.gazette.model.Field;
import io.gazette.model.FieldType;
import io.gazette.model.FieldVisitor;
import io.gazette.model.ListKind;
import io.gazette.model.Localized;
import io.gazette.model.PermissionValue;
import io.gazette.model.Platform;
import io.gazette.model.UsedPermission;
import java.util.List;

/** What a field holds, and so which columns and which YAML it has. */
enum Form {
  /** One short value: an id, a word of a fixed set. */
  LINE,
  /** One text for all languages. */
  TEXT,
  /** Several short values. */
  ITEMS,
  /** A text in each language. */
  WORDS,
  /** Several texts in each language. */
  WORD_LIST,
  /** Ids or words, with what is said about each. */
  DATA,
  /** Names of permissions, or words. */
  PERMISSIONS,
  /** Words of a fixed set, or else a text in each language. */
  CHOICE;

  private static final FieldVisitor<Form> OF_TYPE = new OfType();

  static Form of(Field<?> field) {
    return field.accept(OF_TYPE);
  }

  /** Whether there is a column for each language. */
  boolean hasLanguages() {
    return this == WORDS || this == WORD_LIST || this == CHOICE;
  }

  /** Whether the export has a column without a language. */
  boolean hasPlain() {
    return this != WORDS && this != WORD_LIST;
  }

  /** The form of each type of field. */
  private static final class OfType implements FieldVisitor<Form> {

    @Override
    public Form words(Field<Localized<String>> field, FieldType.Words type) {
      return WORDS;
    }

    @Override
    public Form wordList(Field<List<Localized<String>>> field) {
      return WORD_LIST;
    }

    @Override
    public Form text(Field<String> field) {
      return TEXT;
    }

    @Override
    public Form names(Field<List<String>> field, FieldType.Names type) {
      return ITEMS;
    }

    @Override
    public Form flag(Field<Boolean> field) {
      return LINE;
    }

    @Override
    public <E extends Choice> Form oneOf(Field<E> field, Choices<E> choices) {
      return LINE;
    }

    @Override
    public <E extends Choice> Form someOf(Field<List<E>> field, Choices<E> choices) {
      return ITEMS;
    }

    @Override
    public <E extends Choice> Form oneOrWords(
        Field<ChoiceOrWords<E>> field, FieldType.OneOrWords<E> type) {
      return CHOICE;
    }

    @Override
    public <E extends Choice> Form someOrWords(
        Field<ChoiceOrWords<E>> field, FieldType.SomeOrWords<E> type) {
      return CHOICE;
    }

    @Override
    public Form platforms(Field<List<Platform>> field) {
      return ITEMS;
    }

    @Override
    public Form data(Field<List<DataItem>> field) {
      return DATA;
    }

    @Override
    public Form permissions(Field<List<PermissionValue>> field) {
      return ITEMS;
    }

    @Override
    public Form usedPermissions(Field<List<UsedPermission>> field) {
      return PERMISSIONS;
    }

    @Override
    public Form row(Field<String> field, ListKind list) {
      return LINE;
    }
  }
}
