package io.gazette.content;

import io.gazette.content.YamlNode.Sequence;
import io.gazette.diagnostic.Code;
import io.gazette.model.Language;
import io.gazette.model.Localized;
import io.gazette.model.Numbering;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the numbering of a policy: a scheme or a list of formats for each language. */
final class NumberingReader {

  /** Text with exactly one of the counters that {@link Numbering} knows. */
  private static final Pattern FORMAT =
      Pattern.compile("[^{}]{0,20}\\{(?:一|1|a|A|i|I|①|1\\.1)}[^{}]{0,20}");

  /** The level at which the items of lists begin when somebody writes formats of their own. */
  private static final int FIRST_ITEM_LEVEL = 3;

  private final LocalizedReader localized;
  private final Values values;

  NumberingReader(LocalizedReader localized, Values values) {
    this.localized = localized;
    this.values = values;
  }

  Optional<Localized<Numbering>> read(YamlNode node) {
    return localized.some(node, this::numbering);
  }

  /** What a policy says about numbering, completed by what is usual in each of its languages. */
  static Localized<Numbering> complete(Localized<Numbering> written, List<Language> languages) {
    Map<Language, Numbering> all = new LinkedHashMap<>();
    languages.forEach(
        language -> all.put(language, written.find(language).orElseGet(() -> usual(language))));
    return new Localized<>(all);
  }

  private static Numbering usual(Language language) {
    return Numbering.named(language.isChinese() ? "chinese" : "decimal", language).orElseThrow();
  }

  private Optional<Numbering> numbering(Language language, YamlNode node) {
    return node instanceof Sequence
        ? values.list(node, this::format).map(NumberingReader::custom)
        : values.line(node, name -> Numbering.named(name, language), Code.BAD_NUMBERING);
  }

  private Optional<String> format(YamlNode node) {
    return values.line(
        node, format -> Optional.of(format).filter(FORMAT.asMatchPredicate()), Code.BAD_NUMBERING);
  }

  private static Numbering custom(List<String> formats) {
    return new Numbering(formats, Math.min(FIRST_ITEM_LEVEL, formats.size()));
  }
}
