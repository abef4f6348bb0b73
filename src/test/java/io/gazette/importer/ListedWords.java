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
      String purpose = String.valueOf(map.get("purpose"));
      map.forEach(
          (name, inside) -> {
            // Data that is only told within the purpose stands in both.
            boolean told = name.equals("data") && inside instanceof List<?>;
            collect(told ? notWithin(purpose, (List<?>) inside) : inside, String.valueOf(name));
          });
    } else if (value instanceof List<?> list) {
      // An item of data that is no group is the id of a type.
      String inside = key.equals("data") ? "id" : key;
      list.forEach(item -> collect(item, inside));
    } else if (!IDS.contains(key)) {
      words.append(value).append('\n');
    }
  }

  private static List<Object> notWithin(String purpose, List<?> data) {
    return data.stream()
        .filter(
            item ->
                !(item instanceof Map<?, ?> type
                    && type.get("words") instanceof Map<?, ?> words
                    && words.values().stream().allMatch(word -> purpose.contains(word.toString()))))
        .map(Object.class::cast)
        .toList();
  }
}
