package io.gazette.exchange;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Choice;
import io.gazette.model.ChoiceOrWords;
import io.gazette.model.Choices;
import io.gazette.model.DataItem;
import io.gazette.model.Field;
import io.gazette.model.FieldType;
import io.gazette.model.FieldVisitor;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.Localized;
import io.gazette.model.PermissionValue;
import io.gazette.model.Platform;
import io.gazette.model.Stated;
import io.gazette.model.UsedPermission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes one row of the model down, in the order of the list's fields; what it leaves out is out.
 */
final class RowWriting implements FieldVisitor<Optional<Written>> {

  private final ListRow row;
  private final Words words;
  private final SourcePosition origin;

  private RowWriting(ListRow row, List<Language> languages) {
    this.row = row;
    this.words = new Words(languages);
    this.origin = row.position();
  }

  static Written.Group of(ListRow row, List<Language> languages) {
    RowWriting writing = new RowWriting(row, languages);
    List<Written.Entry> entries = new ArrayList<>();
    entries.add(new Written.Entry("id", writing.keyword(row.id())));
    for (Field<?> field : row.list().shape().fields()) {
      field.accept(writing).ifPresent(value -> entries.add(new Written.Entry(field.id(), value)));
    }
    return new Written.Group(entries, row.position());
  }

  private <T> Optional<Written> write(Field<T> field, Function<T, Written> written) {
    return row.get(field) instanceof Stated.None<T>
        ? field.presence().none().map(this::keyword)
        : row.find(field).map(written);
  }

  @Override
  public Optional<Written> words(Field<Localized<String>> field, FieldType.Words type) {
    return write(field, this::localized);
  }

  @Override
  public Optional<Written> wordList(Field<List<Localized<String>>> field) {
    return write(field, texts -> items(texts, this::localized));
  }

  @Override
  public Optional<Written> text(Field<String> field) {
    return write(field, text -> Written.text(text, origin));
  }

  @Override
  public Optional<Written> names(Field<List<String>> field, FieldType.Names type) {
    return write(field, names -> items(names, this::keyword));
  }

  @Override
  public Optional<Written> flag(Field<Boolean> field) {
    return write(field, flag -> keyword(flag.toString()));
  }

  @Override
  public <E extends Choice> Optional<Written> oneOf(Field<E> field, Choices<E> choices) {
    return write(field, choice -> keyword(choice.id()));
  }

  @Override
  public <E extends Choice> Optional<Written> someOf(Field<List<E>> field, Choices<E> choices) {
    return write(field, some -> items(some, choice -> keyword(choice.id())));
  }

  @Override
  public <E extends Choice> Optional<Written> oneOrWords(
      Field<ChoiceOrWords<E>> field, FieldType.OneOrWords<E> type) {
    return write(field, this::choiceOrWords);
  }

  @Override
  public <E extends Choice> Optional<Written> someOrWords(
      Field<ChoiceOrWords<E>> field, FieldType.SomeOrWords<E> type) {
    return write(field, this::choiceOrWords);
  }

  @Override
  public Optional<Written> platforms(Field<List<Platform>> field) {
    return write(field, this::platforms);
  }

  @Override
  public Optional<Written> data(Field<List<DataItem>> field) {
    return write(field, data -> items(data, this::item));
  }

  @Override
  public Optional<Written> permissions(Field<List<PermissionValue>> field) {
    return write(field, values -> items(values, value -> keyword(value.name())));
  }

  @Override
  public Optional<Written> usedPermissions(Field<List<UsedPermission>> field) {
    return write(field, used -> items(used, this::used));
  }

  @Override
  public Optional<Written> row(Field<String> field, ListKind list) {
    return write(field, this::keyword);
  }

  private Written localized(Localized<String> texts) {
    Map<Language, Written.Text> written = new LinkedHashMap<>();
    texts.byLanguage().forEach((tag, text) -> written.put(tag, Written.text(text, origin)));
    return words.of(written, origin);
  }

  private Written item(DataItem item) {
    List<Written.Entry> said = new ArrayList<>();
    item.type().ifPresent(id -> said.add(new Written.Entry("id", keyword(id))));
    if (said.isEmpty()) {
      said.add(new Written.Entry("words", localized(item.name())));
    }
    item.necessity()
        .ifPresent(needed -> said.add(new Written.Entry("necessity", keyword(needed.id()))));
    if (!item.platforms().isEmpty()) {
      said.add(new Written.Entry("platforms", platforms(item.platforms())));
    }
    if (item.type().isEmpty() && item.sensitive()) {
      said.add(new Written.Entry("sensitive", keyword("true")));
    }
    return item.type().isPresent() && said.size() == 1
        ? said.get(0).value()
        : new Written.Group(said, origin);
  }

  private Written used(UsedPermission used) {
    return used.value()
        .<Written>map(value -> keyword(value.name()))
        .orElseGet(
            () ->
                new Written.Group(
                    List.of(new Written.Entry("words", localized(used.words()))), origin));
  }

  private <E extends Choice> Written choiceOrWords(ChoiceOrWords<E> said) {
    if (said.choices().isEmpty()) {
      return localized(said.words());
    }
    return said.choices().size() == 1
        ? keyword(said.choices().get(0).id())
        : items(said.choices(), choice -> keyword(choice.id()));
  }

  private Written platforms(List<Platform> platforms) {
    return items(platforms, platform -> keyword(platform.id()));
  }

  private Written.Text keyword(String word) {
    return Written.keyword(word, origin);
  }

  private <T> Written items(List<T> values, Function<T, Written> written) {
    return new Written.Items(values.stream().map(written).toList(), origin);
  }
}
