package io.gazette.importer;

import java.util.List;

/**
 * Permissions that a policy explains together.
 *
 * @param names what it calls them
 * @param values as the platform spells them
 * @param uses where they are used
 * @param asked when or how they are asked for
 */
record PermissionGroup(
    List<Passage> names, List<Passage> values, List<Passage> uses, List<Passage> asked) {
  PermissionGroup {
    names = List.copyOf(names);
    values = List.copyOf(values);
    uses = List.copyOf(uses);
    asked = List.copyOf(asked);
  }
}
