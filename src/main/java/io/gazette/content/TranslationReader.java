package io.gazette.content;

import io.gazette.content.YamlNode.Entry;
import io.gazette.content.YamlNode.Mapping;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.FileNames;
import io.gazette.model.Language;
import io.gazette.model.Localized;
import io.gazette.model.TranslationRecord;
import io.gazette.model.TranslationRecord.Origin;
import io.gazette.model.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads what {@link TranslationFile} writes. */
final class TranslationReader {

  static final String FROM = "from";
  static final String CLAUSES = "clauses";
  static final String SOURCE = "source";
  static final String WORDS = "words";

  private final FolderReader folder;
  private final Values values;

  TranslationReader(ContentFolder folder, Problems problems) {
    this.folder = new FolderReader(folder, problems);
    this.values = new Values(problems);
  }

  /**
   * The records there are.
   *
   * @param languages of the version, the prevailing one first
   */
  Localized<TranslationRecord> read(List<Language> languages) {
    Map<Language, TranslationRecord> records = new LinkedHashMap<>();
    languages.stream()
        .skip(1)
        .forEach(
            language ->
                folder
                    .wordyYaml(FileNames.translation(language), List.of(FROM, CLAUSES))
                    .flatMap(fields -> record(fields, languages.get(0)))
                    .ifPresent(found -> records.put(language, found)));
    return new Localized<>(records);
  }

  private Optional<TranslationRecord> record(Fields fields, Language prevailing) {
    Optional<Language> from =
        fields
            .required(FROM)
            .flatMap(
                node ->
                    values.line(
                        node,
                        tag -> Values.canonicalLanguage(tag).filter(prevailing::equals),
                        Code.TRANSLATION_FROM_OTHER,
                        prevailing.tag()));
    Optional<SortedMap<String, Origin>> clauses = fields.required(CLAUSES).flatMap(this::clauses);
    return from.flatMap(language -> clauses.map(all -> new TranslationRecord(language, all)));
  }

  private Optional<SortedMap<String, Origin>> clauses(YamlNode node) {
    if (!(node instanceof Mapping mapping)) {
      return values.wrongType(node, "@mapping");
    }
    SortedMap<String, Origin> clauses = new TreeMap<>();
    for (Entry entry : mapping.entries()) {
      values
          .fields(entry.value(), List.of(SOURCE, WORDS))
          .flatMap(fields -> origin(fields, entry.keyPosition()))
          .ifPresent(origin -> clauses.put(entry.key(), origin));
    }
    return Optional.of(clauses);
  }

  /** Words that somebody changed by hand are not those that were translated. */
  private Optional<Origin> origin(Fields fields, SourcePosition position) {
    Optional<Wording> words = fields.optional(WORDS).flatMap(values::text).map(Wording::new);
    return fields
        .required(SOURCE)
        .flatMap(
            node ->
                values.line(
                    node,
                    digits ->
                        Optional.of(digits)
                            .filter(Wording::isDigest)
                            .filter(
                                found -> words.map(Wording::digest).orElse(found).equals(found)),
                    "@translated-words"))
        .map(digest -> new Origin(digest, words, position));
  }
}
