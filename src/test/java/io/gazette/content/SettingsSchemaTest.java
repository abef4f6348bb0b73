package io.gazette.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.endpoint.ContentSchemas;
import io.gazette.model.FileNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The schemas that are written by hand know the keys and words that their readers know: no more, no
 * less.
 *
 * <p>A reader tells what it knows in its diagnostics. So each object of a schema is given to it
 * with a key that nobody knows, each set of words with a word that nobody knows.
 */
class SettingsSchemaTest {

  private static final String NONSENSE = "zz";

  private static final Map<String, String> FILES =
      Map.of(
          "site",
          FileNames.SITE,
          "vocabulary",
          FileNames.VOCABULARY,
          "policy",
          "shiwu/" + FileNames.POLICY,
          "version",
          "shiwu/2024-03-01/" + FileNames.VERSION);

  /**
   * A part of a schema.
   *
   * @param before what stands in a file before a value of it, in one line
   */
  private record Place(String file, JsonNode schema, String before) {

    Place at(JsonNode inner, String opening) {
      return new Place(file, inner, before + opening);
    }

    /** The file with one value at this place. */
    String with(String value) {
      StringBuilder closing = new StringBuilder();
      before.chars().filter(c -> c == '{' || c == '[').forEach(c -> closing.append((char) (c + 2)));
      return before + value + closing.reverse() + "\n";
    }

    /** What the reader says of the value that stands here. */
    List<Diagnostic> said(Path folder, String value) throws IOException {
      return read(folder, file, with(value)).stream()
          .filter(each -> each.position().line() == 1)
          .toList();
    }

    boolean isHere(Diagnostic diagnostic) {
      return diagnostic.position().column() == before.length() + 1;
    }

    @Override
    public String toString() {
      return file + " " + before + "…";
    }
  }

  private static List<Diagnostic> read(Path folder, String file, String text) throws IOException {
    Path content = ContentCase.named("base-alone").writeTo(Files.createTempDirectory(folder, "c"));
    String path = Objects.requireNonNull(FILES.get(file));
    Files.writeString(content.resolve(path), text);
    Diagnostics diagnostics = new Diagnostics();
    ContentLoader.load(content, SealedSettings.NONE, diagnostics);
    return diagnostics.sorted().stream()
        .filter(each -> each.position().file().equals(path))
        .toList();
  }

  private static Stream<Place> places(Predicate<JsonNode> wanted) {
    List<Place> places = new ArrayList<>();
    FILES.keySet().stream()
        .sorted()
        .map(file -> new Place(file, schema(file), ""))
        .forEach(place -> collect(place, place.schema(), places));
    return places.stream().filter(place -> wanted.test(place.schema()));
  }

  private static JsonNode schema(String file) {
    return new ObjectMapper().readTree(ContentSchemas.all().get(file));
  }

  private static void collect(Place place, JsonNode root, List<Place> into) {
    JsonNode schema = place.schema();
    if (schema.has("$ref")) {
      collect(place.at(root.at(schema.get("$ref").asString().substring(1)), ""), root, into);
      return;
    }
    into.add(place);
    for (String key : schema.path("properties").propertyNames()) {
      collect(place.at(schema.get("properties").get(key), "{" + key + ": "), root, into);
    }
    if (schema.has("items")) {
      collect(place.at(schema.get("items"), "["), root, into);
    }
    if (schema.path("additionalProperties").isObject()) {
      collect(place.at(schema.get("additionalProperties"), "{zh-Hans: "), root, into);
    }
    schema.path("anyOf").forEach(each -> collect(place.at(each, ""), root, into));
  }

  @TestFactory
  Stream<DynamicTest> theKeysOfEachObjectAreThoseOfItsReader(@TempDir Path folder) {
    return places(schema -> schema.has("properties"))
        .map(
            place ->
                DynamicTest.dynamicTest(
                    place.toString(),
                    () -> {
                      List<Diagnostic> said = place.said(folder, "{" + NONSENSE + ": 1}");
                      assertThat(known(said))
                          .containsExactlyInAnyOrderElementsOf(
                              place.schema().get("properties").propertyNames());
                      assertThat(missing(said.stream().filter(place::isHere)))
                          .containsExactlyInAnyOrderElementsOf(
                              texts(place.schema().path("required")));
                    }));
  }

  private static List<String> known(List<Diagnostic> said) {
    return said.stream()
        .filter(each -> each.code() == Code.UNKNOWN_KEY && each.arguments().contains(NONSENSE))
        .flatMap(each -> Stream.of(each.arguments().get(2).split(", ", -1)))
        .toList();
  }

  private static List<String> missing(Stream<Diagnostic> said) {
    return said.filter(each -> each.code() == Code.MISSING_KEY)
        .map(each -> each.arguments().get(0))
        .toList();
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(each -> texts.add(each.asString()));
    return texts;
  }

  /** Of numberings, the reader names no word: there are formats beside them. */
  @TestFactory
  Stream<DynamicTest> theWordsOfEachChoiceAreThoseOfItsReader(@TempDir Path folder) {
    return places(schema -> schema.has("enum"))
        .filter(place -> !place.before().contains("numbering"))
        .map(
            place ->
                DynamicTest.dynamicTest(
                    place.toString(),
                    () ->
                        assertThat(place.said(folder, NONSENSE))
                            .filteredOn(each -> each.code() == Code.BAD_VALUE)
                            .filteredOn(place::isHere)
                            .extracting(each -> each.arguments().get(each.arguments().size() - 1))
                            .containsExactly(
                                String.join(", ", texts(place.schema().get("enum"))))));
  }

  /** Keys that are required beside others. */
  @Test
  void whatAKeyAsksForTheReaderAsksForToo(@TempDir Path folder) throws IOException {
    schema("version")
        .get("dependentRequired")
        .properties()
        .forEach(
            asked ->
                assertThat(
                        missingIn(folder, "version", "{" + asked.getKey() + ": 2024-03-01, zz: 1}"))
                    .containsExactlyElementsOf(texts(asked.getValue())));
    JsonNode type = schema("vocabulary").at("/properties/types/items");
    texts(type.at("/if/properties/sensitivity/enum"))
        .forEach(
            sensitivity ->
                assertThat(
                        missingIn(
                            folder, "vocabulary", "{types: [{sensitivity: " + sensitivity + "}]}"))
                    .containsAll(texts(type.at("/then/required"))));
    assertThat(missingIn(folder, "vocabulary", "{types: [{sensitivity: ordinary}]}"))
        .doesNotContainAnyElementsOf(texts(type.at("/then/required")));
  }

  private static List<String> missingIn(Path folder, String file, String text) {
    try {
      return missing(read(folder, file, text).stream());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
