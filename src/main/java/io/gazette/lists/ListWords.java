package io.gazette.lists;

import io.gazette.model.Inline;
import io.gazette.model.Language;
import io.gazette.model.Platform;
import io.gazette.model.RetentionPeriod;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of lists in one language. They stand in sealed texts, and so never change. */
final class ListWords {

  private static final ListWords ENGLISH = read("en");
  private static final ListWords SIMPLIFIED = read("zh-Hans");
  private static final ListWords TRADITIONAL = read("zh-Hant");

  private final Map<String, String> words;

  private ListWords(Map<String, String> words) {
    this.words = Map.copyOf(words);
  }

  /** Chinese in one of its scripts for Chinese, English for every other language. */
  static ListWords of(Language language) {
    ListWords chinese = language.isTraditionalChinese() ? TRADITIONAL : SIMPLIFIED;
    return language.isChinese() ? chinese : ENGLISH;
  }

  static Stream<ListWords> all() {
    return Stream.of(ENGLISH, SIMPLIFIED, TRADITIONAL);
  }

  private static ListWords read(String language) {
    String resource = "lists." + language + ".properties";
    Properties read = new Properties();
    try (var stream =
            Objects.requireNonNull(ListWords.class.getResourceAsStream(resource), resource);
        var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      read.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> words = new TreeMap<>();
    read.stringPropertyNames().forEach(key -> words.put(key, read.getProperty(key)));
    return new ListWords(words);
  }

  /** The words of a key, with the arguments in the place of {@code {0}}, {@code {1}} … */
  String get(String key, String... arguments) {
    String pattern = words.get(key);
    if (pattern == null) {
      throw new IllegalStateException("no words for " + key);
    }
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
      int close = pattern.indexOf('}', open);
      filled.append(pattern, from, open);
      filled.append(arguments[Integer.parseInt(pattern.substring(open + 1, close))]);
      from = close + 1;
    }
    return filled.append(pattern, from, pattern.length()).toString();
  }

  /** The words of a key, with text of any form in the places of the arguments. */
  List<Inline> fill(String key, List<List<Inline>> arguments) {
    String[] marks = new String[arguments.size()];
    for (int at = 0; at < marks.length; at++) {
      marks[at] = "\n" + at + "\n";
    }
    List<Inline> filled = new ArrayList<>();
    String[] parts = get(key, marks).split("\n", -1);
    for (int at = 0; at < parts.length; at++) {
      if (at % 2 == 1) {
        filled.addAll(arguments.get(Integer.parseInt(parts[at])));
      } else if (!parts[at].isEmpty()) {
        filled.add(new Inline.Text(parts[at]));
      }
    }
    return filled;
  }

  /** What stands between two things of a series. */
  String comma() {
    return get("comma");
  }

  String platforms(List<Platform> platforms) {
    return platforms.stream()
        .map(platform -> get("platform." + platform.id()))
        .collect(Collectors.joining(comma()));
  }

  /** A period in words; other text as it is. */
  String retention(String written) {
    return RetentionPeriod.parse(written).map(this::period).orElse(written);
  }

  private String period(RetentionPeriod period) {
    return period.amounts().stream()
        .map(amount -> amount(amount.count(), "period." + amount.unit().name()))
        .collect(Collectors.joining(get("period.and")));
  }

  private String amount(int count, String unit) {
    return get(count == 1 ? unit + ".ONE" : unit, Integer.toString(count));
  }
}
