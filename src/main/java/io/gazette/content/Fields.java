package io.gazette.content;

import io.gazette.content.YamlNode.Entry;
import io.gazette.content.YamlNode.Mapping;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The values of a group of keys whose names are known beforehand. Ask for each key once. */
final class Fields {

  private final Mapping mapping;
  private final List<String> unknown;
  private final Problems problems;

  /**
   * @param unknown keys that are reported already
   */
  private Fields(Mapping mapping, List<String> unknown, Problems problems) {
    this.mapping = mapping;
    this.unknown = unknown;
    this.problems = problems;
  }

  /** Reports every key that is not one of the known ones. */
  static Fields of(Mapping mapping, List<String> known, Problems problems) {
    List<String> unknown = new ArrayList<>();
    for (Entry entry : mapping.entries()) {
      if (!known.contains(entry.key())) {
        unknown.add(entry.key());
        problems.report(
            Code.UNKNOWN_KEY,
            entry.keyPosition(),
            entry.key(),
            KeyNames.meant(entry.key(), known).orElse("@no-guess"),
            String.join(", ", known));
      }
    }
    return new Fields(mapping, unknown, problems);
  }

  SourcePosition position() {
    return mapping.position();
  }

  /** Where a key stands; if it is absent, where it could. */
  SourcePosition positionOf(String key) {
    return find(key).map(Entry::keyPosition).orElse(position());
  }

  boolean has(String key) {
    return find(key).isPresent();
  }

  /** The value, or empty after reporting that there is none, or that the key is misspelt. */
  Optional<YamlNode> required(String key) {
    boolean misspelt = unknown.stream().anyMatch(written -> KeyNames.isMisspelt(written, key));
    if (!has(key) && !misspelt) {
      problems.report(Code.MISSING_KEY, position(), key);
    }
    return optional(key);
  }

  /** The value, or empty if the key is absent; also empty after reporting that it has no value. */
  Optional<YamlNode> optional(String key) {
    Optional<YamlNode> value = find(key).map(Entry::value);
    value
        .filter(YamlNode::isNothing)
        .ifPresent(node -> problems.report(Code.EMPTY_VALUE, node.position(), key));
    return value.filter(node -> !node.isNothing());
  }

  private Optional<Entry> find(String key) {
    return mapping.entries().stream().filter(entry -> entry.key().equals(key)).findFirst();
  }
}
