package io.gazette.content;

import io.gazette.content.YamlNode.Mapping;
import io.gazette.content.YamlNode.Sequence;
import io.gazette.model.Choice;
import io.gazette.model.ChoiceOrWords;
import io.gazette.model.Choices;
import io.gazette.model.DataItem;
import io.gazette.model.Field;
import io.gazette.model.FieldType;
import io.gazette.model.FieldVisitor;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.Localized;
import io.gazette.model.PermissionFields;
import io.gazette.model.PermissionValue;
import io.gazette.model.Platform;
import io.gazette.model.Stated;
import io.gazette.model.UsedPermission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads what one row of a list says, each field as its type wants it. */
final class RowReader {

  private final RowValues row;
  private final DataReader data;
  private final PermissionNames permissions;
  private final RowReferences references;

  /**
   * @param ids of the rows of other lists that were read before
   */
  RowReader(RowValues row, Lexicon lexicon, Map<ListKind, RowIds> ids) {
    this.row = row;
    this.data = new DataReader(row, lexicon.vocabulary());
    this.permissions = new PermissionNames(row, lexicon.permissions());
    this.references = new RowReferences(row.values(), ids);
  }

  Values values() {
    return row.values();
  }

  /** The row without an id, which may be that of another list. */
  ListRow read(ListKind list, Fields fields) {
    ListRow.Builder builder = ListRow.builder(list, fields.position());
    Reading reading = new Reading(fields, builder);
    list.shape().fields().forEach(field -> field.accept(reading));
    ListRow said = builder.build("");
    return list == ListKind.PERMISSIONS ? withDefaults(said) : said;
  }

  /** Says what there is to say of all rows together. */
  void tellOfAll() {
    data.tellNamed();
  }

  /** What the tables of the platforms know of a permission. */
  private ListRow withDefaults(ListRow said) {
    List<PermissionValue> values = said.items(PermissionFields.VALUES);
    Localized<String> name =
        values.stream().findFirst().map(PermissionValue::displayName).orElseGet(Localized::empty);
    return said.with(PermissionFields.NAME, said.get(PermissionFields.NAME).or(Stated.of(name)))
        .with(
            PermissionFields.SENSITIVE,
            said.get(PermissionFields.SENSITIVE).or(Stated.of(permissions.isSensitive(values))));
  }

  /** The fields of one row. */
  private final class Reading implements FieldVisitor<ListRow.Builder> {

    private final Fields fields;
    private final ListRow.Builder builder;

    Reading(Fields fields, ListRow.Builder builder) {
      this.fields = fields;
      this.builder = builder;
    }

    private <T> ListRow.Builder read(Field<T> field, Function<YamlNode, Optional<T>> reader) {
      Optional<YamlNode> node =
          field.presence() == Field.Presence.REQUIRED
              ? fields.required(field.id())
              : fields.optional(field.id());
      Optional<String> none = field.presence().none();
      boolean words = field.type() instanceof FieldType.Words;
      boolean meant =
          !words
              && node.filter(
                      value ->
                          row.values()
                              .meant(value, word -> none.filter(word::equals).isPresent())
                              .isPresent())
                  .isPresent();
      return builder.put(field, meant ? Stated.nothing() : WordsReader.stated(node, reader, none));
    }

    /** What may be left out may also be said to be none, which says the same. */
    @Override
    public ListRow.Builder words(Field<Localized<String>> field, FieldType.Words type) {
      boolean remark = field.presence() == Field.Presence.OPTIONAL;
      return read(
          field,
          node ->
              remark && WordsReader.isNone(node)
                  ? Optional.empty()
                  : row.words(node, type, field.presence()));
    }

    @Override
    public ListRow.Builder wordList(Field<List<Localized<String>>> field) {
      return read(
          field,
          node ->
              node instanceof Sequence
                  ? row.values().list(node, row.words()::words)
                  : row.words().words(node).map(List::of));
    }

    @Override
    public ListRow.Builder text(Field<String> field) {
      return read(field, row.values()::words);
    }

    @Override
    public ListRow.Builder names(Field<List<String>> field, FieldType.Names type) {
      return read(field, node -> row.names(node, type));
    }

    @Override
    public ListRow.Builder flag(Field<Boolean> field) {
      return read(field, row::yesOrNo);
    }

    @Override
    public <E extends Choice> ListRow.Builder oneOf(Field<E> field, Choices<E> choices) {
      return read(field, node -> row.choice(node, choices));
    }

    @Override
    public <E extends Choice> ListRow.Builder someOf(Field<List<E>> field, Choices<E> choices) {
      return read(field, node -> row.choices(node, choices));
    }

    @Override
    public <E extends Choice> ListRow.Builder oneOrWords(
        Field<ChoiceOrWords<E>> field, FieldType.OneOrWords<E> type) {
      return read(
          field,
          node ->
              RowValues.isWord(node)
                  ? row.choice(node, type.choices()).map(one -> ChoiceOrWords.of(List.of(one)))
                  : row.words()
                      .words(node, word -> type.choices().find(word).isPresent())
                      .map(ChoiceOrWords::of));
    }

    @Override
    public <E extends Choice> ListRow.Builder someOrWords(
        Field<ChoiceOrWords<E>> field, FieldType.SomeOrWords<E> type) {
      return read(
          field,
          node ->
              RowValues.isWord(node) || node instanceof Sequence
                  ? row.choices(node, type.choices()).map(ChoiceOrWords::of)
                  : row.words()
                      .words(node, word -> type.choices().find(word).isPresent())
                      .map(ChoiceOrWords::of));
    }

    @Override
    public ListRow.Builder platforms(Field<List<Platform>> field) {
      return read(field, row::platforms);
    }

    @Override
    public ListRow.Builder data(Field<List<DataItem>> field) {
      return read(field, data::items);
    }

    @Override
    public ListRow.Builder permissions(Field<List<PermissionValue>> field) {
      return read(field, node -> row.values().list(node, permissions::readOnce));
    }

    @Override
    public ListRow.Builder usedPermissions(Field<List<UsedPermission>> field) {
      return read(field, node -> row.values().distinct(node, this::used));
    }

    private Optional<UsedPermission> used(YamlNode node) {
      return node instanceof Mapping
          ? row.values()
              .fields(node, List.of("words"))
              .flatMap(item -> item.required("words"))
              .flatMap(row.words()::words)
              .map(UsedPermission::of)
          : permissions.read(node).map(UsedPermission::of);
    }

    @Override
    public ListRow.Builder row(Field<String> field, ListKind list) {
      return read(field, node -> references.read(node, list));
    }
  }
}
