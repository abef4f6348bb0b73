package io.gazette.render.theme;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.diagnostic.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Keeps what pages promise their readers, whatever a folder replaces in the bundled theme: no
 * script, no request to anybody else, and a policy by which browsers hold pages to it.
 *
 * <p>Files are judged as they lie, each finding at its place; then every page that comes out is
 * judged, for a promise is about what readers get.
 */
final class Promises {

  private static final String POLICY = "Content-Security-Policy";

  private final List<ThemeFile> own;
  private final List<ThemeFile> all;
  private final Set<String> assets;

  /**
   * @param own files of the folder
   * @param all files of the theme, those of the folder included
   */
  Promises(List<ThemeFile> own, List<ThemeFile> all) {
    this.own = List.copyOf(own);
    this.all = List.copyOf(all);
    this.assets =
        all.stream()
            .filter(file -> file.path().startsWith(ThemeFolders.ASSETS))
            .map(ThemeFile::name)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Judges the files of the folder. */
  void check(Diagnostics diagnostics) {
    boolean forbids = ownTemplates().anyMatch(file -> file.plainText().contains(POLICY));
    for (ThemeFile file : own) {
      String text = file.isText() ? file.text(diagnostics).orElse("") : "";
      Finding finding =
          (code, offset, arguments) ->
              diagnostics.report(code, file.position(text, offset), arguments);
      MarkupPromises markup = new MarkupPromises(assets, finding);
      if (!FileType.isAsNamed(file)) {
        diagnostics.report(Code.THEME_FILE_TYPE, file.start(), file.name());
      } else if (file.name().endsWith(".ftlh")) {
        markup.checkTemplate(text);
        if (!forbids) {
          markup.checkHead(text);
        }
      } else if (file.name().endsWith(".css")) {
        new StylePromises(assets, finding).check(text, 0);
      } else if (file.name().endsWith(".svg")) {
        markup.checkPicture(text);
      }
    }
    reportUnused(diagnostics);
  }

  private Stream<ThemeFile> ownTemplates() {
    return own.stream().filter(file -> file.path().startsWith(ThemeFolders.TEMPLATES));
  }

  private void reportUnused(Diagnostics diagnostics) {
    if (own.isEmpty()) {
      return;
    }
    Set<String> used = new UnusedFiles(all).used();
    for (ThemeFile file : own) {
      if (!file.path().startsWith(ThemeFolders.MESSAGES) && !used.contains(file.name())) {
        diagnostics.report(
            Code.THEME_FILE_UNUSED, file.start(), file.name(), similar(file.name(), used));
      }
    }
  }

  private static String similar(String name, Set<String> used) {
    Set<String> known = new TreeSet<>(used);
    known.addAll(UnusedFiles.ASKED_FOR);
    List<String> near = Spelling.near(name, List.copyOf(known), Spelling.slipsIn(name));
    return near.isEmpty() ? "@no-guess" : String.join(", ", near);
  }

  /**
   * Judges a page; nothing is said of one that only bundled templates made.
   *
   * @param template that it was made with
   */
  void checkPage(String page, String template, Diagnostics diagnostics) {
    Optional<SourcePosition> blamed = blamed(template);
    if (blamed.isPresent()) {
      Finding finding =
          (code, offset, arguments) -> diagnostics.report(code, blamed.get(), arguments);
      new MarkupPromises(assets, finding).checkPage(page);
    }
  }

  /** The page's own template or its frame, if the folder has one of them; else any of its own. */
  private Optional<SourcePosition> blamed(String template) {
    return Stream.concat(
            Stream.of(template, "layout.ftlh")
                .flatMap(name -> ownTemplates().filter(file -> file.name().equals(name))),
            ownTemplates())
        .findFirst()
        .map(ThemeFile::start);
  }
}
