package io.gazette.pipeline;

import io.gazette.content.SealedSettings;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.ledger.Ledger;
import io.gazette.ledger.SealedCopies;
import io.gazette.model.Language;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the ledger knows of how versions were made. */
record LedgerSettings(Ledger ledger) implements SealedSettings {

  /** As the ledger of a content folder says; nothing is sealed if it cannot be read. */
  static SealedSettings of(Path content) {
    return of(Ledger.of(LoadedSite.folder(content), new Diagnostics()));
  }

  static SealedSettings of(Optional<Ledger> ledger) {
    return ledger.<SealedSettings>map(LedgerSettings::new).orElse(SealedSettings.NONE);
  }

  @Override
  public SortedMap<String, String> copies(String policyId, String versionId) {
    SortedMap<String, String> copies = new TreeMap<>();
    ledger
        .inForce(policyId, versionId)
        .ifPresent(
            entry ->
                entry
                    .settings()
                    .forEach((path, digest) -> copies.put(path, SealedCopies.path(digest))));
    return copies;
  }

  @Override
  public List<Language> languages(String policyId, String versionId) {
    return ledger
        .inForce(policyId, versionId)
        .map(entry -> List.copyOf(entry.texts().keySet()))
        .orElse(List.of());
  }
}
