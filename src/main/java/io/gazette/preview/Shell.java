package io.gazette.preview;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gazette.text.Markup;
import io.gazette.text.Phrases;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page around the pages: a bar, the problems, and the page itself in a frame, byte for byte as
 * it would be published.
 */
final class Shell {

  /** No policy has a name that begins so. */
  static final String PATH = "/_preview/";

  static final String SCRIPT = PATH + "preview.js";
  static final String STYLE = PATH + "preview.css";

  private static final Pattern WORD = Pattern.compile("\\{\\{([a-z-]+)}}");

  private Shell() {}

  /** The page in the reader's language. */
  static String html(Locale locale) {
    String language = locale.getLanguage().equals("zh") ? "zh" : "en";
    Phrases words = Phrases.beside(Shell.class, "preview." + language + ".properties");
    return WORD.matcher(new String(resource("preview.html"), UTF_8))
        .replaceAll(
            word -> Matcher.quoteReplacement(Markup.HTML.escaped(words.text(word.group(1)))));
  }

  static byte[] resource(String name) {
    try (InputStream stream = open(name)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    return Objects.requireNonNull(Shell.class.getResourceAsStream(name), name);
  }
}
