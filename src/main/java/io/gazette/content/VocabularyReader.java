package io.gazette.content;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.FileNames;
import io.gazette.model.IdFault;
import io.gazette.model.Language;
import io.gazette.model.Localized;
import io.gazette.vocabulary.AppleDataType;
import io.gazette.vocabulary.Category;
import io.gazette.vocabulary.DataType;
import io.gazette.vocabulary.GdprCategory;
import io.gazette.vocabulary.LegalSource;
import io.gazette.vocabulary.PlayDataType;
import io.gazette.vocabulary.Sensitivity;
import io.gazette.vocabulary.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads {@code vocabulary.yaml}: data types on top of those that come with Gazette. */
final class VocabularyReader {

  private static final String TYPES = "types";
  static final List<String> KEYS =
      List.of(
          "id", "category", "names", "synonyms", "sensitivity", "sources", "gdpr", "apple", "play");

  private final Vocabulary builtIn;
  private final WordsReader words;
  private final Values values;
  private final Problems problems;

  /**
   * @param languages of the site
   */
  VocabularyReader(Vocabulary builtIn, Optional<List<Language>> languages, Problems problems) {
    this.builtIn = builtIn;
    this.problems = problems;
    this.values = new Values(problems);
    this.words = new WordsReader(languages, languages, values);
  }

  /** The built-in vocabulary, with what the site adds to it. */
  Vocabulary read(ContentFolder content) {
    List<DataType> more =
        new FolderReader(content, problems)
            .optionalYaml(FileNames.VOCABULARY, List.of(TYPES))
            .flatMap(fields -> fields.required(TYPES))
            .flatMap(this::types)
            .orElse(List.of());
    Diagnostics found = new Diagnostics();
    Vocabulary vocabulary = builtIn.extendedWith(more, found);
    found
        .sorted()
        .forEach(
            each ->
                problems.report(
                    each.code(), each.position(), each.arguments().toArray(String[]::new)));
    return vocabulary;
  }

  private Optional<List<DataType>> types(YamlNode node) {
    return values.list(node, item -> values.fields(item, KEYS).flatMap(this::type));
  }

  private Optional<DataType> type(Fields fields) {
    Optional<String> id = fields.required("id").flatMap(this::id);
    Optional<Category> category =
        fields.required("category").flatMap(node -> word(node, Category::of, Category.ids()));
    Optional<Localized<String>> names = fields.required("names").flatMap(words::words);
    Optional<Sensitivity> sensitivity =
        fields
            .required("sensitivity")
            .flatMap(node -> word(node, Sensitivity::of, Sensitivity.ids()));
    boolean ordinary = sensitivity.filter(Sensitivity.ORDINARY::equals).isPresent();
    Optional<YamlNode> sources =
        ordinary || sensitivity.isEmpty() ? fields.optional("sources") : fields.required("sources");
    List<String> synonyms =
        fields
            .optional("synonyms")
            .flatMap(node -> values.distinct(node, values::line))
            .orElse(List.of());
    List<LegalSource> laws = words(sources, LegalSource::of, LegalSource.ids());
    List<GdprCategory> gdpr = words(fields.optional("gdpr"), GdprCategory::of, GdprCategory.ids());
    List<AppleDataType> apple =
        words(fields.optional("apple"), AppleDataType::of, AppleDataType.labels());
    List<PlayDataType> play =
        words(fields.optional("play"), PlayDataType::of, PlayDataType.labels());
    return problems.unlessAny(
        () ->
            new DataType(
                /* id= */ id.orElseThrow(),
                /* category= */ category.orElseThrow(),
                /* names= */ names.orElseThrow(),
                /* synonyms= */ synonyms,
                /* near= */ List.of(),
                /* sensitivity= */ sensitivity.orElseThrow(),
                /* sources= */ laws,
                /* gdpr= */ gdpr,
                /* apple= */ apple,
                /* play= */ play,
                /* position= */ fields.position()));
  }

  private Optional<String> id(YamlNode node) {
    return values
        .line(node)
        .flatMap(
            id ->
                DataType.isId(id)
                    ? Optional.of(id)
                    : values.refuse(Code.BAD_ID, node.position(), IdFault.of(id, "@data-type-id")));
  }

  private <T> Optional<T> word(
      YamlNode node, Function<String, Optional<T>> meaning, List<String> allowed) {
    return values.line(node, meaning, String.join(", ", allowed));
  }

  private <T> List<T> words(
      Optional<YamlNode> list, Function<String, Optional<T>> meaning, List<String> allowed) {
    return list.flatMap(node -> values.distinct(node, item -> word(item, meaning, allowed)))
        .orElse(List.of());
  }
}
