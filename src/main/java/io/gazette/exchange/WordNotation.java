package io.gazette.exchange;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of several languages in one line of a cell, where ids may stand as well: {@code zh-Hans=座位号
 * | en=Seat number}, or {@code words=Wi-Fi} for all languages.
 *
 * <p>In them {@code \|} is a bar, {@code \\} a backslash and {@code \n} a line break.
 */
final class WordNotation {

  private static final String ALL = "words";
  private static final Pattern START =
      Pattern.compile("(" + ALL + "|[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3})\\s*=(.*)");

  /** A bar that no backslash makes a part of the words. */
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*+)\\|");

  private final Words words;

  WordNotation(Words words) {
    this.words = words;
  }

  static boolean isWords(String line) {
    return START.matcher(line).matches();
  }

  static String write(Written written) {
    if (written instanceof Written.Group group) {
      List<String> parts =
          group.entries().stream()
              .map(entry -> entry.key() + "=" + escape(((Written.Text) entry.value()).text()))
              .toList();
      return String.join(" | ", parts);
    }
    return ALL + "=" + escape(((Written.Text) written).text());
  }

  private static String escape(String text) {
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("\n", "\\n");
  }

  /** The words of a line; empty if one of its parts has no language that is known. */
  Optional<Written> read(String line, SourcePosition origin) {
    Map<Language, Written.Text> texts = new LinkedHashMap<>();
    // The backslashes before a bar belong to the words before it.
    String[] parts = BAR.matcher(line).replaceAll("$1\u0000").split("\u0000", -1);
    for (String part : parts) {
      Matcher matcher = START.matcher(part.strip());
      if (!matcher.matches()) {
        return Optional.empty();
      }
      Written.Text text = Written.text(unescape(matcher.group(2).strip()), origin);
      if (matcher.group(1).equals(ALL)) {
        return parts.length == 1 ? Optional.of(text) : Optional.empty();
      }
      Optional<Language> language =
          Language.parse(matcher.group(1)).filter(words.languages()::contains);
      if (language.isEmpty() || texts.put(language.get(), text) != null) {
        return Optional.empty();
      }
    }
    return Optional.of(words.of(texts, origin));
  }

  private static String unescape(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      boolean escape = character == '\\' && at + 1 < text.length();
      if (escape) {
        at++;
        char escaped = text.charAt(at);
        plain.append(escaped == 'n' ? '\n' : escaped);
      } else {
        plain.append(character);
      }
    }
    return plain.toString();
  }
}
