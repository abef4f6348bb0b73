package io.gazette.render.page;

import io.gazette.model.Language;
import io.gazette.model.RemovedPolicy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All policies of the site, in its order, without their texts. */
public final class Directory {

  private final Map<String, PolicySummary> byId = new LinkedHashMap<>();
  private final Map<String, PolicySummary> byAlias = new LinkedHashMap<>();
  private final Map<String, RemovedPolicy> removed = new LinkedHashMap<>();

  public Directory(List<PolicySummary> policies) {
    this(policies, List.of());
  }

  /**
   * A directory of all that has addresses.
   *
   * @param ended policies of which only their last pages are left
   */
  public Directory(List<PolicySummary> policies, List<RemovedPolicy> ended) {
    ended.forEach(policy -> removed.put(policy.id(), policy));
    policies.forEach(policy -> byId.put(policy.id(), policy));
    policies.forEach(policy -> policy.aliases().forEach(alias -> byAlias.put(alias, policy)));
  }

  public List<PolicySummary> all() {
    return List.copyOf(byId.values());
  }

  Optional<PolicySummary> find(String id) {
    return Optional.ofNullable(byId.get(id)).or(() -> Optional.ofNullable(byAlias.get(id)));
  }

  Optional<RemovedPolicy> findRemoved(String id) {
    return Optional.ofNullable(removed.get(id));
  }

  /** The policies that belong to one: its companions, then those it is a companion of. */
  public List<PolicySummary> relatedTo(PolicySummary policy) {
    List<PolicySummary> related = new ArrayList<>();
    policy.companions().forEach(id -> find(id).ifPresent(related::add));
    byId.values().stream()
        .filter(other -> other.companions().contains(policy.id()) && !related.contains(other))
        .forEach(related::add);
    return related;
  }

  /** All that it knows. */
  @Override
  public String toString() {
    return byId.values() + " " + removed.keySet();
  }

  /** The language wanted, or else the first one there is. */
  public static Language nearest(List<Language> available, Language wanted) {
    return available.contains(wanted) ? wanted : available.get(0);
  }
}
