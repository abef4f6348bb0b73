package io.gazette.exchange;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Decodes a spreadsheet's file. Excel writes UTF-8 only on request: its plain “CSV” is in the
 * system's code page (GBK in mainland China, Big5 in Taiwan and Hong Kong), its “Unicode text” in
 * UTF-16.
 */
final class CsvEncoding {

  private static final String MARK = "\uFEFF";

  private CsvEncoding() {}

  /** The text with line feeds and without byte order mark; empty after reporting why not. */
  static Optional<String> decode(String file, byte[] bytes, Diagnostics diagnostics) {
    for (Charset charset : candidates(bytes)) {
      Optional<String> text = strict(bytes, charset);
      if (text.isPresent()) {
        if (!charset.equals(StandardCharsets.UTF_8)) {
          diagnostics.report(
              Code.CSV_ENCODING,
              SourcePosition.startOf(file),
              charset.displayName(java.util.Locale.ROOT));
        }
        return text.map(CsvEncoding::normalized);
      }
    }
    diagnostics.report(Code.NOT_UTF8, SourcePosition.startOf(file));
    return Optional.empty();
  }

  private static List<Charset> candidates(byte[] bytes) {
    if (begins(bytes, MARK.getBytes(StandardCharsets.UTF_16LE))) {
      return List.of(StandardCharsets.UTF_16LE);
    }
    if (begins(bytes, MARK.getBytes(StandardCharsets.UTF_16BE))) {
      return List.of(StandardCharsets.UTF_16BE);
    }
    return List.of(StandardCharsets.UTF_8, codePage(bytes));
  }

  /** The header is ASCII in every code page, and names the languages. */
  private static Charset codePage(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    String header = text.lines().findFirst().orElse("");
    boolean traditional = header.contains("zh-Hant") && !header.contains("zh-Hans");
    return Charset.forName(traditional ? "Big5-HKSCS" : "GB18030");
  }

  private static boolean begins(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String normalized(String text) {
    String unmarked = text.startsWith(MARK) ? text.substring(1) : text;
    return unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }
}
