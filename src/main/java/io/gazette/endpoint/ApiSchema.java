package io.gazette.endpoint;

import static io.gazette.endpoint.SchemaParts.anyOf;
import static io.gazette.endpoint.SchemaParts.arrayOf;
import static io.gazette.endpoint.SchemaParts.constant;
import static io.gazette.endpoint.SchemaParts.ref;
import static io.gazette.endpoint.SchemaParts.type;
import static io.gazette.endpoint.SchemaParts.types;

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
import io.gazette.model.Necessity;
import io.gazette.model.PermissionValue;
import io.gazette.model.Platform;
import io.gazette.model.UsedPermission;
import io.gazette.text.Json;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The JSON Schema of the API: what it says of lists is made of their shapes, the rest stands in a
 * template.
 */
final class ApiSchema implements FieldVisitor<Json> {

  private static final Json NULL = type("null");

  private final Map<String, Json> choices = new TreeMap<>();

  private ApiSchema() {}

  /** The schema, with the parts about lists in their places in the template. */
  static String in(String template) {
    ApiSchema schema = new ApiSchema();
    Map<String, Json> lists = new TreeMap<>();
    for (ListKind list : ListKind.values()) {
      lists.put(list.shape().type(), schema.row(list.shape()));
      lists.put(list.shape().type() + "List", list(list));
    }
    schema.choices.put("Necessity", nullable(Necessity.CHOICES));
    return template
        .replace("@list-kinds", block(SchemaParts.oneOf(ListKind.ids()).end()))
        .replace(
            "@list-references",
            Arrays.stream(ListKind.values())
                .map(list -> block(ref(list.shape().type() + "List")))
                .collect(Collectors.joining(",\n    ")))
        .replace(
            "@lists",
            Stream.of(schema.choices, lists)
                .flatMap(definitions -> definitions.entrySet().stream())
                .map(entry -> Json.of(entry.getKey()) + ": " + block(entry.getValue()))
                .collect(Collectors.joining(",\n    ")));
  }

  private static String block(Json value) {
    return value.toString().replace("\n", "\n    ");
  }

  private static Json list(ListKind list) {
    Json.Fields members =
        Json.object()
            .with("schemaVersion", ref("SchemaVersion"))
            .with("policy", ref("Id"))
            .with("version", ref("Id"))
            .with("list", constant(list.id()))
            .with("languages", arrayOf(ref("Language")).end())
            .with("rows", arrayOf(ref(list.shape().type())).end());
    return object(
            List.of("schemaVersion", "policy", "version", "list", "languages", "rows"), members)
        .end();
  }

  private Json row(ListShape shape) {
    List<String> names = new ArrayList<>(List.of("id"));
    Json.Fields members = Json.object().with("id", ref("Id"));
    for (Field<?> field : shape.fields()) {
      names.add(ListApi.member(field));
      members.with(ListApi.member(field), field.accept(this));
    }
    return object(names, members).with("description", shape.about()).end();
  }

  private static Json.Fields object(List<String> required, Json.Fields members) {
    return Json.object()
        .with("type", "object")
        .with("required", Json.ofAll(required))
        .with("properties", members.end())
        .with("additionalProperties", Json.FALSE);
  }

  /** The value, the word for none, or null where nothing is said. */
  private static Json stated(Field<?> field, Json value) {
    List<Json> alternatives = new ArrayList<>(List.of(value));
    field.presence().none().map(SchemaParts::constant).ifPresent(alternatives::add);
    if (!field.isAlwaysThere()) {
      alternatives.add(NULL);
    }
    return alternatives.size() == 1 ? value : anyOf(alternatives.toArray(Json[]::new)).end();
  }

  /** An array, empty where nothing is said, unless that is told from none. */
  private static Json items(Field<?> field, Json item) {
    return field.presence() == Field.Presence.OPTIONAL
        ? Json.object().with("type", "array").with("items", item).end()
        : stated(field, arrayOf(item).end());
  }

  private static Json nullable(Choices<?> choices) {
    Stream<Json> ids = choices.ids().stream().map(Json::of);
    return Json.object()
        .with("enum", SchemaParts.all(Stream.concat(ids, Stream.of(Json.NULL))))
        .end();
  }

  private static String capital(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  @Override
  public Json words(Field<Localized<String>> field, FieldType.Words type) {
    return stated(field, ref("Texts"));
  }

  @Override
  public Json wordList(Field<List<Localized<String>>> field) {
    return items(field, ref("Texts"));
  }

  @Override
  public Json text(Field<String> field) {
    return field.isAlwaysThere() ? type("string") : types("string", "null").end();
  }

  @Override
  public Json names(Field<List<String>> field, FieldType.Names type) {
    return ref("Strings");
  }

  @Override
  public Json flag(Field<Boolean> field) {
    return field.isAlwaysThere() ? type("boolean") : types("boolean", "null").end();
  }

  @Override
  public <E extends Choice> Json oneOf(Field<E> field, Choices<E> all) {
    choices.put(capital(all.name()), nullable(all));
    return ref(capital(all.name()));
  }

  @Override
  public <E extends Choice> Json someOf(Field<List<E>> field, Choices<E> all) {
    return items(field, SchemaParts.oneOf(all.ids()).end());
  }

  @Override
  public <E extends Choice> Json oneOrWords(
      Field<ChoiceOrWords<E>> field, FieldType.OneOrWords<E> type) {
    return choiceOrWords(field, type.choices(), type.member(), nullable(type.choices()));
  }

  @Override
  public <E extends Choice> Json someOrWords(
      Field<ChoiceOrWords<E>> field, FieldType.SomeOrWords<E> type) {
    Json one = SchemaParts.oneOf(type.choices().ids()).end();
    Json some = Json.object().with("type", "array").with("items", one).end();
    return choiceOrWords(field, type.choices(), type.member(), some);
  }

  private Json choiceOrWords(Field<?> field, Choices<?> all, String member, Json choice) {
    String name = capital(all.name()) + "Value";
    Json.Fields members = Json.object().with(member, choice).with("words", ref("TextsOrNull"));
    choices.put(
        name,
        object(List.of(member, "words"), members)
            .with("description", "Either " + member + ", or else words; the other is empty.")
            .end());
    return stated(field, ref(name));
  }

  @Override
  public Json platforms(Field<List<Platform>> field) {
    return ref("Platforms");
  }

  @Override
  public Json data(Field<List<DataItem>> field) {
    return stated(field, ref("Data"));
  }

  @Override
  public Json permissions(Field<List<PermissionValue>> field) {
    return items(field, ref("PermissionValue"));
  }

  @Override
  public Json usedPermissions(Field<List<UsedPermission>> field) {
    return items(field, ref("UsedPermission"));
  }

  @Override
  public Json row(Field<String> field, ListKind list) {
    return stated(field, ref("Id"));
  }
}
