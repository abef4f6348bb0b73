package io.gazette.importer.writing;

import io.gazette.text.YamlText;
import java.util.Collection;
import java.util.stream.Collectors;

/** Writes the little YAML that is needed: keys, lines of text, lists and groups. */
final class Yaml {

  private static final YamlText VALUES = YamlText.reserving();

  private final StringBuilder out = new StringBuilder();

  Yaml comment(String line) {
    return comment(0, line);
  }

  Yaml comment(int indent, String line) {
    out.append(" ".repeat(indent))
        .append("# ")
        .append(line.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " "))
        .append('\n');
    return this;
  }

  Yaml line(int indent, String key, String value) {
    out.append(" ".repeat(indent)).append(key).append(": ").append(VALUES.text(value)).append('\n');
    return this;
  }

  /** A value that is written by Gazette itself, such as a date or an id. */
  Yaml literal(int indent, String key, String value) {
    out.append(" ".repeat(indent)).append(key).append(": ").append(value).append('\n');
    return this;
  }

  /** An item that is written by Gazette itself, such as an id. */
  Yaml item(int indent, String value) {
    out.append(" ".repeat(indent)).append("- ").append(value).append('\n');
    return this;
  }

  Yaml group(int indent, String key) {
    out.append(" ".repeat(indent)).append(key).append(":\n");
    return this;
  }

  Yaml list(int indent, String key, Collection<String> values) {
    String items = values.stream().map(VALUES::item).collect(Collectors.joining(", "));
    return literal(indent, key, "[" + items + "]");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
