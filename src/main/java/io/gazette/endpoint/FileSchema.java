package io.gazette.endpoint;

import static io.gazette.endpoint.SchemaParts.anyOf;
import static io.gazette.endpoint.SchemaParts.arrayOf;
import static io.gazette.endpoint.SchemaParts.constant;
import static io.gazette.endpoint.SchemaParts.distinct;
import static io.gazette.endpoint.SchemaParts.ref;
import static io.gazette.endpoint.SchemaParts.refTo;
import static io.gazette.endpoint.SchemaParts.string;

import io.gazette.model.Choice;
import io.gazette.model.ChoiceOrWords;
import io.gazette.model.Choices;
import io.gazette.model.DataItem;
import io.gazette.model.Field;
import io.gazette.model.FieldType;
import io.gazette.model.FieldVisitor;
import io.gazette.model.ListKind;
import io.gazette.model.ListShape;
import io.gazette.model.Localized;
import io.gazette.model.PermissionValue;
import io.gazette.model.Platform;
import io.gazette.model.UsedPermission;
import io.gazette.text.Json;
import io.gazette.vocabulary.Vocabulary;
import java.util.List;
import java.util.stream.Stream;

/** The JSON Schema of a file of lists, by which editors help those who write it. */
final class FileSchema implements FieldVisitor<Json> {

  private final ValueSchemas values;

  private FileSchema(Vocabulary vocabulary) {
    this.values = new ValueSchemas(vocabulary);
  }

  /** The schema of a file with the lists that stand in it. */
  static Json of(ListShape.File file, List<ListKind> lists, Vocabulary vocabulary) {
    FileSchema schema = new FileSchema(vocabulary);
    Json.Fields properties = Json.object();
    lists.forEach(list -> properties.with(list.id(), arrayOf(schema.row(list.shape())).end()));
    List<String> required = lists.size() == 1 ? List.of(lists.get(0).id()) : List.of();
    Json.Fields root =
        Json.object()
            .with("$schema", "https://json-schema.org/draft/2020-12/schema")
            .with("title", file.name() + ": " + file.about())
            .with("type", "object")
            .with("additionalProperties", Json.FALSE)
            .with("required", Json.ofAll(required))
            .with("properties", properties.end());
    if (lists.size() > 1) {
      root.with("minProperties", Json.of(1));
    }
    return root.with("$defs", schema.values.definitions()).end();
  }

  private Json row(ListShape shape) {
    Json.Fields properties = Json.object().with("id", values.define("id"));
    shape.fields().forEach(field -> properties.with(field.id(), field.accept(this)));
    List<String> required = keys(shape, Field.Presence.REQUIRED);
    Json.Fields row =
        Json.object()
            .with("type", "object")
            .with("additionalProperties", Json.FALSE)
            .with("required", Json.ofAll(shape.reference().isPresent() ? List.of() : required))
            .with("properties", properties.end());
    shape
        .reference()
        .ifPresent(
            other ->
                row.with(
                    "anyOf",
                    SchemaParts.all(
                        Stream.of(
                            required(List.of(other.field().id())),
                            required(
                                keys(shape, Field.Presence.REQUIRED, Field.Presence.DERIVED))))));
    return row.end();
  }

  private static Json required(List<String> keys) {
    return Json.object().with("required", Json.ofAll(keys)).end();
  }

  /** The id, and the fields that are left out as one of these says. */
  private static List<String> keys(ListShape shape, Field.Presence... presences) {
    return Stream.concat(
            Stream.of("id"),
            shape.fields().stream()
                .filter(field -> List.of(presences).contains(field.presence()))
                .map(Field::id))
        .toList();
  }

  /** What a field may hold, or a word for none. */
  private Json.Fields stated(Field<?> field, Json... alternatives) {
    Stream<Json> none =
        field.presence().none().stream()
            .map(word -> word.equals("none") ? values.define("none") : constant(word));
    return Json.object()
        .with("anyOf", SchemaParts.all(Stream.concat(none, Stream.of(alternatives))));
  }

