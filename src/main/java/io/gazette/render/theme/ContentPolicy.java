package io.gazette.render.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Judges a Content-Security-Policy: what pages of the default theme forbid must stay forbidden. */
final class ContentPolicy {

  /** The line of the default theme. */
  static final String EXPECTED =
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self';"
          + " img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none';"
          + " form-action 'none'\">";

  /** What does not follow from {@code default-src}. */
  private static final List<String> WANTED = List.of("default-src", "base-uri", "form-action");

  /** Kinds of files that a theme has. */
  private static final Set<String> FILES =
      Set.of("style-src", "style-src-elem", "img-src", "font-src");

  /**
   * What only a script could use, and there is none; tools that judge pages read robots.txt by it.
   */
  private static final String CONNECTIONS = "connect-src";

  private ContentPolicy() {}

  /** The first thing that a policy allows and pages do not need; empty if there is none. */
  static Optional<String> weakness(String policy) {
    List<String> named = new ArrayList<>();
    for (String directive : policy.toLowerCase(Locale.ROOT).split(";", -1)) {
      List<String> words = List.of(directive.strip().split("\\s+", -1));
      String name = words.get(0);
      // Browsers take the first of two directives of one name.
      if (!name.isEmpty() && !named.contains(name)) {
        named.add(name);
        boolean concerns = name.endsWith("-src") || name.contains("-src-") || WANTED.contains(name);
        if (concerns && !words.stream().skip(1).allMatch(source -> isFine(name, source))) {
          return Optional.of(directive.strip());
        }
      }
    }
    return WANTED.stream().filter(name -> !named.contains(name)).findFirst();
  }

  private static boolean isFine(String name, String source) {
    if (source.equals("'none'")) {
      return true;
    }
    if (name.equals(CONNECTIONS)) {
      return source.equals("'self'");
    }
    return FILES.contains(name)
        && (source.equals("'self'")
            || source.startsWith("'sha256-")
            || (source.equals("data:") && !name.startsWith("style")));
  }
}
