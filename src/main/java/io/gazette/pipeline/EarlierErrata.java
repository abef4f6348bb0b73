package io.gazette.pipeline;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.ledger.Entry;
import io.gazette.ledger.SealedCopies;
import io.gazette.model.FileNames;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds errata that changed what no erratum may: they were sealed before that was refused. Nobody
 * can undo them, but who verifies a ledger must know.
 */
final class EarlierErrata {

  private static final List<String> FIXED = List.of("issued", "effective", "change", "reasons");

  private EarlierErrata() {}

  static void report(LoadedSite loaded, Diagnostics diagnostics) {
    for (Policy policy : loaded.site().policies()) {
      for (PolicyVersion version : policy.versions()) {
        if (!version.errata().isEmpty()) {
          report(policy.id(), version.id(), loaded, diagnostics);
        }
      }
    }
  }

  private static void report(
      String policy, String version, LoadedSite loaded, Diagnostics diagnostics) {
    Optional<String> first = dates(loaded.ledger().entries(policy, version).get(0), loaded);
    Optional<String> now =
        loaded.ledger().inForce(policy, version).flatMap(entry -> dates(entry, loaded));
    if (first.isEmpty() || now.isEmpty() || first.equals(now)) {
      return;
    }
    for (String key : FIXED) {
      if (!value(key, first.get()).equals(value(key, now.get()))) {
        String file = FileNames.versionFolder(policy, version) + FileNames.VERSION;
        diagnostics.report(Code.ERRATUM_WAS_MORE, SourcePosition.startOf(file), version, key);
      }
    }
  }

  /** The version.yaml that an entry sealed, under whatever id. */
  private static Optional<String> dates(Entry entry, LoadedSite loaded) {
    return entry.sources().entrySet().stream()
        .filter(source -> source.getKey().endsWith("/" + FileNames.VERSION))
        .findFirst()
        .flatMap(source -> SealedCopies.find(loaded.folder(), source.getValue()))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** The line of a key and those that belong to it, without remarks, blanks and quotes. */
  private static Optional<String> value(String key, String yaml) {
    return Pattern.compile("(?m)^" + key + ":([^\\n]*(?:\\n[ \\t-][^\\n]*)*)")
        .matcher(yaml)
        .results()
        .map(found -> found.group(1).replaceAll("(?m)[ \\t]#.*$", ""))
        .map(value -> value.replaceAll("[\\s\"'\\[\\],-]", ""))
        .findFirst();
  }
}
