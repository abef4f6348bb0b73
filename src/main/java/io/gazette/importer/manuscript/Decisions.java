package io.gazette.importer.manuscript;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Gathers what was decided about one file, in the order of deciding; for use by one thread. */
public final class Decisions {

  private final List<Decision> all = new ArrayList<>();
  private final BitSet taken = new BitSet();

  public void add(Topic topic, Confidence confidence, Passage where, String... arguments) {
    all.add(new Decision(topic, confidence, where, List.of(arguments)));
    if (topic.effect() == Topic.Effect.TAKES) {
      where.places().forEach(taken::set);
    }
  }

  public void certain(Topic topic, Passage where, String... arguments) {
    add(topic, Confidence.CERTAIN, where, arguments);
  }

  public void likely(Topic topic, Passage where, String... arguments) {
    add(topic, Confidence.LIKELY, where, arguments);
  }

  public void guess(Topic topic, Passage where, String... arguments) {
    add(topic, Confidence.GUESS, where, arguments);
  }

  /** Whether a character is named as changed or left out. */
  public boolean isTaken(int place) {
    return taken.get(place);
  }

  public List<Decision> all() {
    return Collections.unmodifiableList(all);
  }

  /** By what they are about, as the report lists them; else in the order of deciding. */
  public List<Decision> inOrderOfTopics() {
    return all.stream().sorted(Comparator.comparing(Decision::topic)).toList();
  }

  public List<Decision> about(Topic topic) {
    return all.stream().filter(decision -> decision.topic() == topic).toList();
  }
}
