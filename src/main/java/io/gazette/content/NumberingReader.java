package io.gazette.content;

import io.gazette.content.YamlNode.Mapping;
import io.gazette.content.YamlNode.Sequence;
import io.gazette.diagnostic.Code;
import io.gazette.model.Language;
import io.gazette.model.Localized;
import io.gazette.model.NumberFormat;
import io.gazette.model.Numbering;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the numbering of a policy: a scheme or a list of formats for each language. */
final class NumberingReader {

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
    if (node instanceof Mapping) {
      return values.fields(node, List.of("clauses", "items")).flatMap(this::apart);
    }
    return node instanceof Sequence
        ? formats(node).map(formats -> custom(formats, List.of()))
        : values.line(node, name -> Numbering.named(name, language), Code.BAD_NUMBERING);
  }

  /** Formats for the clauses, and others for the items of lists. */
  private Optional<Numbering> apart(Fields fields) {
    Optional<List<String>> items = fields.required("items").flatMap(this::formats);
    if (!fields.has("clauses")) {
      return items.map(formats -> custom(List.of(), formats));
    }
    Optional<List<String>> clauses = fields.optional("clauses").flatMap(this::formats);
    return clauses.flatMap(formats -> items.map(each -> custom(formats, each)));
  }

  private Optional<List<String>> formats(YamlNode node) {
    return values.list(node, this::format);
  }

  private Optional<String> format(YamlNode node) {
    return values.line(
        node, format -> NumberFormat.parse(format).map(known -> format), Code.BAD_NUMBERING);
  }

  private static Numbering custom(List<String> formats, List<String> items) {
    return new Numbering(formats, Math.min(FIRST_ITEM_LEVEL, Math.max(1, formats.size())), items);
  }
}
