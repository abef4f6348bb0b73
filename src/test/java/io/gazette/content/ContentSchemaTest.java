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
import io.gazette.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What editors say of a file by its schema, Gazette says too. */
class ContentSchemaTest {

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
  private record Field(
      String file, String before, String key, List<String> right, List<String> wrong) {}

  private static final List<String> TEXTS = List.of("Text", "{zh-Hans: 字, en: Word}", "9.4");
  private static final List<String> NO_TEXTS = List.of("[a]", "{}", "{zh_Hans!: a}");
  private static final String SDK = "sdks:\n  - id: a\n    name: A\n    ";
  private static final String GROUP =
      "permissions:\n  - id: a\n    name: A\n    values: [android.permission.CAMERA]\n    ";
  private static final String COLLECTED = "collected:\n  - id: a\n    data: [imei]\n    ";
  private static final String SHARED = "shared:\n  - id: a\n    recipient: A\n    ";
  private static final String TYPE =
      "types:\n  - id: a-b\n    category: usage\n    names: A B\n    sensitivity: ordinary\n    ";

  private static final List<String> DATA =
      List.of(
          "none",
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
  private static final List<String> ACCESS =
      List.of("sdk", "[sdk, server]", "none", "By hand", "{zh-Hans: 手, en: hand}");
  private static final List<String> NO_ACCESS = List.of("sever", "[]", "[hand]", "{}");
  private static final List<String> URLS =
      List.of(
          "https://a.example/p",
          "http://a.example",
          "none",
          "{zh-Hans: https://a.cn, en: https://a.com}");
  private static final List<String> NO_URLS = List.of("www.a.example", "ftp://a.example", "[]");

  private static List<String> and(List<String> texts, String... more) {
    List<String> all = new ArrayList<>(texts);
    all.addAll(List.of(more));
    return all;
  }

  private static Stream<Field> fields() {
    List<String> flags = List.of("true", "false");
    List<String> noFlags = List.of("perhaps", "1", "[true]");
    List<String> roles = List.of("processor", "joint", "independent");
    List<String> noRoles = List.of("servant", "[joint]");
    return Stream.of(
        new Field(
            "sdks",
            "sdks:\n  - name: A\n    ",
            "id",
            List.of("a", "a-1"),
            List.of("A", "1a", "a--b", "[a]")),
        new Field("sdks", "sdks:\n  - id: a\n    ", "name", TEXTS, NO_TEXTS),
        new Field("sdks", SDK, "vendor", and(TEXTS, "unknown"), NO_TEXTS),
        new Field(
            "sdks",
            SDK,
            "packages",
            List.of("[com.a]", "[com.a, com.b]"),
            List.of("com.a", "[]", "[com a]")),
        new Field("sdks", SDK, "maven", List.of("[g:a]"), List.of("[a]", "g:a", "[]")),
        new Field("sdks", SDK, "cocoapods", List.of("[UMCommon]"), List.of("UMCommon", "[]")),
        new Field(
            "sdks",
            SDK,
            "platforms",
            List.of("[android, ios]"),
            List.of("android", "[phone]", "[]")),
        new Field("sdks", SDK, "versions", List.of("9.4", "9.4 – 9.8"), List.of("[9.4]", "{a: b}")),
        new Field("sdks", SDK, "purpose", and(TEXTS, "none"), NO_TEXTS),
        new Field("sdks", SDK, "scene", and(TEXTS, "none"), NO_TEXTS),
        new Field("sdks", SDK, "data", DATA, NO_DATA),
        new Field(
            "sdks",
            SDK,
            "permissions",
            List.of("none", "[android.permission.CAMERA]", "[{words: Clipboard}]"),
            List.of("android.permission.CAMERA", "[]", "[a b]", "[{name: a}]")),
        new Field("sdks", SDK, "access", ACCESS, NO_ACCESS),
        new Field("sdks", SDK, "on-device", flags, noFlags),
        new Field("sdks", SDK, "role", roles, noRoles),
        new Field("sdks", SDK, "policy", URLS, NO_URLS),
        new Field("sdks", SDK, "contact", and(TEXTS, "none"), NO_TEXTS),
        new Field("sdks", SDK, "note", TEXTS, NO_TEXTS),
        new Field("sdks", SDK, "unknown-key", List.of(), List.of("a")),
        new Field(
            "permissions",
            "permissions:\n  - id: a\n    name: A\n    ",
            "values",
            List.of("[android.permission.CAMERA]"),
            List.of("android.permission.CAMERA", "[]", "[a b]")),
        new Field(
            "permissions",
            GROUP,
            "uses",
            and(TEXTS, "none", "[A, {zh-Hans: 字, en: B}]"),
            List.of("[]", "{}")),
        new Field(
            "permissions", GROUP, "functions", and(TEXTS, "none", "[A]"), List.of("[]", "{}")),
        new Field(
            "permissions",
            GROUP,
            "asked",
            and(List.of("on-use", "never"), "none", "Each time"),
            List.of("sometimes", "[never]")),
        new Field("permissions", GROUP, "sensitive", flags, noFlags),
        new Field("permissions", GROUP, "refusal", and(TEXTS, "none"), NO_TEXTS),
        new Field("permissions", GROUP, "note", TEXTS, NO_TEXTS),
        new Field(
            "data", "collected:\n  - id: a\n    ", "data", List.of("[imei]"), and(NO_DATA, "none")),
        new Field("data", COLLECTED, "function", and(TEXTS, "none"), NO_TEXTS),
        new Field("data", COLLECTED, "purpose", and(TEXTS, "none"), NO_TEXTS),
        new Field("data", COLLECTED, "scene", and(TEXTS, "none"), NO_TEXTS),
        new Field(
            "data",
            COLLECTED,
            "basis",
            List.of("consent", "[consent, contract]"),
            List.of("agreement", "[]")),
        new Field(
            "data", COLLECTED, "necessity", List.of("required", "optional"), List.of("maybe")),
        new Field(
            "data",
            COLLECTED,
            "retention",
            and(TEXTS, "none", "P6M", "P1Y2M", "PT24H"),
            List.of("P6X", "P0D", "{}")),
        new Field("data", COLLECTED, "storage", and(TEXTS, "none"), NO_TEXTS),
        new Field("data", COLLECTED, "platforms", List.of("[ios]"), List.of("ios")),
        new Field("data", COLLECTED, "note", TEXTS, NO_TEXTS),
        new Field("data", "shared:\n  - id: a\n    ", "recipient", TEXTS, NO_TEXTS),
        new Field("data", "shared:\n  - recipient: A\n    ", "id", List.of("a"), List.of("A")),
        new Field("data", SHARED, "data", DATA, NO_DATA),
        new Field("data", SHARED, "purpose", and(TEXTS, "none"), NO_TEXTS),
        new Field("data", SHARED, "scene", and(TEXTS, "none"), NO_TEXTS),
        new Field("data", SHARED, "manner", ACCESS, NO_ACCESS),
        new Field("data", SHARED, "role", roles, noRoles),
        new Field("data", SHARED, "policy", URLS, NO_URLS),
        new Field("data", SHARED, "contact", and(TEXTS, "none"), NO_TEXTS),
        new Field("data", SHARED, "note", TEXTS, NO_TEXTS),
        new Field("vocabulary", TYPE, "synonyms", List.of("[A1, A2]"), List.of("A1", "[]")),
        new Field("vocabulary", TYPE, "sources", List.of("[pipl-28]"), List.of("[law]")),
        new Field("vocabulary", TYPE, "gdpr", List.of("[health-data]"), List.of("[health]")),
        new Field("vocabulary", TYPE, "apple", List.of("[Health]"), List.of("[Phone]")),
        new Field("vocabulary", TYPE, "play", List.of("[Health info]"), List.of("[Phone]")));
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

  private static DynamicTest test(Field field, String value, boolean right, Path folder) {
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
        && ContentSchemaTest.class.getResource(
                "/io/gazette/endpoint/schema/" + schemaOf(file) + ".json")
            != null;
  }

  private static boolean isListFile(Path file) {
    return List.of("sdks", "permissions", "data", "vocabulary").contains(schemaOf(file));
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
    String resource = "/io/gazette/endpoint/schema/" + name + ".json";
    try (var stream =
        Objects.requireNonNull(ContentSchemaTest.class.getResourceAsStream(resource), resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
