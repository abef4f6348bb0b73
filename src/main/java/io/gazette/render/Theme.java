package io.gazette.render;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Language;
import io.gazette.output.OutputTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How pages look and speak: templates, assets and messages, read and checked as a whole.
 *
 * <p>Immutable and safe for use by several threads. The bundled theme is complete; a folder
 * replaces single files of it and may add templates and assets. A file that is replaced is replaced
 * as a whole. Everything wrong with a theme that can be seen without a policy is reported on
 * loading; what shows only on a page (a value that does not exist) is reported while rendering, and
 * so still before anything is written.
 */
public final class Theme {

  private static final String BUNDLED_NAME = "themes/default";

  private final Templates templates;
  private final Map<Language, Messages> messages;
  private final Assets assets;

  private Theme(Templates templates, Map<Language, Messages> messages, Assets assets) {
    this.templates = templates;
    this.messages = messages;
    this.assets = assets;
  }

  /**
   * The theme that travels with Gazette.
   *
   * @return empty if it has no words for one of the languages; the diagnostics say which
   */
  public static Optional<Theme> bundled(List<Language> languages, Diagnostics diagnostics) {
    return load(BundledTheme.files(), List.of(), BUNDLED_NAME, languages, diagnostics);
  }

  /**
   * The bundled theme with the files of a folder in place of its own.
   *
   * <p>Nothing outside the folder is read, not even through a symbolic link.
   *
   * @param shownAs how diagnostics name the folder
   * @return empty if anything is wrong with it; the diagnostics say what
   */
  public static Optional<Theme> withFolder(
      Path folder, String shownAs, List<Language> languages, Diagnostics diagnostics) {
    Diagnostics found = new Diagnostics();
    List<ThemeFile> own = new ThemeFolder(folder, shownAs, found).files();
    found.sorted().forEach(diagnostics::report);
    return found.hasErrors()
        ? Optional.empty()
        : load(BundledTheme.files(), own, shownAs, languages, diagnostics);
  }

  private static Optional<Theme> load(
      List<ThemeFile> bundled,
      List<ThemeFile> own,
      String name,
      List<Language> languages,
      Diagnostics diagnostics) {
    SortedMap<String, ThemeFile> files = byPath(bundled);
    SortedMap<String, ThemeFile> original = byPath(bundled);
    files.putAll(byPath(own));
    Diagnostics found = new Diagnostics();
    Theme theme =
        new Theme(
            Templates.parse(in(ThemeFolders.TEMPLATES, files), found),
            new MessageFiles(files, original, found).load(languages, name),
            new Assets(in(ThemeFolders.ASSETS, files)));
    List<Diagnostic> problems = found.sorted();
    problems.forEach(diagnostics::report);
    return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR)
        ? Optional.empty()
        : Optional.of(theme);
  }

  private static SortedMap<String, ThemeFile> byPath(List<ThemeFile> files) {
    SortedMap<String, ThemeFile> byPath = new TreeMap<>();
    files.forEach(file -> byPath.put(file.path(), file));
    return byPath;
  }

  private static List<ThemeFile> in(String folder, SortedMap<String, ThemeFile> files) {
    return files.values().stream().filter(file -> file.path().startsWith(folder)).toList();
  }

  Messages messages(Language language) {
    return Objects.requireNonNull(messages.get(language), language::tag);
  }

  Assets assets() {
    return assets;
  }

  /** Renders a record through a template and adds the page to a tree, unless that fails. */
  void addPage(
      OutputTree.Builder tree,
      String file,
      String template,
      Record view,
      Messages words,
      Diagnostics diagnostics) {
    templates
        .render(template + ".ftlh", view, words, diagnostics)
        .ifPresent(page -> tree.add(file, page));
  }
}
