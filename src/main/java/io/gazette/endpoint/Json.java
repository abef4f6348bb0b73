package io.gazette.endpoint;

import static java.util.stream.Collectors.joining;

import io.gazette.model.Localized;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A JSON value (RFC 8259) that writes its members in the order in which they were given.
 *
 * <p>Two spaces of indentation, one member a line: people read these files too, and version control
 * compares them.
 */
final class Json {

  private final String text;

  private Json(String text) {
    this.text = text;
  }

  static Json of(String value) {
    return new Json(quoted(value));
  }

  static Json of(int value) {
    return new Json(Integer.toString(value));
  }

  static Json ofTruth(boolean value) {
    return new Json(Boolean.toString(value));
  }

  static Json ofNothing() {
    return new Json("null");
  }

  /** The value, or null. */
  static <T> Json of(Optional<T> value, Function<T, Json> json) {
    return value.map(json).orElseGet(Json::ofNothing);
  }

  static <T> Json array(List<? extends T> values, Function<T, Json> json) {
    return values.isEmpty()
        ? new Json("[]")
        : new Json(block('[', values.stream().map(json).map(value -> value.text).toList(), ']'));
  }

  /** One member a language. */
  static Json texts(Localized<String> texts) {
    Fields fields = object();
    texts.byLanguage().forEach((language, text) -> fields.with(language.tag(), text));
    return fields.end();
  }

  /** A short array in one line. */
  static Json tuple(String... values) {
    return new Json(Arrays.stream(values).map(Json::quoted).collect(joining(", ", "[", "]")));
  }

  static Fields object() {
    return new Fields();
  }

  private static String block(char open, List<String> members, char close) {
    return open + ("\n" + String.join(",\n", members)).replace("\n", "\n  ") + "\n" + close;
  }

  /** The file: the value and a line feed. */
  String file() {
    return text + "\n";
  }

  @Override
  public String toString() {
    return text;
  }

  private static String quoted(String value) {
    StringBuilder quoted = new StringBuilder(value.length() + 2).append('"');
    for (int at = 0; at < value.length(); at++) {
      char character = value.charAt(at);
      switch (character) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        // Harmless in JSON, but not in a page that carries it.
        case '<', '>', '&', '\u2028', '\u2029' -> quoted.append(escape(character));
        default -> quoted.append(character < ' ' ? escape(character) : character);
      }
    }
    return quoted.append('"').toString();
  }

  private static String escape(char character) {
    return String.format(java.util.Locale.ROOT, "\\u%04x", (int) character);
  }

  /** The members of an object. */
  static final class Fields {

    private final List<String> members = new ArrayList<>();

    private Fields() {}

    Fields with(String name, Json value) {
      members.add(quoted(name) + ": " + value.text);
      return this;
    }

    Fields with(String name, String value) {
      return with(name, Json.of(value));
    }

    Json end() {
      return new Json(members.isEmpty() ? "{}" : block('{', members, '}'));
    }
  }
}
