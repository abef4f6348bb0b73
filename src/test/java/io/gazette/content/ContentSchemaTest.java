package io.gazette.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Severity;
import io.gazette.endpoint.ContentSchemas;
import io.gazette.model.Choice;
import io.gazette.model.ChoiceOrWords;
import io.gazette.model.Choices;
import io.gazette.model.DataItem;
import io.gazette.model.Field;
import io.gazette.model.FieldType;
import io.gazette.model.FieldVisitor;
import io.gazette.model.FileNames;
import io.gazette.model.ListKind;
import io.gazette.model.Localized;
import io.gazette.model.PermissionValue;
import io.gazette.model.Platform;
import io.gazette.model.UsedPermission;
import io.gazette.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What editors say of a file by its schema, Gazette says too. */
class ContentSchemaTest {

  private static final Map<String, String> SCHEMAS = ContentSchemas.all();

  /** What depends on other files, on languages or on other rows, no schema can see. */
  private static final Set<Code> BEYOND_SCHEMAS =
      EnumSet.of(
          Code.DUPLICATE_ID,
          Code.DUPLICATE_KEY,
          Code.DUPLICATE_VALUE,
          Code.DATA_NAME_TAKEN,
          Code.MISSING_TRANSLATION,
          Code.UNDECLARED_LANGUAGE,
          Code.WORDS_WITHOUT_LANGUAGE,
          Code.UNKNOWN_COMPANION,
          Code.UNKNOWN_DATA_TYPE,
          Code.UNKNOWN_PRODUCT,
          Code.UNKNOWN_SDK,
          Code.PERMISSION_TWICE);

  /**
   * One field of one file: what is right and what is wrong in it.
   *
   * @param before what else the row needs
   */
  private record Case(
      String file, String before, String key, List<String> right, List<String> wrong) {}

  private static final List<String> TEXTS = List.of("Text", "{zh-Hans: 字, en: Word}", "9.4");
  private static final List<String> NO_TEXTS = List.of("[a]", "{}", "{zh_Hans!: a}");
  private static final String TYPE =
      "types:\n  - id: a-b\n    category: usage\n    names: A B\n    sensitivity: ordinary\n    ";

  private static final List<String> DATA =
      List.of(
          "[imei, oaid]",
          "[{id: imei, necessity: optional, platforms: [ios]}]",
          "[{words: Theme, sensitive: true}]");
  private static final List<String> NO_DATA =
      List.of(
          "imei",
          "[]",
          "[{id: imei, words: IMEI}]",
          "[{id: imei, sensitive: true}]",
          "[{necessity: required}]",
          "[{words: a, necessity: maybe}]",
          "[{words: a, platforms: [phone]}]",
          "[{words: a, unit: b}]");
  private static final List<String> URLS =
      List.of(
          "https://a.example/p", "http://a.example", "{zh-Hans: https://a.cn, en: https://a.com}");
  private static final List<String> NO_URLS = List.of("www.a.example", "ftp://a.example", "[]");

  private static Stream<Case> fields() {
    return Stream.concat(
        Stream.of(ListKind.values()).flatMap(ContentSchemaTest::fields), ofTheVocabulary());
  }

  private static Stream<Case> fields(ListKind list) {
    return Stream.concat(
        Stream.of(
            example(list, "id", List.of("a", "a-1"), List.of("A", "1a", "a--b", "[a]")),
            example(list, "unknown-key", List.of(), List.of("a"))),
        list.shape().fields().stream()
            .filter(field -> !(field.type() instanceof FieldType.RowOf))
            .map(
                field -> {
                  Examples examples = field.accept(new ExamplesOfType());
                  return example(list, field.id(), examples.right(field), examples.wrong(field));
                }));
  }

  private static Case example(ListKind list, String key, List<String> right, List<String> wrong) {
    Map<String, String> least = least(list);
    String others =
        least.keySet().stream()
            .filter(other -> !other.equals(key))
            .map(other -> other + ": " + least.get(other) + "\n    ")
            .collect(Collectors.joining());
    String file = list.shape().file().name().replace(".yaml", "");
    return new Case(file, list.id() + ":\n  - " + others, key, right, wrong);
  }

  /** The least that a row must say. */
  private static SortedMap<String, String> least(ListKind list) {
    SortedMap<String, String> least = new TreeMap<>(Map.of("id", "a"));
    list.shape().fields().stream()
        .filter(Field::isAlwaysThere)
        .forEach(field -> least.put(field.id(), field.accept(new ExamplesOfType()).right().get(0)));
    return least;
  }

