package io.gazette.content;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.file.RegularFile;
import io.gazette.file.TooLargeException;
import io.gazette.text.Decoded;
import io.gazette.text.Decoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Optional;

/** Reads a file as UTF-8 and nothing else. */
final class Utf8File {

  private Utf8File() {}

  /**
   * The text without byte order mark, each line break a line feed; empty after reporting why not.
   */
  static Optional<String> read(ContentFile file, int byteLimit, Problems problems) {
    if (!file.readable()) {
      return Optional.empty();
    }
    SourcePosition start = SourcePosition.startOf(file.path());
    try (var stream = open(file)) {
      return decode(RegularFile.bytes(stream, file.location(), byteLimit), file.path(), problems);
    } catch (TooLargeException e) {
      String size = Long.toString(e.size());
      problems.report(Code.FILE_TOO_LARGE, start, size, Integer.toString(byteLimit));
      return Optional.empty();
    } catch (IOException e) {
      problems.report(Code.FILE_UNREADABLE, start, FolderScanner.reason(e));
      return Optional.empty();
    }
  }

  private static InputStream open(ContentFile file) throws IOException {
    return file.unsaved().isPresent()
        ? new ByteArrayInputStream(file.unsaved().get().getBytes(StandardCharsets.UTF_8))
        : Files.newInputStream(file.location());
  }

  static Optional<String> decode(byte[] bytes, String path, Problems problems) {
    Decoder.Utf8 decoded = Decoder.utf8(bytes);
    String text = Decoder.normalized(decoded.text());
    boolean inOther = text.indexOf('\0') >= 0 && !Decoded.of(bytes).charset().equals("UTF-8");
    if (decoded.isWhole() && !inOther) {
      problems.read(path, text);
      return Optional.of(text);
    }
    SourcePosition position = inOther ? SourcePosition.startOf(path) : endOf(text, path);
    Decoded guess = Decoded.of(bytes);
    int wrong = decoded.text().getBytes(StandardCharsets.UTF_8).length;
    if (isUnknown(guess) && isPasted(bytes, wrong)) {
      problems.report(Code.NOT_UTF8, position, "@encoding-mixed");
    } else {
      reportOther(guess, position, problems);
    }
    return Optional.empty();
  }

  private static boolean isUnknown(Decoded guess) {
    return guess.isBinary() || guess.charset().equals("UTF-8");
  }

  /**
   * Whether a line, or words in it, were pasted into a file as Chinese Windows saves them by
   * itself.
   *
   * @param wrong the first wrong byte
   */
  private static boolean isPasted(byte[] bytes, int wrong) {
    int from = wrong;
    while (from > 0 && bytes[from - 1] != '\n') {
      from--;
    }
    int to = wrong;
    while (to < bytes.length && bytes[to] != '\n') {
      to++;
    }
    byte[] line = Arrays.copyOfRange(bytes, from, to);
    return Decoded.of(line).charset().equals("GB18030") || isPastedIn(line, wrong - from);
  }

  /** Whether characters of GB 2312 stand at a place, and nothing but UTF-8 behind them. */
  private static boolean isPastedIn(byte[] line, int wrong) {
    boolean[] whole = new boolean[line.length + 1];
    whole[line.length] = true;
    for (int at = line.length - 1; at >= wrong; at--) {
      int end = at + length(line, at);
      whole[at] = end > at && end <= line.length && whole[end];
    }
    int end = wrong;
    while (end + 1 < line.length && !whole[end] && isHan(line[end], line[end + 1])) {
      end += 2;
    }
    // One alone may be half of a character of UTF-8.
    return whole[end] && end - wrong > 2;
  }

  /** How many bytes the character of UTF-8 has that begins at a place; none if none does. */
  private static int length(byte[] line, int at) {
    int lead = line[at] & 0xFF;
    int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    for (int next = at + 1; next < at + length; next++) {
      if (next >= line.length || (line[next] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  /** A character of GB 2312, with punctuation. */
  private static boolean isHan(byte first, byte second) {
    return (first & 0xFF) >= 0xA1
        && (first & 0xFF) <= 0xF7
        && (second & 0xFF) >= 0xA1
        && (second & 0xFF) <= 0xFE;
  }

  /** Names the encoding, and keeps the text as it reads in it, so that its line can be shown. */
  private static void reportOther(Decoded guess, SourcePosition position, Problems problems) {
    if (isUnknown(guess)) {
      problems.report(Code.NOT_UTF8, position, "@encoding-unknown");
      return;
    }
    problems.read(position.file(), Decoder.normalized(guess.text()));
    problems.report(Code.NOT_UTF8, position, guess.charset());
  }

  /** Decoding stops before the first wrong byte, so that is where the text ends. */
  private static SourcePosition endOf(String text, String path) {
    int line = 1 + (int) text.chars().filter(character -> character == '\n').count();
    return new SourcePosition(path, line, text.length() - text.lastIndexOf('\n'));
  }
}
