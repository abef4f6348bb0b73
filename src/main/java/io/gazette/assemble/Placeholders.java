package io.gazette.assemble;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.diagnostic.Spelling;
import io.gazette.model.Block;
import io.gazette.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts the values in the place of a text's <code>{{…}}</code>. */
final class Placeholders extends TextMapper {

  private static final String CONTENTS = "toc";

  private final SortedMap<String, Optional<String>> values;
  private final String versionFile;
  private final Diagnostics diagnostics;

  /**
   * @param values by name; empty where the value is not set
   * @param versionFile where a date that is not set belongs; what belongs to the publisher is in
   *     site.yaml
   */
  Placeholders(
      SortedMap<String, Optional<String>> values, String versionFile, Diagnostics diagnostics) {
    this.values = new TreeMap<>(values);
    this.versionFile = versionFile;
    this.diagnostics = diagnostics;
  }

  @Override
  Inline replace(Inline inline) {
    return inline instanceof Inline.Placeholder placeholder
        ? text(placeholder.name(), placeholder.position())
        : inline;
  }

  @Override
  Block replace(Block block) {
    if (!(block instanceof Block.Placeholder placeholder)) {
      return block;
    }
    SourcePosition position = placeholder.position();
    return placeholder.name().equals(CONTENTS)
        ? new Block.Contents(position)
        : new Block.Paragraph(List.of(text(placeholder.name(), position)), position);
  }

  private Inline text(String name, SourcePosition position) {
    Optional<String> value = values.get(name);
    String written = "{{" + name + "}}";
    if (value == null) {
      List<String> known = new ArrayList<>(values.keySet());
      known.add(CONTENTS);
      diagnostics.report(
          Code.UNKNOWN_PLACEHOLDER,
          position,
          name,
          Spelling.nearest(name, known),
          String.join(", ", known));
    } else if (value.isEmpty()) {
      diagnostics.report(
          Code.PLACEHOLDER_WITHOUT_VALUE,
          position,
          written,
          name.substring(name.indexOf('.') + 1),
          name.contains(".") ? "site.yaml" : versionFile);
    }
    return new Inline.Text(value == null ? written : value.orElse(written));
  }
}
