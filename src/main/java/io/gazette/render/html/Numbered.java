package io.gazette.render.html;

import io.gazette.text.Characters;

/** The number of a clause and its heading, set together. */
public final class Numbered {

  private Numbered() {}

  /** Number and heading, the number marked so that it can hang. */
  public static Html html(String label, Html heading) {
    HtmlWriter html = new HtmlWriter();
    if (!label.isEmpty()) {
      String gap = gap(label);
      html.element("span", label, "class", gap.isEmpty() ? "no full" : "no").text(gap);
    }
    return html.open("span", "class", "ti").html(heading).close("span").done();
  }

  /** Full-width punctuation brings its own space. */
  public static String gap(String label) {
    if (label.isEmpty()) {
      return "";
    }
    int last = label.codePointBefore(label.length());
    return Characters.isFullWidth(last) && !Characters.isHan(last) ? "" : " ";
  }
}
