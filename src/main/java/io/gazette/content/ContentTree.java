package io.gazette.content;

import io.gazette.model.SiteConfig;
import io.gazette.model.Waiver;
import io.gazette.vocabulary.Vocabulary;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A content folder without an error in its form: complete, typed, with the places of what was
 * written.
 *
 * @param policies at least one, by id
 * @param vocabulary the built-in one, with what the site adds to it
 * @param waivers in the order of their file
 * @param sealed the settings of the versions that were sealed with others than the present ones, by
 *     {@code policy/version}
 * @param files every YAML file that was read, by path
 */
public record ContentTree(
    SiteConfig config,
    List<PolicySource> policies,
    Vocabulary vocabulary,
    List<Waiver> waivers,
    SortedMap<String, VersionSettings> sealed,
    SortedMap<String, String> files) {

  public ContentTree {
    policies = List.copyOf(policies);
    waivers = List.copyOf(waivers);
    sealed = Collections.unmodifiableSortedMap(new TreeMap<>(sealed));
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** What a version's text takes from the settings. */
  public VersionSettings settings(PolicySource policy, VersionSource version) {
    VersionSettings then = sealed.get(key(policy, version));
    return then == null ? SettingsReader.of(config, policy) : then;
  }

  static String key(PolicySource policy, VersionSource version) {
    return policy.id() + "/" + version.id();
  }
}
