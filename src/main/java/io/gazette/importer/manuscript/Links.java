package io.gazette.importer.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web and mail addresses in running text. */
public final class Links {

  /** A host without user name; then up to the first space, Chinese character or quote. */
  private static final Pattern WEB =
      Pattern.compile(
          "(?i)https?://[a-z0-9][a-z0-9.-]{0,252}+(?::\\d{1,5})?(?!@)"
              + "(?:[/?#][^\\s\\u00A0\\u2000-\\uFFEF<>\"\\\\`^{}|]{0,2000})?");

  private static final Pattern MAIL =
      Pattern.compile(
          "[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,5}");

  private Links() {}

  /** A place in a text. */
  public record Span(int from, int to) {}

  /** Where web addresses stand. */
  public static List<Span> web(String text) {
    return all(WEB, text);
  }

  public static List<Span> mail(String text) {
    return all(MAIL, text);
  }

  private static List<Span> all(Pattern pattern, String text) {
    List<Span> spans = new ArrayList<>();
    Matcher match = pattern.matcher(text);
    while (match.find()) {
      int end = match.end();
      while (end > match.start() && Chars.isOneOf(text.charAt(end - 1), ".,;:!?)'")) {
        end--;
      }
      spans.add(new Span(match.start(), end));
    }
    return spans;
  }

  public static Optional<Passage> first(Passage passage) {
    return web(passage.text()).stream()
        .findFirst()
        .map(span -> passage.sub(span.from(), span.to()));
  }
}
