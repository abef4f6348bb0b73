package io.gazette.content;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.file.RegularFile;
import io.gazette.file.TooLargeException;
import io.gazette.text.PortableName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads one text file that belongs to no content folder. */
public final class LooseFile {

  /** Sixteen times a policy that takes an hour to read. */
  private static final int BYTE_LIMIT = 8 * 1024 * 1024;

  private LooseFile() {}

  /**
   * The text, each line break a line feed; empty after reporting why not: no regular file, more
   * than 8 MB, not in UTF-8 (with the place of the first wrong byte). Positions name the file as it
   * was given.
   */
  public static Optional<String> read(Path file, Diagnostics diagnostics) {
    String name = PortableName.slashed(file);
    if (!Files.exists(file)) {
      diagnostics.report(Code.FILE_MISSING, SourcePosition.startOf(name), name);
      return Optional.empty();
    }
    if (Files.isDirectory(file)) {
      diagnostics.report(Code.FILE_UNREADABLE, SourcePosition.startOf(name), "@folder");
      return Optional.empty();
    }
    return Utf8File.read(
        new ContentFile(name, name, file, true), BYTE_LIMIT, new Problems(diagnostics));
  }

  /** The bytes of a file that may be a link; empty after reporting why not. */
  public static Optional<byte[]> bytes(Path file, int byteLimit, Diagnostics diagnostics) {
    SourcePosition start = SourcePosition.startOf(PortableName.slashed(file));
    if (Files.isDirectory(file)) {
      diagnostics.report(Code.FILE_UNREADABLE, start, "@folder");
      return Optional.empty();
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      diagnostics.report(Code.FILE_UNREADABLE, start, "@special-file");
      return Optional.empty();
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return Optional.of(RegularFile.bytes(stream, file, byteLimit));
    } catch (TooLargeException e) {
      String size = Long.toString(e.size());
      diagnostics.report(Code.FILE_TOO_LARGE, start, size, Integer.toString(byteLimit));
      return Optional.empty();
    } catch (IOException e) {
      diagnostics.report(Code.FILE_UNREADABLE, start, FolderScanner.reason(e));
      return Optional.empty();
    }
  }
}
