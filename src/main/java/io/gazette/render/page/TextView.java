package io.gazette.render.page;

import io.gazette.model.Language;
import io.gazette.model.Localized;
import java.util.Optional;

/**
 * Words that may be there in another language only.
 *
 * @param lang their language, if it is not the page's
 */
public record TextView(String text, Optional<String> lang) {

  static Optional<TextView> nearest(Localized<String> words, PageContext context) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    Language language = Directory.nearest(words.languages(), context.language());
    return Optional.of(new TextView(words.get(language), context.unlessOwn(language)));
  }
}
