package io.gazette.importer.reading;

import io.gazette.importer.manuscript.Chars;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Text in an encoding that was recognised.
 *
 * @param certain whether the bytes prove the encoding; else its characters only make the most sense
 */
record Decoding(String text, String charset, boolean certain) {

  /** The characters that fill about a tenth of every Chinese policy, in either script. */
  private static final String COMMON = "的一是我们們您信息個个人和或使用提供服務务会會在有、，。";

  private static final int SAMPLE = 64 * 1024;

  /** Damaged texts have a few; in pictures and programs one byte in ten looks like one. */
  private static final double MOST_CONTROLS = 0.05;

  private static final int FEW_CONTROLS = 20;

  /** Decodes bytes of unknown encoding. */
  public static Decoding of(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new Decoding(lenient(bytes, 3, StandardCharsets.UTF_8), "UTF-8", true);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new Decoding(lenient(bytes, 2, StandardCharsets.UTF_16LE), "UTF-16LE", true);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new Decoding(lenient(bytes, 2, StandardCharsets.UTF_16BE), "UTF-16BE", true);
    }
    return strict(bytes, StandardCharsets.UTF_8)
        .filter(text -> text.indexOf('\0') < 0)
        .map(text -> new Decoding(text, "UTF-8", true))
        .orElseGet(() -> guess(bytes));
  }

  /** Decodes bytes in an encoding that the file names, if it can be true. */
  static Optional<Decoding> named(byte[] bytes, String charset) {
    if (!isKnown(charset)) {
      return Optional.empty();
    }
    String wider = charset.matches("(?i)gb2312|gbk|gb_2312-80") ? "GB18030" : charset;
    return strict(bytes, Charset.forName(wider)).map(text -> new Decoding(text, wider, true));
  }

  private static boolean isKnown(String charset) {
    return charset.matches("[A-Za-z0-9][A-Za-z0-9._:+-]{0,40}") && Charset.isSupported(charset);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int at = 0; at < mark.length; at++) {
      if (at >= bytes.length || (bytes[at] & 0xFF) != mark[at]) {
        return false;
      }
    }
    return true;
  }

  private static Decoding guess(byte[] bytes) {
    Decoding best = new Decoding(lenient(bytes, 0, StandardCharsets.UTF_8), "UTF-8", false);
    double highest = sense(best.text());
    for (String name : List.of("GB18030", "Big5", "UTF-16LE", "UTF-16BE", "windows-1252")) {
      Optional<String> text = strict(bytes, Charset.forName(name)).filter(Decoding::isText);
      double sense = text.map(Decoding::sense).orElse(-1.0);
      if (sense > highest) {
        highest = sense;
        best = new Decoding(text.orElseThrow(), name, false);
      }
    }
    return best;
  }

  /** Whether so many control characters stand in it that it is no text, however it is read. */
  boolean isBinary() {
    long length = Math.min(text.length(), SAMPLE);
    long controls = text.chars().limit(SAMPLE).filter(c -> Chars.isControl((char) c)).count();
    return controls > FEW_CONTROLS && controls > MOST_CONTROLS * length;
  }

  private static boolean isText(String text) {
    return text.chars().limit(SAMPLE).noneMatch(c -> Chars.isControl((char) c));
  }

  /** How common its characters are: the share of common ones, a little for plain Latin ones. */
  private static double sense(String text) {
    int length = Math.min(text.length(), SAMPLE);
    double common = 0;
    for (int at = 0; at < length; at++) {
      char c = text.charAt(at);
      if (COMMON.indexOf(c) >= 0) {
        common += 1;
      } else if (c == '\uFFFD') {
        common -= 0.5;
      } else if (c < 0x80) {
        common += 0.02;
      }
    }
    return length == 0 ? 0 : common / length;
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

  private static String lenient(byte[] bytes, int from, Charset charset) {
    return new String(bytes, from, bytes.length - from, charset);
  }
}
