package io.gazette.importer.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.importer.manuscript.Resource;
import io.gazette.importer.manuscript.Topic;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words of the report are complete, and the same things are said in both languages. */
class ReportTextTest {

  private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]}");

  private static Map<String, String> texts(String language) {
    Map<String, String> texts = new TreeMap<>();
    for (String line : Resource.lines("report." + language + ".properties")) {
      int equals = line.indexOf('=');
      assertThat(texts.put(line.substring(0, equals), line.substring(equals + 1)))
          .as(line)
          .isNull();
    }
    return texts;
  }

  private static List<String> arguments(String text) {
    return ARGUMENT.matcher(text).results().map(MatchResult::group).sorted().distinct().toList();
  }

  @ParameterizedTest
  @EnumSource(Topic.class)
  void everyTopicHasWordsInBothLanguages(Topic topic) {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
      assertThat(new ReportText(locale).get("topic." + topic.id(), "a", "b", "c")).isNotBlank();
    }
  }

  @Test
  void noTopicIsLeftOver() {
    assertThat(texts("en").keySet().stream().filter(key -> key.startsWith("topic.")))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Topic.values())
                .map(topic -> "topic." + topic.id())
                .collect(Collectors.toCollection(TreeSet::new)));
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    Map<String, String> english = texts("en");
    Map<String, String> chinese = texts("zh");
    assertThat(chinese.keySet()).isEqualTo(english.keySet());
    english.forEach(
        (key, text) -> assertThat(arguments(chinese.get(key))).as(key).isEqualTo(arguments(text)));
  }
}
