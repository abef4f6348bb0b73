package io.gazette.content;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.text.PortableName;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Lists the content folder once, before anything is read, and never leaves it. */
final class FolderScanner {

  /** More versions of one policy, or files of one version, nobody wrote. */
  static final int MOST_IN_POLICY = 10_000;

  private final Path root;
  private final Problems problems;

  private FolderScanner(Path root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  /** The content folder with its policies and versions, or empty after reporting why not. */
  static Optional<ContentFolder> scan(Path contentFolder, Problems problems) {
    SourcePosition here = SourcePosition.startOf(".");
    if (!Files.isDirectory(contentFolder)) {
      problems.report(Code.CONTENT_MISSING, here, contentFolder.toString());
      return Optional.empty();
    }
    try {
      var scanner = new FolderScanner(contentFolder.toRealPath(), problems);
      return Optional.of(scanner.folder("", "", scanner.root, Layout.LEVELS));
    } catch (IOException e) {
      problems.report(Code.FILE_UNREADABLE, here, reason(e));
      return Optional.empty();
    }
  }

  private ContentFolder folder(String path, String name, Path location, int levels) {
    List<Path> inner = new ArrayList<>();
    List<ContentFile> files = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    String prefix = path.isEmpty() ? "" : path + "/";
    for (Path entry : levels > 0 ? entries(path, location) : List.<Path>of()) {
      String entryName = fileName(entry);
      String entryPath = prefix + entryName;
      Optional<BasicFileAttributes> kind = kind(entry);
      Optional<String> obstacle = obstacle(kind);
      checkName(entry, entryPath, names);
      obstacle.ifPresent(
          reason ->
              problems.report(Code.FILE_UNREADABLE, SourcePosition.startOf(entryPath), reason));
      if (kind.isPresent() && kind.get().isDirectory()) {
        inner.add(entry);
      } else {
        files.add(new ContentFile(entryPath, entryName, entry, obstacle.isEmpty()));
      }
    }
    List<ContentFolder> folders =
        inner.parallelStream()
            .map(entry -> folder(prefix + fileName(entry), fileName(entry), entry, levels - 1))
            .toList();
    return new ContentFolder(path, name, folders, files);
  }

  /**
   * A folder must be the same wherever it is copied.
   *
   * @param names those before it in the same folder
   */
  private void checkName(Path entry, String path, Map<String, String> names) {
    String name = fileName(entry);
    SourcePosition here = SourcePosition.startOf(path);
    String other = names.putIfAbsent(PortableName.folded(name), name);
    if (other != null) {
      problems.report(Code.NAME_CLASH, here, name, other);
    }
    // Folders are named by ids, which are judged as such.
    if (!PortableName.is(name) && !Files.isDirectory(entry)) {
      problems.report(Code.NAME_NOT_PORTABLE, here, name);
    }
  }

  /** The entries by name; of a policy or a version with too many of them, none. */
  private List<Path> entries(String path, Path location) {
    List<Path> entries = new ArrayList<>();
    int most = path.isEmpty() ? Integer.MAX_VALUE : MOST_IN_POLICY;
    try (var stream =
        Files.newDirectoryStream(location, entry -> !Layout.isIgnored(fileName(entry)))) {
      for (Path entry : stream) {
        if (entries.size() == most) {
          SourcePosition position = SourcePosition.startOf(path);
          problems.report(Code.TOO_MANY_FILES, position, Integer.toString(most));
          return List.of();
        }
        entries.add(entry);
      }
    } catch (DirectoryIteratorException e) {
      unreadable(path, Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      unreadable(path, e);
    }
    entries.sort(Comparator.comparing(FolderScanner::fileName));
    return entries;
  }

  /** Why an entry must not be opened, as an argument of {@link Code#FILE_UNREADABLE}. */
  private static Optional<String> obstacle(Optional<BasicFileAttributes> kind) {
    if (kind.isPresent() && kind.get().isSymbolicLink()) {
      // The ledger follows none either: what is read and what is sealed are the same files.
      return Optional.of("@link");
    }
    return kind.isPresent() && (kind.get().isDirectory() || kind.get().isRegularFile())
        ? Optional.empty()
        : Optional.of("@special-file");
  }

  private static Optional<BasicFileAttributes> kind(Path entry) {
    try {
      return Optional.of(
          Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static String fileName(Path entry) {
    return String.valueOf(entry.getFileName());
  }

  private void unreadable(String path, IOException failure) {
    SourcePosition position = SourcePosition.startOf(path.isEmpty() ? "." : path);
    problems.report(Code.FILE_UNREADABLE, position, reason(failure));
  }

  /** The reason of a failure, as an argument of {@link Code#FILE_UNREADABLE}. */
  static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return "@access-denied";
    }
    if (failure instanceof NoSuchFileException missing) {
      return Objects.requireNonNullElse(missing.getReason(), "@file-absent");
    }
    return failure instanceof FileSystemException system && system.getReason() != null
        ? system.getReason()
        : failure.getClass().getSimpleName();
  }
}
