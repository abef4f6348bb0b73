package io.gazette.content;

import io.gazette.model.FileNames;
import io.gazette.model.ListKind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Which files belong where: the one place to add a new one. */
final class Layout {

  static final List<String> CONTENT_FILES =
      List.of(FileNames.SITE, FileNames.VOCABULARY, FileNames.LEDGER);
  static final List<String> POLICY_FILES = List.of(FileNames.POLICY);

  /** Beside these, a version folder has a text for each language. */
  static final List<String> VERSION_FILES =
      Stream.concat(
              Stream.of(FileNames.VERSION),
              Arrays.stream(ListKind.values()).map(list -> list.shape().file().name()).distinct())
          .toList();

  /** Holds the originals a version was made from. */
  static final List<String> UNPUBLISHED_FOLDERS = List.of(FileNames.SOURCE_FOLDER);

  /** The content folder, its policies and their versions. */
  static final int LEVELS = 3;

  private Layout() {}

  /** Whether a name says that the file is not content, in whichever folder it lies. */
  static boolean isIgnored(String name) {
    return name.startsWith(".") || name.equals(FileNames.NOTES);
  }
}
