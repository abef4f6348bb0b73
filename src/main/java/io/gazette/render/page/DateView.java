package io.gazette.render.page;

import io.gazette.model.Language;
import io.gazette.render.html.Html;
import io.gazette.render.html.HtmlWriter;
import java.time.LocalDate;

/**
 * A day.
 *
 * @param iso for machines, e.g. {@code 2024-03-01}
 * @param text as readers of the page's language write it
 * @param html both, as a {@code <time>} element
 */
public record DateView(String iso, String text, Html html) {

  static DateView of(LocalDate date, Language language) {
    String iso = date.toString();
    String text = language.format(date);
    return new DateView(iso, text, new HtmlWriter().element("time", text, "datetime", iso).done());
  }
}
