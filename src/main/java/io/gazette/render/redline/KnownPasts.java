package io.gazette.render.redline;

import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What comparisons told of clauses, for whoever renders pages of one policy again and again: texts
 * that are the same objects are not compared again. For use by several threads.
 */
public final class KnownPasts {

  /** By the later text, then by the earlier one. */
  private final IdentityHashMap<
          PolicyText, IdentityHashMap<PolicyText, Map<String, ClausePasts.Event>>>
      known = new IdentityHashMap<>();

  /** What is known of the texts that a policy has now. */
  public synchronized KnownPasts of(Policy policy) {
    Set<PolicyText> texts = Collections.newSetFromMap(new IdentityHashMap<>());
    policy.versions().forEach(version -> texts.addAll(version.texts().byLanguage().values()));
    KnownPasts kept = new KnownPasts();
    known.forEach(
        (now, earlier) ->
            earlier.forEach(
                (old, clauses) -> {
                  if (texts.contains(old) && texts.contains(now)) {
                    kept.add(old, now, clauses);
                  }
                }));
    return kept;
  }

  synchronized Optional<Map<String, ClausePasts.Event>> find(PolicyText old, PolicyText now) {
    return Optional.ofNullable(known.get(now)).map(earlier -> earlier.get(old));
  }

  synchronized void add(PolicyText old, PolicyText now, Map<String, ClausePasts.Event> clauses) {
    known.computeIfAbsent(now, first -> new IdentityHashMap<>()).put(old, clauses);
  }
}