  /** What is right and wrong in a field of a type. */
  private record Examples(List<String> right, List<String> wrong) {

    /** The word for none is right where it means something. */
    List<String> right(Field<?> field) {
      return Stream.concat(right.stream(), field.presence().none().stream()).toList();
    }

    List<String> wrong(Field<?> field) {
      boolean list = right.stream().allMatch(value -> value.startsWith("["));
      return list && field.presence().none().isEmpty()
          ? Stream.concat(wrong.stream(), Stream.of("none")).toList()
          : wrong;
    }
  }

  /** Examples of each type of field. */
  private static final class ExamplesOfType implements FieldVisitor<Examples> {

    @Override
    public Examples words(Field<Localized<String>> field, FieldType.Words type) {
      return switch (type) {
        case ADDRESS -> new Examples(URLS, NO_URLS);
        case PERIOD ->
            new Examples(and(TEXTS, "P6M", "P1Y2M", "PT24H"), List.of("P6X", "P0D", "{}"));
        case PLAIN, CONTACT -> new Examples(TEXTS, NO_TEXTS);
      };
    }

    @Override
    public Examples wordList(Field<List<Localized<String>>> field) {
      return new Examples(and(TEXTS, "[A, {zh-Hans: 字, en: B}]"), List.of("[]", "{}"));
    }

    @Override
    public Examples text(Field<String> field) {
      return new Examples(List.of("9.4", "9.4 – 9.8"), List.of("[9.4]", "{a: b}"));
    }

    @Override
    public Examples names(Field<List<String>> field, FieldType.Names type) {
      return type == FieldType.Names.COORDINATES
          ? new Examples(List.of("[g:a]"), List.of("[a]", "g:a", "[]"))
          : new Examples(List.of("[com.a]", "[com.a, com.b]"), List.of("com.a", "[]", "[com a]"));
    }

    @Override
    public Examples flag(Field<Boolean> field) {
      return new Examples(List.of("true", "false"), List.of("perhaps", "1", "[true]"));
    }

    @Override
    public <E extends Choice> Examples oneOf(Field<E> field, Choices<E> choices) {
      return new Examples(choices.ids(), List.of("maybe", "[" + choices.ids().get(0) + "]"));
    }

    @Override
    public <E extends Choice> Examples someOf(Field<List<E>> field, Choices<E> choices) {
      return new Examples(and(choices.ids(), choices.ids().toString()), List.of("maybe", "[]"));
    }

    @Override
    public <E extends Choice> Examples oneOrWords(
        Field<ChoiceOrWords<E>> field, FieldType.OneOrWords<E> type) {
      List<String> ids = type.choices().ids();
      return new Examples(
          and(ids, "Each time", "{zh-Hans: 手, en: hand}"),
          List.of("sometimes", "[" + ids.get(0) + "]", "{}"));
    }

    @Override
    public <E extends Choice> Examples someOrWords(
        Field<ChoiceOrWords<E>> field, FieldType.SomeOrWords<E> type) {
      List<String> ids = type.choices().ids();
      return new Examples(
          and(ids, ids.toString(), "By hand", "{zh-Hans: 手, en: hand}"),
          List.of("sever", "[]", "[hand]", "{}"));
    }

    @Override
    public Examples platforms(Field<List<Platform>> field) {
      return new Examples(List.of("[android, ios]"), List.of("android", "[phone]", "[]"));
    }

    @Override
    public Examples data(Field<List<DataItem>> field) {
      return new Examples(DATA, NO_DATA);
    }

    @Override
    public Examples permissions(Field<List<PermissionValue>> field) {
      return new Examples(
          List.of("[android.permission.CAMERA]"),
          List.of("android.permission.CAMERA", "[]", "[a b]"));
    }

    @Override
    public Examples usedPermissions(Field<List<UsedPermission>> field) {
      return new Examples(
          List.of("[android.permission.CAMERA]", "[{words: Clipboard}]"),
          List.of("android.permission.CAMERA", "[]", "[a b]", "[{name: a}]"));
    }

    @Override
    public Examples row(Field<String> field, ListKind list) {
      return new Examples(List.of(), List.of());
    }
  }

  private static List<String> and(List<String> texts, String... more) {
    List<String> all = new ArrayList<>(texts);
    all.addAll(List.of(more));
    return all;
  }

