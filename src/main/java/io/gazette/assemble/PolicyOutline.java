package io.gazette.assemble;

import io.gazette.model.Citation;
import io.gazette.model.Clause;
import io.gazette.model.Localized;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What links from other texts show of a policy.
 *
 * @param versions oldest first
 */
record PolicyOutline(String id, List<Version> versions) {

  /** What links show of a version. */
  record Version(String id, Localized<Text> texts) {

    static Version of(PolicyVersion version) {
      return new Version(version.id(), version.texts().map(Text::of));
    }
  }

  /**
   * What links show of a text.
   *
   * @param clauses how each is cited, by id, in the order of the text
   */
  record Text(String title, Map<String, String> clauses) {

    Text {
      clauses = Collections.unmodifiableMap(clauses);
    }

    private static Text of(PolicyText text) {
      Map<String, String> clauses = new LinkedHashMap<>();
      for (Clause clause : text.allClauses()) {
        clauses.putIfAbsent(clause.id(), Citation.of(clause, text));
      }
      return new Text(text.title(), clauses);
    }
  }

  PolicyOutline {
    versions = List.copyOf(versions);
  }

  /**
   * @param policy with its texts numbered
   */
  static PolicyOutline of(Policy policy) {
    return new PolicyOutline(policy.id(), policy.versions().stream().map(Version::of).toList());
  }
}
