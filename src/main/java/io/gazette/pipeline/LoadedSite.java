package io.gazette.pipeline;

import io.gazette.check.Checks;
import io.gazette.content.Edits;
import io.gazette.content.RawFolder;
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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The content as every command needs it: checked, with its ledger.
 *
 * <p>Policies are read one by one and by several threads; each is given to the work of a command
 * and forgotten, so that memory does not grow with the site.
 *
 * @param site its policies without the words of their texts, unless they were asked for
 * @param asOf the day for which states are computed
 * @param folder the content folder's bytes, sealed copies included
 * @param checks of the site, on this day
 */
record LoadedSite(Site site, LocalDate asOf, Folder folder, Ledger ledger, Checks checks) {

  /** The content with the words of all texts; empty if they cannot all be read. */
  static Optional<LoadedSite> load(Request request, Diagnostics diagnostics) {
    return load(request, Edits.NONE, Set.of(), diagnostics);
  }

  /** As {@link #load(Request, Diagnostics)}, of the content as it would be with some edits. */
  static Optional<LoadedSite> load(
      Request request, Edits edits, Set<String> needed, Diagnostics diagnostics) {
    Map<String, Policy> policies = new ConcurrentHashMap<>();
    PolicyWork keep =
        (assembled, found) -> policies.put(assembled.policy().id(), assembled.policy());
    return each(request, edits, needed, site -> keep, (stage, done, total) -> {}, diagnostics)
        .filter(
            loaded ->
                loaded.site().policies().stream().allMatch(each -> policies.containsKey(each.id())))
        .map(loaded -> loaded.with(loaded.site().with(policy -> policies.get(policy.id()))));
  }

  /**
   * Reports every problem in what people wrote, and gives each policy to some work.
   *
   * <p>A draft with errors is left out, and a line says so, unless drafts are wanted: it is not
   * published and stops nobody. For that everything may be read twice, each time for other work.
   *
   * @param needed version folders ({@code policy/version/}) that are never left out
   * @param work begun when all is known but for the texts
   * @return empty if there is no site or no ledger to speak of
   */
  static Optional<LoadedSite> each(
      Request request,
      Edits edits,
      Set<String> needed,
      Function<LoadedSite, PolicyWork> work,
      Stage.Listener listener,
      Diagnostics diagnostics) {
    if (!Recovery.isSettled(request.content(), diagnostics)) {
      return Optional.empty();
    }
    Diagnostics found = diagnostics.apart();
    Optional<LoadedSite> all = new Reading(request, edits, listener, found).each(work);
    SortedMap<String, List<Diagnostic>> broken =
        request.drafts() == Drafts.HIDDEN && found.hasErrors()
            ? DraftErrors.of(request, edits, needed, found)
            : Collections.emptySortedMap();
    if (!broken.isEmpty()) {
      Diagnostics without = diagnostics.apart();
      Edits shorter = DraftErrors.without(broken.keySet(), edits, folder(request.content()));
      Optional<LoadedSite> others = new Reading(request, shorter, listener, without).each(work);
      if (others.isPresent() && !without.hasErrors()) {
        diagnostics.addAll(without);
        broken.forEach((folder, errors) -> DraftErrors.report(folder, errors, diagnostics));
        return others;
      }
    }
    diagnostics.addAll(found);
    return all;
  }

  /** Whether the files of sealed versions are as they were. */
  void verifySources(Diagnostics diagnostics) {
    new Verification(ledger, folder, diagnostics).sources();
  }

  /**
   * Whether the sealed versions of a policy say what they said; warns of published ones that are
   * not sealed, and of approvals that their release will ask for.
   */
  void verify(Policy policy, Diagnostics diagnostics) {
    said(policy, diagnostics).releases(policy, asOf);
    new Approving(this, diagnostics).warn(policy);
  }

  /** As {@link #verify}, where every published version must be sealed: absence is no assent. */
  void verifyAll(Policy policy, Diagnostics diagnostics) {
    said(policy, diagnostics).allReleased(policy, asOf);
  }

  private Verification said(Policy policy, Diagnostics diagnostics) {
    Verification verification = new Verification(ledger, folder, diagnostics);
    verification.texts(policy);
    verification.history(policy, asOf);
    return verification;
  }

  /** Whether the ledger says what a version said. */
  boolean isSealed(Policy policy, PolicyVersion version) {
    return ledger.inForce(policy.id(), version.id()).isPresent();
  }

  LoadedSite with(Site other) {
    return new LoadedSite(other, asOf, folder, ledger, checks);
  }

  /**
   * The bytes below a content folder, as the ledger looks at them: each file is read when it is
   * asked for.
   */
  static Folder folder(Path root) {
    RawFolder raw = RawFolder.ofContent(root);
    return new Folder(raw.paths(), raw::bytes);
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
}
