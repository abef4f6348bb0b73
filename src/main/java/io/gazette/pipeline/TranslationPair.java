package io.gazette.pipeline;

import io.gazette.assemble.Translations;
import io.gazette.content.ContentLoader;
import io.gazette.content.ContentTree;
import io.gazette.content.PolicySource;
import io.gazette.content.TextSource;
import io.gazette.content.VersionSource;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.ledger.Ledger;
import io.gazette.model.FileNames;
import io.gazette.model.Freshness;
import io.gazette.model.Language;
import io.gazette.model.Lookup;
import io.gazette.model.TranslationRecord;
import io.gazette.model.TranslationRecord.Origin;
import io.gazette.model.Wording;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A text of a version and the one that it is a translation of.
 *
 * @param source the language that prevails
 * @param target the language of the translation
 */
record TranslationPair(
    PolicySource policy, VersionSource version, Language source, Language target) {

  /**
   * What is asked for.
   *
   * @param version empty for the last one that was not withdrawn, drafts too
   */
  record Wanted(String policy, Optional<String> version, Language language) {}

  /** The texts as people call them; empty after reporting what there is instead. */
  static Optional<TranslationPair> find(Request request, Wanted wanted, Diagnostics diagnostics) {
    Lookup lookup = new Lookup(diagnostics);
    return content(request, diagnostics)
        .flatMap(
            tree ->
                lookup.policy(wanted.policy(), tree.policies(), PolicySource::id, Lookup.COMMAND))
        .flatMap(
            policy ->
                version(policy, wanted.version(), lookup)
                    .flatMap(version -> pair(policy, version, wanted.language(), diagnostics)));
  }

  /** The content as it is; warnings about it are given when it is built. */
  private static Optional<ContentTree> content(Request request, Diagnostics diagnostics) {
    Diagnostics found = diagnostics.apart();
    Optional<ContentTree> content =
        ContentLoader.load(request.content(), LedgerSettings.of(request.content()), found);
    if (content.isEmpty()) {
      found.sorted().forEach(diagnostics::report);
    }
    return content;
  }

  private static Optional<VersionSource> version(
      PolicySource policy, Optional<String> id, Lookup lookup) {
    if (id.isPresent()) {
      return lookup.version(
          policy.id(), id.get(), policy.versions(), VersionSource::id, Lookup.COMMAND);
    }
    List<VersionSource> all = policy.versions();
    return all.stream()
        .filter(version -> version.dates().withdrawn().isEmpty())
        .reduce((earlier, later) -> later)
        .or(() -> Optional.of(all.get(all.size() - 1)));
  }

  private static Optional<TranslationPair> pair(
      PolicySource policy, VersionSource version, Language target, Diagnostics diagnostics) {
    List<Language> languages = version.texts().languages();
    if (!languages.contains(target)) {
      String known = String.join(", ", languages.stream().map(Language::tag).toList());
      diagnostics.report(Code.UNDECLARED_LANGUAGE, Lookup.COMMAND, target.tag(), known);
      return Optional.empty();
    }
    if (languages.get(0).equals(target)) {
      diagnostics.report(Code.TRANSLATION_OF_ITSELF, Lookup.COMMAND, target.tag());
      return Optional.empty();
    }
    return Optional.of(new TranslationPair(policy, version, languages.get(0), target));
  }

  /** The file of one of the two texts, or the one beside it. */
  String path(String file) {
    return FileNames.versionFolder(policy.id(), version.id()) + file;
  }

  Map<String, Wording> wordings(Language language) {
    return new Translations(policy.versions()).wordings(version, language);
  }

  Freshness freshness() {
    return new Translations(policy.versions()).of(version).find(target).orElse(Freshness.UNKNOWN);
  }

  Optional<TextSource> text(Language language, Diagnostics diagnostics) {
    return version.texts().get(language).read(diagnostics);
  }

  /**
   * What is said of the translation when some clauses were translated from what their source says
   * now. What is said of other clauses stays, as long as they exist.
   *
   * @param now what the clauses of the source say
   */
  TranslationRecord recording(Collection<String> clauses, Map<String, Wording> now, Ledger ledger) {
    SortedMap<String, Origin> origins = new TreeMap<>();
    version.translations().find(target).ifPresent(record -> origins.putAll(record.clauses()));
    origins.keySet().retainAll(now.keySet());
    List<Map<String, Wording>> kept = sealed(ledger);
    SourcePosition here = SourcePosition.startOf(path(FileNames.translation(target)));
    for (String id : clauses) {
      Wording wording = now.get(id);
      if (wording != null) {
        String digest = wording.digest();
        boolean elsewhere =
            kept.stream()
                .flatMap(text -> text.values().stream())
                .anyMatch(other -> other.digest().equals(digest));
        origins.put(
            id, new Origin(digest, elsewhere ? Optional.empty() : Optional.of(wording), here));
      }
    }
    return new TranslationRecord(source, origins);
  }

  /** What the source says in versions that stay as they are: these words need not be kept again. */
  private List<Map<String, Wording>> sealed(Ledger ledger) {
    Translations translations = new Translations(policy.versions());
    return policy.versions().stream()
        .filter(other -> !other.id().equals(version.id()))
        .filter(other -> ledger.inForce(policy.id(), other.id()).isPresent())
        .map(other -> translations.wordings(other, source))
        .toList();
  }
}
