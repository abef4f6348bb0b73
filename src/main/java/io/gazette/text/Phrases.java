package io.gazette.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/**
 * Words of one language, from a file of properties in UTF-8 that lies beside a class.
 *
 * <p>Immutable. A missing file or key is a bug, and throws.
 */
public final class Phrases {

  private final Properties words;

  private Phrases(Properties words) {
    this.words = words;
  }

  public static Phrases beside(Class<?> type, String file) {
    Properties words = new Properties();
    try (var stream = Objects.requireNonNull(type.getResourceAsStream(file), file);
        var reader = new InputStreamReader(stream, UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Phrases(words);
  }

  /** The words of a key, with what fills {@code {0}} and so on, which is not looked at again. */
  public String text(String key, Object... arguments) {
    String pattern = Objects.requireNonNull(words.getProperty(key), key);
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < pattern.length(); at++) {
      boolean argument =
          pattern.charAt(at) == '{' && at + 2 < pattern.length() && pattern.charAt(at + 2) == '}';
      if (argument) {
        text.append(arguments[pattern.charAt(at + 1) - '0']);
        at += 2;
      } else {
        text.append(pattern.charAt(at));
      }
    }
    return text.toString();
  }
}
