package io.gazette.importer.report;

import io.gazette.importer.manuscript.Chars;
import io.gazette.importer.manuscript.Decision;
import io.gazette.importer.manuscript.Resource;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The words of a report in one language. A missing text is a bug, held off by a test. */
final class ReportText {

  private final String language;
  private final Properties texts = new Properties();

  /** Chinese for a Chinese locale, English for every other. */
  ReportText(Locale locale) {
    language = locale.getLanguage().equals("zh") ? "zh" : "en";
    for (String line : Resource.lines("report." + language + ".properties")) {
      int equals = line.indexOf('=');
      texts.setProperty(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
    }
  }

  String language() {
    return language;
  }

  /** A text with its arguments; one that begins with @ stands for a word that is looked up. */
  String get(String key, List<String> arguments) {
    String pattern = texts.getProperty(key);
    if (pattern == null) {
      throw new IllegalStateException("no text for " + key);
    }
    StringBuilder filled = new StringBuilder();
    int at = 0;
    while (at < pattern.length()) {
      boolean argument =
          pattern.charAt(at) == '{'
              && at + 2 < pattern.length()
              && Chars.isDigit(pattern.charAt(at + 1))
              && pattern.charAt(at + 2) == '}';
      int index = argument ? pattern.charAt(at + 1) - '0' : 0;
      if (argument && index < arguments.size()) {
        filled.append(word(arguments.get(index)));
      } else if (!argument) {
        filled.append(pattern.charAt(at));
      }
      at += argument ? 3 : 1;
    }
    return filled.toString();
  }

  /** What a decision says. */
  public String of(Decision decision) {
    return get("topic." + decision.topic().id(), decision.arguments());
  }

  String get(String key, String... arguments) {
    return get(key, List.of(arguments));
  }

  private String word(String argument) {
    return argument.startsWith("@")
        ? texts.getProperty("term." + argument.substring(1), argument)
        : argument;
  }
}
