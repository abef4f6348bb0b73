package io.gazette.pipeline;

import io.gazette.assemble.LoneTexts;
import io.gazette.assemble.SiteAssembler;
import io.gazette.check.Checks;
import io.gazette.check.FormerPublisherRule;
import io.gazette.content.ContentLoader;
import io.gazette.content.ContentTree;
import io.gazette.content.Edits;
import io.gazette.content.FileCheck;
import io.gazette.content.RawFolder;
import io.gazette.content.SealedSettings;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.ledger.Folder;
import io.gazette.ledger.Ledger;
import io.gazette.ledger.Recovery;
import io.gazette.ledger.SealedCopies;
import io.gazette.ledger.Verification;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Site;
import io.gazette.render.page.Drafts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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
    return load(request, Edits.NONE, Set.of(), listener, diagnostics);
  }

  /**
   * As {@link #load(Request, Stage.Listener, Diagnostics)}, of the content as it would be with some
   * edits.
   *
   * <p>A draft with errors is left out, and a line says so, unless drafts are wanted: it is not
   * published and stops nobody.
   *
   * @param needed version folders ({@code policy/version/}) that are never left out
   */
  static Optional<LoadedSite> load(
      Request request,
      Edits edits,
      Set<String> needed,
      Stage.Listener listener,
      Diagnostics diagnostics) {
    if (!Recovery.isSettled(request.content(), diagnostics)) {
      return Optional.empty();
    }
    Diagnostics found = diagnostics.apart();
    Optional<LoadedSite> all = attempt(request, edits, listener, found);
    SortedMap<String, List<Diagnostic>> broken =
        request.drafts() == Drafts.HIDDEN && found.hasErrors()
            ? DraftErrors.of(request, edits, needed, found)
            : Collections.emptySortedMap();
    if (!broken.isEmpty()) {
      Diagnostics without = diagnostics.apart();
      Edits shorter = DraftErrors.without(broken.keySet(), edits, folder(request.content()));
      Optional<LoadedSite> others = attempt(request, shorter, listener, without);
      if (others.isPresent() && !without.hasErrors()) {
        without.sorted().forEach(diagnostics::report);
        broken.forEach((folder, errors) -> DraftErrors.report(folder, errors, diagnostics));
        return others;
      }
    }
    found.sorted().forEach(diagnostics::report);
    return all;
  }

  private static Optional<LoadedSite> attempt(
      Request request, Edits edits, Stage.Listener listener, Diagnostics diagnostics) {
    listener.reached(Stage.LOAD, 0, 0);
    Folder folder = folder(request.content()).with(edits.texts());
    Optional<Ledger> ledger = Ledger.of(folder, diagnostics);
    SealedSettings settings = LedgerSettings.of(ledger);
    Diagnostics found = diagnostics.apart();
    Optional<ContentTree> content =
        ContentLoader.loadWith(request.content(), edits, settings, found);
    if (content.isEmpty() || ledger.isEmpty()) {
      found.sorted().forEach(diagnostics::report);
      ledger
          .map(known -> new Verification(known, folder, diagnostics))
          .ifPresent(verification -> report(unread(found), verification::isAsSealed, diagnostics));
      return Optional.empty();
    }
    listener.reached(Stage.ASSEMBLE, 0, texts(content.get()));
    FileCheck.report(content.get(), found);
    Set<String> ended = ended(content.get(), ledger.get());
    Verification verification = new Verification(ledger.get(), folder, diagnostics);
    // The file is read and its digest taken once, however often it is asked for.
    Map<String, Boolean> known = new ConcurrentHashMap<>();
    Predicate<String> asSealed = file -> known.computeIfAbsent(file, verification::isAsSealed);
    Site site =
        recorded(SiteAssembler.assemble(content.get(), ended, asSealed, found), ledger.get());
    LocalDate today = LocalDate.now(request.clock().withZone(site.config().timeZone()));
    Set<String> unsound = FileCheck.unsoundFolders(content.get());
    Checks.of(site, today, asSealed, found.sorted()).stream()
        .filter(finding -> unsound.stream().noneMatch(finding.position().file()::startsWith))
        .forEach(found::report);
    report(found, asSealed, diagnostics);
    LocalDate asOf = request.day(site.config().timeZone());
    // Not about the sealed file, but about what to write next.
    FormerPublisherRule.check(site, asOf).forEach(diagnostics::report);
    return Optional.of(new LoadedSite(site, asOf, folder, ledger.get()));
  }

  /** What else can be told of files that nobody came to read for other errors. */
  private static Diagnostics unread(Diagnostics found) {
    Diagnostics more = found.apart();
    Set<String> told =
        found.sorted().stream()
            .map(finding -> finding.position().file())
            .collect(Collectors.toSet());
    found
        .texts()
        .forEach(
            (path, text) -> {
              // What is wrong with a file already may be all that is.
              if (!told.contains(path)
                  && FileCheck.report(path, text, more)
                  && FileCheck.isText(path)) {
                LoneTexts.report(path, text, more);
              }
            });
    return more;
  }

  /**
   * The bytes below a content folder, as the ledger looks at them: each file is read when it is
   * asked for.
   */
  static Folder folder(Path root) {
    RawFolder raw = RawFolder.ofContent(root);
    return new Folder(raw.paths(), raw::bytes);
  }

  /**
   * A warning about a sealed file was given before the sealing, and nobody can mend it any more; so
   * it is with errors that would have kept the file from being sealed.
   */
  private static void report(
      Diagnostics found, Predicate<String> asSealed, Diagnostics diagnostics) {
    for (Diagnostic finding : found.sorted()) {
      String file = finding.position().file();
      boolean sealed = asSealed.test(file);
      if (sealed) {
        diagnostics.sealed(file);
      }
      if (!sealed || !finding.code().endsWithSealing()) {
        diagnostics.report(finding);
      }
    }
  }

  /** Whether sealed versions are as they were; warns of published ones that are not sealed. */
  void verify(Diagnostics diagnostics) {
    verify(
        new Verification(ledger, folder, diagnostics),
        (verification, policy) -> verification.releases(policy, asOf));
  }

  /** As {@link #verify}, where every published version must be sealed: absence is no assent. */
  void verifyAll(Diagnostics diagnostics) {
    Verification all = new Verification(ledger, folder, diagnostics);
    all.copies();
    verify(all, (verification, policy) -> verification.allReleased(policy, asOf));
  }

  private void verify(Verification verification, BiConsumer<Verification, Policy> releases) {
    verification.sources();
    for (Policy policy : site.policies()) {
      verification.texts(policy);
      releases.accept(verification, policy);
      verification.history(policy, asOf);
    }
  }

  /** What undoes every change of a version's files since it was sealed. */
  Edits asSealed(String policyId, String versionId) {
    String prefix = policyId + "/" + versionId + "/";
    SortedMap<String, Optional<String>> texts = new TreeMap<>();
    folder.paths().stream()
        .filter(path -> path.startsWith(prefix))
        .forEach(path -> texts.put(path, Optional.empty()));
    ledger
        .inForce(policyId, versionId)
        .ifPresent(
            entry ->
                entry
                    .sources()
                    .forEach(
                        (path, digest) ->
                            texts.put(
                                path,
                                SealedCopies.find(folder, digest)
                                    .map(copy -> new String(copy, StandardCharsets.UTF_8)))));
    return new Edits(texts);
  }

  /**
   * The policies that were published and have no sources any more. Where no statement says so, the
   * verification names them, once; links to them are not the cause.
   */
  private static Set<String> ended(ContentTree content, Ledger ledger) {
    Set<String> ended = new TreeSet<>();
    for (String id : ledger.policies()) {
      if (ledger.renamedTo(id).isEmpty()
          && content.policies().stream().noneMatch(policy -> policy.id().equals(id))) {
        ended.add(id);
      }
    }
    return ended;
  }

  private static int texts(ContentTree content) {
    return content.policies().stream()
        .flatMap(policy -> policy.versions().stream())
        .mapToInt(version -> version.texts().languages().size())
        .sum();
  }

  private static Site recorded(Site site, Ledger ledger) {
    return new Site(
        site.config(),
        site.policies().stream()
            .map(
                policy ->
                    policy.withVersions(
                        policy.versions().stream()
                            .map(version -> recorded(policy, version, ledger))
                            .toList()))
            .toList());
  }

  private static PolicyVersion recorded(Policy policy, PolicyVersion version, Ledger ledger) {
    return version.with(
        version
            .record()
            .with(
                ledger.errata(policy.id(), version.id()),
                ledger.withdrawalReason(policy.id(), version.id())));
  }
}
