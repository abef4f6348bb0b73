package io.gazette.pipeline;

import io.gazette.ledger.Entry;
import io.gazette.ledger.SealedCopies;
import io.gazette.model.Erratum;
import io.gazette.model.Language;
import io.gazette.model.Localized;
import io.gazette.model.RemovedPolicy;
import io.gazette.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the policies that ended, as the ledger tells, and whose sources are gone, with what they
 * said.
 */
final class RemovedPolicies {

  private RemovedPolicies() {}

  static List<RemovedPolicy> of(LoadedSite loaded) {
    return loaded.ledger().policies().stream()
        .filter(id -> loaded.site().policy(id).isEmpty())
        .filter(id -> loaded.ledger().retirement(id).isPresent())
        .filter(id -> loaded.ledger().renamedTo(id).isEmpty())
        .map(id -> removed(id, loaded))
        .filter(policy -> !policy.languages().isEmpty())
        .toList();
  }

  private static RemovedPolicy removed(String id, LoadedSite loaded) {
    List<RemovedPolicy.Version> versions = new ArrayList<>();
    Map<Language, String> titles = new LinkedHashMap<>();
    for (String version :
        loaded.ledger().chain(id).stream().map(Entry::version).distinct().toList()) {
      Entry entry = loaded.ledger().inForce(id, version).orElseThrow();
      Localized<String> texts = texts(entry.texts(), loaded);
      texts.byLanguage().forEach((language, text) -> titles.put(language, title(text)));
      SortedMap<Integer, Localized<String>> earlier = new TreeMap<>();
      for (Erratum erratum : loaded.ledger().errata(id, version)) {
        earlier.put(erratum.earlierEntry(), texts(erratum.earlierTexts(), loaded));
      }
      versions.add(new RemovedPolicy.Version(version, texts, earlier));
    }
    return new RemovedPolicy(id, aliases(id, loaded), new Localized<>(titles), versions);
  }

  /** The ids that lead on to a policy, however often it was renamed. */
  private static List<String> aliases(String id, LoadedSite loaded) {
    List<String> aliases = new ArrayList<>();
    for (String former : loaded.ledger().policies()) {
      Optional<String> now = loaded.ledger().renamedTo(former);
      while (now.filter(id::equals).isEmpty() && now.isPresent()) {
        now = now.flatMap(loaded.ledger()::renamedTo);
      }
      if (now.isPresent()) {
        aliases.add(former);
      }
    }
    return aliases;
  }

  private static Localized<String> texts(Map<Language, Sha256> digests, LoadedSite loaded) {
    Map<Language, String> texts = new LinkedHashMap<>();
    digests.forEach(
        (language, digest) ->
            SealedCopies.find(loaded.folder(), digest)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .ifPresent(text -> texts.put(language, text)));
    return new Localized<>(texts);
  }

  /** A canonical text begins with its title. */
  private static String title(String text) {
    return text.lines().findFirst().orElse("").replaceFirst("^# ", "");
  }
}
