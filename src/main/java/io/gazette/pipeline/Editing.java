package io.gazette.pipeline;

import io.gazette.content.ContentLoader;
import io.gazette.content.ContentTree;
import io.gazette.content.PolicySource;
import io.gazette.content.RawFolder;
import io.gazette.content.VersionSource;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.diagnostic.Spelling;
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
   * @param created paths of the files that were created, or of the ledger; empty if nothing was
   *     done
   */
  public record Outcome(List<Diagnostic> diagnostics, List<String> created) {
    public Outcome {
      diagnostics = List.copyOf(diagnostics);
      created = List.copyOf(created);
    }

    /** Whether what was asked is done. */
    public boolean isDone() {
      return !created.isEmpty();
    }
  }

  private static final SourcePosition SITE = SourcePosition.startOf("site.yaml");

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
    Optional<ContentTree> content = ContentLoader.load(request.content(), diagnostics);
    if (!Routes.isPolicyId(policyId)) {
      diagnostics.report(Code.BAD_ID, SITE, policyId, "@policy-id");
    }
    if (content.isEmpty() || diagnostics.hasErrors()) {
      return done(List.of());
    }
    LocalDate today = LocalDate.now(request.clock().withZone(content.get().config().timeZone()));
    return create(Scaffold.policy(policyId, content.get().config(), today.toString()));
  }

  /** A new version of a policy as a draft, which begins as a copy of the newest one. */
  public Outcome newVersion(String policyId, String versionId) {
    Optional<ContentTree> content = ContentLoader.load(request.content(), diagnostics);
    if (!Routes.isVersionId(versionId)) {
      diagnostics.report(Code.BAD_ID, SITE, versionId, "@version-id");
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
      return done(List.of());
    }
    String folder = policyId + "/" + newest(policy.get()).id();
    return create(
        Scaffold.version(policyId, versionId, new RawFolder(request.content()).filesIn(folder)));
  }

  /** Of the versions that are no drafts, the last one; else the last draft. */
  private static VersionSource newest(PolicySource policy) {
    List<VersionSource> versions = policy.versions();
    return versions.stream()
        .filter(version -> version.issued().isPresent())
        .reduce((earlier, later) -> later)
        .orElse(versions.get(versions.size() - 1));
  }

  private Outcome create(SortedMap<String, byte[]> files) {
    boolean written = write(FolderChange.creating(files));
    return done(written ? List.copyOf(files.keySet()) : List.of());
  }

  /**
   * Seals a version.
   *
   * @param erratum why a sealed version is sealed anew; empty for its release
   */
  public Outcome release(String policyId, String versionId, Optional<String> erratum) {
    Optional<LoadedSite> loaded = LoadedSite.load(request, (stage, done, total) -> {}, diagnostics);
    if (loaded.isEmpty()) {
      return done(List.of());
    }
    Optional<PolicyVersion> version = find(loaded.get(), policyId, versionId);
    verifyOthers(loaded.get(), policyId + "/" + versionId + "/");
    if (version.isEmpty() || diagnostics.hasErrors()) {
      return done(List.of());
    }
    Sealer sealer =
        new Sealer(loaded.get().ledger(), loaded.get().folder(), loaded.get().asOf(), diagnostics);
    Optional<Sealing> sealing =
        erratum.isPresent()
            ? sealer.erratum(policyId, version.get(), erratum.get())
            : sealer.release(policyId, version.get());
    boolean written = sealing.isPresent() && write(sealing.get().change());
    return done(written ? List.of("gazette.lock") : List.of());
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
          SourcePosition.startOf(policyId + "/policy.yaml"),
          policyId,
          versionId,
          String.join(", ", ids));
    }
    return version;
  }

  /**
   * Compares the ledger with the sources, the sealed copies, the texts and, if one is named, a
   * built site.
   *
   * @return as created, the ledger's entries in words: policy, version and number
   */
  public Outcome verify(Optional<Path> builtSite) {
    Optional<LoadedSite> loaded = LoadedSite.load(request, (stage, done, total) -> {}, diagnostics);
    if (loaded.isEmpty()) {
      return done(List.of());
    }
    loaded.get().verify(diagnostics);
    Verification verification =
        new Verification(loaded.get().ledger(), loaded.get().folder(), diagnostics);
    verification.copies();
    builtSite.ifPresent(
        folder -> {
          RawFolder raw = new RawFolder(folder);
          verification.site(new io.gazette.ledger.Folder(raw.paths(), raw::bytes));
        });
    List<String> entries = new ArrayList<>();
    for (String policy : loaded.get().ledger().policies()) {
      loaded
          .get()
          .ledger()
          .chain(policy)
          .forEach(entry -> entries.add(policy + " " + entry.version() + " #" + entry.number()));
    }
    return done(diagnostics.hasErrors() ? List.of() : entries);
  }

  private void unknownPolicy(String policyId, List<String> known) {
    diagnostics.report(Code.UNKNOWN_POLICY, SITE, policyId, Spelling.nearest(policyId, known));
  }

  private boolean write(FolderChange change) {
    return new FolderWriter(request.content(), diagnostics).write(change);
  }

  private Outcome done(List<String> created) {
    return new Outcome(diagnostics.sorted(), created);
  }
}
