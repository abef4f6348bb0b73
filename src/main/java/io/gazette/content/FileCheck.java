package io.gazette.content;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import java.util.Optional;

/**
 * Looks at the files themselves, before anyone asks what they say: whether they are texts at all,
 * and whether they hold characters that readers would not see.
 */
public final class FileCheck {

  private FileCheck() {}

  /** Reports what is wrong with any file that was read. */
  public static void report(ContentTree tree, Diagnostics diagnostics) {
    tree.files().forEach((path, text) -> report(path, text, diagnostics));
  }

  /**
   * Reports what is wrong with one file.
   *
   * @return whether it can be read for what it says
   */
  public static boolean report(String path, String text, Diagnostics diagnostics) {
    Optional<TextNature.Found> other = isText(path) ? TextNature.ofText(text) : Optional.empty();
    other.ifPresent(
        found -> diagnostics.report(found.code(), new SourcePosition(path, found.line(), 1)));
    HiddenCharacters.report(path, text, diagnostics);
    return other.isEmpty();
  }

  /** Whether a file of the content folder is a text, by its name. */
  public static boolean isText(String path) {
    return path.endsWith(".md");
  }
}
