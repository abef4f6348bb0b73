package io.gazette.content;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** The same with other words in one of its files, new or not. */
  ContentFolder with(String filePath, String text) {
    List<ContentFolder> inner =
        folders.stream()
            .map(
                folder ->
                    filePath.startsWith(folder.path() + "/") ? folder.with(filePath, text) : folder)
            .toList();
    String fileName = filePath.substring(path.isEmpty() ? 0 : path.length() + 1);
    if (fileName.contains("/")) {
      return new ContentFolder(path, name, inner, files);
    }
    Stream<ContentFile> others = files.stream().filter(file -> !file.name().equals(fileName));
    List<ContentFile> all =
        Stream.concat(others, Stream.of(ContentFile.unsaved(filePath, fileName, text)))
            .sorted(Comparator.comparing(ContentFile::name))
            .toList();
    return new ContentFolder(path, name, inner, all);
  }

  /** The same without one of its files, and without folders that are empty then. */
  ContentFolder without(String filePath) {
    List<ContentFolder> inner =
        folders.stream()
            .map(
                folder ->
                    filePath.startsWith(folder.path() + "/") ? folder.without(filePath) : folder)
            .filter(folder -> !folder.files().isEmpty() || !folder.folders().isEmpty())
            .toList();
    return new ContentFolder(
        path, name, inner, files.stream().filter(file -> !file.path().equals(filePath)).toList());
  }

  /** The path of something in this folder, whether it exists or not. */
  String pathOf(String child) {
    return path.isEmpty() ? child : path + "/" + child;
  }
}
