package io.gazette.render.theme;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.file.RegularFile;
import io.gazette.file.TooLargeException;
import io.gazette.text.PortableName;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A folder whose files replace those of the bundled theme.
 *
 * <p>Nothing outside it is ever read: only names that {@link ThemeFolders} knows are opened, and
 * never through a symbolic link.
 */
final class ThemeFolder {

  private static final int LARGEST_FILE = 4 * 1024 * 1024;

  private final Path folder;
  private final String shownAs;
  private final Diagnostics diagnostics;

  ThemeFolder(Path folder, String shownAs, Diagnostics diagnostics) {
    this.folder = folder;
    this.shownAs = shownAs;
    this.diagnostics = diagnostics;
  }

  List<ThemeFile> files() {
    if (!Files.isDirectory(folder)) {
      diagnostics.report(Code.THEME_MISSING, SourcePosition.startOf(shownAs), shownAs);
      return List.of();
    }
    List<ThemeFile> files = new ArrayList<>();
    paths().forEach((path, file) -> readInto(files, path, file));
    return files;
  }

  /** Everything in the folder that is no directory, symbolic links included, in order. */
  private SortedMap<String, Path> paths() {
    SortedMap<String, Path> paths = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .filter(path -> !path.getFileName().toString().startsWith("."))
          .forEach(path -> paths.put(PortableName.slashed(folder.relativize(path)), path));
    } catch (UncheckedIOException e) {
      report(Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      report(e);
    }
    return paths;
  }

  private void readInto(List<ThemeFile> files, String path, Path file) {
    if (Files.isSymbolicLink(file)) {
      report(Code.FILE_UNREADABLE, path, "@symbolic-link");
    } else if (!ThemeFolders.isKnown(path)) {
      report(Code.FILE_UNEXPECTED, path, path, ThemeFolders.ALLOWED);
    } else if (!Files.isRegularFile(file)) {
      report(Code.FILE_UNREADABLE, path, "@special-file");
    } else {
      read(files, path, file);
    }
  }

  private void read(List<ThemeFile> files, String path, Path file) {
    try {
      byte[] bytes = RegularFile.bytes(file, LARGEST_FILE);
      files.add(new ThemeFile(path, shownAs + "/" + path, bytes));
    } catch (TooLargeException e) {
      String size = Long.toString(e.size());
      report(Code.FILE_TOO_LARGE, path, size, Integer.toString(LARGEST_FILE));
    } catch (IOException e) {
      report(Code.FILE_UNREADABLE, path, e.toString());
    }
  }

  private void report(IOException failure) {
    boolean denied = failure instanceof AccessDeniedException;
    Path where = failure instanceof FileSystemException system ? Path.of(system.getFile()) : folder;
    report(
        Code.FILE_UNREADABLE,
        folder.relativize(where).toString().replace('\\', '/'),
        denied ? "@access-denied" : String.valueOf(failure.getMessage()));
  }

  private void report(Code code, String path, String... arguments) {
    String file = path.isEmpty() ? shownAs : shownAs + "/" + path;
    diagnostics.report(code, SourcePosition.startOf(file), arguments);
  }
}
