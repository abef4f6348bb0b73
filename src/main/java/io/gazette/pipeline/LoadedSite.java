package io.gazette.pipeline;

import io.gazette.assemble.SiteAssembler;
import io.gazette.check.Checks;
import io.gazette.content.ContentLoader;
import io.gazette.content.ContentTree;
import io.gazette.content.FileCheck;
import io.gazette.content.RawFolder;
import io.gazette.content.SealedSettings;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.ledger.Folder;
import io.gazette.ledger.Ledger;
import io.gazette.ledger.SealedCopies;
import io.gazette.ledger.Verification;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Site;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The content as every command needs it: assembled, checked, with its ledger.
 *
 * @param asOf the day for which states are computed
 * @param folder the content folder's bytes, sealed copies included
 */
record LoadedSite(Site site, LocalDate asOf, Folder folder, Ledger ledger) {

  /**
   * Reports every problem in what people wrote; empty if there is no site or no ledger to speak of.
   */
  static Optional<LoadedSite> load(
      Request request, Stage.Listener listener, Diagnostics diagnostics) {
    listener.reached(Stage.LOAD, 0, 0);
    Folder folder = folder(request.content());
    Optional<Ledger> ledger = Ledger.of(folder, diagnostics);
    SealedSettings settings =
        ledger
            .<SealedSettings>map(known -> (id, version) -> copies(known, id, version))
            .orElse(SealedSettings.NONE);
    Diagnostics found = diagnostics.apart();
    Optional<ContentTree> content = ContentLoader.load(request.content(), settings, found);
    if (content.isEmpty() || ledger.isEmpty()) {
      found.sorted().forEach(diagnostics::report);
      return Optional.empty();
    }
    listener.reached(Stage.ASSEMBLE, 0, texts(content.get()));
    FileCheck.report(content.get(), found);
    Site site = withErrata(SiteAssembler.assemble(content.get(), found), ledger.get());
    LocalDate today = LocalDate.now(request.clock().withZone(site.config().timeZone()));
    Set<String> unsound = FileCheck.unsoundFolders(content.get());
    Checks.of(site, today).stream()
        .filter(finding -> unsound.stream().noneMatch(finding.position().file()::startsWith))
        .forEach(found::report);
    report(found, new Verification(ledger.get(), folder, diagnostics), diagnostics);
    LocalDate asOf = request.asOf().orElse(today);
    return Optional.of(new LoadedSite(site, asOf, folder, ledger.get()));
  }

  /**
   * The bytes below a folder, as the ledger looks at them: each file is read when it is asked for.
   */
  static Folder folder(Path root) {
    RawFolder raw = new RawFolder(root);
    return new Folder(raw.paths(), raw::bytes);
  }

  /**
   * A warning about a sealed file was given before the sealing, and nobody can mend it any more; so
   * it is with errors that would have kept the file from being sealed.
   */
  private static void report(
      Diagnostics found, Verification verification, Diagnostics diagnostics) {
    for (Diagnostic finding : found.sorted()) {
      String file = finding.position().file();
      boolean sealed = verification.isAsSealed(file);
      if (sealed) {
        diagnostics.sealed(file);
      }
      if (!sealed || !finding.code().endsWithSealing()) {
        diagnostics.report(finding);
      }
    }
  }

  /** Whether published versions are as they were sealed, and every published version is sealed. */
  void verify(Diagnostics diagnostics) {
    Verification verification = new Verification(ledger, folder, diagnostics);
    verification.sources();
    for (Policy policy : site.policies()) {
      verification.texts(policy);
      verification.releases(policy, asOf);
    }
  }

  private static SortedMap<String, String> copies(
      Ledger ledger, String policyId, String versionId) {
    SortedMap<String, String> copies = new TreeMap<>();
    ledger
        .inForce(policyId, versionId)
        .ifPresent(
            entry ->
                entry
                    .settings()
                    .forEach((path, digest) -> copies.put(path, SealedCopies.path(digest))));
    return copies;
  }

  private static int texts(ContentTree content) {
    return content.policies().stream()
        .flatMap(policy -> policy.versions().stream())
        .mapToInt(version -> version.texts().languages().size())
        .sum();
  }

  private static Site withErrata(Site site, Ledger ledger) {
    return new Site(
        site.config(),
        site.policies().stream()
            .map(
                policy ->
                    policy.withVersions(
                        policy.versions().stream()
                            .map(version -> withErrata(policy, version, ledger))
                            .toList()))
            .toList());
  }

  private static PolicyVersion withErrata(Policy policy, PolicyVersion version, Ledger ledger) {
    return version.withErrata(ledger.errata(policy.id(), version.id()));
  }
}
