package io.gazette.pipeline;

import io.gazette.ledger.Folder;
import io.gazette.model.FileNames;
import io.gazette.model.Sha256;
import io.gazette.render.SiteRenderer;
import io.gazette.render.theme.Theme;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Everything that the files of a policy are made from, as a digest: its own files, those of the
 * policies that its texts link to, the settings, the ledger, the theme, the day, and the program
 * itself.
 *
 * <p>Rather too much than too little: what is the same by its digest is never made again.
 */
final class Inputs {

  private final Folder folder;
  private final String common;

  private Inputs(Folder folder, String common) {
    this.folder = folder;
    this.common = common;
  }

  /** Empty if it cannot be told which program is running. */
  static Optional<Inputs> of(
      LoadedSite loaded, Theme theme, SiteRenderer renderer, Request request) {
    LocalDate today = request.today(loaded.site().config().timeZone());
    return Program.identity()
        .map(
            program ->
                new Inputs(
                    loaded.folder(),
                    digest(
                        program,
                        theme.digest(),
                        loaded.asOf().toString(),
                        today.toString(),
                        request.drafts().name(),
                        digest(loaded.folder(), FileNames.SITE),
                        digest(loaded.folder(), FileNames.VOCABULARY),
                        digest(loaded.folder(), FileNames.WAIVERS),
                        Sha256.of(loaded.ledger().text()).hex(),
                        renderer.overview())));
  }

  /**
   * The digest for a policy.
   *
   * @param linked ids of the policies that its texts link to
   */
  Sha256 of(String policyId, SortedSet<String> linked) {
    StringBuilder all = new StringBuilder(common);
    addFiles(policyId, all);
    linked.forEach(other -> addFiles(other, all));
    return Sha256.of(all.toString());
  }

  private void addFiles(String policyId, StringBuilder all) {
    for (String path : folder.below(policyId + "/")) {
      all.append('\n').append(path).append(' ').append(digest(folder, path));
    }
  }

  /** What is common to all policies grows with the site, and is digested once. */
  private static String digest(String... common) {
    return Sha256.of(String.join("\n", common)).hex();
  }

  private static String digest(Folder folder, String path) {
    return folder.digest(path).map(Sha256::hex).orElse("");
  }
}
