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
 * @param frequency how often they are used
 * @param remarks what is said under heads that are no keys of a list
 * @param words everything that is said: none of it may be lost
 */
public record PermissionGroup(
    List<Passage> names,
    List<Passage> values,
    List<Passage> uses,
    List<Passage> asked,
    List<Passage> frequency,
    List<Remark> remarks,
    List<Passage> words) {

  public PermissionGroup {
    names = List.copyOf(names);
    values = List.copyOf(values);
    uses = List.copyOf(uses);
    asked = List.copyOf(asked);
    frequency = List.copyOf(frequency);
    remarks = List.copyOf(remarks);
    words = List.copyOf(words);
  }

  /** Where each line is nothing but one of the parts. */
  public static PermissionGroup of(
      List<Passage> names,
      List<Passage> values,
      List<Passage> uses,
      List<Passage> asked,
      List<Remark> remarks) {
    List<Passage> words =
        Stream.concat(
                Stream.of(names, values, uses, asked).flatMap(List::stream),
                remarks.stream().flatMap(remark -> remark.lines().stream()))
            .toList();
    return new PermissionGroup(names, values, uses, asked, List.of(), remarks, words);
  }
}
