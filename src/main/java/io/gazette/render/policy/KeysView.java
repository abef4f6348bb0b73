package io.gazette.render.policy;

import java.util.List;

/**
 * Everything that is key in a text, by chapter.
 *
 * @param count key clauses and key passages
 * @param folded whether there is so much of it that only the chapters should show at first
 */
public record KeysView(int count, boolean folded, List<KeyGroup> groups) {

  private static final int MOST_ENTRIES_UNFOLDED = 6;

  static KeysView of(List<KeyGroup> groups) {
    int entries = groups.stream().mapToInt(group -> group.entries().size()).sum();
    int count = groups.stream().mapToInt(KeyGroup::count).sum();
    return new KeysView(count, entries > MOST_ENTRIES_UNFOLDED, List.copyOf(groups));
  }
}
