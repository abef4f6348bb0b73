package io.gazette.output;

import io.gazette.file.RegularFile;
import io.gazette.output.ForeignFolderException.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Whether a folder may be replaced as a whole: only if every file in it is one that the last output
 * wrote there.
 *
 * <p>Content may come from a stranger, and with it a marker, a list of files or a link: none of
 * them makes Gazette delete what it did not write.
 */
final class Replaceable {

  /** Marks a folder as written by Gazette. */
  static final String MARKER = ".gazette-output";

  static final String MARKER_TEXT =
      "Gazette wrote this folder and replaces it as a whole. Put nothing of your own here.\n";

  private static final int NAMED = 5;

  /** The folder of a repository. */
  private static final String WORK = ".git";

  private final Path target;
  private final String record;

  /**
   * @param record the file of an output that names all the others, one a line behind two blanks
   */
  Replaceable(Path target, String record) {
    this.target = target;
    this.record = record;
  }

  /**
   * Refuses a place that is not for an output.
   *
   * @param sources folders that are read
   */
  void requireApart(List<Path> sources) throws IOException {
    if (target.getParent() == null) {
      throw new ForeignFolderException(target, Reason.SOURCES, List.of());
    }
    for (Path source : sources) {
      Path real = Files.exists(source) ? source.toRealPath() : source.toAbsolutePath().normalize();
      if (real.startsWith(target) || target.startsWith(real)) {
        throw new ForeignFolderException(target, Reason.SOURCES, List.of(source.toString()));
      }
    }
  }

  /** Refuses a link at the place itself, or on the way to it below the folder of work. */
  static void requireNoLink(Path output) throws IOException {
    Path absolute = output.toAbsolutePath().normalize();
    Path work = output.getFileSystem().getPath("").toAbsolutePath();
    for (Path at = absolute; at != null && !at.equals(work); at = at.getParent()) {
      boolean ours = at.equals(absolute) || absolute.startsWith(work);
      if (ours && Files.isSymbolicLink(at)) {
        throw new ForeignFolderException(absolute, Reason.LINK, List.of(at.toString()));
      }
    }
  }

  /**
   * Refuses a folder that holds anything but the last output.
   *
   * @return the files that it holds
   */
  Set<String> requireOwn() throws IOException {
    if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      return Set.of();
    }
    if (!Files.isDirectory(target)) {
      throw new ForeignFolderException(target, Reason.FOREIGN_FILES, List.of(target.toString()));
    }
    Search search = new Search(isMarked() ? recorded() : Set.of());
    FileTree.list(target, search);
    if (!search.foreign.isEmpty()) {
      throw new ForeignFolderException(
          target, Reason.FOREIGN_FILES, search.foreign.stream().limit(NAMED).toList());
    }
    return search.own;
  }

  private boolean isMarked() throws IOException {
    Path marker = target.resolve(MARKER);
    return Files.isRegularFile(marker, LinkOption.NOFOLLOW_LINKS)
        && Files.size(marker) == MARKER_TEXT.length()
        && RegularFile.text(marker, MARKER_TEXT.length()).equals(MARKER_TEXT);
  }

  private Set<String> recorded() throws IOException {
    Path file = target.resolve(record);
    Set<String> names = new HashSet<>(Set.of(MARKER, record));
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      RegularFile.text(file, RegularFile.LARGEST)
          .lines()
          .filter(line -> line.contains("  "))
          .forEach(line -> names.add(line.substring(line.indexOf("  ") + 2)));
    }
    return names;
  }

  /** Links, and what is no file, are foreign too. */
  private static final class Search implements FileTree.Listing {

    private final Set<String> recorded;
    private final Set<String> own = ConcurrentHashMap.newKeySet();
    private final SortedSet<String> foreign = new ConcurrentSkipListSet<>();

    Search(Set<String> recorded) {
      this.recorded = recorded;
    }

    @Override
    public boolean take(String path, BasicFileAttributes attributes) {
      if (recorded.isEmpty() && foreign.size() >= NAMED) {
        // Of what nobody marked a few names will do, and there may be a great many.
        return false;
      }
      if (!attributes.isDirectory()) {
        boolean ours = attributes.isRegularFile() && recorded.contains(path);
        return (ours ? own : foreign).add(path);
      }
      boolean work = path.equals(WORK) || path.endsWith("/" + WORK);
      return !work || !foreign.add(path + "/");
    }
  }
}
