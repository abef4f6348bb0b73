package io.gazette.assemble;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Lookup;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What the texts of one policy can link to, and which other policies they did link to. For one
 * thread.
 */
final class Targets {

  private final SortedMap<String, String> ids;
  private final Set<String> ended;
  private final Function<String, PolicyOutline> outlines;
  private final SortedSet<String> used = new TreeSet<>();

  /**
   * @param ids of policies by what they may be called, earlier ids too
   * @param ended ids of policies that have no sources any more; their addresses stay
   * @param outlines of the policies
   */
  Targets(
      SortedMap<String, String> ids, Set<String> ended, Function<String, PolicyOutline> outlines) {
    this.ids = ids;
    this.ended = ended;
    this.outlines = outlines;
  }

  boolean hasEnded(String id) {
    return ended.contains(id);
  }

  /** The policy of that name; empty after reporting that there is none. */
  Optional<PolicyOutline> find(String name, SourcePosition position, Diagnostics diagnostics) {
    Optional<String> known = Optional.ofNullable(ids.get(name));
    Optional<String> id =
        known.isPresent()
            ? known
            : new Lookup(diagnostics)
                .policy(
                    name,
                    ids.values().stream().distinct().sorted().toList(),
                    same -> same,
                    position);
    return id.map(
        found -> {
          used.add(found);
          return outlines.apply(found);
        });
  }

  /** The ids of the policies that were linked to. */
  SortedSet<String> used() {
    return used;
  }
}
