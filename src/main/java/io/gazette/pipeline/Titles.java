package io.gazette.pipeline;

import io.gazette.model.Language;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Site;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What texts call themselves: all that is kept of their words for the pages of a whole site. */
final class Titles {

  private Titles() {}

  /** The titles of a policy, by {@code version/language}. */
  static SortedMap<String, String> of(Policy policy) {
    SortedMap<String, String> titles = new TreeMap<>();
    for (PolicyVersion version : policy.versions()) {
      version
          .texts()
          .byLanguage()
          .forEach((language, text) -> titles.put(title(version, language), text.title()));
    }
    return titles;
  }

  private static String title(PolicyVersion version, Language language) {
    return version.id() + "/" + language.tag();
  }

  /**
   * The policies of a site with the titles of their texts.
   *
   * @param titles by the id of the policy
   */
  static Site in(Site site, Map<String, SortedMap<String, String>> titles) {
    return site.with(policy -> titled(policy, titles.getOrDefault(policy.id(), new TreeMap<>())));
  }

  private static Policy titled(Policy policy, SortedMap<String, String> titles) {
    return policy.withVersions(
        policy.versions().stream().map(version -> titled(version, titles)).toList());
  }

  private static PolicyVersion titled(PolicyVersion version, SortedMap<String, String> titles) {
    return version.withTexts(
        version
            .texts()
            .map(
                text ->
                    PolicyText.titled(
                        text.language(),
                        titles.getOrDefault(title(version, text.language()), ""))));
  }
}
