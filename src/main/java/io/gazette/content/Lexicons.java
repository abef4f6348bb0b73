package io.gazette.content;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.FileNames;
import io.gazette.model.Language;
import io.gazette.vocabulary.PlatformPermissions;
import io.gazette.vocabulary.Vocabulary;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the ids in a version's lists mean: now, or when it was sealed, so that a name that changes
 * in {@code vocabulary.yaml} changes no published text.
 */
final class Lexicons {

  private final Vocabulary builtIn;
  private final Lexicon present;
  private final Path root;
  private final SealedSettings sealed;
  private final Optional<List<Language>> languages;
  private final Map<String, Lexicon> byCopy = new ConcurrentHashMap<>();

  /**
   * @param builtIn what a sealed vocabulary added to
   * @param languages of the site
   */
  Lexicons(
      Vocabulary builtIn,
      Vocabulary present,
      Path root,
      SealedSettings sealed,
      Optional<List<Language>> languages) {
    this.builtIn = builtIn;
    this.present = new Lexicon(present, PlatformPermissions.builtIn());
    this.root = root;
    this.sealed = sealed;
    this.languages = languages;
  }

  boolean isSealed(String policyId, String versionId) {
    return !sealed.copies(policyId, versionId).isEmpty();
  }

  /** The languages that a version was sealed in; none if it is not sealed. */
  List<Language> languages(String policyId, String versionId) {
    return sealed.languages(policyId, versionId);
  }

  Lexicon of(String policyId, String versionId) {
    SortedMap<String, String> copies = sealed.copies(policyId, versionId);
    String copy = copies.get(FileNames.VOCABULARY);
    return copy == null ? present : byCopy.computeIfAbsent(copy, path -> then(copies));
  }

  /** A copy that cannot be read is as good as none; then the ledger tells what is different. */
  private Lexicon then(SortedMap<String, String> copies) {
    return then(copies, languages)
        // The site may have gained a language since.
        .or(() -> then(copies, Optional.empty()))
        .orElse(present);
  }

  private Optional<Lexicon> then(
      SortedMap<String, String> copies, Optional<List<Language>> languages) {
    Diagnostics found = new Diagnostics();
    Vocabulary vocabulary =
        new VocabularyReader(builtIn, languages, new Problems(found))
            .read(new SealedFolder(root, copies).with("", FileNames.VOCABULARY));
    return found.hasErrors()
        ? Optional.empty()
        : Optional.of(new Lexicon(vocabulary, present.permissions()));
  }
}
