package io.gazette.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.model.Language;
import io.gazette.vocabulary.DataType;
import io.gazette.vocabulary.PermissionFact;
import io.gazette.vocabulary.PlatformPermissions;
import io.gazette.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Holds every word of Gazette's own that a published text may show.
 *
 * <p>A published text is made again from its lists at each build, and its digest is sealed in
 * {@code gazette.lock}. If one of these words changes, {@code gazette build} refuses every site
 * that has published it.
 */
class FrozenWordsTest {

  private static final Path FROZEN =
      Path.of("src/test/resources/io/gazette/lists/frozen-words.txt");

  private static final List<Language> LANGUAGES =
      List.of(new Language("zh-Hans"), new Language("zh-Hant"), new Language("en"));

  @Test
  void noWordThatPublishedTextsMayShowChanges() throws IOException {
    List<String> words = words();
    if (System.getProperty("gazette.golden", "").equals("write")) {
      Files.write(FROZEN, words, StandardCharsets.UTF_8);
    }
    assertThat(words)
        .as(
            "Published texts show these words, and their digests are sealed. Do not change or remove"
                + " one: add a new data type with a new id, or a new key. If the word was never"
                + " released, or you only added some, write the file anew with -Dgazette.golden=write"
                + " and say so in CHANGELOG.md. See site/markdown/decisions/0011-lists.md.")
        .isEqualTo(Files.readAllLines(FROZEN, StandardCharsets.UTF_8));
  }

  private static List<String> words() throws IOException {
    List<String> words = new ArrayList<>();
    for (DataType type : Vocabulary.builtIn().all()) {
      words.add("type " + type.id() + " " + type.sensitivity().id() + names(type::name));
    }
    for (PermissionFact fact : PlatformPermissions.builtIn().all()) {
      if (!fact.displayNames().isEmpty()) {
        String grant = fact.isUserGranted() ? " asked" : " not-asked";
        words.add("permission " + fact.name() + grant + names(fact::displayName));
      }
    }
    for (Language language : LANGUAGES) {
      own(language).forEach((key, said) -> words.add("words " + language + " " + key + "=" + said));
    }
    return words;
  }

  private static String names(java.util.function.Function<Language, String> name) {
    StringBuilder names = new StringBuilder();
    LANGUAGES.forEach(language -> names.append(" | ").append(name.apply(language)));
    return names.toString();
  }

  /** The words of tables; those of changes and titles stand beside texts, not in them. */
  private static SortedMap<String, String> own(Language language) throws IOException {
    Properties file = new Properties();
    String name = "lists." + language + ".properties";
    try (var stream = ListWords.class.getResourceAsStream(name);
        var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      file.load(reader);
    }
    SortedMap<String, String> words = new TreeMap<>();
    file.stringPropertyNames().stream()
        .filter(key -> !key.startsWith("change.") && !key.startsWith("title."))
        .forEach(key -> words.put(key, "“" + file.getProperty(key) + "”"));
    return words;
  }
}
