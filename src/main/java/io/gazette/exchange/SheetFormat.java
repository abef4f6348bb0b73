package io.gazette.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Files that people take for CSV because a spreadsheet opens them. */
final class SheetFormat {

  private SheetFormat() {}

  /** What a file is, as a term of the diagnostics; empty for one that may be CSV. */
  static Optional<String> other(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 512), StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\3\4")) {
      boolean excel = new String(bytes, StandardCharsets.ISO_8859_1).contains("xl/");
      return Optional.of(excel ? "@sheet-excel" : "@sheet-archive");
    }
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return Optional.of("@sheet-old-excel");
    }
    if (start.startsWith("%PDF")) {
      return Optional.of("@sheet-pdf");
    }
    String text = start.strip().toLowerCase(Locale.ROOT);
    if (text.startsWith("<html") || text.startsWith("<!doctype") || text.startsWith("<table")) {
      return Optional.of("@sheet-html");
    }
    return text.startsWith("{") || text.startsWith("[{")
        ? Optional.of("@sheet-json")
        : Optional.empty();
  }
}
