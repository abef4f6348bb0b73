package io.gazette.importer;

import java.util.Locale;

/** The kinds of files that can be imported. */
enum SourceFormat {
  TEXT,
  HTML,
  DOCX,
  MARKDOWN;

  /** The format of a file, by what it begins with and else by its name. */
  static SourceFormat of(String name, byte[] bytes) {
    if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4) {
      return DOCX;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.matches(".*\\.(html?|xhtml|mhtml?)")) {
      return HTML;
    }
    if (lower.matches(".*\\.(md|markdown)")) {
      return MARKDOWN;
    }
    return lower.endsWith(".docx") ? DOCX : TEXT;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
