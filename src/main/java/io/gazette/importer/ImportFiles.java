package io.gazette.importer;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.file.RegularFile;
import io.gazette.file.TooLargeException;
import io.gazette.importer.reading.SourceReader;
import io.gazette.model.Language;
import io.gazette.text.PortableName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads the files to import: the only class of the importer that touches a disk. */
public final class ImportFiles {

  private ImportFiles() {}

  /** A file to import, or empty after reporting why it cannot be read. */
  public static Optional<ImportSource> read(
      Path file, Optional<Language> language, Diagnostics diagnostics) {
    SourcePosition here = SourcePosition.startOf(PortableName.slashed(file));
    try {
      if (Files.isDirectory(file)) {
        diagnostics.report(Code.FILE_UNREADABLE, here, "@folder");
        return Optional.empty();
      }
      try (InputStream stream = Files.newInputStream(file)) {
        byte[] bytes = RegularFile.bytes(stream, file, SourceReader.MOST_BYTES);
        return Optional.of(new ImportSource(PortableName.slashed(file), bytes, language));
      }
    } catch (TooLargeException e) {
      String size = Long.toString(e.size());
      String most = Integer.toString(SourceReader.MOST_BYTES);
      diagnostics.report(Code.FILE_TOO_LARGE, here, size, most);
    } catch (NoSuchFileException e) {
      diagnostics.report(Code.FILE_UNREADABLE, here, "@file-absent");
    } catch (AccessDeniedException e) {
      diagnostics.report(Code.FILE_UNREADABLE, here, "@access-denied");
    } catch (IOException e) {
      diagnostics.report(Code.FILE_UNREADABLE, here, reason(e));
    }
    return Optional.empty();
  }

  private static String reason(IOException failure) {
    return failure instanceof FileSystemException system && system.getReason() != null
        ? system.getReason()
        : failure.getClass().getSimpleName();
  }
}
