package io.gazette.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gazette.diff.Edit;
import io.gazette.text.Markup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A review as one page that needs nothing else: no script, no request; its style stands in it, and
 * its content security policy allows just that.
 */
public final class ReviewPage {

  private final StringBuilder page = new StringBuilder();
  private final String language;

  private ReviewPage(Locale locale) {
    this.language = locale.getLanguage().equals("zh") ? "zh-Hans" : "en";
  }

  /** The page, in UTF-8. */
  public static String html(Review review, Locale locale) {
    ReviewPage page = new ReviewPage(locale);
    page.write(new Telling(review, locale).parts(), locale);
    return page.page.toString();
  }

  private void write(List<Part> parts, Locale locale) {
    String style = style();
    String title = Telling.words(locale).text("title");
    page.append("<!DOCTYPE html>\n<html lang=\"")
        .append(language)
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';")
        .append(" style-src '")
        .append(digest(style))
        .append("'; base-uri 'none'; form-action 'none'\">\n<title>")
        .append(escaped(title))
        .append("</title>\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<meta name=\"color-scheme\" content=\"light dark\">\n<style>")
        .append(style)
        .append("</style>\n</head>\n<body>\n<main>\n");
    parts.forEach(this::write);
    page.append("</main>\n</body>\n</html>\n");
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

  private static String style() {
    try (InputStream stream =
        Objects.requireNonNull(ReviewPage.class.getResourceAsStream("review.css"))) {
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(String style) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
