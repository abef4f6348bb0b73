package io.gazette.render.page;

import java.util.Optional;

/**
 * A link.
 *
 * @param label what it is called where the text alone would not say it
 * @param lang the language of its text and target, if that is not the page's
 */
public record LinkView(String href, String text, Optional<String> label, Optional<String> lang) {

  public static LinkView of(String href, String text, Optional<String> lang) {
    return new LinkView(href, text, Optional.empty(), lang);
  }
}
