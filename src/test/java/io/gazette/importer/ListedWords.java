package io.gazette.importer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The words of a list as its readers will find them: without ids and keys. */
public final class ListedWords {

  /** Keys whose values are ids of Gazette, not words of the source. */
  private static final Set<String> IDS = Set.of("id");

  private final StringBuilder words = new StringBuilder();

  public static String of(String yaml) {
    ListedWords listed = new ListedWords();
    listed.collect(new Load(LoadSettings.builder().build()).loadFromString(yaml), "");
    return listed.words.toString();
  }

  private void collect(Object value, String key) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, inside) -> collect(inside, String.valueOf(name)));
    } else if (value instanceof List<?> list) {
      // An item of data that is no group is the id of a type.
      String inside = key.equals("data") ? "id" : key;
      list.forEach(item -> collect(item, inside));
    } else if (!IDS.contains(key)) {
      words.append(value).append('\n');
    }
  }
}
