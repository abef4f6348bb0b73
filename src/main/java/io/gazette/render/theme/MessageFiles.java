package io.gazette.render.theme;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.diagnostic.Spelling;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads the words of a theme, message by message over the bundled ones, and makes sure that no
 * language lacks any: each has every message that the bundled theme or another language has, with
 * the same arguments, and none that nothing asks for.
 */
final class MessageFiles {

  private static final Language REFERENCE = new Language("en");

  /** Keys without words in the bundled theme: other names for the lists. */
  private static final Set<String> OPTIONAL =
      ListKind.ids().stream().map(id -> "list." + id).collect(Collectors.toUnmodifiableSet());

  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][a-zA-Z0-9]*(?:\\s[^<>]*)?/?>");

  private static final Pattern QUOTED = Pattern.compile("[\"']([a-z][A-Za-z0-9.-]*)[\"']");

  private final Map<String, ThemeFile> own;
  private final Map<String, ThemeFile> bundled;
  private final Set<String> named;
  private final Messages reference;
  private final Diagnostics diagnostics;

  /**
   * @param own files of a folder: each message in them takes the place of the bundled one
   */
  MessageFiles(
      Map<String, ThemeFile> own, Map<String, ThemeFile> bundled, Diagnostics diagnostics) {
    this.own = own;
    this.bundled = bundled;
    this.diagnostics = diagnostics;
    this.named = namedIn(own);
    this.reference =
        Optional.ofNullable(bundled.get(path(REFERENCE)))
            .map(file -> new Messages(REFERENCE, read(file)))
            .orElseThrow(() -> new IllegalStateException("bundled theme lacks " + REFERENCE));
  }

  /** Words in quotation marks in the templates of the folder: they may be keys of its own. */
  private static Set<String> namedIn(Map<String, ThemeFile> files) {
    return files.values().stream()
        .flatMap(file -> QUOTED.matcher(file.plainText()).results())
        .map(found -> found.group(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String path(Language language) {
    return ThemeFolders.MESSAGES + language.tag() + ".properties";
  }

  /** The messages of each language; incomplete if anything was reported. */
  Map<Language, Messages> load(List<Language> languages, String themeName) {
    Map<Language, Messages> loaded = new LinkedHashMap<>();
    for (Language language : languages) {
      if (!own.containsKey(path(language)) && !bundled.containsKey(path(language))) {
        reportMissing(path(language), themeName);
      } else {
        loaded.put(language, new Messages(language, texts(language)));
      }
    }
    own.values().forEach(file -> checkLanguage(file, languages));
    SortedSet<String> keys = reference.keys();
    loaded.values().forEach(messages -> keys.addAll(messages.keys()));
    loaded.values().forEach(messages -> checkComplete(messages, keys));
    return loaded;
  }

  private void reportMissing(String path, String themeName) {
    ThemeFile missing = new ThemeFile(path, themeName + "/" + path, new byte[0]);
    diagnostics.report(Code.THEME_FILE_MISSING, missing.start(), path);
  }

  /** A language that the site lacks may be that of another site, unless it nearly is the site's. */
  private void checkLanguage(ThemeFile file, List<Language> languages) {
    if (!file.path().startsWith(ThemeFolders.MESSAGES) || bundled.containsKey(file.path())) {
      return;
    }
    String tag = file.name().replace(".properties", "");
    List<String> near =
        languages.stream()
            .map(Language::tag)
            .filter(other -> base(other).equals(base(tag)))
            .toList();
    if (!near.isEmpty() && !near.contains(tag)) {
      diagnostics.report(
          Code.THEME_FILE_UNUSED,
          file.start(),
          file.name(),
          near.stream().map(name -> name + ".properties").collect(Collectors.joining(", ")));
    }
  }

  /** The language without its script or region. */
  private static String base(String tag) {
    return tag.replaceFirst("-.*", "").toLowerCase(Locale.ROOT);
  }

  private Map<String, String> texts(Language language) {
    Map<String, String> texts = new TreeMap<>();
    Optional.ofNullable(bundled.get(path(language))).ifPresent(file -> texts.putAll(read(file)));
    ThemeFile file = own.get(path(language));
    if (file != null) {
      read(file)
          .forEach(
              (key, text) -> {
                if (isAskedFor(key)) {
                  checkWords(file, key, text, texts.getOrDefault(key, ""));
                  texts.put(key, text);
                } else {
                  reportUnused(file, key);
                }
              });
    }
    return texts;
  }

  /** Words are shown as they are, and where the bundled theme has some there must be some. */
  private void checkWords(ThemeFile file, String key, String text, String bundledText) {
    Matcher tag = TAG.matcher(text);
    if (text.isBlank() && !bundledText.isBlank()) {
      diagnostics.report(Code.THEME_MESSAGE_DAMAGED, position(file, key), key, "@message-empty");
    } else if (text.indexOf('\uFFFD') >= 0) {
      diagnostics.report(Code.THEME_MESSAGE_DAMAGED, position(file, key), key, "@message-lost");
    } else if (tag.find()) {
      diagnostics.report(Code.THEME_MESSAGE_DAMAGED, position(file, key), key, "@message-tag");
    }
  }

  private boolean isAskedFor(String key) {
    return reference.find(key).isPresent()
        || OPTIONAL.contains(key)
        || named.contains(key)
        || named.stream().anyMatch(name -> name.endsWith(".") && key.startsWith(name));
  }

  private void reportUnused(ThemeFile file, String key) {
    List<String> near = Spelling.near(key, List.copyOf(reference.keys()), Spelling.slipsIn(key));
    diagnostics.report(
        Code.THEME_MESSAGE_UNUSED,
        position(file, key),
        key,
        near.isEmpty() ? "@no-guess" : String.join(", ", near));
  }

  /** The line of a key, if it is written without escapes; else the beginning of the file. */
  private static SourcePosition position(ThemeFile file, String key) {
    String text = new String(file.bytes(), StandardCharsets.UTF_8);
    Matcher line = Pattern.compile("(?m)^\\s*" + Pattern.quote(key) + "(?=[\\s=:])").matcher(text);
    return line.find() ? file.position(text, line.end() - key.length()) : file.start();
  }

  private Map<String, String> read(ThemeFile file) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(file.text(diagnostics).orElse("")));
    } catch (IllegalArgumentException e) {
      diagnostics.report(Code.THEME_TEMPLATE, file.start(), String.valueOf(e.getMessage()));
      return Map.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return texts;
  }

  private void checkComplete(Messages messages, SortedSet<String> keys) {
    String path = path(messages.language());
    ThemeFile file = Objects.requireNonNull(own.getOrDefault(path, bundled.get(path)));
    for (String key : keys) {
      SortedSet<String> wanted = reference.arguments(key);
      SortedSet<String> lost = new TreeSet<>(wanted);
      lost.removeAll(messages.arguments(key));
      SortedSet<String> unknown = messages.arguments(key);
      unknown.removeAll(wanted);
      if (messages.find(key).isEmpty()) {
        diagnostics.report(
            Code.THEME_MESSAGE_MISSING, file.start(), key, messages.language().tag());
      } else if (reference.find(key).isPresent() && !(lost.isEmpty() && unknown.isEmpty())) {
        diagnostics.report(
            Code.THEME_MESSAGE_ARGUMENTS, position(file, key), key, String.join(" ", wanted));
      }
    }
  }
}
