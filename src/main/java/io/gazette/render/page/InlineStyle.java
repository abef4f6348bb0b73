package io.gazette.render.page;

import io.gazette.model.Sha256;
import io.gazette.render.html.Html;
import java.util.Base64;
import java.util.HexFormat;

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
    byte[] digest = HexFormat.of().parseHex(Sha256.of(text).hex());
    return new InlineStyle(new Html(text), "sha256-" + Base64.getEncoder().encodeToString(digest));
  }
}
