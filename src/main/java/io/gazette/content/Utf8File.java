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
    if (isUnknown(guess) && isGb18030(lineAt(decoded.text(), bytes))) {
      problems.report(Code.NOT_UTF8, position, "@encoding-mixed");
    } else {
      reportOther(guess, position, problems);
    }
    return Optional.empty();
  }

  private static boolean isUnknown(Decoded guess) {
    return guess.isBinary() || guess.charset().equals("UTF-8");
  }

  /** Whether a line that was pasted into a file is what Chinese Windows saves by itself. */
  private static boolean isGb18030(byte[] line) {
    return Decoded.of(line).charset().equals("GB18030");
  }

  /** The line of the first wrong byte, which stands behind a text. */
  private static byte[] lineAt(String before, byte[] bytes) {
    int wrong = before.getBytes(StandardCharsets.UTF_8).length;
    int from = wrong;
    while (from > 0 && bytes[from - 1] != '\n') {
      from--;
    }
    int to = wrong;
    while (to < bytes.length && bytes[to] != '\n') {
      to++;
    }
    return Arrays.copyOfRange(bytes, from, to);
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
