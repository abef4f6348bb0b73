package io.gazette.render.theme;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Language;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads the words of a theme and makes sure that no language lacks any: each has every message that
 * the bundled theme or another language has, with the same arguments.
 */
final class MessageFiles {

  private static final Language REFERENCE = new Language("en");

  private final Map<String, ThemeFile> files;
  private final Messages reference;
  private final Diagnostics diagnostics;

  MessageFiles(
      Map<String, ThemeFile> files, Map<String, ThemeFile> bundled, Diagnostics diagnostics) {
    this.files = files;
    this.diagnostics = diagnostics;
    this.reference =
        Optional.ofNullable(bundled.get(path(REFERENCE)))
            .flatMap(file -> read(REFERENCE, file))
            .orElseThrow(() -> new IllegalStateException("bundled theme lacks " + REFERENCE));
  }

  private static String path(Language language) {
    return ThemeFolders.MESSAGES + language.tag() + ".properties";
  }

  /** The messages of each language; incomplete if anything was reported. */
  Map<Language, Messages> load(List<Language> languages, String themeName) {
    Map<Language, Messages> loaded = new LinkedHashMap<>();
    for (Language language : languages) {
      ThemeFile file = files.get(path(language));
      if (file == null) {
        reportMissing(path(language), themeName);
      } else {
        read(language, file).ifPresent(messages -> loaded.put(language, messages));
      }
    }
    SortedSet<String> keys = reference.keys();
    loaded.values().forEach(messages -> keys.addAll(messages.keys()));
    loaded.values().forEach(messages -> checkComplete(messages, keys));
    return loaded;
  }

  private void reportMissing(String path, String themeName) {
    ThemeFile missing = new ThemeFile(path, themeName + "/" + path, new byte[0]);
    diagnostics.report(Code.THEME_FILE_MISSING, missing.start(), path);
  }

  private Optional<Messages> read(Language language, ThemeFile file) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(file.text(diagnostics).orElse("")));
    } catch (IllegalArgumentException e) {
      diagnostics.report(Code.THEME_TEMPLATE, file.start(), String.valueOf(e.getMessage()));
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return Optional.of(new Messages(language, texts));
  }

  private void checkComplete(Messages messages, SortedSet<String> keys) {
    SourcePosition start = Objects.requireNonNull(files.get(path(messages.language()))).start();
    for (String key : keys) {
      SortedSet<String> wanted = reference.arguments(key);
      SortedSet<String> lost = new TreeSet<>(wanted);
      lost.removeAll(messages.arguments(key));
      SortedSet<String> unknown = messages.arguments(key);
      unknown.removeAll(wanted);
      if (messages.find(key).isEmpty()) {
        diagnostics.report(Code.THEME_MESSAGE_MISSING, start, key, messages.language().tag());
      } else if (reference.find(key).isPresent() && !(lost.isEmpty() && unknown.isEmpty())) {
        diagnostics.report(Code.THEME_MESSAGE_ARGUMENTS, start, key, String.join(" ", wanted));
      }
    }
  }
}
