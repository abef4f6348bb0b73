package io.gazette.markdown;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Inline;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads <code>{{name}}</code>, <code>{{name value}}</code> and <code>{{name key=value key="two
 * words"}}</code>. A value without key is the one named {@code id}.
 */
final class Placeholders {

  private static final String ID = "id";
  private static final Pattern WHOLE = Pattern.compile("\\{\\{(.*)}}", Pattern.DOTALL);
  private static final Pattern NAME = Pattern.compile("\\s*([a-z][a-z0-9]*(?:[.-][a-z0-9]+)*)");
  private static final Pattern ARGUMENT =
      Pattern.compile("\\s+(?:([a-z][a-z0-9-]*)=)?(?:\"([^\"]*)\"|([^\\s\"“”‘’'={}]+))(?=\\s|$)");

  private Placeholders() {}

  /** The placeholder; a malformed one is reported and stays text. */
  static Inline read(String raw, SourcePosition position, Source source) {
    Optional<Inline.Placeholder> placeholder = parse(raw, position);
    if (placeholder.isPresent()) {
      return placeholder.get();
    }
    source.reportWords(Code.BAD_PLACEHOLDER, position, raw);
    return new Inline.Text(raw);
  }

  private static Optional<Inline.Placeholder> parse(String raw, SourcePosition position) {
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
        ? Optional.of(new Inline.Placeholder(name.group(1), arguments, position))
        : Optional.empty();
  }
}
