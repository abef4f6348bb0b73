package io.gazette.content;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
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
    tree.files()
        .forEach(
            (path, text) -> {
              if (isText(path)) {
                TextNature.ofText(text)
                    .ifPresent(
                        found ->
                            diagnostics.report(
                                found.code(), new SourcePosition(path, found.line(), 1)));
              }
              HiddenCharacters.report(path, text, diagnostics);
            });
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

  private static boolean isText(String path) {
    return path.endsWith(".md");
  }
}
