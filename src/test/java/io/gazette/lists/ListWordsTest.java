package io.gazette.lists;

import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.model.Choice;
import io.gazette.model.ChoiceOrWords;
import io.gazette.model.Choices;
import io.gazette.model.Field;
import io.gazette.model.FieldType;
import io.gazette.model.FieldVisitor;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import io.gazette.model.Necessity;
import io.gazette.model.Platform;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListWordsTest {

  private static Properties file(String name) throws IOException {
    Properties words = new Properties();
    try (var stream = ListWords.class.getResourceAsStream("lists." + name + ".properties");
        var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      words.load(reader);
    }
    return words;
  }

  @Test
  void everyLanguageHasTheSameKeysWithTheSameArguments() throws IOException {
    Properties chinese = file("zh-Hans");
    for (String other : List.of("zh-Hant", "en")) {
      Properties words = file(other);
      assertThat(words.keySet()).isEqualTo(chinese.keySet());
      for (Object key : words.keySet()) {
        assertThat(arguments(words.get(key))).as("%s", key).isEqualTo(arguments(chinese.get(key)));
      }
    }
  }

  private static List<String> arguments(Object words) {
    return Stream.of("{0}", "{1}", "{2}", "{3}").filter(words.toString()::contains).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-Hans", "zh-Hant", "en"})
  void everyValueOfAListHasWords(String language) {
    ListWords words = ListWords.of(new Language(language));
    ListKind.ids().forEach(id -> assertThat(words.get("title." + id)).isNotBlank());
    Necessity.CHOICES.ids().forEach(id -> assertThat(words.get("mark." + id)).isNotBlank());
    ValueWords values = new ValueWords();
    Stream.of(ListKind.values())
        .flatMap(list -> list.shape().fields().stream())
        .flatMap(field -> field.accept(values).stream())
        .forEach(key -> assertThat(words.get(key)).isNotBlank());
    Stream.of(ListKind.values())
        .flatMap(
            list -> list.shape().columns().stream().map(column -> list.id() + "." + column.id()))
        .forEach(key -> assertThat(words.get(key)).isNotBlank());
    assertThat(words.platforms(List.of(Platform.values()))).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "en, P6M, 6 months",
    "en, P1Y6M, 1 year 6 months",
    "en, PT24H, 24 hours",
    "en, P1W, 1 week",
    "zh-Hans, P1Y6M, 1年6个月",
    "zh-Hant, P30D, 30天",
    "zh-TW, P2W, 2週",
    "en, until you leave, until you leave",
    "fr, P1D, 1 day"
  })
  void aPeriodIsSaidInWords(String language, String written, String said) {
    assertThat(ListWords.of(new Language(language)).retention(written)).isEqualTo(said);
  }

  /** The keys of the words that the values of a field need. */
  private static final class ValueWords implements FieldVisitor.Partial<List<String>> {

    @Override
    public List<String> other(Field<?> field) {
      return field.presence().none().stream().toList();
    }

    @Override
    public <E extends Choice> List<String> oneOf(Field<E> field, Choices<E> choices) {
      return keys(choices);
    }

    @Override
    public <E extends Choice> List<String> someOf(Field<List<E>> field, Choices<E> choices) {
      return keys(choices);
    }

    @Override
    public <E extends Choice> List<String> oneOrWords(
        Field<ChoiceOrWords<E>> field, FieldType.OneOrWords<E> type) {
      return keys(type.choices());
    }

    @Override
    public <E extends Choice> List<String> someOrWords(
        Field<ChoiceOrWords<E>> field, FieldType.SomeOrWords<E> type) {
      return keys(type.choices());
    }

    private static List<String> keys(Choices<?> choices) {
      return choices.ids().stream().map(id -> choices.name() + "." + id).toList();
    }
  }
}
