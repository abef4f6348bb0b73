package io.gazette.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Who must approve a version before it is released.
 *
 * @param byLevel all of them, by the level from which on they are asked
 */
public record Approvers(NavigableMap<ChangeLevel, List<String>> byLevel) {

  /** Nobody is asked. */
  public static final Approvers NOBODY = new Approvers(new TreeMap<>());

  public Approvers {
    byLevel = Collections.unmodifiableNavigableMap(new TreeMap<>(byLevel));
  }

  /** Those of a level: what is said of it, or else of the nearest one below. */
  public List<String> of(ChangeLevel level) {
    Map.Entry<ChangeLevel, List<String>> said = byLevel.floorEntry(level);
    return said == null ? List.of() : said.getValue();
  }
}
