package io.gazette.content;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** A folder as it was when a version was sealed: its file lies among the sealed copies. */
final class SealedFolder {

  private final Path root;
  private final SortedMap<String, String> copies;

  /**
   * @param copies see {@link SealedSettings#copies}
   */
  SealedFolder(Path root, SortedMap<String, String> copies) {
    this.root = root;
    this.copies = copies;
  }

  /** The content folder, or a policy's folder in it, with no more than one file. */
  ContentFolder with(String folder, String name) {
    String path = folder.isEmpty() ? name : folder + "/" + name;
    List<ContentFile> files =
        Optional.ofNullable(copies.get(path)).stream()
            .map(root::resolve)
            .map(copy -> new ContentFile(path, name, copy, isFile(copy)))
            .toList();
    return new ContentFolder(folder, folder, List.of(), files);
  }

  private static boolean isFile(Path copy) {
    return Files.isRegularFile(copy, LinkOption.NOFOLLOW_LINKS);
  }
}
