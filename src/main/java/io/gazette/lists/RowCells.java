package io.gazette.lists;

import io.gazette.model.Choice;
import io.gazette.model.ChoiceOrWords;
import io.gazette.model.Choices;
import io.gazette.model.DataItem;
import io.gazette.model.Field;
import io.gazette.model.FieldType;
import io.gazette.model.FieldVisitor;
import io.gazette.model.Inline;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.Localized;
import io.gazette.model.PermissionValue;
import io.gazette.model.Platform;
import io.gazette.model.Stated;
import io.gazette.model.UsedPermission;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Says what a row says in a field, in the words of one language.
 *
 * @param others names the row of another list
 */
record RowCells(ListRow row, Cells cells, BiFunction<ListKind, String, List<Inline>> others)
    implements FieldVisitor<List<Inline>> {

  /** Nothing where the row says nothing; words where it says that there is none. */
  private <T> List<Inline> said(Field<T> field, Function<T, List<Inline>> cell) {
    return row.get(field) instanceof Stated.None<T>
        ? cells.word(field.presence().none().orElseThrow())
        : row.find(field).map(cell).orElse(List.of());
  }

  @Override
  public List<Inline> words(Field<Localized<String>> field, FieldType.Words type) {
    return said(
        field,
        words ->
            switch (type) {
              case PLAIN -> cells.plain(words);
              case ADDRESS -> cells.policy(words, row.position());
              case CONTACT -> cells.contact(words, row.position());
              case PERIOD -> cells.retention(words);
            });
  }

  @Override
  public List<Inline> wordList(Field<List<Localized<String>>> field) {
    return said(field, cells::lines);
  }

  @Override
  public List<Inline> text(Field<String> field) {
    return said(field, Cells::text);
  }

  @Override
  public List<Inline> names(Field<List<String>> field, FieldType.Names type) {
    return said(field, cells::codes);
  }

  @Override
  public List<Inline> flag(Field<Boolean> field) {
    return said(field, flag -> cells.word(field.id() + "." + flag));
  }

  @Override
  public <E extends Choice> List<Inline> oneOf(Field<E> field, Choices<E> choices) {
    return said(field, choice -> cells.choices(List.of(choice), choices));
  }

  @Override
  public <E extends Choice> List<Inline> someOf(Field<List<E>> field, Choices<E> choices) {
    return said(field, some -> cells.choices(some, choices));
  }

  @Override
  public <E extends Choice> List<Inline> oneOrWords(
      Field<ChoiceOrWords<E>> field, FieldType.OneOrWords<E> type) {
    return said(field, value -> cells.choiceOrWords(value, type.choices()));
  }

  @Override
  public <E extends Choice> List<Inline> someOrWords(
      Field<ChoiceOrWords<E>> field, FieldType.SomeOrWords<E> type) {
    return said(field, value -> cells.choiceOrWords(value, type.choices()));
  }

  @Override
  public List<Inline> platforms(Field<List<Platform>> field) {
    return said(field, cells::platforms);
  }

  @Override
  public List<Inline> data(Field<List<DataItem>> field) {
    return said(field, cells::data);
  }

  @Override
  public List<Inline> permissions(Field<List<PermissionValue>> field) {
    return said(
        field,
        values ->
            Cells.joined(
                values.stream().map(cells::permission).toList(),
                Cells.text(cells.words().comma())));
  }

  @Override
  public List<Inline> usedPermissions(Field<List<UsedPermission>> field) {
    return said(field, cells::used);
  }

  @Override
  public List<Inline> row(Field<String> field, ListKind list) {
    return said(field, id -> others.apply(list, id));
  }
}
