package io.gazette.content;

import io.gazette.model.FileNames;
import io.gazette.model.ListKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Which files belong where: the one place to add a new one. */
final class Layout {

  static final List<String> CONTENT_FILES =
      List.of(FileNames.SITE, FileNames.VOCABULARY, FileNames.WAIVERS, FileNames.LEDGER);
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

  private static final List<String> LEFT_BY_SYSTEMS =
      List.of("thumbs.db", "ehthumbs.db", "desktop.ini", "icon\r", "__macosx", "$recycle.bin");

  private Layout() {}

  /** Hidden, so that nobody takes the copies of what was sealed for texts to edit. */
  private static final String SEALED_FOLDER = ".sealed";

  /** Whether nothing in a folder of the content folder is of interest to anyone. */
  static boolean isSkipped(String path) {
    return path.substring(path.lastIndexOf('/') + 1).startsWith(".") && !path.equals(SEALED_FOLDER);
  }

  /**
   * Whether a name says that the file is not content, in whichever folder it lies: hidden files,
   * notes, and what systems, office programs and editors leave beside a file without being asked.
   * Nobody made these and nobody misses them, so nothing is said. A copy that a person kept ({@code
   * .bak}, {@code zh-Hans (1).md}) may be the text that was meant, and is told.
   */
  static boolean isIgnored(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return name.startsWith(".")
        || name.equals(FileNames.NOTES)
        || LEFT_BY_SYSTEMS.contains(lower)
        || name.startsWith("~$")
        || name.startsWith("~WRL")
        || name.endsWith("~")
        || lower.endsWith(".swp")
        || (name.startsWith("#") && name.endsWith("#"));
  }
}
