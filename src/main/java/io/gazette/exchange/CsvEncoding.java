package io.gazette.exchange;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.text.Decoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Decodes a spreadsheet's file. Excel writes UTF-8 only on request: its plain “CSV” is in the
 * system's code page (GBK in mainland China, Big5 in Taiwan and Hong Kong), its “Unicode text” in
 * UTF-16.
 */
final class CsvEncoding {

  private CsvEncoding() {}

  /** The text with line feeds and without byte order mark; empty after reporting why not. */
  static Optional<String> decode(String file, byte[] bytes, Diagnostics diagnostics) {
    for (Charset charset : candidates(bytes)) {
      Optional<String> text = Decoder.strict(bytes, charset);
      if (text.isPresent()) {
        if (!charset.equals(StandardCharsets.UTF_8)) {
          diagnostics.report(
              Code.CSV_ENCODING,
              SourcePosition.startOf(file),
              charset.displayName(java.util.Locale.ROOT));
        }
        return text.map(Decoder::normalized);
      }
    }
    diagnostics.report(Code.NOT_UTF8, SourcePosition.startOf(file), "@encoding-unknown");
    return Optional.empty();
  }

  private static List<Charset> candidates(byte[] bytes) {
    return Decoder.markedUtf16(bytes)
        .map(List::of)
        .orElseGet(() -> List.of(StandardCharsets.UTF_8, codePage(bytes)));
  }

  /** The header is ASCII in every code page, and names the languages. */
  private static Charset codePage(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    String header = text.lines().findFirst().orElse("");
    boolean traditional = header.contains("zh-Hant") && !header.contains("zh-Hans");
    return Charset.forName(traditional ? "Big5-HKSCS" : "GB18030");
  }
}
