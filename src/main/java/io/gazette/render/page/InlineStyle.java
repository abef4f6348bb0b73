package io.gazette.render.page;

import io.gazette.render.html.Html;
import io.gazette.text.LonePage;

/**
 * A stylesheet that stands in the page itself.
 *
 * @param css what stands between {@code <style>} and its end
 * @param digest by which the page's own security policy allows it and no other
 */
public record InlineStyle(Html css, String digest) {

  /** A stylesheet, begun on a line of its own; nothing in it ends the element. */
  public static InlineStyle of(String css) {
    String text = "\n" + css.replace("</", "<\\/");
    return new InlineStyle(new Html(text), LonePage.digest(text));
  }
}
