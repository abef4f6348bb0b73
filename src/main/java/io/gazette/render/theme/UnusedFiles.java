package io.gazette.render.theme;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds files that nothing in a theme uses, such as one whose name is misspelt.
 *
 * <p>A file is used if Gazette itself asks for it, or if its name stands in a template or
 * stylesheet that is used.
 */
final class UnusedFiles {

  /** What Gazette asks for itself: a template for each kind of page, and the places for more. */
  static final Set<String> ASKED_FOR =
      Set.of(
          "home.ftlh",
          "app.ftlh",
          "copy.ftlh",
          "data.ftlh",
          "parallel.ftlh",
          "since.ftlh",
          "since-index.ftlh",
          "policy.ftlh",
          "list.ftlh",
          "history.ftlh",
          "redline.ftlh",
          "loose-redline.ftlh",
          "root.ftlh",
          "not-found.ftlh",
          "moved.ftlh",
          "removed.ftlh");

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]*\\.[a-z0-9]+");

  private final Map<String, String> texts = new TreeMap<>();

  /**
   * @param files all of the theme
   */
  UnusedFiles(List<ThemeFile> files) {
    files.stream()
        .filter(file -> !file.path().startsWith(ThemeFolders.MESSAGES))
        .forEach(file -> texts.put(file.name(), file.plainText()));
  }

  /** The names of files in use. */
  Set<String> used() {
    Set<String> used = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(ASKED_FOR);
    while (!open.isEmpty()) {
      String name = open.pop();
      if (texts.containsKey(name) && used.add(name)) {
        NAME.matcher(texts.getOrDefault(name, ""))
            .results()
            .forEach(found -> open.push(found.group()));
      }
    }
    return used;
  }
}
