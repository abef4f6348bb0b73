package io.gazette.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gazette.model.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** The words around what a version says of itself: Chinese in both scripts, else English. */
final class Phrases {

  private final Properties words;

  private Phrases(Properties words) {
    this.words = words;
  }

  static Phrases of(Language language) {
    String tag = "en";
    if (language.isChinese()) {
      tag = language.isTraditionalChinese() ? "zh-Hant" : "zh-Hans";
    }
    String resource = "notice." + tag + ".properties";
    Properties words = new Properties();
    try (var stream = Objects.requireNonNull(Phrases.class.getResourceAsStream(resource));
        var reader = new InputStreamReader(stream, UTF_8)) {
      words.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Phrases(words);
  }

  /** The words of a key, with what fills {@code {0}} and so on, which is not looked at again. */
  String text(String key, String... arguments) {
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
