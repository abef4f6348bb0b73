package io.gazette.importer.lists;

import io.gazette.importer.manuscript.Mark;
import io.gazette.importer.manuscript.Passage;
import java.util.List;
import java.util.Optional;

/**
 * A block of lines that describes one SDK.
 *
 * @param mark the number before its name, where it has one
 * @param heading the line of its name, where the name has no label
 * @param labelled the lines with a label, the name among them if it has one
 * @param to index of the element after it
 */
record SdkBlock(
    SdkEntry entry,
    Optional<Mark> mark,
    Optional<Passage> heading,
    List<SdkLine> labelled,
    int to) {

  SdkBlock {
    labelled = List.copyOf(labelled);
  }

  /** Whether it is known by its fields alone, and nothing calls it an SDK. */
  boolean isSupposed() {
    return heading.filter(words -> !words.text().contains("SDK")).isPresent()
        && labelled.stream()
            .noneMatch(line -> line.namesPackages() || line.field() == SdkField.NAME);
  }
}
