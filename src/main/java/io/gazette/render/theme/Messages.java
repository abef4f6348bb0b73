package io.gazette.render.theme;

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
import java.util.stream.Collectors;

/** The words of the theme in one language. */
public final class Messages {

  private static final Pattern ARGUMENT = Pattern.compile("\\{([0-9])}");

  private final Language language;
  private final SortedMap<String, String> texts;
  private final Map<String, List<Piece>> pieces;

  Messages(Language language, Map<String, String> texts) {
    this.language = language;
    this.texts = new TreeMap<>(texts);
    this.pieces =
        texts.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, text -> cut(text.getValue())));
  }

  public Language language() {
    return language;
  }

  SortedSet<String> keys() {
    return new TreeSet<>(texts.keySet());
  }

  public Optional<String> find(String key) {
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
  public String text(String key, String... arguments) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces(key)) {
      text.append(piece.argument() < 0 ? piece.text() : arguments[piece.argument()]);
    }
    return text.toString();
  }

  /** A text cut into words and places for arguments. */
  public List<Piece> pieces(String key) {
    List<Piece> known = pieces.get(key);
    if (known == null) {
      throw new IllegalStateException("no words for " + key);
    }
    return known;
  }

  private static List<Piece> cut(String text) {
    List<Piece> pieces = new ArrayList<>();
    Matcher matcher = ARGUMENT.matcher(text);
    int from = 0;
    while (matcher.find()) {
      pieces.add(new Piece(text.substring(from, matcher.start()), -1));
      pieces.add(new Piece("", Integer.parseInt(matcher.group(1))));
      from = matcher.end();
    }
    pieces.add(new Piece(text.substring(from), -1));
    return List.copyOf(pieces);
  }

  /**
   * Words, or the place of an argument.
   *
   * @param argument its 0-based number; negative for words
   */
  public record Piece(String text, int argument) {}
}