  private static Json described(Field<?> field, Json.Fields value) {
    return value.with("description", field.about()).end();
  }

  /** By a definition that describes it, unless the field does so itself. */
  private Json defined(Field<?> field, String name, String about, Json.Fields value) {
    return field.about().isEmpty()
        ? values.define(name, value.with("description", about).end())
        : described(field, value);
  }

  @Override
  public Json words(Field<Localized<String>> field, FieldType.Words type) {
    return switch (type) {
      case ADDRESS ->
          defined(
              field,
              "address",
              "对方隐私政策的网址，可按语言分别写 / address of their own privacy policy, by language if it differs",
              stated(field, ValueSchemas.address()));
      case PERIOD -> described(field, stated(field, ValueSchemas.period()));
      case PLAIN, CONTACT ->
          described(
              field,
              field.presence().none().isPresent()
                  ? stated(field, values.define("words"))
                  : values.refTo("words"));
    };
  }

  @Override
  public Json wordList(Field<List<Localized<String>>> field) {
    Json words = values.define("words");
    return described(field, stated(field, arrayOf(words).end(), words));
  }

  @Override
  public Json text(Field<String> field) {
    return described(field, ValueSchemas.text());
  }

  @Override
  public Json names(Field<List<String>> field, FieldType.Names type) {
    return described(field, distinct(string(type.form().pattern()).end()));
  }

  @Override
  public Json flag(Field<Boolean> field) {
    return described(field, Json.object().with("type", "boolean"));
  }

  @Override
  public <E extends Choice> Json oneOf(Field<E> field, Choices<E> choices) {
    return defined(field, choices.name(), choices.about(), SchemaParts.oneOf(choices.ids()));
  }

  @Override
  public <E extends Choice> Json someOf(Field<List<E>> field, Choices<E> choices) {
    Json one = SchemaParts.oneOf(choices.ids()).end();
    return defined(field, choices.name(), choices.about(), anyOf(one, distinct(one).end()));
  }

  @Override
  public <E extends Choice> Json oneOrWords(
      Field<ChoiceOrWords<E>> field, FieldType.OneOrWords<E> type) {
    Json one = SchemaParts.oneOf(type.choices().ids()).end();
    Json value = anyOf(one, ValueSchemas.byLanguage(), ValueSchemas.freeText()).end();
    return defined(field, type.choices().name(), type.choices().about(), stated(field, value));
  }

  @Override
  public <E extends Choice> Json someOrWords(
      Field<ChoiceOrWords<E>> field, FieldType.SomeOrWords<E> type) {
    Json one = SchemaParts.oneOf(type.choices().ids()).end();
    Json value =
        anyOf(one, distinct(one).end(), ValueSchemas.byLanguage(), ValueSchemas.freeText()).end();
    return defined(field, type.choices().name(), type.choices().about(), stated(field, value));
  }

  @Override
  public Json platforms(Field<List<Platform>> field) {
    return values.define("platforms");
  }

  @Override
  public Json data(Field<List<DataItem>> field) {
    values.define("items");
    return field.presence().none().isPresent()
        ? defined(
            field,
            "data",
            "处理的个人信息：词表 id 或自由文字 / personal information: ids of the vocabulary, or free words",
            stated(field, ref("items")))
        : described(field, refTo("items"));
  }

  @Override
  public Json permissions(Field<List<PermissionValue>> field) {
    return described(field, arrayOf(values.define("permission")));
  }

  @Override
  public Json usedPermissions(Field<List<UsedPermission>> field) {
    Json words =
        Json.object()
            .with("type", "object")
            .with("additionalProperties", Json.FALSE)
            .with("required", Json.ofAll(List.of("words")))
            .with("properties", Json.object().with("words", values.define("words")).end())
            .end();
    return described(
        field, stated(field, distinct(anyOf(values.define("permission"), words).end()).end()));
  }

  @Override
  public Json row(Field<String> field, ListKind list) {
    return described(field, values.refTo("id"));
  }
}
