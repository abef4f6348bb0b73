package io.gazette.endpoint;

import static io.gazette.endpoint.SchemaParts.anyOf;
import static io.gazette.endpoint.SchemaParts.arrayOf;
import static io.gazette.endpoint.SchemaParts.distinct;
import static io.gazette.endpoint.SchemaParts.oneOf;
import static io.gazette.endpoint.SchemaParts.ref;
import static io.gazette.endpoint.SchemaParts.string;
import static io.gazette.endpoint.SchemaParts.types;

import io.gazette.model.Language;
import io.gazette.model.Necessity;
import io.gazette.model.Platform;
import io.gazette.text.Json;
import io.gazette.vocabulary.DataType;
import io.gazette.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The definitions that a schema of a file of lists needs, and those that they need in turn. */
final class ValueSchemas {

  private static final Language CHINESE = new Language("zh-Hans");
  private static final Language ENGLISH = new Language("en");
  private static final String TAG = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}";

  private final Map<String, Supplier<Json>> known;
  private final Map<String, Json> definitions = new TreeMap<>();

  ValueSchemas(Vocabulary vocabulary) {
    this.known =
        Map.of(
            "id", ValueSchemas::id,
            "none", ValueSchemas::none,
            "words", ValueSchemas::words,
            "permission", ValueSchemas::permission,
            "platforms", ValueSchemas::platforms,
            "necessity", ValueSchemas::necessity,
            "items", () -> arrayOf(define("item")).end(),
            "item", this::item,
            "type", () -> type(vocabulary.all()));
  }

  /** A reference to what is known by a name. */
  Json define(String name) {
    return refTo(name).end();
  }

  Json.Fields refTo(String name) {
    if (!definitions.containsKey(name)) {
      definitions.put(name, known.getOrDefault(name, () -> Json.NULL).get());
    }
    return SchemaParts.refTo(name);
  }

  Json define(String name, Json definition) {
    definitions.put(name, definition);
    return ref(name);
  }

  /** All that were referred to, by name. */
  Json definitions() {
    Json.Fields all = Json.object();
    definitions.forEach(all::with);
    return all.end();
  }

  static Json.Fields text() {
    return types("string", "number").with("minLength", Json.of(1));
  }

  static Json byLanguage() {
    return byLanguage(text().end());
  }

  private static Json byLanguage(Json text) {
    return Json.object()
        .with("type", "object")
        .with("minProperties", Json.of(1))
        .with("propertyNames", Json.object().with("pattern", "^" + TAG + "$").end())
        .with("additionalProperties", text)
        .end();
  }

  /** Text that nobody could take for a word of a fixed set. */
  static Json freeText() {
    return textUnless("[A-Za-z][A-Za-z0-9-]*");
  }

  private static Json textUnless(String pattern) {
    Json not = Json.object().with("not", string(pattern).end()).end();
    return Json.object().with("allOf", SchemaParts.all(Stream.of(text().end(), not))).end();
  }

  static Json address() {
    Json one = Json.object().with("type", "string").with("pattern", "^https?://[^\\s/]+").end();
    return anyOf(one, byLanguage(one)).end();
  }

  static Json period() {
    Json period =
        string(
                "P(?=[0-9T])([1-9]\\d{0,3}Y)?([1-9]\\d{0,3}M)?([1-9]\\d{0,3}W)?([1-9]\\d{0,3}D)?"
                    + "(T[1-9]\\d{0,3}H)?")
            .end();
    return anyOf(
            period,
            textUnless("(?:[Pp][0-9Tt][0-9A-Za-z.]*|[0-9]{1,4} ?[YMWDHymwdh]?)"),
            byLanguage())
        .end();
  }

  private static Json id() {
    return idForm()
        .with(
            "description",
            "条目的标识：小写字母、数字和单个连字符；各版本保持不变 / "
                + "id of the row: a–z, digits and single hyphens; the same in all versions")
        .end();
  }

  private static Json.Fields idForm() {
    return string(DataType.ID_FORM).with("maxLength", Json.of(DataType.LONGEST_ID));
  }

  private static Json none() {
    return Json.object()
        .with("const", "none")
        .with("description", "明确写明没有 / says expressly that there is none")
        .end();
  }

  private static Json words() {
    return anyOf(text().end(), byLanguage())
        .with(
            "description",
            "各语言的文字（zh-Hans: …、en: …）；不含汉字且各语言相同的，可以只写一个 / words by language (zh-Hans: …,"
                + " en: …); one text where it is the same in all languages and has no Chinese"
                + " character")
        .end();
  }

  private static Json permission() {
    return string("[A-Za-z][A-Za-z0-9_.-]{0,199}")
        .with("description", "权限名，须与清单文件中的写法完全一致 / permission, spelt exactly as in the manifest")
        .end();
  }

  private static Json platforms() {
    return distinct(oneOf(Platform.ids()).end())
        .with("description", "适用的平台；不写即政策的全部平台 / platforms; all of the policy’s if left out")
        .end();
  }

  private static Json necessity() {
    return oneOf(Necessity.CHOICES.ids()).with("description", Necessity.CHOICES.about()).end();
  }

  /** An id of the vocabulary, alone or with what is said about it, or free words. */
  private Json item() {
    Json.Fields words = item("words", define("words"));
    words.with(
        "sensitive",
        Json.object()
            .with("type", "boolean")
            .with("description", "是否敏感个人信息 / whether it is sensitive personal information")
            .end());
    return anyOf(define("type"), object("id", item("id", define("type"))), object("words", words))
        .end();
  }

  private Json.Fields item(String key, Json value) {
    return Json.object()
        .with(key, value)
        .with("necessity", define("necessity"))
        .with("platforms", define("platforms"));
  }

  private static Json object(String required, Json.Fields properties) {
    return Json.object()
        .with("type", "object")
        .with("required", Json.ofAll(List.of(required)))
        .with("additionalProperties", Json.FALSE)
        .with("properties", properties.end())
        .end();
  }

  private static Json type(List<DataType> types) {
    Json known =
        oneOf(types.stream().map(DataType::id).toList())
            .with(
                "markdownEnumDescriptions",
                Json.ofAll(
                    types.stream()
                        .map(type -> type.name(CHINESE) + " / " + type.name(ENGLISH))
                        .toList()))
            .end();
    return anyOf(known, idForm().end())
        .with(
            "description",
            "词表中数据类型的 id（可用 content/vocabulary.yaml 扩充） / id of a data type of the vocabulary,"
                + " which content/vocabulary.yaml may extend")
        .end();
  }
}
