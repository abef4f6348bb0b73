package io.gazette.content;

import io.gazette.model.SiteConfig;
import io.gazette.vocabulary.Vocabulary;
import java.util.List;

/**
 * A content folder without an error in its form: complete, typed, with the places of what was
 * written.
 *
 * @param policies at least one, by id
 * @param vocabulary the built-in one, with what the site adds to it
 */
public record ContentTree(SiteConfig config, List<PolicySource> policies, Vocabulary vocabulary) {

  public ContentTree {
    policies = List.copyOf(policies);
  }
}
