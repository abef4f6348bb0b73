package io.gazette.content;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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

  /**
   * The folders of versions one of whose texts is none, with a slash at the end: what else could be
   * said of them would follow from that.
   */
  public static Set<String> unsoundFolders(ContentTree tree) {
    return tree.files().entrySet().stream()
        .filter(file -> isText(file.getKey()) && TextNature.ofText(file.getValue()).isPresent())
        .map(file -> file.getKey().substring(0, file.getKey().lastIndexOf('/') + 1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Whether a file of the content folder is a text, by its name. */
  public static boolean isText(String path) {
    return path.endsWith(".md");
  }
}
