package io.gazette.render.html;

import java.util.List;

/** Builds markup; the one place where text of the content is escaped. */
public final class HtmlWriter {

  private static final char REPLACEMENT = '\uFFFD';

  private final StringBuilder markup = new StringBuilder();

  /** Text alone, escaped. */
  public static Html escaped(String text) {
    return new HtmlWriter().text(text).done();
  }

  /**
   * Opens an element.
   *
   * @param attributes names, each followed by its value
   */
  public HtmlWriter open(String element, String... attributes) {
    markup.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      markup.append(' ').append(attributes[i]).append("=\"");
      text(attributes[i + 1]).markup.append('"');
    }
    markup.append('>');
    return this;
  }

  public HtmlWriter open(String element, List<String> attributes) {
    return open(element, attributes.toArray(String[]::new));
  }

  public HtmlWriter close(String element) {
    markup.append("</").append(element).append('>');
    return this;
  }

  /** An element that holds nothing but text. */
  public HtmlWriter element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close(element);
  }

  public HtmlWriter html(Html html) {
    markup.append(html.markup());
    return this;
  }

  public HtmlWriter text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        markup.append(c).append(text.charAt(++i));
      } else {
        character(c);
      }
    }
    return this;
  }

  private void character(char c) {
    switch (c) {
      case '&' -> markup.append("&amp;");
      case '<' -> markup.append("&lt;");
      case '>' -> markup.append("&gt;");
      case '"' -> markup.append("&quot;");
      case '\'' -> markup.append("&#39;");
      default -> markup.append(isAllowed(c) ? c : REPLACEMENT);
    }
  }

  /** HTML forbids control characters, and half a pair of surrogates is no character. */
  private static boolean isAllowed(char c) {
    return !Character.isSurrogate(c) && (!Character.isISOControl(c) || c == '\n' || c == '\t');
  }

  public Html done() {
    return new Html(markup.toString());
  }
}
