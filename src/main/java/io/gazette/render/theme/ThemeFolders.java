package io.gazette.render.theme;

import java.util.List;
import java.util.regex.Pattern;

/** Which files a theme may have: three folders, no folders within them, no scripts. */
final class ThemeFolders {

  static final String TEMPLATES = "templates/";
  static final String ASSETS = "assets/";
  static final String MESSAGES = "messages/";

  /** The folders, in the words of a hint. */
  static final String ALLOWED =
      "templates/*.ftlh, messages/<language>.properties, assets/*.css|svg|png|jpg|webp|ico|woff2";

  private static final List<Pattern> FILES =
      List.of(
          Pattern.compile("templates/[a-z0-9][a-z0-9-]*\\.ftlh"),
          Pattern.compile("messages/[A-Za-z0-9-]+\\.properties"),
          Pattern.compile("assets/[a-z0-9][a-z0-9-]*\\.(css|svg|png|jpg|webp|ico|woff2)"));

  private ThemeFolders() {}

  static boolean isKnown(String path) {
    return FILES.stream().anyMatch(pattern -> pattern.matcher(path).matches());
  }
}
