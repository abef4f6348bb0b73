package io.gazette.content;

import java.util.List;
import java.util.Optional;

/**
 * A folder as it was found: names sorted, whatever order the file system has.
 *
 * @param path relative to the content folder, with forward slashes; empty for the folder itself
 */
record ContentFolder(
    String path, String name, List<ContentFolder> folders, List<ContentFile> files) {

  ContentFolder {
    folders = List.copyOf(folders);
    files = List.copyOf(files);
  }

  Optional<ContentFile> file(String fileName) {
    return files.stream().filter(file -> file.name().equals(fileName)).findFirst();
  }

  /** The path of something in this folder, whether it exists or not. */
  String pathOf(String child) {
    return path.isEmpty() ? child : path + "/" + child;
  }
}
