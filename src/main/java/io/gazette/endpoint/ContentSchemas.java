package io.gazette.endpoint;

import io.gazette.model.ListKind;
import io.gazette.vocabulary.Vocabulary;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The JSON Schemas by which editors help those who write the files of a content folder.
 *
 * <p>Those of lists are made of their shapes and of the built-in vocabulary. What a schema refuses,
 * Gazette refuses; what depends on other files, no schema can see.
 */
public final class ContentSchemas {

  private static final List<String> SETTINGS = List.of("site", "vocabulary", "policy", "version");
  private static final String SUFFIX = ".yaml";

  private ContentSchemas() {}

  /** The schema of each file, by its name without {@code .yaml}. */
  public static SortedMap<String, String> all() {
    SortedMap<String, String> schemas = new TreeMap<>();
    SETTINGS.forEach(file -> schemas.put(file, Resources.text("schema/" + file + ".json")));
    Vocabulary vocabulary = Vocabulary.builtIn();
    Arrays.stream(ListKind.values())
        .collect(
            Collectors.groupingBy(
                list -> list.shape().file(), LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (file, lists) ->
                schemas.put(
                    file.name().substring(0, file.name().length() - SUFFIX.length()),
                    FileSchema.of(file, lists, vocabulary).file()));
    return schemas;
  }
}
