package io.gazette.importer.lists;

import io.gazette.importer.manuscript.Decisions;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Sees to it that every permission stands in one group only, as a list must have it. */
public final class PermissionValues {

  private final Decisions decisions;
  private final Map<String, Integer> taken = new LinkedHashMap<>();
  private final List<PermissionGroup> groups = new ArrayList<>();

  public PermissionValues(Decisions decisions) {
    this.decisions = decisions;
  }

  /** The same groups, in which no value stands twice; one that has no other joins the first. */
  public List<PermissionGroup> once(List<PermissionGroup> all) {
    all.forEach(this::add);
    return groups;
  }

  private void add(PermissionGroup group) {
    List<Passage> own = new ArrayList<>();
    int first = groups.size();
    for (Passage value : group.values()) {
      Integer before = taken.putIfAbsent(value.text(), groups.size());
      if (before == null) {
        own.add(value);
      } else {
        decisions.guess(Topic.PERMISSION_TWICE, value, value.text());
        first = Math.min(first, before);
      }
    }
    if (own.isEmpty() && first < groups.size()) {
      groups.set(first, joined(groups.get(first), group));
    } else {
      groups.add(with(group, own));
    }
  }

  private static PermissionGroup with(PermissionGroup group, List<Passage> values) {
    return new PermissionGroup(
        group.names(),
        values,
        group.uses(),
        group.asked(),
        group.frequency(),
        group.remarks(),
        group.words());
  }

  private static PermissionGroup joined(PermissionGroup first, PermissionGroup other) {
    List<Passage> uses =
        Stream.of(first.uses(), other.names(), other.uses(), other.asked())
            .flatMap(List::stream)
            .toList();
    List<Passage> words = Stream.concat(first.words().stream(), other.words().stream()).toList();
    List<Passage> frequency =
        Stream.concat(first.frequency().stream(), other.frequency().stream()).toList();
    List<Remark> remarks =
        Stream.concat(first.remarks().stream(), other.remarks().stream()).toList();
    return new PermissionGroup(
        first.names(), first.values(), uses, first.asked(), frequency, remarks, words);
  }
}
