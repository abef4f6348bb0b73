package io.gazette.render.theme;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.model.Language;
import io.gazette.output.OutputTree;
import io.gazette.text.PortableName;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How pages look and speak: templates, assets and messages, read and checked as a whole.
 *
 * <p>Immutable and safe for use by several threads. The bundled theme is complete; a folder
 * replaces single files of it, and single messages, and may add templates and assets. Whatever it
 * replaces, pages keep what they promise: no script, no request to anybody else. Everything wrong
 * with a theme that can be seen without a policy is reported on loading; what shows only on a page
 * (a value that does not exist) is reported while rendering, and so still before anything is
 * written.
 */
public final class Theme {

  private static final String BUNDLED_NAME = "themes/default";

  private static final String ICON = "assets/icon.svg";
  private static final Pattern DRAWING_OF_ICON = Pattern.compile("assets/icon-[0-9]+\\.png");

  private final Templates templates;
  private final Map<Language, Messages> messages;
  private final Assets assets;
  private final Promises promises;
  private final String digest;

  private Theme(
      Templates templates,
      Map<Language, Messages> messages,
      Assets assets,
      Promises promises,
      String digest) {
    this.promises = promises;
    this.digest = digest;
    this.templates = templates;
    this.messages = messages;
    this.assets = assets;
  }

  /**
   * The bundled theme, with the files of a folder in place of its own if there is one.
   *
   * <p>Nothing outside the folder is read, not even through a symbolic link.
   *
   * @param languages all that pages will be rendered in
   * @return empty if anything is wrong with it; the diagnostics say what
   */
  public static Optional<Theme> load(
      Optional<Path> folder, List<Language> languages, Diagnostics diagnostics) {
    Diagnostics found = diagnostics.apart();
    String name = folder.map(PortableName::slashed).orElse(BUNDLED_NAME);
    List<ThemeFile> own =
        folder.map(path -> new ThemeFolder(path, name, found).files()).orElse(List.of());
    Theme theme = assemble(BundledTheme.files(), own, name, languages, found);
    found.sorted().forEach(diagnostics::report);
    return found.hasErrors() ? Optional.empty() : Optional.of(theme);
  }

  /** The files of the bundled theme, by their paths within a theme, for a folder to begin from. */
  public static SortedMap<String, byte[]> bundled() {
    SortedMap<String, byte[]> files = new TreeMap<>();
    BundledTheme.files().forEach(file -> files.put(file.path(), file.bytes()));
    return files;
  }

  private static Theme assemble(
      List<ThemeFile> bundled,
      List<ThemeFile> own,
      String name,
      List<Language> languages,
      Diagnostics diagnostics) {
    SortedMap<String, ThemeFile> files = byPath(bundled);
    if (own.stream().anyMatch(file -> file.path().equals(ICON))) {
      // The bundled pictures are drawings of the bundled icon.
      files.keySet().removeIf(DRAWING_OF_ICON.asMatchPredicate());
    }
    files.putAll(byPath(own));
    Promises promises = new Promises(own, List.copyOf(files.values()));
    promises.check(diagnostics);
    return new Theme(
        Templates.parse(in(ThemeFolders.TEMPLATES, files), own::contains, diagnostics),
        new MessageFiles(byPath(own), byPath(bundled), diagnostics).load(languages, name),
        new Assets(in(ThemeFolders.ASSETS, files)),
        promises,
        digest(files.values()) + digest(own));
  }

  private static String digest(Collection<ThemeFile> files) {
    return files.stream()
        .map(file -> file.digest() + " " + file.path() + "\n")
        .collect(Collectors.joining());
  }

  private static SortedMap<String, ThemeFile> byPath(List<ThemeFile> files) {
    SortedMap<String, ThemeFile> byPath = new TreeMap<>();
    files.forEach(file -> byPath.put(file.path(), file));
    return byPath;
  }

  private static List<ThemeFile> in(String folder, SortedMap<String, ThemeFile> files) {
    return files.values().stream().filter(file -> file.path().startsWith(folder)).toList();
  }

  /** All its files with their digests: equal only for themes that render alike. */
  public String digest() {
    return digest;
  }

  /** Whether pages can be rendered in a language. */
  public boolean speaks(Language language) {
    return messages.containsKey(language);
  }

  public Messages messages(Language language) {
    return Objects.requireNonNull(messages.get(language), language::tag);
  }

  /**
   * The style of a page that stands alone; what it refers to is not asked for.
   *
   * @param further stylesheets that such a page has beside that of every page
   */
  public String style(String... further) {
    return Stream.of(Stream.of("style.css"), Stream.of(further), Stream.of("custom.css"))
        .flatMap(sheets -> sheets)
        .map(assets::text)
        .collect(Collectors.joining());
  }

  public Assets assets() {
    return assets;
  }

  /** Renders a record through a template and adds the page to a tree, unless that fails. */
  public void addPage(
      OutputTree.Builder tree,
      String file,
      String template,
      Record view,
      Messages words,
      Diagnostics diagnostics) {
    render(template, view, words, diagnostics).ifPresent(page -> tree.add(file, page));
  }

  /** The page that a template makes of a record; empty, and reported, if it cannot. */
  public Optional<String> render(
      String template, Record view, Messages words, Diagnostics diagnostics) {
    String file = template + ".ftlh";
    Optional<String> page = templates.render(file, view, words, diagnostics);
    page.ifPresent(written -> promises.checkPage(written, file, diagnostics));
    return page;
  }
}
