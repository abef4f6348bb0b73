package io.gazette.content;

import io.gazette.content.YamlNode.Scalar;
import io.gazette.diagnostic.Code;
import io.gazette.model.Language;
import io.gazette.model.Localized;
import io.gazette.model.Stated;
import io.gazette.text.Characters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads what the rows of lists say: words in every language, expressly none, or nothing. */
final class WordsReader {

  private static final String NONE = "none";

  private final Optional<List<Language>> languages;
  private final Values values;
  private final LocalizedReader localized;

  /**
   * @param allowed see {@link LocalizedReader}
   */
  WordsReader(Optional<List<Language>> languages, Optional<List<Language>> allowed, Values values) {
    this.languages = languages;
    this.values = values;
    this.localized = new LocalizedReader(languages, allowed, values);
  }

  /**
   * One line in every language; never a bare “none”; what has no Chinese character may be the same
   * in all of them.
   */
  Optional<Localized<String>> words(YamlNode node) {
    return words(node, word -> false);
  }

  /**
   * As {@link #words(YamlNode)}, where a word of YAML may have been meant.
   *
   * @param known tells the words that may stand here instead
   */
  Optional<Localized<String>> words(YamlNode node, Predicate<String> known) {
    if (!(node instanceof Scalar) || node.isNothing()) {
      return localized.lines(node);
    }
    if (isBare(node, NONE)) {
      return values.refuse(Code.BAD_VALUE, node.position(), NONE, node.name(), "@words-not-none");
    }
    Optional<String> line = values.words(node);
    boolean many = languages.filter(all -> all.size() > 1).isPresent();
    if (many && line.isPresent() && values.meant(node, known).isPresent()) {
      return Optional.empty();
    }
    if (many && line.filter(Characters::hasHan).isPresent()) {
      String tags = inAll("").languages().stream().map(Language::tag).collect(joined());
      return values.refuse(Code.WORDS_WITHOUT_LANGUAGE, node.position(), node.name(), tags);
    }
    return line.map(this::inAll);
  }

  private static java.util.stream.Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(", ");
  }

  /** The same in every language of the policy. */
  Localized<String> inAll(String line) {
    return inAll((Function<Language, String>) language -> line);
  }

  Localized<String> inAll(Function<Language, String> line) {
    Map<Language, String> all = new LinkedHashMap<>();
    languages.orElse(List.of()).forEach(language -> all.put(language, line.apply(language)));
    return new Localized<>(all);
  }

  /**
   * A value, or expressly none; nothing where the key is left out or could not be read.
   *
   * @param none the word that says that there is none, if one does
   */
  static <T> Stated<T> stated(
      Optional<YamlNode> node, Function<YamlNode, Optional<T>> reader, Optional<String> none) {
    if (node.isPresent() && none.filter(word -> isBare(node.get(), word)).isPresent()) {
      return Stated.none();
    }
    return node.flatMap(reader).map(Stated::of).orElseGet(Stated::nothing);
  }

  static boolean isNone(YamlNode node) {
    return isBare(node, NONE);
  }

  /** Whether a word stands without quotes: in quotes it is text like any other. */
  private static boolean isBare(YamlNode node, String word) {
    return node instanceof Scalar scalar && scalar.plain() && scalar.text().equals(word);
  }
}
