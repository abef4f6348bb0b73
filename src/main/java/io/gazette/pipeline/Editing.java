package io.gazette.pipeline;

import io.gazette.content.ContentLoader;
import io.gazette.content.ContentTree;
import io.gazette.content.PolicySource;
import io.gazette.content.RawFolder;
import io.gazette.content.SealedSettings;
import io.gazette.content.VersionSource;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.diagnostic.Spelling;
import io.gazette.ledger.Folder;
import io.gazette.ledger.FolderChange;
import io.gazette.ledger.FolderWriter;
import io.gazette.ledger.Sealer;
import io.gazette.ledger.Sealing;
import io.gazette.ledger.Verification;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Routes;
import io.gazette.scaffold.Scaffold;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What Gazette writes into the content folder for people: new drafts, and the ledger.
 *
 * <p>Nothing is ever written over. One object serves one call.
 */
public final class Editing {

  /**
   * What came of a call.
   *
   * @param diagnostics sorted by place
   * @param result paths of the files that were created, or the entries that were verified; empty if
   *     a problem kept what was asked from being done
   */
  public record Outcome(List<Diagnostic> diagnostics, Optional<List<String>> result) {
    public Outcome {
      diagnostics = List.copyOf(diagnostics);
      result = result.map(List::copyOf);
    }
  }

  /** What was said on the command line is wrong in no file. */
  private static final SourcePosition CONTENT = SourcePosition.startOf("");

  private final Request request;
  private final Diagnostics diagnostics = new Diagnostics();

  public Editing(Request request) {
    this.request = request;
  }

  /** The content of a new site, with one policy as a draft. */
  public Outcome init() {
    LocalDate today = LocalDate.now(request.clock());
    return create(Scaffold.site(today.toString()));
  }

  /** A new policy, with a first version as a draft. */
  public Outcome newPolicy(String policyId) {
    Optional<ContentTree> content =
        ContentLoader.load(request.content(), SealedSettings.NONE, diagnostics);
    if (!Routes.isPolicyId(policyId)) {
      diagnostics.report(Code.BAD_ID, CONTENT, policyId, "@policy-id");
    }
    if (content.isEmpty() || diagnostics.hasErrors()) {
      return failed();
    }
    LocalDate today = LocalDate.now(request.clock().withZone(content.get().config().timeZone()));
    return create(Scaffold.policy(policyId, content.get().config(), today.toString()));
  }

  /** A new version of a policy as a draft, which begins as a copy of the newest one. */
  public Outcome newVersion(String policyId, String versionId) {
    Optional<ContentTree> content =
        ContentLoader.load(request.content(), SealedSettings.NONE, diagnostics);
    if (!Routes.isVersionId(versionId)) {
      diagnostics.report(Code.BAD_ID, CONTENT, versionId, "@version-id");
    }
    Optional<PolicySource> policy =
        content.flatMap(
            tree ->
                tree.policies().stream()
                    .filter(candidate -> candidate.id().equals(policyId))
                    .findFirst());
    if (content.isPresent() && policy.isEmpty()) {
      unknownPolicy(policyId, content.get().policies().stream().map(PolicySource::id).toList());
    }
    if (policy.isEmpty() || diagnostics.hasErrors()) {
      return failed();
    }
    String folder = policyId + "/" + newest(policy.get()).id();
    return create(
        Scaffold.version(policyId, versionId, new RawFolder(request.content()).filesIn(folder)));
  }

  /** Of the versions that are no drafts, the last one; else the last draft. */
  private static VersionSource newest(PolicySource policy) {
    List<VersionSource> versions = policy.versions();
    return versions.stream()
        .filter(version -> version.dates().issued().isPresent())
        .reduce((earlier, later) -> later)
        .orElse(versions.get(versions.size() - 1));
  }

  private Outcome create(SortedMap<String, byte[]> files) {
    boolean written = write(FolderChange.creating(files));
    return written ? done(List.copyOf(files.keySet())) : failed();
  }

