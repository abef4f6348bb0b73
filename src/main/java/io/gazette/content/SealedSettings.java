package io.gazette.content;

import java.util.Collections;
import java.util.SortedMap;

/**
 * Tells where the settings are kept that a version was sealed with: what a published text shows of
 * {@code site.yaml} and {@code policy.yaml} never changes when these files do.
 */
@FunctionalInterface
public interface SealedSettings {

  /** Nothing is sealed. */
  SealedSettings NONE = (policyId, versionId) -> Collections.emptySortedMap();

  /**
   * The files that had a part in a version's text, by their path, and the paths of their copies;
   * both in the content folder. None if the version is not sealed.
   */
  SortedMap<String, String> copies(String policyId, String versionId);
}
