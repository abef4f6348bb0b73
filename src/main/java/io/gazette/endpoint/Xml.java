package io.gazette.endpoint;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes an XML file, one element a line; escapes everything and drops what XML 1.0 cannot say. */
final class Xml {

  private final StringBuilder text =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * @param attributes names and values in turn
   */
  Xml open(String element, String... attributes) {
    start(element, attributes).append(">\n");
    open.push(element);
    return this;
  }

  Xml close() {
    String element = open.pop();
    indent().append("</").append(element).append(">\n");
    return this;
  }

  Xml element(String element, String content, String... attributes) {
    start(element, attributes);
    text.append('>').append(escaped(content)).append("</").append(element).append(">\n");
    return this;
  }

  Xml empty(String element, String... attributes) {
    start(element, attributes).append("/>\n");
    return this;
  }

  private StringBuilder start(String element, String... attributes) {
    indent().append('<').append(element);
    for (int at = 0; at < attributes.length; at += 2) {
      text.append(' ').append(attributes[at]).append("=\"");
      text.append(escaped(attributes[at + 1])).append('"');
    }
    return text;
  }

  private StringBuilder indent() {
    return text.append("  ".repeat(open.size()));
  }

  String file() {
    return text.toString();
  }

  private static String escaped(String value) {
    StringBuilder escaped = new StringBuilder(value.length());
    value
        .codePoints()
        .filter(Xml::isCharacter)
        .forEach(
            character -> {
              switch (character) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(character);
              }
            });
    return escaped.toString();
  }

  /** Char of XML 1.0, section 2.2. */
  private static boolean isCharacter(int character) {
    return character == '\t'
        || character == '\n'
        || (character >= ' ' && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character >= 0x10000;
  }
}
