package io.gazette.assemble;

import io.gazette.model.Policy;
import io.gazette.model.Sha256;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * A policy with all its words.
 *
 * @param linked ids of the policies whose titles and numbers its texts show
 * @param unsound folders of versions one of whose texts is none: what else could be said of them
 *     would follow from that
 */
public record Assembled(Policy policy, SortedSet<String> linked, SortedSet<String> unsound) {

  /**
   * All that links of other policies can show of some versions, by the id of the version: equal
   * only where that is the same.
   */
  public SortedMap<String, Sha256> shown(Set<String> versions) {
    SortedMap<String, Sha256> shown = new TreeMap<>();
    policy.versions().stream()
        .filter(version -> versions.contains(version.id()))
        .forEach(
            version ->
                shown.put(version.id(), Sha256.of(PolicyOutline.Version.of(version).toString())));
    return shown;
  }
}
