package io.gazette.importer.structure;

import io.gazette.importer.lists.PermissionGroup;
import io.gazette.importer.lists.SdkEntry;
import io.gazette.importer.manuscript.Part;
import io.gazette.importer.manuscript.Passage;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text as it was understood: title, what stands before the first clause, clauses.
 *
 * @param contents the list that was typed, if there was one
 * @param numbering the one that comes closest to the labels of the source
 */
public record Draft(
    Optional<Passage> title,
    List<Part> preamble,
    List<Section> sections,
    Optional<ContentsList> contents,
    List<SdkEntry> sdks,
    List<PermissionGroup> permissions,
    Scheme numbering) {

  /** What goes into lists. */
  public List<Passage> listWords() {
    return Stream.concat(
            sdks.stream().flatMap(sdk -> sdk.words().stream()),
            permissions.stream().flatMap(group -> group.words().stream()))
        .toList();
  }

  /** The places of what goes into lists. */
  public BitSet listPlaces() {
    BitSet places = new BitSet();
    listWords().stream().flatMapToInt(Passage::places).forEach(places::set);
    return places;
  }

  /** All sections in reading order. */
  public List<Section> allSections() {
    List<Section> all = new ArrayList<>();
    sections.forEach(section -> section.collectInto(all));
    return all;
  }
}
