package io.gazette.importer.lists;

import io.gazette.importer.manuscript.Links;
import io.gazette.importer.manuscript.Passage;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a policy says of one third-party SDK.
 *
 * @param name its lines
 * @param packages each package name on its own
 * @param values the lines that are said otherwise, by field
 * @param hyperlink the address behind the words of a link, where no address can be read
 * @param dataWithinPurpose whether the data is only told within the purpose
 * @param words everything that is said, labels left out: none of it may be lost
 */
public record SdkEntry(
    List<Passage> name,
    List<Passage> packages,
    Map<SdkField, List<Passage>> values,
    Optional<String> hyperlink,
    boolean dataWithinPurpose,
    List<Passage> words) {

  public SdkEntry {
    name = List.copyOf(name);
    packages = List.copyOf(packages);
    Map<SdkField, List<Passage>> copy = new EnumMap<>(SdkField.class);
    copy.putAll(values);
    values = Collections.unmodifiableMap(copy);
    words = List.copyOf(words);
  }

  /** The lines of a field; none if nothing is said. */
  public List<Passage> lines(SdkField field) {
    return values.getOrDefault(field, List.of());
  }

  boolean tells(SdkField field) {
    return values.containsKey(field);
  }

  /** The name for reports. */
  public String title() {
    return name.stream().map(Passage::text).collect(Collectors.joining(" "));
  }

  /** Where the name stands. */
  Passage place() {
    return name.get(0);
  }

  public boolean isLinked() {
    return link().isPresent() || hyperlink.isPresent();
  }

  /** The web address of its policy, where it can be read. */
  public Optional<Passage> link() {
    return lines(SdkField.LINK).stream().flatMap(line -> Links.first(line).stream()).findFirst();
  }
}
