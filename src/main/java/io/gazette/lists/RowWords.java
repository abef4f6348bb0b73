package io.gazette.lists;

import io.gazette.model.Choice;
import io.gazette.model.ChoiceOrWords;
import io.gazette.model.DataItem;
import io.gazette.model.Field;
import io.gazette.model.FieldType;
import io.gazette.model.FieldVisitor;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.Localized;
import io.gazette.model.PermissionValue;
import io.gazette.model.PolicyLists;
import io.gazette.model.Stated;
import io.gazette.model.UsedPermission;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** Everything in a row that is said once a language, whatever field it stands in. */
final class RowWords implements FieldVisitor.Partial<ListRow> {

  private final ListRow row;
  private final UnaryOperator<Localized<String>> change;

  private RowWords(ListRow row, UnaryOperator<Localized<String>> change) {
    this.row = row;
    this.change = change;
  }

  /** The languages in which anything is said. */
  static Set<Language> languages(PolicyLists lists) {
    Set<Language> languages = new TreeSet<>();
    for (ListKind list : ListKind.values()) {
      for (ListRow row : lists.rows(list).orElse(List.of())) {
        map(
            row,
            words -> {
              languages.addAll(words.languages());
              return words;
            });
      }
    }
    return languages;
  }

  /** The lists as they are in some languages. */
  static PolicyLists in(Set<Language> languages, PolicyLists lists) {
    Map<ListKind, List<ListRow>> rows = new EnumMap<>(ListKind.class);
    for (ListKind list : ListKind.values()) {
      lists
          .rows(list)
          .ifPresent(
              all ->
                  rows.put(
                      list,
                      all.stream().map(row -> map(row, words -> cut(words, languages))).toList()));
    }
    return new PolicyLists(rows);
  }

  private static Localized<String> cut(Localized<String> words, Set<Language> languages) {
    Map<Language, String> kept = new LinkedHashMap<>(words.byLanguage());
    kept.keySet().retainAll(languages);
    return new Localized<>(kept);
  }

  private static ListRow map(ListRow row, UnaryOperator<Localized<String>> change) {
    ListRow mapped = row;
    for (Field<?> field : row.list().shape().fields()) {
      mapped = field.accept(new RowWords(mapped, change));
    }
    return mapped;
  }

  private <T> ListRow set(Field<T> field, UnaryOperator<T> changed) {
    return row.find(field)
        .map(value -> row.with(field, Stated.of(changed.apply(value))))
        .orElse(row);
  }

  @Override
  public ListRow other(Field<?> field) {
    return row;
  }

  @Override
  public ListRow words(Field<Localized<String>> field, FieldType.Words type) {
    return set(field, change);
  }

  @Override
  public ListRow wordList(Field<List<Localized<String>>> field) {
    return set(field, all -> all.stream().map(change).toList());
  }

  @Override
  public <E extends Choice> ListRow oneOrWords(
      Field<ChoiceOrWords<E>> field, FieldType.OneOrWords<E> type) {
    return set(field, this::choice);
  }

  @Override
  public <E extends Choice> ListRow someOrWords(
      Field<ChoiceOrWords<E>> field, FieldType.SomeOrWords<E> type) {
    return set(field, this::choice);
  }

  private <E extends Choice> ChoiceOrWords<E> choice(ChoiceOrWords<E> value) {
    return new ChoiceOrWords<>(value.choices(), change.apply(value.words()));
  }

  @Override
  public ListRow data(Field<List<DataItem>> field) {
    return set(field, items -> items.stream().map(this::item).toList());
  }

  private DataItem item(DataItem item) {
    return new DataItem(
        item.type(),
        change.apply(item.name()),
        item.sensitive(),
        item.necessity(),
        item.platforms());
  }

  @Override
  public ListRow permissions(Field<List<PermissionValue>> field) {
    return set(field, values -> values.stream().map(this::value).toList());
  }

  private PermissionValue value(PermissionValue value) {
    return new PermissionValue(
        value.name(), value.platform(), value.known(), change.apply(value.displayName()));
  }

  @Override
  public ListRow usedPermissions(Field<List<UsedPermission>> field) {
    return set(
        field,
        all ->
            all.stream()
                .map(
                    used ->
                        new UsedPermission(
                            used.value().map(this::value), change.apply(used.words())))
                .toList());
  }
}
