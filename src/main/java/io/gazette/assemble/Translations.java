package io.gazette.assemble;

import io.gazette.content.TextSource;
import io.gazette.content.VersionSource;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Spelling;
import io.gazette.model.Freshness;
import io.gazette.model.Freshness.Outdated;
import io.gazette.model.Language;
import io.gazette.model.Localized;
import io.gazette.model.TranslationRecord;
import io.gazette.model.TranslationRecord.Origin;
import io.gazette.model.Wording;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Holds the translations of a policy against the words they were made from. Texts are read only
 * where something was said of their translations. For one thread.
 */
public final class Translations {

  private final List<VersionSource> versions;
  private final Map<String, Map<String, Wording>> known = new HashMap<>();

  /**
   * @param versions of the policy
   */
  public Translations(List<VersionSource> versions) {
    this.versions = List.copyOf(versions);
  }

  /** How the texts of a version follow the prevailing one. */
  public Localized<Freshness> of(VersionSource version) {
    Map<Language, Freshness> all = new LinkedHashMap<>();
    version
        .translations()
        .byLanguage()
        .forEach((language, record) -> all.put(language, freshness(version, language, record)));
    return new Localized<>(all);
  }

  private Freshness freshness(VersionSource version, Language language, TranslationRecord record) {
    Language prevailing = version.texts().languages().get(0);
    Map<String, Wording> now = wordings(version, prevailing);
    SortedMap<String, Outdated> outdated = new TreeMap<>();
    TreeSet<String> recorded = new TreeSet<>(record.clauses().keySet());
    recorded.retainAll(now.keySet());
    recorded.retainAll(wordings(version, language).keySet());
    for (String id : recorded) {
      Origin origin = record.clauses().get(id);
      Wording source = now.get(id);
      if (origin != null && source != null && !origin.digest().equals(source.digest())) {
        Optional<Wording> then = origin.words().or(() -> find(id, origin.digest(), prevailing));
        outdated.put(id, new Outdated(then, source));
      }
    }
    return new Freshness(recorded, outdated);
  }

  /** Warns of what is said of clauses that neither text has. */
  void reportUnknown(VersionSource version, Diagnostics diagnostics) {
    version
        .translations()
        .byLanguage()
        .forEach(
            (language, record) -> {
              Set<String> known =
                  new LinkedHashSet<>(
                      wordings(version, version.texts().languages().get(0)).keySet());
              known.addAll(wordings(version, language).keySet());
              record
                  .clauses()
                  .forEach(
                      (id, origin) -> {
                        if (!known.isEmpty() && !known.contains(id)) {
                          diagnostics.report(
                              Code.TRANSLATION_RECORD_UNKNOWN,
                              origin.position(),
                              id,
                              Spelling.guess(id, known));
                        }
                      });
            });
  }

  /** The words that another version has; the clause itself first, then whichever says the same. */
  private Optional<Wording> find(String id, String digest, Language language) {
    List<Map<String, Wording>> texts =
        versions.stream().map(version -> wordings(version, language)).toList();
    return Stream.concat(
            texts.stream().flatMap(text -> Optional.ofNullable(text.get(id)).stream()),
            texts.stream().flatMap(text -> text.values().stream()))
        .filter(wording -> wording.digest().equals(digest))
        .findFirst();
  }

  /** What the clauses of a version say; nothing if it is not in the language, or unreadable. */
  public Map<String, Wording> wordings(VersionSource version, Language language) {
    return version
        .texts()
        .find(language)
        .map(
            file ->
                known.computeIfAbsent(
                    file.path(),
                    path ->
                        file.read(new Diagnostics())
                            .map((TextSource text) -> Wordings.of(text, language))
                            .orElse(Map.of())))
        .orElse(Map.of());
  }
}
