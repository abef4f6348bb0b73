package io.gazette.importer.lists;

import io.gazette.importer.manuscript.Links;
import io.gazette.importer.manuscript.Passage;
import java.util.Collections;
import java.util.Comparator;
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
 * @param remarks what is said under labels that are no keys of a list
 * @param words everything that is said, labels left out: none of it may be lost
 */
public record SdkEntry(
    List<Passage> name,
    List<Passage> packages,
    Map<SdkField, List<Passage>> values,
    Optional<String> hyperlink,
    boolean dataWithinPurpose,
    List<Remark> remarks,
    List<Passage> words) {

  public SdkEntry {
    name = List.copyOf(name);
    packages = List.copyOf(packages);
    Map<SdkField, List<Passage>> copy = new EnumMap<>(SdkField.class);
    copy.putAll(values);
    values = Collections.unmodifiableMap(copy);
    remarks = List.copyOf(remarks);
    words = List.copyOf(words);
  }

  /** The lines of a field; none if nothing is said. */
  public List<Passage> lines(SdkField field) {
    return values.getOrDefault(field, List.of());
  }

  boolean tells(SdkField field) {
    return field == SdkField.DATA
        ? SdkField.ALL_DATA.stream().anyMatch(values::containsKey)
        : values.containsKey(field);
  }

  /** The fields that tell data, in the order of the source. */
  public List<SdkField> dataFields() {
    return SdkField.ALL_DATA.stream()
        .filter(field -> !lines(field).isEmpty() && !lines(field).get(0).isEmpty())
        .sorted(Comparator.comparingInt(field -> lines(field).get(0).place(0)))
        .toList();
  }

  /** The lines that tell data, whether needed or not. */
  public List<Passage> dataLines() {
    return dataFields().stream().flatMap(field -> lines(field).stream()).toList();
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
    return addressLines().stream().flatMap(line -> Links.first(line).stream()).findFirst();
  }

  /** What tells the address of its policy, or else that of its site. */
  List<Passage> addressLines() {
    List<Passage> policy = lines(SdkField.LINK);
    return policy.isEmpty() ? lines(SdkField.HOMEPAGE) : policy;
  }

  /** The words of the address of its site, where that stands for the one of its policy. */
  public Optional<Passage> homepage() {
    return lines(SdkField.LINK).isEmpty()
        ? lines(SdkField.HOMEPAGE).stream().findFirst()
        : Optional.empty();
  }
}
