package io.gazette.model;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Everything that is published: the configuration and all policies, ordered by product as declared
 * and then by id.
 */
public record Site(SiteConfig config, List<Policy> policies) {

  public Site {
    policies = List.copyOf(policies);
  }

  public Optional<Policy> policy(String id) {
    return policies.stream().filter(policy -> policy.id().equals(id)).findFirst();
  }

  /** The same with other policies in the place of these. */
  public Site with(UnaryOperator<Policy> other) {
    return new Site(config, policies.stream().map(other).toList());
  }
}
