package io.gazette.markdown;

import io.gazette.diagnostic.SourcePosition;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * <code>{{name}}</code>, <code>{{name value}}</code> or <code>{{name key=value key="two words"}}
 * </code>. A value without key is the one named {@code id}.
 */
public record Placeholder(
    String name, SortedMap<String, String> arguments, SourcePosition position) {

  private static final String ID = "id";
  private static final Pattern WHOLE = Pattern.compile("\\{\\{(.*)}}", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("\\s*+([a-z][a-z0-9]*+(?:[.-][a-z0-9]++)*+)");
  private static final Pattern ARGUMENT =
      Pattern.compile("\\s+(?:([a-z][a-z0-9-]*)=)?(?:\"([^\"]*)\"|([^\\s\"“”‘’'={}]+))(?=\\s|$)");

  public Placeholder {
    arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
  }

  /** The placeholder, or empty if it is malformed. */
  static Optional<Placeholder> parse(String raw, SourcePosition position) {
    Matcher whole = WHOLE.matcher(raw);
    if (!whole.matches()) {
      return Optional.empty();
    }
    String content = whole.group(1);
    Matcher name = NAME.matcher(content);
    if (!name.lookingAt()) {
      return Optional.empty();
    }
    SortedMap<String, String> arguments = new TreeMap<>();
    int end = name.end();
    Matcher argument = ARGUMENT.matcher(content);
    while (argument.region(end, content.length()).lookingAt()) {
      String key = argument.group(1) == null ? ID : argument.group(1);
      String value = argument.group(2) == null ? argument.group(3) : argument.group(2);
      if (arguments.putIfAbsent(key, value) != null) {
        return Optional.empty();
      }
      end = argument.end();
    }
    return content.substring(end).isBlank()
        ? Optional.of(new Placeholder(name.group(1), arguments, position))
        : Optional.empty();
  }
}
