package io.gazette.content;

import io.gazette.diagnostic.SourcePosition;
import java.util.List;
import java.util.Optional;

/** A value of a YAML file and its place. It has no alias, no tag and no control character. */
sealed interface YamlNode {

  /** The key it stands under; of an item, the key of its list; of the whole, the file's name. */
  String name();

  SourcePosition position();

  /** What it is, as an argument of a diagnostic. */
  String kind();

  /** Whether nothing was written where a value could be. */
  default boolean isNothing() {
    return false;
  }

  /**
   * A text, whatever YAML would make of it: a version {@code 3.10} is not a number here.
   *
   * @param plain whether it stands without quotes
   * @param comment behind it in its line, which a plain text may have lost to it
   */
  record Scalar(
      String name, String text, boolean plain, SourcePosition position, Optional<Comment> comment)
      implements YamlNode {

    Scalar(String name, String text, boolean plain, SourcePosition position) {
      this(name, text, plain, position, Optional.empty());
    }

    private static final List<String> NULLS = List.of("~", "null", "Null", "NULL");

    @Override
    public String kind() {
      return isNothing() ? "@nothing" : "@text";
    }

    @Override
    public boolean isNothing() {
      return text.isBlank() || (plain && NULLS.contains(text));
    }
  }

  /** A remark from its {@code #} to the end of its line. */
  record Comment(String text, SourcePosition position) {}

  record Sequence(String name, List<YamlNode> items, SourcePosition position) implements YamlNode {
    @Override
    public String kind() {
      return "@list";
    }
  }

  /** Groups of key and value in the order of the file; no key occurs twice. */
  record Mapping(String name, List<Entry> entries, SourcePosition position) implements YamlNode {
    @Override
    public String kind() {
      return "@mapping";
    }
  }

  record Entry(String key, SourcePosition keyPosition, YamlNode value) {}
}
