package io.gazette.exchange;

import io.gazette.lists.ListTables;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import io.gazette.model.ListShape;
import io.gazette.text.Characters;
import io.gazette.text.ChineseScript;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Headings of columns in words, as Gazette's own tables and those of app teams have them: SDK名称,
 * 公司名稱, Privacy policy.
 */
final class Headings {

  /** The key of columns that say nothing a list could hold: numbers of rows, made cells. */
  static final String PASSED_OVER = "-";

  private static final Map<String, String> KEYS = read();

  private Headings() {}

  private static Map<String, String> read() {
    String name = "headings.txt";
    Map<String, String> keys = new TreeMap<>();
    try (var stream = Objects.requireNonNull(Headings.class.getResourceAsStream(name), name);
        var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line : reader.lines().filter(each -> !each.startsWith("#")).toList()) {
        List<String> words = List.of(line.split(" \\| ", -1));
        String list = words.get(0).substring(0, words.get(0).indexOf('.') + 1);
        String key = words.get(0).substring(list.length());
        words.subList(1, words.size()).forEach(word -> keys.putIfAbsent(list + plain(word), key));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (ListKind list : ListKind.values()) {
      list.shape().columns().forEach(column -> addOwn(list, column, keys));
    }
    return Map.copyOf(keys);
  }

  /** The headings of Gazette's own tables, where a column is one field. */
  private static void addOwn(ListKind list, ListShape.Column column, Map<String, String> keys) {
    if (list.shape().find(column.id()).isPresent()) {
      ListTables.headings(list, column)
          .forEach(heading -> keys.putIfAbsent(list.id() + "." + plain(heading), column.id()));
    }
  }

  private static String plain(String heading) {
    String narrow = Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return narrow.replaceAll("\\([^()]*\\)|[\\s\\p{Cf}*:/_-]+", "");
  }

  /** The field that a heading names; {@link #PASSED_OVER} for one that names none. */
  static Optional<String> key(ListKind list, String heading) {
    return Optional.ofNullable(KEYS.get(list.id() + "." + plain(heading)));
  }

  /** In which of the languages of a policy a column with this heading is probably written. */
  static Optional<Language> language(String heading, List<Language> languages) {
    if (!Characters.hasHan(heading)) {
      return languages.stream().filter(language -> !language.isChinese()).findFirst();
    }
    List<Language> chinese = languages.stream().filter(Language::isChinese).toList();
    boolean traditional = ChineseScript.isTraditional(heading);
    return chinese.stream()
        .filter(language -> language.isTraditionalChinese() == traditional)
        .findFirst()
        .or(() -> chinese.stream().findFirst());
  }
}
