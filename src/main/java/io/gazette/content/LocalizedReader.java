package io.gazette.content;

import io.gazette.content.YamlNode.Entry;
import io.gazette.content.YamlNode.Mapping;
import io.gazette.content.YamlNode.Scalar;
import io.gazette.diagnostic.Code;
import io.gazette.model.Language;
import io.gazette.model.Localized;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Reads values that are given once a language.
 *
 * <p>Where the languages are not known, because of a problem that is reported already, nothing is
 * said about missing or undeclared ones.
 */
final class LocalizedReader {

  private final Optional<List<Language>> languages;
  private final Optional<List<Language>> allowed;
  private final Values values;

  LocalizedReader(Optional<List<Language>> languages, Values values) {
    this(languages, languages, values);
  }

  /**
   * @param languages in which a value must be; empty if they are not known
   * @param allowed in which it may be as well, and is passed over: a version need not be in all
   *     languages of its site, and its lists are copied from others
   */
  LocalizedReader(
      Optional<List<Language>> languages, Optional<List<Language>> allowed, Values values) {
    this.languages = languages;
    this.allowed = allowed;
    this.values = values;
  }

  /** A text of one line in every language. */
  Optional<Localized<String>> lines(YamlNode node) {
    return complete(node, (language, value) -> values.words(value));
  }

  /** A text of any length in every language. */
  Optional<Localized<String>> texts(YamlNode node) {
    return complete(node, (language, value) -> values.prose(value));
  }

  private <T> Optional<Localized<T>> complete(
      YamlNode node, BiFunction<Language, YamlNode, Optional<T>> reader) {
    Optional<Map<Language, YamlNode>> found = byLanguage(node);
    found.ifPresent(
        nodes ->
            languages.orElse(List.of()).stream()
                .filter(language -> !nodes.containsKey(language))
                .filter(language -> !isMisnamed(node, language))
                .forEach(language -> missing(node, language)));
    found.ifPresent(nodes -> values.checkLanguages(node.name(), nodes));
    return found.map(nodes -> read(nodes, reader));
  }

  /** A value in some of the languages. */
  <T> Optional<Localized<T>> some(
      YamlNode node, BiFunction<Language, YamlNode, Optional<T>> reader) {
    return node instanceof Mapping mapping && mapping.entries().isEmpty()
        ? values.refuse(Code.EMPTY_VALUE, node.position(), node.name())
        : byLanguage(node).map(nodes -> read(nodes, reader));
  }

  /** What is given without a language belongs to the only one there is. */
  private Optional<Map<Language, YamlNode>> byLanguage(YamlNode node) {
    if (node instanceof Mapping mapping) {
      return Optional.of(byLanguage(mapping));
    }
    return languages.flatMap(
        all ->
            all.size() == 1 && !isGlued(node, all.get(0))
                ? Optional.of(Map.of(all.get(0), node))
                : values.wrongType(node, "@texts"));
  }

  /** Whether a text begins with its language as if that were a key: {@code zh-Hans：…}. */
  private static boolean isGlued(YamlNode node, Language language) {
    return node instanceof Scalar scalar
        && Typing.slip(scalar.text()).isPresent()
        && scalar.text().startsWith(language.tag());
  }

  private Map<Language, YamlNode> byLanguage(Mapping mapping) {
    Map<Language, YamlNode> nodes = new LinkedHashMap<>();
    for (Entry entry : mapping.entries()) {
      language(entry).ifPresent(language -> nodes.put(language, entry.value()));
    }
    return nodes;
  }

  private Optional<Language> language(Entry entry) {
    if (languages.isPresent() && !mayBeIn(entry.key())) {
      Optional<Language> meant = LanguageNames.meant(entry.key(), languages.get());
      return meant.isPresent()
          ? values.refuse(
              Code.LANGUAGE_MISNAMED, entry.keyPosition(), entry.key(), meant.get().tag())
          : unknown(entry);
    }
    Optional<Language> language = Language.parse(entry.key());
    return language.isEmpty()
        ? values.refuse(Code.BAD_LANGUAGE, entry.keyPosition(), entry.key())
        : language;
  }

  private Optional<Language> unknown(Entry entry) {
    return Language.parse(entry.key()).isEmpty()
        ? values.refuse(Code.BAD_LANGUAGE, entry.keyPosition(), entry.key())
        : values.refuse(
            Code.UNDECLARED_LANGUAGE, entry.keyPosition(), entry.key(), String.join(", ", tags()));
  }

  /** Whether a language is there under another name, which is told already. */
  private boolean isMisnamed(YamlNode node, Language language) {
    return node instanceof Mapping mapping
        && mapping.entries().stream()
            .filter(entry -> !tags().contains(entry.key()))
            .flatMap(
                entry -> LanguageNames.meant(entry.key(), languages.orElse(List.of())).stream())
            .anyMatch(language::equals);
  }

  private boolean mayBeIn(String tag) {
    return Stream.concat(languages.stream(), allowed.stream())
        .flatMap(List::stream)
        .anyMatch(language -> language.tag().equals(tag));
  }

  private List<String> tags() {
    return languages.orElse(List.of()).stream().map(Language::tag).toList();
  }

  private void missing(YamlNode node, Language language) {
    values.refuse(Code.MISSING_TRANSLATION, node.position(), node.name(), language.tag());
  }

  /** In declared order, not in that of the file. */
  private <T> Localized<T> read(
      Map<Language, YamlNode> nodes, BiFunction<Language, YamlNode, Optional<T>> reader) {
    Map<Language, T> read = new LinkedHashMap<>();
    for (Language language : languages.orElse(List.copyOf(nodes.keySet()))) {
      Optional.ofNullable(nodes.get(language))
          .flatMap(node -> reader.apply(language, node))
          .ifPresent(value -> read.put(language, value));
    }
    return new Localized<>(read);
  }
}
