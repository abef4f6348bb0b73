package io.gazette.importer.structure;

import io.gazette.importer.manuscript.Hint;
import io.gazette.importer.manuscript.Line;
import io.gazette.importer.manuscript.Manuscript;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds the clauses to which the links within a document lead. */
final class InnerLinks {

  private final Manuscript source;
  private final List<Section> sections;

  InnerLinks(Manuscript source, List<Section> sections) {
    this.source = source;
    this.sections = sections;
  }

  /** The clause at or around the place of a name; a name may also be that of a heading itself. */
  Optional<Section> target(String name) {
    OptionalInt place = source.anchor(name);
    if (place.isPresent()) {
      return at(place.getAsInt());
    }
    String slug = slug(decoded(name));
    return sections.stream()
        .filter(section -> isCalled(section, name) || slug(section.line.text()).equals(slug))
        .findFirst();
  }

  /** Whether a name is that of a heading, not of something below it. */
  boolean isHeading(String name) {
    OptionalInt place = source.anchor(name);
    return place.isEmpty() || headed(place.getAsInt()).isPresent();
  }

  private Optional<Section> headed(int place) {
    Optional<Line> next = source.lines().stream().filter(line -> last(line) >= place).findFirst();
    return sections.stream()
        .filter(section -> next.filter(line -> line.words().holds(section.heading)).isPresent())
        .findFirst();
  }

  private Optional<Section> at(int place) {
    return headed(place)
        .or(
            () ->
                sections.stream()
                    .filter(section -> section.line.words().place(0) <= place)
                    .reduce((first, second) -> second));
  }

  private static int last(Line line) {
    return line.words().place(line.words().length() - 1);
  }

  private static boolean isCalled(Section section, String name) {
    return section.line.hint() instanceof Hint.Heading heading
        && heading.id().equals(Optional.of(name));
  }

  private static String decoded(String name) {
    try {
      return URLDecoder.decode(name, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return name;
    }
  }

  /** What code hosts call a heading: its letters and digits, the spaces between them as hyphens. */
  private static String slug(String heading) {
    return heading
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}\\s_-]", "")
        .strip()
        .replaceAll("[\\s-]+", "-");
  }
}
