package io.gazette.review;

import io.gazette.diff.Edit;
import io.gazette.text.LonePage;
import io.gazette.text.Markup;
import java.util.Locale;

/** A review as one page that needs nothing else. */
public final class ReviewPage {

  private final StringBuilder page = new StringBuilder();
  private final String language;

  private ReviewPage(Locale locale) {
    this.language = locale.getLanguage().equals("zh") ? "zh-Hans" : "en";
  }

  /** The page, in UTF-8. */
  public static String html(Review review, Locale locale) {
    ReviewPage page = new ReviewPage(locale);
    new Telling(review, locale).parts().forEach(page::write);
    return LonePage.html(
        page.language,
        Telling.words(locale).text("title"),
        ReviewPage.class,
        "review.css",
        page.page);
  }

  private void write(Part part) {
    if (part instanceof Part.Heading heading) {
      String tag = "h" + heading.level();
      element(tag, escaped(heading.text()));
    } else if (part instanceof Part.Paragraph paragraph) {
      element("p", escaped(paragraph.text()));
    } else if (part instanceof Part.Items items) {
      page.append("<ul>\n");
      items.lines().forEach(line -> element("li", escaped(line)));
      page.append("</ul>\n");
    } else if (part instanceof Part.Redline redline) {
      write(redline);
    }
  }

  private void write(Part.Redline redline) {
    page.append("<section lang=\"").append(escaped(redline.language())).append("\">\n");
    element("h5", escaped(redline.heading()) + " <small>" + escaped(redline.kinds()) + "</small>");
    for (Part.Passage passage : redline.passages()) {
      page.append("<p>");
      for (Edit edit : passage.edits()) {
        page.append(
            switch (edit.type()) {
              case EQUAL -> shown(edit);
              case DELETED -> "<del>" + shown(edit) + "</del>";
              case INSERTED -> "<ins>" + shown(edit) + "</ins>";
            });
      }
      page.append("</p>\n");
      if (!passage.notes().isEmpty()) {
        page.append("<ul lang=\"").append(language).append("\">\n");
        passage.notes().forEach(note -> element("li", escaped(note)));
        page.append("</ul>\n");
      }
    }
    page.append("</section>\n");
  }

  private static String shown(Edit edit) {
    return escaped(edit.text().replace("\t", " | "));
  }

  private void element(String tag, String content) {
    page.append('<').append(tag).append('>').append(content);
    page.append("</").append(tag).append(">\n");
  }

  private static String escaped(String text) {
    return Markup.HTML.escaped(text);
  }
}
