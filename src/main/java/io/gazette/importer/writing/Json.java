package io.gazette.importer.writing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes maps, lists, numbers and texts as JSON, in their order. */
public final class Json {

  private Json() {}

  /** The value as JSON; maps are objects, each entry on a line of its own at the outer levels. */
  public static String of(Object value, int indent) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(
              entry ->
                  quoted(String.valueOf(entry.getKey())) + ": " + inner(entry.getValue(), indent))
          .collect(Collectors.joining(separator(indent), "{" + open(indent), close(indent) + "}"));
    }
    if (value instanceof List<?> list) {
      boolean flat = list.stream().noneMatch(item -> item instanceof Map || item instanceof List);
      return flat
          ? list.stream().map(item -> of(item, -1)).collect(Collectors.joining(", ", "[", "]"))
          : list.stream()
              .map(item -> inner(item, indent))
              .collect(
                  Collectors.joining(separator(indent), "[" + open(indent), close(indent) + "]"));
    }
    return value instanceof Number || value instanceof Boolean
        ? value.toString()
        : quoted(value.toString());
  }

  private static String inner(Object value, int indent) {
    return of(value, indent < 0 || indent >= 3 ? -1 : indent + 1);
  }

  private static String separator(int indent) {
    return indent < 0 ? ", " : ",\n" + " ".repeat(2 * (indent + 1));
  }

  private static String open(int indent) {
    return indent < 0 ? "" : "\n" + " ".repeat(2 * (indent + 1));
  }

  private static String close(int indent) {
    return indent < 0 ? "" : "\n" + " ".repeat(2 * indent);
  }

  /** A text in double quotes; also a double-quoted text of YAML. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      switch (c) {
        case '"' -> quoted.append("\\\"");
        case '\\' -> quoted.append("\\\\");
        case '\n' -> quoted.append("\\n");
        case '\r' -> quoted.append("\\r");
        case '\t' -> quoted.append("\\t");
        default -> {
          boolean visible = Character.isSurrogate(c) ? isPaired(text, at) : isVisible(c);
          quoted.append(visible ? String.valueOf(c) : "\\u%04X".formatted((int) c));
        }
      }
    }
    return quoted.append('"').toString();
  }

  private static boolean isVisible(char c) {
    return !Character.isISOControl(c) && c != '\u2028' && c != '\u2029' && c != '\uFEFF';
  }

  private static boolean isPaired(String text, int at) {
    char c = text.charAt(at);
    return Character.isHighSurrogate(c)
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }
}
