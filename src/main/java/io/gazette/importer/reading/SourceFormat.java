package io.gazette.importer.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that can be imported. */
public enum SourceFormat {
  TEXT,
  HTML,
  DOCX,
  MARKDOWN;

  /** The format of a file, by what it begins with and else by its name. */
  public static SourceFormat of(String name, byte[] bytes) {
    if (bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4) {
      return DOCX;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.matches(".*\\.x?html?")) {
      return HTML;
    }
    if (lower.matches(".*\\.(md|markdown)")) {
      return MARKDOWN;
    }
    return lower.endsWith(".docx") ? DOCX : TEXT;
  }

  /** The name of a format that cannot be imported, by what a file begins with. */
  static Optional<String> foreign(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
    if (head.startsWith("%PDF")) {
      return Optional.of("PDF");
    }
    if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return Optional.of("Word 97 (.doc)");
    }
    if (head.startsWith("{\\rtf")) {
      return Optional.of("RTF");
    }
    boolean archive = head.startsWith("MIME-Version:") || head.startsWith("From: <Saved by");
    return archive ? Optional.of("MHTML") : Optional.empty();
  }

  /** Whether its lines are the text itself, so that it can be cut between two of them. */
  public boolean isPlainText() {
    return switch (this) {
      case TEXT, MARKDOWN -> true;
      case HTML, DOCX -> false;
    };
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
