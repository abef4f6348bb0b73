package io.gazette.text;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A JSON value (RFC 8259) that writes its members in the order in which they were given.
 *
 * <p>Two spaces of indentation, one member a line: people read these files too, and version control
 * compares them.
 */
public final class Json {

  public static final Json NULL = new Json("null");
  public static final Json TRUE = new Json("true");
  public static final Json FALSE = new Json("false");

  /** How a character of ASCII is written that cannot stand for itself; empty for one that can. */
  private static final String[] ASCII = ascii();

  private final String text;

  private Json(String text) {
    this.text = text;
  }

  public static Json of(String value) {
    return new Json(quoted(value));
  }

  public static Json of(int value) {
    return new Json(Integer.toString(value));
  }

  /** An array of texts, one a line. */
  public static Json ofAll(List<String> values) {
    return array(values, Json::of);
  }

  /** The value, or null. */
  public static <T> Json of(Optional<T> value, Function<T, Json> json) {
    return value.map(json).orElseGet(() -> NULL);
  }

  public static <T> Json array(List<? extends T> values, Function<T, Json> json) {
    return values.isEmpty()
        ? new Json("[]")
        : new Json(block('[', values.stream().map(json).map(value -> value.text).toList(), ']'));
  }

  /** A short array in one line. */
  public static Json tuple(String... values) {
    return new Json(Arrays.stream(values).map(Json::quoted).collect(joining(", ", "[", "]")));
  }

  /** An array of whatever values in one line. */
  public static Json tuple(Json... values) {
    return new Json(
        Arrays.stream(values).map(value -> value.text).collect(joining(", ", "[", "]")));
  }

  public static Fields object() {
    return new Fields();
  }

  private static String block(char open, List<String> members, char close) {
    return open + ("\n" + String.join(",\n", members)).replace("\n", "\n  ") + "\n" + close;
  }

  /** The file: the value and a line feed. */
  public String file() {
    return text + "\n";
  }

  @Override
  public String toString() {
    return text;
  }

  private static String quoted(String value) {
    StringBuilder quoted = new StringBuilder(value.length() + 16).append('"');
    int from = 0;
    for (int at = 0; at < value.length(); ) {
      int character = value.codePointAt(at);
      int next = at + Character.charCount(character);
      String escape = escape(character);
      if (!escape.isEmpty()) {
        quoted.append(value, from, at).append(escape);
        from = next;
      }
      at = next;
    }
    return quoted.append(value, from, value.length()).append('"').toString();
  }

  /** Empty for a character that can stand for itself. */
  private static String escape(int character) {
    return character < ASCII.length ? ASCII[character] : unlessPrintable(character);
  }

  private static String[] ascii() {
    String[] escapes = new String[128];
    for (int character = 0; character < escapes.length; character++) {
      escapes[character] =
          switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            // Harmless in JSON, but not in a page that carries it.
            case '<', '>', '&' -> byNumber(character);
            default -> unlessPrintable(character);
          };
    }
    return escapes;
  }

  private static String unlessPrintable(int character) {
    return Characters.isPrintable(character) ? "" : byNumber(character);
  }

  private static String byNumber(int character) {
    return "\\u" + HexFormat.of().toHexDigits((char) character);
  }

  /** The members of an object. */
  public static final class Fields {

    private final List<String> members = new ArrayList<>();

    private Fields() {}

    public Fields with(String name, Json value) {
      members.add(quoted(name) + ": " + value.text);
      return this;
    }

    public Fields with(String name, String value) {
      return with(name, Json.of(value));
    }

    /** The object in one line, for a short row; so must be all that is in it. */
    public Json inLine() {
      return new Json("{" + String.join(", ", members) + "}");
    }

    public Json end() {
      return new Json(members.isEmpty() ? "{}" : block('{', members, '}'));
    }
  }
}
