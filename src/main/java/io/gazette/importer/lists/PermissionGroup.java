package io.gazette.importer.lists;

import io.gazette.importer.manuscript.Passage;
import java.util.List;
import java.util.stream.Stream;

/**
 * Permissions that a policy explains together.
 *
 * @param names what it calls them
 * @param values as the platform spells them
 * @param uses where they are used
 * @param asked when or how they are asked for
 * @param words everything that is said: none of it may be lost
 */
public record PermissionGroup(
    List<Passage> names,
    List<Passage> values,
    List<Passage> uses,
    List<Passage> asked,
    List<Passage> words) {

  public PermissionGroup {
    names = List.copyOf(names);
    values = List.copyOf(values);
    uses = List.copyOf(uses);
    asked = List.copyOf(asked);
    words = List.copyOf(words);
  }

  /** Where each line is nothing but one of the parts. */
  public static PermissionGroup of(
      List<Passage> names, List<Passage> values, List<Passage> uses, List<Passage> asked) {
    List<Passage> words = Stream.of(names, values, uses, asked).flatMap(List::stream).toList();
    return new PermissionGroup(names, values, uses, asked, words);
  }
}
