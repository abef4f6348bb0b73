package io.gazette.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes single values of YAML: plain where nobody can misread them, else in double quotes. */
public final class YamlText {

  /** Means itself anywhere, also between the brackets of a list. */
  private static final Pattern WORD =
      Pattern.compile("[A-Za-z][A-Za-z0-9_.:/+-]*[A-Za-z0-9_]|[A-Za-z]");

  /** Means itself after a key: begins like a word, and is printable to its end. */
  private static final Pattern PLAIN =
      Pattern.compile(
          "[\\p{IsHan}A-Za-z（《][^\\p{Cntrl}\\p{Co}\\p{Cn}\\p{Cs}\\p{Zl}\\p{Zp}\\uFEFF]*");

  private static final Pattern ADDRESS = Pattern.compile("https?://[\\w.~/?#&=%:@!+,;-]*[\\w/]");

  /** What could end a value that stands between brackets. */
  private static final Pattern FLOW = Pattern.compile("[,\\[\\]{}]");

  /** What could end a key, or begin a comment. */
  private static final Pattern MARK = Pattern.compile(":(\\s|$)|\\s#");

  /** Words that YAML 1.1 or 1.2 takes for something other than text. */
  private static final List<String> WORDS =
      List.of("true", "false", "yes", "no", "on", "off", "null", "y", "n");

  private final Set<String> reserved;

  private YamlText(Set<String> reserved) {
    this.reserved = reserved;
  }

  /** Takes care that no text is written plain that means something to whoever reads the file. */
  public static YamlText reserving(String... words) {
    return new YamlText(Set.of(words));
  }

  /** An id, or a word of a fixed set. */
  public static String word(String word) {
    return WORD.matcher(word).matches() ? word : quoted(word);
  }

  /** A text that people wrote, after a key or a hyphen. */
  public String text(String text) {
    return isPlain(text) ? text : quoted(text);
  }

  /** A text that people wrote, between the brackets of a list. */
  public String item(String text) {
    return isPlain(text) && !FLOW.matcher(text).find() ? text : quoted(text);
  }

  private boolean isPlain(String text) {
    return ADDRESS.matcher(text).matches() || isPlainWords(text);
  }

  private boolean isPlainWords(String text) {
    return PLAIN.matcher(text).matches()
        && !MARK.matcher(text).find()
        && text.equals(text.strip())
        && isOnlyText(text);
  }

  private boolean isOnlyText(String text) {
    return !WORDS.contains(text.toLowerCase(Locale.ROOT)) && !reserved.contains(text);
  }

  /** Whether a text of several lines can be written as a block, in which nothing is escaped. */
  public static boolean isBlock(String text) {
    return text.indexOf('\n') >= 0
        && text.equals(text.strip())
        && text.codePoints().allMatch(c -> c == '\n' || Characters.isPrintable(c))
        && text.lines().noneMatch(line -> line.isBlank() && !line.isEmpty());
  }

  /** A text in double quotes. */
  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    text.codePoints().forEach(character -> appendQuoted(character, quoted));
    return quoted.append('"').toString();
  }

  private static void appendQuoted(int character, StringBuilder quoted) {
    switch (character) {
      case '"' -> quoted.append("\\\"");
      case '\\' -> quoted.append("\\\\");
      case '\n' -> quoted.append("\\n");
      case '\t' -> quoted.append("\\t");
      default -> {
        if (Characters.isPrintable(character)) {
          quoted.appendCodePoint(character);
        } else {
          quoted.append(String.format(Locale.ROOT, "\\u%04x", character));
        }
      }
    }
  }
}
