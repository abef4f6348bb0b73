package io.gazette.pipeline;

import io.gazette.check.change.Correction;
import io.gazette.content.ContentLoader;
import io.gazette.content.ContentTree;
import io.gazette.content.Edits;
import io.gazette.content.PolicySource;
import io.gazette.content.RawFolder;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Outcome;
import io.gazette.diagnostic.Severity;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.diagnostic.Threshold;
import io.gazette.evidence.TimestampAuthority;
import io.gazette.ledger.FolderChange;
import io.gazette.ledger.FolderLock;
import io.gazette.ledger.FolderWriter;
import io.gazette.ledger.SealedCopies;
import io.gazette.ledger.Sealer;
import io.gazette.ledger.Sealing;
import io.gazette.ledger.Verification;
import io.gazette.model.FileNames;
import io.gazette.model.Lookup;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Sha256;
import io.gazette.model.Site;
import io.gazette.scaffold.Scaffold;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;

/**
 * What Gazette writes into the content folder for people: new drafts, and the ledger.
 *
 * <p>Nothing is ever written over, and each command is alone in the folder: from what it reads
 * until all is written. One object serves one call.
 */
public final class Editing {

  private final Request request;
  private final Diagnostics diagnostics = new Diagnostics();

  public Editing(Request request) {
    this.request = request;
  }

  /** The content of a new site, with one policy as a draft. */
  public Outcome<List<String>> init() {
    LocalDate today = LocalDate.now(request.clock());
    return alone(() -> create(Scaffold.site(today.toString())));
  }

  /** Runs a command while no other one writes into the folder. */
  private Outcome<List<String>> alone(Supplier<Outcome<List<String>>> command) {
    return FolderLock.during(request.content(), diagnostics, command);
  }

  /** A new policy, with a first version as a draft. */
  public Outcome<List<String>> newPolicy(String policyId) {
    return alone(() -> draftPolicy(policyId));
  }

  private Outcome<List<String>> draftPolicy(String policyId) {
    Optional<ContentTree> content =
        ContentLoader.load(request.content(), LedgerSettings.of(request.content()), diagnostics);
    boolean named = new Lookup(diagnostics).mayNamePolicy(policyId);
    if (content.isEmpty() || !named || diagnostics.hasErrors()) {
      return failed();
    }
    if (content.get().policies().stream().anyMatch(policy -> policy.id().equals(policyId))) {
      return taken(policyId, FileNames.POLICY);
    }
    LocalDate today = request.today(content.get().config().timeZone());
    return create(Scaffold.policy(policyId, content.get().config(), today.toString()));
  }

  /** A new version of a policy as a draft, which begins as a copy of the newest one. */
  public Outcome<List<String>> newVersion(String policyId, String versionId) {
    return alone(() -> draftVersion(policyId, versionId));
  }

  private Outcome<List<String>> draftVersion(String policyId, String versionId) {
    Optional<ContentTree> content =
        ContentLoader.load(request.content(), LedgerSettings.of(request.content()), diagnostics);
    Lookup lookup = new Lookup(diagnostics);
    lookup.mayNameVersion(versionId);
    Optional<PolicySource> policy =
        content.flatMap(
            tree -> lookup.policy(policyId, tree.policies(), PolicySource::id, Lookup.COMMAND));
    if (policy.isEmpty() || diagnostics.hasErrors()) {
      return failed();
    }
    if (policy.get().versions().stream().anyMatch(version -> version.id().equals(versionId))) {
      return taken(policyId + "/" + versionId, FileNames.VERSION);
    }
    String folder = policyId + "/" + policy.get().newest().id();
    return create(
        Scaffold.version(
            policyId, versionId, RawFolder.ofContent(request.content()).filesIn(folder)));
  }

  /** Takes back what a stopped command began, as every command that writes does first. */
  public Outcome<List<String>> recover() {
    return alone(() -> done(List.of()));
  }

  private Outcome<List<String>> taken(String folder, String file) {
    diagnostics.report(Code.NAME_TAKEN, SourcePosition.startOf(folder + "/" + file), folder);
    return failed();
  }

  private Outcome<List<String>> create(SortedMap<String, byte[]> files) {
    boolean written = write(FolderChange.creating(files));
    return written ? done(List.copyOf(files.keySet())) : failed();
  }

  /**
   * Why a sealed version is sealed anew.
   *
   * @param reason for readers
   * @param confirmed that it is a slip, also where the words mean something else now
   */
  public record Slip(String reason, boolean confirmed) {}

  /**
   * Seals a version.
   *
   * @param erratum what is corrected of a sealed version; empty for its release
   * @param authority the address of one that stamps the new entry with the time; nothing is sealed
   *     if it does not
   * @param stops how grave a finding in the version's files must be for nothing to be sealed
   */
  public Outcome<List<String>> release(
      String policyId,
      String versionId,
      Optional<Slip> erratum,
      Optional<URI> authority,
      Threshold stops) {
    return alone(() -> seal(policyId, versionId, erratum, authority, stops));
  }

