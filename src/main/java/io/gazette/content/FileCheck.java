package io.gazette.content;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;

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
              if (path.endsWith(".md")) {
                TextNature.ofText(text)
                    .ifPresent(
                        found ->
                            diagnostics.report(
                                found.code(), new SourcePosition(path, found.line(), 1)));
              }
              HiddenCharacters.report(path, text, diagnostics);
            });
  }
}
