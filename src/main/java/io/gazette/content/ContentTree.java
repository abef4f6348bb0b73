package io.gazette.content;

import io.gazette.model.SiteConfig;
import java.util.List;

/**
 * A content folder without an error in its form: complete, typed, with the places of what was
 * written.
 *
 * @param policies at least one, by id
 */
public record ContentTree(SiteConfig config, List<PolicySource> policies) {

  public ContentTree {
    policies = List.copyOf(policies);
  }
}