  private Outcome<List<String>> seal(
      String policyId,
      String versionId,
      Optional<Slip> erratum,
      Optional<URI> authority,
      Threshold stops) {
    Optional<LoadedSite> loaded =
        LoadedSite.load(request, Edits.NONE, Set.of(policyId + "/" + versionId + "/"), diagnostics);
    if (loaded.isEmpty()) {
      return failed();
    }
    Optional<PolicyVersion> version = find(loaded.get().site(), policyId, versionId);
    Verification verification =
        new Verification(loaded.get().ledger(), loaded.get().folder(), diagnostics);
    verification.sourcesOutside(policyId, versionId);
    if (version.isEmpty() || diagnostics.hasErrors()) {
      return failed();
    }
    Sealer sealer =
        new Sealer(loaded.get().ledger(), loaded.get().folder(), loaded.get().asOf(), diagnostics);
    Optional<Sealing> sealing =
        erratum.isPresent()
            ? erratum(loaded.get(), sealer, policyId, version.get(), erratum.get())
            : release(loaded.get(), sealer, policyId, version.get());
    sealing.ifPresent(
        made ->
            new Approving(loaded.get(), diagnostics)
                .check(
                    request.content(),
                    loaded.get().site().policy(policyId).orElseThrow(),
                    version.get(),
                    made.entry()));
    String files = FileNames.versionFolder(policyId, versionId);
    List<Diagnostic> ofVersion =
        diagnostics.sorted().stream()
            .filter(finding -> finding.position().file().startsWith(files))
            .toList();
    if (sealing.isEmpty() || diagnostics.hasErrors() || stops.isReachedBy(ofVersion)) {
      return failed();
    }
    FolderChange change = sealing.get().change();
    if (authority.isPresent()) {
      Optional<byte[]> stamp = stamp(authority.get(), sealing.get().entry().seal());
      if (stamp.isEmpty()) {
        return failed();
      }
      change = change.with(SealedCopies.timestamp(sealing.get().entry().seal()), stamp.get());
    }
    return write(change) ? done(List.of(FileNames.LEDGER)) : failed();
  }

  private Optional<byte[]> stamp(URI authority, Sha256 seal) {
    try {
      return Optional.of(new TimestampAuthority(authority).stamp(seal));
    } catch (IOException e) {
      String reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
      diagnostics.report(
          Code.TIMESTAMP_FAILED, SourcePosition.startOf("."), authority.toString(), reason);
      return Optional.empty();
    }
  }

  private Optional<Sealing> release(
      LoadedSite loaded, Sealer sealer, String policyId, PolicyVersion version) {
    Optional<Sealing> sealing = sealer.release(policyId, version);
    if (sealing.isPresent()) {
      Policy policy = loaded.site().policy(policyId).orElseThrow();
      Verification verification = new Verification(loaded.ledger(), loaded.folder(), diagnostics);
      verification.history(policy, loaded.asOf());
      verification.historyWith(policy, version, loaded.asOf());
      ScaffoldWords.refuse(loaded, policyId, version, diagnostics);
    }
    return sealing;
  }

  /** A correction is compared with what was sealed, which may be read as the files once were. */
  private Optional<Sealing> erratum(
      LoadedSite loaded, Sealer sealer, String policyId, PolicyVersion version, Slip slip) {
    Optional<Sealing> sealing = sealer.erratum(policyId, version, slip.reason());
    if (sealing.isPresent()) {
      Edits undone = loaded.asSealed(policyId, version.id());
      Diagnostics ignored = new Diagnostics();
      LoadedSite.load(request, undone, Set.of(), ignored)
          .flatMap(then -> then.site().policy(policyId))
          .flatMap(
              policy ->
                  policy.versions().stream()
                      .filter(before -> before.id().equals(version.id()))
                      .findFirst())
          .ifPresentOrElse(
              before -> {
                Correction.beyondWords(before, version, version.texts().languages().get(0))
                    .forEach(diagnostics::report);
                Correction.ofMeaning(
                        loaded.site().policy(policyId).orElseThrow(),
                        before,
                        version,
                        slip.confirmed() ? Severity.WARNING : Severity.ERROR)
                    .forEach(diagnostics::report);
              },
              () ->
                  diagnostics.report(
                      Code.ERRATUM_NOT_COMPARED, version.dates().file(), version.id()));
    }
    return sealing;
  }

  private Optional<PolicyVersion> find(Site site, String policyId, String versionId) {
    Lookup lookup = new Lookup(diagnostics);
    return lookup
        .policy(policyId, site.policies(), Policy::id, Lookup.COMMAND)
        .flatMap(
            policy ->
                lookup.version(
                    policyId,
                    versionId,
                    policy.versions(),
                    PolicyVersion::id,
                    SourcePosition.startOf(policyId)));
  }

  private boolean write(FolderChange change) {
    return new FolderWriter(request.content(), diagnostics).write(change);
  }

  private Outcome<List<String>> done(List<String> result) {
    return Outcome.of(diagnostics, Optional.of(result));
  }

  private Outcome<List<String>> failed() {
    return Outcome.of(diagnostics, Optional.empty());
  }
}
