package io.gazette.pipeline;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.render.theme.Theme;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which theme a site has: the folder of the command line, else the one that site.yaml names, else
 * only the default theme.
 */
final class ThemeChoice {

  private ThemeChoice() {}

  static Optional<Theme> load(Request request, LoadedSite loaded, Diagnostics diagnostics) {
    // Findings name files as they lie below the content folder, or whole.
    return Theme.load(
        folder(request, loaded).map(Path::toAbsolutePath),
        loaded.site().config().languages(),
        diagnostics);
  }

  static Optional<Path> folder(Request request, LoadedSite loaded) {
    Path content = request.content().toAbsolutePath();
    return request.theme().or(() -> loaded.site().config().theme().map(content::resolveSibling));
  }
}