  private static Stream<Case> ofTheVocabulary() {
    return Stream.of(
        new Case("vocabulary", TYPE, "synonyms", List.of("[A1, A2]"), List.of("A1", "[]")),
        new Case("vocabulary", TYPE, "sources", List.of("[pipl-28]"), List.of("[law]")),
        new Case("vocabulary", TYPE, "gdpr", List.of("[health-data]"), List.of("[health]")),
        new Case("vocabulary", TYPE, "apple", List.of("[Health]"), List.of("[Phone]")),
        new Case("vocabulary", TYPE, "play", List.of("[Health info]"), List.of("[Phone]")));
  }

  @TestFactory
  Stream<DynamicTest> eachFieldRightAndWrong(@TempDir Path folder) {
    return fields()
        .flatMap(
            field ->
                Stream.concat(
                    field.right().stream().map(value -> test(field, value, true, folder)),
                    field.wrong().stream().map(value -> test(field, value, false, folder))));
  }

  private static DynamicTest test(Case field, String value, boolean right, Path folder) {
    String text = field.before() + field.key() + ": " + value + "\n";
    String name = field.file() + " " + field.key() + ": " + value;
    return DynamicTest.dynamicTest(
        name,
        () -> {
          assertThat(accepted(field.file(), text)).as("schema").isEqualTo(right);
          List<Code> errors = errors(folder, field.file(), text);
          assertThat(errors.isEmpty()).as("loader: %s", errors).isEqualTo(right);
        });
  }

  /** The errors of the smallest site with one more file. */
  private static List<Code> errors(Path folder, String file, String text) throws IOException {
    Path content = ContentCase.named("base-alone").writeTo(Files.createTempDirectory(folder, "c"));
    String path = file.equals("vocabulary") ? "" : "shiwu/2024-03-01/";
    Files.writeString(content.resolve(path + file + ".yaml"), text);
    Diagnostics diagnostics = new Diagnostics();
    ContentLoader.load(content, SealedSettings.NONE, diagnostics);
    return diagnostics.sorted().stream()
        .filter(each -> each.severity() == Severity.ERROR)
        .map(Diagnostic::code)
        .toList();
  }

  /** All the cases of the loader, file by file. */
  @TestFactory
  Stream<DynamicTest> whatTheLoaderAcceptsOrRefusesSoDoesTheSchema(@TempDir Path folder) {
    return ContentCase.all()
        .map(
            each ->
                DynamicTest.dynamicTest(
                    each.name(), () -> compare(each, folder.resolve(each.name()))));
  }

  private static void compare(ContentCase each, Path folder) throws IOException {
    Path content = each.writeTo(Files.createDirectories(folder));
    Diagnostics diagnostics = new Diagnostics();
    ContentLoader.load(content, SealedSettings.NONE, diagnostics);
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(ContentSchemaTest::hasSchema).sorted().toList()) {
        String name = content.relativize(file).toString().replace('\\', '/');
        List<Diagnostic> errors =
            diagnostics.sorted().stream()
                .filter(one -> one.severity() == Severity.ERROR)
                .filter(one -> one.position().file().equals(name))
                .toList();
        if (errors.isEmpty()) {
          assertThat(accepted(schemaOf(file), Files.readString(file))).as(name).isTrue();
        } else if (isListFile(file)
            && errors.stream().anyMatch(one -> !BEYOND_SCHEMAS.contains(one.code()))) {
          assertThat(accepted(schemaOf(file), Files.readString(file))).as(name).isFalse();
        }
      }
    }
  }

  private static boolean hasSchema(Path file) {
    return Files.isRegularFile(file)
        && file.toString().endsWith(".yaml")
        && SCHEMAS.containsKey(schemaOf(file));
  }

  private static boolean isListFile(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.equals(FileNames.VOCABULARY)
        || Stream.of(ListKind.values()).anyMatch(list -> list.shape().file().name().equals(name));
  }

  private static String schemaOf(Path file) {
    return String.valueOf(file.getFileName()).replace(".yaml", "");
  }

  @Test
  void editorsOfferEveryTypeOfTheVocabulary() {
    String schema = text("sdks");
    Vocabulary.builtIn()
        .all()
        .forEach(type -> assertThat(schema).contains("\"" + type.id() + "\""));
  }

  private static boolean accepted(String schema, String yaml) {
    return schema(schema).validate(yaml, InputFormat.YAML).isEmpty();
  }

  private static Schema schema(String name) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text(name), InputFormat.JSON);
  }

  private static String text(String name) {
    return Objects.requireNonNull(SCHEMAS.get(name), name);
  }
}
