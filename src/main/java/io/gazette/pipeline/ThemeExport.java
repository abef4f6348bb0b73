package io.gazette.pipeline;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Outcome;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.file.RegularFile;
import io.gazette.file.WriteFailure;
import io.gazette.render.theme.Theme;
import io.gazette.text.PortableName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Writes the theme that Gazette brings into a folder, for a theme of one's own to begin from.
 *
 * <p>Nothing is written over: a file that says something else is reported, and then no file is
 * written.
 */
public final class ThemeExport {

  private final Path folder;
  private final Diagnostics diagnostics = new Diagnostics();

  private ThemeExport(Path folder) {
    this.folder = folder.toAbsolutePath();
  }

  /** The paths of the files that were written, within the folder. */
  public static Outcome<List<String>> to(Path folder) {
    ThemeExport export = new ThemeExport(folder);
    Optional<List<String>> written = export.write(Theme.bundled());
    return Outcome.of(export.diagnostics, written);
  }

  private Optional<List<String>> write(SortedMap<String, byte[]> files) {
    files.forEach(this::checkFree);
    if (diagnostics.hasErrors()) {
      return Optional.empty();
    }
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      try {
        write(file.getKey(), file.getValue());
      } catch (IOException e) {
        diagnostics.report(Code.OUTPUT_UNWRITABLE, position(file.getKey()), WriteFailure.reason(e));
        return Optional.empty();
      }
    }
    return Optional.of(List.copyOf(files.keySet()));
  }

  private void checkFree(String path, byte[] bytes) {
    Path file = folder.resolve(path);
    try {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !holds(file, bytes)) {
        diagnostics.report(Code.CONTENT_FILE_EXISTS, position(path));
      }
    } catch (IOException e) {
      diagnostics.report(Code.FILE_UNREADABLE, position(path), e.toString());
    }
  }

  private static boolean holds(Path file, byte[] bytes) throws IOException {
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
        && Files.size(file) == bytes.length
        && Arrays.equals(RegularFile.bytes(file, bytes.length), bytes);
  }

  private void write(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path);
    if (!Files.exists(file)) {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
    }
  }

  private SourcePosition position(String path) {
    return SourcePosition.startOf(PortableName.slashed(folder.resolve(path)));
  }
}
