package io.gazette.render.html;

import io.gazette.text.Markup;
import java.util.List;

/** Builds markup; whatever comes as text is escaped. */
public final class HtmlWriter {

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
    Markup.HTML.escape(text, markup);
    return this;
  }

  public Html done() {
    return new Html(markup.toString());
  }
}
