package io.gazette.content;

import io.gazette.model.Language;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;

/**
 * Tells where the settings are kept that a version was sealed with: what a published text shows of
 * {@code site.yaml} and {@code policy.yaml} never changes when these files do.
 */
public interface SealedSettings {

  /** Nothing is sealed. */
  SealedSettings NONE =
      new SealedSettings() {
        @Override
        public SortedMap<String, String> copies(String policyId, String versionId) {
          return Collections.emptySortedMap();
        }

        @Override
        public List<Language> languages(String policyId, String versionId) {
          return List.of();
        }
      };

  /**
   * The files that had a part in a version's text, by their path, and the paths of their copies;
   * both in the content folder. None if the version is not sealed.
   */
  SortedMap<String, String> copies(String policyId, String versionId);

  /** The languages that a version was published in; none if it is not sealed. */
  List<Language> languages(String policyId, String versionId);
}
