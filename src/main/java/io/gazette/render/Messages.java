package io.gazette.render;

import io.gazette.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of the theme in one language. */
final class Messages {

  private static final Pattern ARGUMENT = Pattern.compile("\\{([0-9])}");

  private final Language language;
  private final SortedMap<String, String> texts;

  Messages(Language language, Map<String, String> texts) {
    this.language = language;
    this.texts = new TreeMap<>(texts);
  }

  Language language() {
    return language;
  }

  SortedSet<String> keys() {
    return new TreeSet<>(texts.keySet());
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(texts.get(key));
  }

  /** The arguments a text shows, e.g. {@code {0}}. */
  SortedSet<String> arguments(String key) {
    SortedSet<String> arguments = new TreeSet<>();
    Matcher matcher = ARGUMENT.matcher(texts.getOrDefault(key, ""));
    while (matcher.find()) {
      arguments.add(matcher.group());
    }
    return arguments;
  }

  /**
   * A text with its arguments filled in.
   *
   * @throws IllegalStateException if there is none: loading a theme has made sure there is
   */
  String text(String key, String... arguments) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces(key)) {
      text.append(piece.argument() < 0 ? piece.text() : arguments[piece.argument()]);
    }
    return text.toString();
  }

  /** A text cut into words and places for arguments. */
  List<Piece> pieces(String key) {
    String text = find(key).orElseThrow(() -> new IllegalStateException("no words for " + key));
    List<Piece> pieces = new ArrayList<>();
    Matcher matcher = ARGUMENT.matcher(text);
    int from = 0;
    while (matcher.find()) {
      pieces.add(new Piece(text.substring(from, matcher.start()), -1));
      pieces.add(new Piece("", Integer.parseInt(matcher.group(1))));
      from = matcher.end();
    }
    pieces.add(new Piece(text.substring(from), -1));
    return pieces;
  }

  /**
   * Words, or the place of an argument.
   *
   * @param argument its 0-based number; negative for words
   */
  record Piece(String text, int argument) {}
}
