package io.gazette.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Text in an encoding that was recognised.
 *
 * @param certain whether the bytes prove the encoding; else its characters only make the most sense
 */
public record Decoded(String text, String charset, boolean certain) {

  /** The characters that fill about a tenth of every Chinese policy, in either script. */
  private static final String COMMON = "的一是我们們您信息個个人和或使用提供服務务会會在有、，。";

  private static final int SAMPLE = 64 * 1024;

  /** Damaged texts have a few; in pictures and programs one byte in ten looks like one. */
  private static final double MOST_CONTROLS = 0.05;

  private static final int FEW_CONTROLS = 20;

  /** Decodes bytes of unknown encoding. */
  public static Decoded of(byte[] bytes) {
    if (Decoder.startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new Decoded(lenient(bytes, 3, StandardCharsets.UTF_8), "UTF-8", true);
    }
    Optional<Charset> utf16 = Decoder.markedUtf16(bytes);
    if (utf16.isPresent()) {
      String text = lenient(bytes, 2, utf16.get());
      return new Decoded(text, utf16.get().name(), true);
    }
    return Decoder.strict(bytes, StandardCharsets.UTF_8)
        .filter(text -> text.indexOf('\0') < 0)
        .map(text -> new Decoded(text, "UTF-8", true))
        .orElseGet(() -> guess(bytes));
  }

  /** Decodes bytes in an encoding that the file names, if it can be true. */
  public static Optional<Decoded> named(byte[] bytes, String charset) {
    if (!isKnown(charset)) {
      return Optional.empty();
    }
    String wider = charset.matches("(?i)gb2312|gbk|gb_2312-80") ? "GB18030" : charset;
    return Decoder.strict(bytes, Charset.forName(wider))
        .map(text -> new Decoded(text, wider, true));
  }

  private static boolean isKnown(String charset) {
    return charset.matches("[A-Za-z0-9][A-Za-z0-9._:+-]{0,40}") && Charset.isSupported(charset);
  }

  private static Decoded guess(byte[] bytes) {
    Decoded best = new Decoded(lenient(bytes, 0, StandardCharsets.UTF_8), "UTF-8", false);
    double highest = sense(best.text());
    for (String name : List.of("GB18030", "Big5", "UTF-16LE", "UTF-16BE", "windows-1252")) {
      Optional<String> text = Decoder.strict(bytes, Charset.forName(name)).filter(Decoded::isText);
      double sense = text.map(Decoded::sense).orElse(-1.0);
      if (sense > highest) {
        highest = sense;
        best = new Decoded(text.orElseThrow(), name, false);
      }
    }
    return best;
  }

  /** Whether so many control characters stand in it that it is no text, however it is read. */
  public boolean isBinary() {
    long length = Math.min(text.length(), SAMPLE);
    long controls = text.chars().limit(SAMPLE).filter(c -> isControl(c)).count();
    return controls > FEW_CONTROLS && controls > MOST_CONTROLS * length;
  }

  /** A character that no text can hold; it only comes from damaged files. */
  private static boolean isControl(int c) {
    return Character.isISOControl(c) && !Character.isWhitespace(c);
  }

  private static boolean isText(String text) {
    return text.chars().limit(SAMPLE).noneMatch(c -> isControl(c));
  }

  /** How common its characters are: the share of common ones, a little for plain Latin ones. */
  private static double sense(String text) {
    int length = Math.min(text.length(), SAMPLE);
    double common = 0;
    for (int at = 0; at < length; at++) {
      char c = text.charAt(at);
      if (COMMON.indexOf(c) >= 0) {
        common += 1;
      } else if (c == '\uFFFD' || isControl(c)) {
        common -= 0.5;
      } else if (c < 0x80) {
        common += 0.02;
      }
    }
    return length == 0 ? 0 : common / length;
  }

  private static String lenient(byte[] bytes, int from, Charset charset) {
    return new String(bytes, from, bytes.length - from, charset);
  }
}
