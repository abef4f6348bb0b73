package io.gazette.pipeline;

import io.gazette.ledger.Entry;
import io.gazette.ledger.SealedCopies;
import io.gazette.model.Language;
import io.gazette.model.Localized;
import io.gazette.model.RemovedPolicy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
      Map<Language, String> texts = new LinkedHashMap<>();
      entry
          .texts()
          .forEach(
              (language, digest) ->
                  SealedCopies.find(loaded.folder(), digest)
                      .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                      .ifPresent(text -> texts.put(language, text)));
      texts.forEach((language, text) -> titles.put(language, title(text)));
      versions.add(new RemovedPolicy.Version(version, new Localized<>(texts)));
    }
    return new RemovedPolicy(id, new Localized<>(titles), versions);
  }

  /** A canonical text begins with its title. */
  private static String title(String text) {
    return text.lines().findFirst().orElse("").replaceFirst("^# ", "");
  }
}
