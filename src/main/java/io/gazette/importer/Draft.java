package io.gazette.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A text as it was understood: title, what stands before the first clause, clauses.
 *
 * @param contents the list that was typed, if there was one
 */
record Draft(
    Optional<Passage> title,
    List<Part> preamble,
    List<Section> sections,
    Optional<ContentsList> contents,
    List<SdkEntry> sdks,
    List<PermissionGroup> permissions) {

  /** All sections in reading order. */
  List<Section> allSections() {
    List<Section> all = new ArrayList<>();
    sections.forEach(section -> section.collectInto(all));
    return all;
  }
}
