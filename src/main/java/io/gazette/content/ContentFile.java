package io.gazette.content;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of the content folder, not yet read.
 *
 * @param path relative to the content folder, with forward slashes
 * @param readable whether it is a regular file within the content folder; if not, that was reported
 * @param unsaved words to be read in place of those on the disk
 */
record ContentFile(
    String path, String name, Path location, boolean readable, Optional<String> unsaved) {

  ContentFile(String path, String name, Path location, boolean readable) {
    this(path, name, location, readable, Optional.empty());
  }

  static ContentFile unsaved(String path, String name, String text) {
    return new ContentFile(path, name, Path.of(name), true, Optional.of(text));
  }
}
