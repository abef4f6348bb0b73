package io.gazette.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Sets of roles that iterate in declared order, as {@code Set.copyOf} does not. */
final class Roles {

  private Roles() {}

  static Set<Role> ordered(Set<Role> roles) {
    return roles.isEmpty()
        ? Collections.emptySet()
        : Collections.unmodifiableSet(EnumSet.copyOf(roles));
  }
}
