package io.gazette.render.page;

/**
 * What stands at the edges of each printed page, as far as a browser can: Chromium from 131 on.
 *
 * <p>The page says it once in its text for all others.
 */
public final class PrintedPage {

  private static final int SPACE = 0x20;

  private PrintedPage() {}

  /**
   * The style of the edges.
   *
   * @param title at the top, before what the pages of this document are
   * @param version at the top
   * @param address at the foot
   * @param digest of the text, below the address
   */
  public static InlineStyle of(String title, String version, String address, String digest) {
    return InlineStyle.of(
        "@page{@top-left{content:"
            + quoted(title)
            + "}@top-right{content:"
            + quoted(version)
            + "}@bottom-left{content:"
            + quoted(address)
            + (digest.isEmpty() ? "" : "\"\\A SHA-256 \"" + quoted(digest))
            + ";white-space:pre}}\n");
  }

  /** A string of CSS; what could end it, or the element around it, is written as a number. */
  private static String quoted(String text) {
    StringBuilder string = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c < SPACE || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&') {
                string.append('\\').append(Integer.toHexString(c)).append(' ');
              } else {
                string.appendCodePoint(c);
              }
            });
    return string.append('"').toString();
  }
}
