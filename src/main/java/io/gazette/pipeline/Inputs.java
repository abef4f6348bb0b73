package io.gazette.pipeline;

import io.gazette.ledger.Folder;
import io.gazette.model.FileNames;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Sha256;
import io.gazette.render.SiteRenderer;
import io.gazette.render.page.Drafts;
import io.gazette.render.theme.Theme;
import java.util.Optional;

/**
 * Everything that the files of a policy are made from, as a digest: its own files, what its texts
 * take from other policies, the settings, the ledger, the theme, the day, and the program itself.
 *
 * <p>Rather too much than too little: what is the same by its digest is never made again.
 */
final class Inputs {

  private final LoadedSite loaded;
  private final String common;

  private Inputs(LoadedSite loaded, String common) {
    this.loaded = loaded;
    this.common = common;
  }

  /** Empty if it cannot be told which program is running. */
  static Optional<Inputs> of(LoadedSite loaded, Theme theme, SiteRenderer renderer, Drafts drafts) {
    return Program.identity()
        .map(
            program ->
                new Inputs(
                    loaded,
                    String.join(
                        "\n",
                        program,
                        theme.digest(),
                        loaded.asOf().toString(),
                        drafts.name(),
                        digest(loaded.folder(), FileNames.SITE),
                        digest(loaded.folder(), FileNames.VOCABULARY),
                        Sha256.of(loaded.ledger().text()).hex(),
                        renderer.overview())));
  }

  Sha256 of(Policy policy) {
    StringBuilder all = new StringBuilder(common);
    for (String path : loaded.folder().below(policy.id() + "/")) {
      all.append('\n').append(path).append(' ').append(digest(loaded.folder(), path));
    }
    // Links to other policies show their words.
    for (PolicyVersion version : policy.versions()) {
      for (PolicyText text : version.texts().byLanguage().values()) {
        all.append('\n').append(Sha256.of(text.canonical()));
      }
    }
    return Sha256.of(all.toString());
  }

  private static String digest(Folder folder, String path) {
    return folder.find(path).map(Sha256::of).map(Sha256::hex).orElse("");
  }
}