  /**
   * Seals a version.
   *
   * @param erratum why a sealed version is sealed anew; empty for its release
   */
  public Outcome release(String policyId, String versionId, Optional<String> erratum) {
    Optional<LoadedSite> loaded = LoadedSite.load(request, (stage, done, total) -> {}, diagnostics);
    if (loaded.isEmpty()) {
      return failed();
    }
    Optional<PolicyVersion> version = find(loaded.get(), policyId, versionId);
    verifyOthers(loaded.get(), policyId + "/" + versionId + "/");
    if (version.isEmpty() || diagnostics.hasErrors()) {
      return failed();
    }
    Sealer sealer =
        new Sealer(loaded.get().ledger(), loaded.get().folder(), loaded.get().asOf(), diagnostics);
    Optional<Sealing> sealing =
        erratum.isPresent()
            ? sealer.erratum(policyId, version.get(), erratum.get())
            : sealer.release(policyId, version.get());
    boolean written = sealing.isPresent() && write(sealing.get().change());
    return written ? done(List.of("gazette.lock")) : failed();
  }

  /** Other sealed versions must be sound; the one in question may have been corrected. */
  private void verifyOthers(LoadedSite loaded, String folder) {
    Diagnostics found = new Diagnostics();
    Verification verification = new Verification(loaded.ledger(), loaded.folder(), found);
    verification.sources();
    found.sorted().stream()
        .filter(problem -> !problem.position().file().startsWith(folder))
        .forEach(diagnostics::report);
  }

  private Optional<PolicyVersion> find(LoadedSite loaded, String policyId, String versionId) {
    Optional<Policy> policy = loaded.site().policy(policyId);
    if (policy.isEmpty()) {
      unknownPolicy(policyId, loaded.site().policies().stream().map(Policy::id).toList());
      return Optional.empty();
    }
    List<PolicyVersion> versions = policy.get().versions();
    Optional<PolicyVersion> version =
        versions.stream().filter(candidate -> candidate.id().equals(versionId)).findFirst();
    if (version.isEmpty()) {
      List<String> ids = versions.stream().map(PolicyVersion::id).toList();
      diagnostics.report(
          Code.UNKNOWN_VERSION,
          SourcePosition.startOf(policyId),
          policyId,
          versionId,
          String.join(", ", ids),
          Spelling.nearest(versionId, ids));
    }
    return version;
  }

  /**
   * Compares the ledger with the sources, the sealed copies, the texts and, if one is named, a
   * built site.
   *
   * @return the ledger's entries in words: policy, version and number
   */
  public Outcome verify(Optional<Path> builtSite) {
    Optional<LoadedSite> loaded = LoadedSite.load(request, (stage, done, total) -> {}, diagnostics);
    if (loaded.isEmpty()) {
      return failed();
    }
    loaded.get().verify(diagnostics);
    Verification verification =
        new Verification(loaded.get().ledger(), loaded.get().folder(), diagnostics);
    verification.copies();
    builtSite.ifPresent(site -> verifySite(loaded.get(), site));
    List<String> entries = new ArrayList<>();
    for (String policy : loaded.get().ledger().policies()) {
      loaded
          .get()
          .ledger()
          .chain(policy)
          .forEach(entry -> entries.add(policy + " " + entry.version() + " #" + entry.number()));
    }
    return diagnostics.hasErrors() ? failed() : done(entries);
  }

  /** Positions in a built site are told by its folder, not by that of the content. */
  private void verifySite(LoadedSite loaded, Path site) {
    Diagnostics found = new Diagnostics();
    RawFolder raw = new RawFolder(site);
    new Verification(loaded.ledger(), loaded.folder(), found)
        .site(new Folder(raw.paths(), raw::bytes));
    for (Diagnostic problem : found.sorted()) {
      SourcePosition in = problem.position();
      String file = site.toAbsolutePath().resolve(in.file()).toString();
      diagnostics.report(
          new Diagnostic(
              problem.code(),
              problem.severity(),
              new SourcePosition(file, in.line(), in.column()),
              problem.arguments()));
    }
  }

  private void unknownPolicy(String policyId, List<String> known) {
    diagnostics.report(Code.UNKNOWN_POLICY, CONTENT, policyId, Spelling.nearest(policyId, known));
  }

  private boolean write(FolderChange change) {
    return new FolderWriter(request.content(), diagnostics).write(change);
  }

  private Outcome done(List<String> result) {
    return new Outcome(diagnostics.sorted(), Optional.of(result));
  }

  private Outcome failed() {
    return new Outcome(diagnostics.sorted(), Optional.empty());
  }
}
