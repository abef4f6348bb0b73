package io.gazette.assemble;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.diagnostic.Spelling;
import io.gazette.markdown.Filler;
import io.gazette.markdown.Placeholder;
import io.gazette.model.Block;
import io.gazette.model.FileNames;
import io.gazette.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts the values in the place of a text's <code>{{…}}</code>. */
final class Placeholders implements Filler {

  private static final String CONTENTS = "toc";

  /** What one value stands for. */
  static final List<String> VALUES =
      List.of(
          "effective",
          "issued",
          "product",
          "publisher.address",
          "publisher.email",
          "publisher.name",
          "publisher.phone",
          "title",
          "updated",
          "version");

  private final SortedMap<String, Optional<String>> values;
  private final ListPlaceholders lists;
  private final String versionFile;
  private final Diagnostics diagnostics;

  /**
   * @param values by name; empty where the value is not set
   * @param lists what the placeholders of lists stand for
   * @param versionFile where a date that is not set belongs; what belongs to the publisher is in
   *     site.yaml
   */
  Placeholders(
      SortedMap<String, Optional<String>> values,
      ListPlaceholders lists,
      String versionFile,
      Diagnostics diagnostics) {
    this.values = new TreeMap<>(values);
    this.lists = lists;
    this.versionFile = versionFile;
    this.diagnostics = diagnostics;
  }

  @Override
  public Block block(Placeholder placeholder) {
    SourcePosition position = placeholder.position();
    if (placeholder.name().equals(CONTENTS)) {
      expectArguments(placeholder);
      return new Block.Contents(position);
    }
    if (ListPlaceholders.isTable(placeholder.name())) {
      expectArguments(placeholder);
      return lists.table(placeholder).orElseGet(() -> new Block.Divider(position));
    }
    return new Block.Paragraph(List.of(inline(placeholder)), position);
  }

  @Override
  public Inline inline(Placeholder placeholder) {
    String name = placeholder.name();
    expectArguments(placeholder);
    if (ListPlaceholders.isTable(name)) {
      diagnostics.report(Code.PLACEHOLDER_NOT_ALONE, placeholder.position(), written(name));
      return new Inline.Text(written(name));
    }
    return ListPlaceholders.isRow(name)
        ? lists.row(placeholder).orElseGet(() -> new Inline.Text(written(name)))
        : text(name, placeholder.position());
  }

  private void expectArguments(Placeholder placeholder) {
    String name = placeholder.name();
    SortedMap<String, String> arguments = placeholder.arguments();
    List<String> known = lists.arguments(name);
    for (String key : arguments.keySet()) {
      boolean isKnownName = values.containsKey(name) || !known.isEmpty() || name.equals(CONTENTS);
      if (isKnownName && !known.contains(key)) {
        diagnostics.report(
            Code.PLACEHOLDER_ARGUMENT,
            placeholder.position(),
            written(name),
            key + "=" + arguments.get(key),
            known.isEmpty() ? "@nothing" : String.join(", ", known));
      }
    }
  }

  private Inline text(String name, SourcePosition position) {
    Optional<String> value = values.get(name);
    if (value == null) {
      diagnostics.report(unknown(name, position));
    } else if (value.isEmpty()) {
      diagnostics.report(
          Code.PLACEHOLDER_WITHOUT_VALUE,
          position,
          written(name),
          name.substring(name.indexOf('.') + 1),
          name.contains(".") ? FileNames.SITE : versionFile);
    }
    return new Inline.Text(value == null ? written(name) : value.orElse(written(name)));
  }

  /** Every name there is. */
  static List<String> names() {
    List<String> names = new ArrayList<>(VALUES);
    names.add(CONTENTS);
    names.addAll(ListPlaceholders.names());
    return names;
  }

  static Diagnostic unknown(String name, SourcePosition position) {
    return Diagnostic.of(
        Code.UNKNOWN_PLACEHOLDER,
        position,
        name,
        Spelling.guess(name, names()),
        String.join(", ", names()));
  }

  static String written(String name) {
    return "{{" + name + "}}";
  }
}
