package io.gazette.text;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes an XML file, one element a line; escapes everything and drops what XML 1.0 cannot say. */
public final class Xml {

  private final StringBuilder text =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn
   */
  public Xml open(String element, String... attributes) {
    start(element, attributes).append(">\n");
    open.push(element);
    return this;
  }

  public Xml close() {
    String element = open.pop();
    indent().append("</").append(element).append(">\n");
    return this;
  }

  public Xml element(String element, String content, String... attributes) {
    start(element, attributes);
    text.append('>').append(Markup.XML.escaped(content)).append("</").append(element).append(">\n");
    return this;
  }

  public Xml empty(String element, String... attributes) {
    start(element, attributes).append("/>\n");
    return this;
  }

  private StringBuilder start(String element, String... attributes) {
    indent().append('<').append(element);
    for (int at = 0; at < attributes.length; at += 2) {
      text.append(' ').append(attributes[at]).append("=\"");
      text.append(Markup.XML.escaped(attributes[at + 1])).append('"');
    }
    return text;
  }

  private StringBuilder indent() {
    return text.append("  ".repeat(open.size()));
  }

  public String file() {
    return text.toString();
  }
}
