package io.gazette.content;

import io.gazette.text.YamlText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Adds to a YAML file that people wrote, and leaves every line of theirs as it is.
 *
 * <p>Knows the block and the one-line form of lists at the top level, which is what Gazette and its
 * handbook write.
 */
public final class YamlLines {

  private static final YamlText YAML = YamlText.reserving();

  private YamlLines() {}

  /** The file with one more line {@code key: value} at its end. */
  public static String with(String file, String key, String value) {
    return ended(file) + key + ": " + value + "\n";
  }

  /**
   * The file with one more mapping at its end.
   *
   * @param fields in order; a value that is a map gives a mapping within
   */
  public static String with(String file, String key, Map<String, ?> fields) {
    StringBuilder text = new StringBuilder(ended(file)).append(key).append(":\n");
    append(text, fields, "  ");
    return text.toString();
  }

  private static void append(StringBuilder text, Map<?, ?> fields, String indent) {
    fields.forEach(
        (key, value) -> {
          text.append(indent).append(key).append(':');
          if (value instanceof Map<?, ?> inner) {
            text.append('\n');
            append(text, inner, indent + "  ");
          } else {
            String words = String.valueOf(value);
            text.append(' ').append(value instanceof LocalDate ? words : YAML.text(words));
            text.append('\n');
          }
        });
  }

  /** The file without the line of a key. */
  public static String without(String file, String key) {
    return file.lines()
        .filter(line -> !line.startsWith(key + ":"))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  /** The file without a key and all that belongs to it, and without blank lines at its end. */
  public static String withoutAll(String file, String key) {
    StringBuilder text = new StringBuilder();
    boolean within = false;
    for (String line : file.lines().toList()) {
      boolean belongs = line.isBlank() || line.startsWith(" ") || line.startsWith("-");
      within = line.startsWith(key + ":") || (within && belongs);
      text.append(within ? "" : line + "\n");
    }
    return text.toString().strip();
  }

  /** The file with one more item in the list of a key, which need not be there. */
  public static String withItem(String file, String key, String item) {
    List<String> lines = file.lines().toList();
    Pattern head =
        Pattern.compile(key + ":\\s*(\\[(?<items>[^\\]]*)\\](?<rest>.*)|(?<block>#.*)?)");
    StringBuilder text = new StringBuilder();
    boolean added = false;
    for (String line : lines) {
      Matcher matcher = head.matcher(line);
      if (added || !matcher.matches()) {
        text.append(line).append('\n');
      } else if (matcher.group("items") != null) {
        String items = matcher.group("items").strip();
        String all = items.isEmpty() ? item : items + ", " + item;
        text.append(key).append(": [").append(all).append(']').append(matcher.group("rest"));
        text.append('\n');
        added = true;
      } else {
        text.append(line).append("\n  - ").append(item).append('\n');
        added = true;
      }
    }
    return added ? text.toString() : with(file, key, "[" + item + "]");
  }

  private static String ended(String file) {
    return file.isEmpty() || file.endsWith("\n") ? file : file + "\n";
  }
}
