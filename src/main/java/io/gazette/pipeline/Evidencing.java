package io.gazette.pipeline;

import io.gazette.content.Edits;
import io.gazette.content.RawFolder;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Outcome;
import io.gazette.diagnostic.Severity;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.evidence.Evidence;
import io.gazette.evidence.Timestamps;
import io.gazette.evidence.Timestamps.Stamped;
import io.gazette.file.WriteFailure;
import io.gazette.ledger.Entry;
import io.gazette.ledger.FolderChange;
import io.gazette.ledger.FolderWriter;
import io.gazette.model.FileNames;
import io.gazette.model.Language;
import io.gazette.model.Lookup;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Routes;
import io.gazette.model.Timeline;
import io.gazette.output.TemporaryFolder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Packs what a policy said on a day into one file, see {@link Evidence}.
 *
 * <p>Only from content of which everything is as it was sealed. Writes nothing but that file, and
 * never over one that says something else. One object serves one call.
 */
public final class Evidencing {

  /**
   * What to pack.
   *
   * @param file to write
   */
  public record Order(String policy, LocalDate day, Path file) {}

  /**
   * What was packed.
   *
   * @param version that applied on the day
   * @param stamps how many time stamps cover it
   */
  public record Gathered(String version, int stamps) {}

  private final Request request;
  private final Order order;
  private final Diagnostics diagnostics = new Diagnostics();

  private Evidencing(Request request, Order order) {
    this.request = request;
    this.order = order;
  }

  public static Outcome<Gathered> run(Request request, Order order) {
    Evidencing command = new Evidencing(request, order);
    Optional<Gathered> gathered = command.run();
    return Outcome.of(command.diagnostics, gathered);
  }

  private Optional<Gathered> run() {
    Optional<LoadedSite> loaded =
        LoadedSite.each(
            request,
            Edits.NONE,
            Set.of(),
            content -> Verifying.begin(content, diagnostics),
            (stage, done, total) -> {},
            diagnostics);
    if (loaded.isEmpty()) {
      return Optional.empty();
    }
    LoadedSite content = loaded.get();
    if (order.day().isAfter(content.asOf())) {
      diagnostics.report(
          Code.EVIDENCE_AHEAD, Lookup.COMMAND, order.day().toString(), content.asOf().toString());
    }
    List<Stamped> stamps = Timestamps.check(content.ledger(), content.folder(), diagnostics);
    Optional<PolicyVersion> version = version(content);
    if (version.isEmpty() || diagnostics.hasErrors()) {
      return Optional.empty();
    }
    Entry entry = Evidence.entry(content.ledger(), order.policy(), version.get().id(), order.day());
    Evidence evidence = new Evidence(content.ledger(), content.folder(), entry, order.day());
    URI site = content.site().config().baseUrl();
    return pages(entry)
        .filter(pages -> write(evidence.archive(site, pages, stamps)))
        .map(pages -> new Gathered(entry.version(), evidence.covering(stamps).size()));
  }

  /** The version that applied on the day, which must be sealed; reports it if there is none. */
  private Optional<PolicyVersion> version(LoadedSite content) {
    Optional<Policy> policy =
        new Lookup(diagnostics)
            .policy(order.policy(), content.site().policies(), Policy::id, Lookup.COMMAND);
    Optional<PolicyVersion> version =
        policy.flatMap(found -> Timeline.of(found, order.day()).current());
    if (policy.isPresent() && version.isEmpty()) {
      diagnostics.report(
          Code.EVIDENCE_NOTHING,
          SourcePosition.startOf(order.policy() + "/" + FileNames.POLICY),
          order.policy(),
          order.day().toString());
    }
    if (version.isPresent()
        && content.ledger().inForce(order.policy(), version.get().id()).isEmpty()) {
      diagnostics.report(
          new Diagnostic(
              Code.VERSION_NOT_SEALED,
              Severity.ERROR,
              version.get().dates().file(),
              List.of(order.policy(), version.get().id())));
      return Optional.empty();
    }
    return version;
  }

  /** The pages of the version as the site shows them on the day, with what they need. */
  private Optional<SortedMap<String, byte[]>> pages(Entry entry) {
    try (TemporaryFolder room = TemporaryFolder.open()) {
      Path site = room.path().resolve("site");
      Request then =
          new Request(
              request.content(), request.theme(), Optional.of(order.day()), request.clock());
      Outcome<Built> built = SiteBuild.run(then, site, (stage, done, total) -> {});
      if (built.result().isEmpty()) {
        built.diagnostics().forEach(diagnostics::report);
        return Optional.empty();
      }
      RawFolder raw = RawFolder.whole(site);
      SortedMap<String, byte[]> pages = new TreeMap<>();
      for (String path : raw.paths()) {
        if (isWanted(path, entry)) {
          pages.put(path, raw.bytes(path));
        }
      }
      return Optional.of(pages);
    } catch (IOException e) {
      diagnostics.report(
          Code.OUTPUT_UNWRITABLE,
          SourcePosition.startOf(order.file().toString()),
          WriteFailure.reason(e));
      return Optional.empty();
    }
  }

  private static boolean isWanted(String path, Entry entry) {
    return path.startsWith(Routes.asset("").path())
        || entry.texts().keySet().stream()
            .map((Language language) -> Routes.version(language, entry.policy(), entry.version()))
            .anyMatch(page -> path.startsWith(page.path()));
  }

  private boolean write(byte[] archive) {
    Path file = order.file().toAbsolutePath();
    SortedMap<String, byte[]> files = new TreeMap<>();
    files.put(String.valueOf(file.getFileName()), archive);
    return new FolderWriter(Objects.requireNonNull(file.getParent()), diagnostics)
        .write(FolderChange.creating(files));
  }
}
