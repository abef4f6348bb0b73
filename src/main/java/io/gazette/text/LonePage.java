package io.gazette.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * A page that needs nothing else: no script, no request; its style stands in it, and its content
 * security policy allows just that.
 */
public final class LonePage {

  private LonePage() {}

  /**
   * The page, in HTML.
   *
   * @param language its tag
   * @param type beside which the stylesheet lies
   * @param body markup, without what is the same for all pages
   */
  public static String html(
      String language, String title, Class<?> type, String stylesheet, CharSequence body) {
    String style = style(type, stylesheet);
    return "<!DOCTYPE html>\n<html lang=\""
        + Markup.HTML.escaped(language)
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '"
        + digest(style)
        + "'; base-uri 'none'; form-action 'none'\">\n<title>"
        + Markup.HTML.escaped(title)
        + "</title>\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<meta name=\"color-scheme\" content=\"light dark\">\n<style>"
        + style
        + "</style>\n</head>\n<body>\n<main>\n"
        + body
        + "</main>\n</body>\n</html>\n";
  }

  private static String style(Class<?> type, String stylesheet) {
    try (InputStream stream = Objects.requireNonNull(type.getResourceAsStream(stylesheet))) {
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The source expression by which a content security policy allows a style and no other. */
  public static String digest(String style) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
