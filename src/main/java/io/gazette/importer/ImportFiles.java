package io.gazette.importer;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Language;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the files to import and writes what came of them: the only class of the importer that
 * touches a disk.
 *
 * <p>Never writes over anything: a version that exists already is an error and nothing is written;
 * a {@code policy.yaml} that exists stays as it is.
 */
public final class ImportFiles {

  private static final long MOST_BYTES = 32L * 1024 * 1024;

  private ImportFiles() {}

  /** A file to import, or empty after reporting why it cannot be read. */
  public static Optional<ImportSource> read(
      Path file, Optional<Language> language, Diagnostics diagnostics) {
    SourcePosition here = SourcePosition.startOf(file.toString());
    try {
      long size = Files.size(file);
      if (size > MOST_BYTES) {
        diagnostics.report(
            Code.FILE_TOO_LARGE, here, Long.toString(size), Long.toString(MOST_BYTES));
        return Optional.empty();
      }
      String name = String.valueOf(file.getFileName());
      return Optional.of(new ImportSource(name, Files.readAllBytes(file), language));
    } catch (IOException e) {
      diagnostics.report(Code.FILE_UNREADABLE, here, reason(e));
      return Optional.empty();
    }
  }

  /**
   * Writes the files of a result.
   *
   * @return whether they were written; otherwise it was reported why not
   */
  public static boolean write(ImportResult result, Path contentFolder, Diagnostics diagnostics) {
    String folder = result.summary().map(ImportSummary::versionFolder).orElse("");
    if (Files.exists(contentFolder.resolve(folder))) {
      diagnostics.report(Code.IMPORT_VERSION_EXISTS, SourcePosition.startOf(folder), folder);
      return false;
    }
    try {
      for (Map.Entry<String, byte[]> file : result.files().entrySet()) {
        write(contentFolder.resolve(file.getKey()), file.getValue());
      }
      return true;
    } catch (IOException e) {
      diagnostics.report(Code.OUTPUT_UNWRITABLE, SourcePosition.startOf(folder), reason(e));
      return false;
    }
  }

  private static void write(Path file, byte[] content) throws IOException {
    if (!Files.exists(file)) {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, content, StandardOpenOption.CREATE_NEW);
    }
  }

  private static String reason(IOException failure) {
    return failure instanceof FileSystemException system && system.getReason() != null
        ? system.getReason()
        : failure.getClass().getSimpleName();
  }
}
