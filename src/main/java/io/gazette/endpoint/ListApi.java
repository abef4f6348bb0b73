package io.gazette.endpoint;

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
import io.gazette.model.PermissionValue;
import io.gazette.model.Platform;
import io.gazette.model.Stated;
import io.gazette.model.UsedPermission;
import io.gazette.text.Json;
import java.util.List;
import java.util.function.Function;

/**
 * A row of a list as JSON. Every field is there: {@code null} (or an empty array) where nothing is
 * said, {@code "none"} where the list says that there is none.
 */
record ListApi(ListRow row) implements FieldVisitor<Json> {

  static Json row(ListRow row) {
    ListApi values = new ListApi(row);
    Json.Fields members = Json.object().with("id", row.id());
    row.list().shape().fields().forEach(field -> members.with(member(field), field.accept(values)));
    return members.end();
  }

  /** The name of a field in JSON, e.g. {@code onDevice}. */
  static String member(Field<?> field) {
    StringBuilder name = new StringBuilder();
    for (String word : field.id().split("-", -1)) {
      name.append(
          name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return name.toString();
  }

  private <T> Json write(Field<T> field, Function<T, Json> json) {
    return row.get(field) instanceof Stated.None<T>
        ? Json.of(field.presence().none().orElseThrow())
        : Json.of(row.find(field), json);
  }

  /** An array, empty where nothing is said. */
  private <T> Json writeItems(Field<List<T>> field, Function<T, Json> json) {
    return field.presence() == Field.Presence.OPTIONAL
        ? Json.array(row.items(field), json)
        : write(field, items -> Json.array(items, json));
  }

  @Override
  public Json words(Field<Localized<String>> field, FieldType.Words type) {
    return write(field, Texts::of);
  }

  @Override
  public Json wordList(Field<List<Localized<String>>> field) {
    return writeItems(field, Texts::of);
  }

  @Override
  public Json text(Field<String> field) {
    return write(field, Json::of);
  }

  @Override
  public Json names(Field<List<String>> field, FieldType.Names type) {
    return writeItems(field, Json::of);
  }

  @Override
  public Json flag(Field<Boolean> field) {
    return write(field, Texts::truth);
  }

  @Override
  public <E extends Choice> Json oneOf(Field<E> field, Choices<E> choices) {
    return write(field, ListApi::id);
  }

  @Override
  public <E extends Choice> Json someOf(Field<List<E>> field, Choices<E> choices) {
    return writeItems(field, ListApi::id);
  }

  @Override
  public <E extends Choice> Json oneOrWords(
      Field<ChoiceOrWords<E>> field, FieldType.OneOrWords<E> type) {
    return write(
        field,
        said ->
            Json.object()
                .with(type.member(), Json.of(said.choices().stream().findFirst(), ListApi::id))
                .with("words", Texts.orNull(said.words()))
                .end());
  }

  @Override
  public <E extends Choice> Json someOrWords(
      Field<ChoiceOrWords<E>> field, FieldType.SomeOrWords<E> type) {
    return write(
        field,
        said ->
            Json.object()
                .with(type.member(), Json.array(said.choices(), ListApi::id))
                .with("words", Texts.orNull(said.words()))
                .end());
  }

  @Override
  public Json platforms(Field<List<Platform>> field) {
    return writeItems(field, ListApi::platform);
  }

  @Override
  public Json data(Field<List<DataItem>> field) {
    return writeItems(
        field,
        item ->
            Json.object()
                .with("type", Json.of(item.type(), Json::of))
                .with("name", Texts.of(item.name()))
                .with("sensitive", Texts.truth(item.sensitive()))
                .with("necessity", Json.of(item.necessity(), ListApi::id))
                .with("platforms", Json.array(item.platforms(), ListApi::platform))
                .end());
  }

  @Override
  public Json permissions(Field<List<PermissionValue>> field) {
    return writeItems(field, ListApi::value);
  }

  @Override
  public Json usedPermissions(Field<List<UsedPermission>> field) {
    return writeItems(
        field,
        used ->
            Json.object()
                .with("value", Json.of(used.value(), ListApi::value))
                .with("words", Texts.orNull(used.words()))
                .end());
  }

  @Override
  public Json row(Field<String> field, ListKind list) {
    return write(field, Json::of);
  }

  private static Json value(PermissionValue value) {
    return Json.object()
        .with("name", value.name())
        .with("platform", value.platform().id())
        .with("displayName", Texts.orNull(value.displayName()))
        .end();
  }

  private static Json platform(Platform platform) {
    return Json.of(platform.id());
  }

  private static Json id(Choice choice) {
    return Json.of(choice.id());
  }
}
