package io.gazette.pipeline;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Outcome;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.ledger.FolderChange;
import io.gazette.ledger.FolderWriter;
import io.gazette.model.Lookup;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Redlines;
import io.gazette.model.Timeline;
import io.gazette.notice.Notice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes what people are told of a version, see {@link Notice}; of an editorial change nobody is.
 *
 * <p>Writes into a folder that is named, never into the content, and never over a file that says
 * something else. One object serves one call.
 */
public final class Noticing {

  /**
   * What to tell, and where to.
   *
   * @param folder for the files
   */
  public record Order(String policy, String version, Path folder) {}

  private final Request request;
  private final Order order;
  private final Diagnostics diagnostics = new Diagnostics();

  private Noticing(Request request, Order order) {
    this.request = request;
    this.order = order;
  }

  /** The names of the files that were written; none for an editorial change. */
  public static Outcome<List<String>> run(Request request, Order order) {
    Noticing command = new Noticing(request, order);
    Optional<List<String>> written = command.run();
    return Outcome.of(command.diagnostics, written);
  }

  private Optional<List<String>> run() {
    if (!isApart()) {
      return Optional.empty();
    }
    Optional<LoadedSite> loaded = LoadedSite.load(request, diagnostics);
    if (loaded.isEmpty() || diagnostics.hasErrors()) {
      return Optional.empty();
    }
    Lookup lookup = new Lookup(diagnostics);
    Optional<Policy> policy =
        lookup.policy(order.policy(), loaded.get().site().policies(), Policy::id, Lookup.COMMAND);
    Optional<PolicyVersion> version =
        policy.flatMap(
            found ->
                lookup.version(
                    found.id(),
                    order.version(),
                    found.versions(),
                    PolicyVersion::id,
                    SourcePosition.startOf(found.id())));
    version.ifPresent(
        told -> new Approving(loaded.get(), diagnostics).warn(policy.orElseThrow(), told));
    return version
        .filter(this::isFit)
        .map(fit -> files(loaded.get(), policy.orElseThrow(), fit))
        .filter(
            files ->
                files.isEmpty()
                    || new FolderWriter(order.folder(), diagnostics)
                        .write(FolderChange.creating(files)))
        .map(files -> List.copyOf(files.keySet()));
  }

  private boolean isApart() {
    Path content = request.content().toAbsolutePath().normalize();
    Path folder = order.folder().toAbsolutePath().normalize();
    if (folder.startsWith(content)) {
      diagnostics.report(
          Code.OUTPUT_IN_SOURCES, Lookup.COMMAND, order.folder().toString(), content.toString());
      return false;
    }
    return true;
  }

  private boolean isFit(PolicyVersion version) {
    String unfit = "";
    if (version.withdrawn().isPresent()) {
      unfit = "@notice-withdrawn";
    } else if (version.issued().isEmpty() || version.effective().isEmpty()) {
      unfit = "@notice-undated";
    } else if (day(version).isBefore(version.issued().orElseThrow())) {
      unfit = "@notice-early";
    }
    if (!unfit.isEmpty()) {
      diagnostics.report(
          Code.NOTICE_UNFIT, version.dates().file(), order.policy(), version.id(), unfit);
    }
    return unfit.isEmpty();
  }

  /** On which people are told: the day of issue, unless another was asked for. */
  private LocalDate day(PolicyVersion version) {
    return request.asOf().or(version::issued).orElseThrow();
  }

  private SortedMap<String, byte[]> files(LoadedSite loaded, Policy policy, PolicyVersion version) {
    List<PolicyVersion> before = before(policy, version);
    // A first version is told whatever it calls itself: there is nothing that it changes.
    if (!version.change().needsNotice() && !before.isEmpty()) {
      return Collections.emptySortedMap();
    }
    return new TreeMap<>(
        new Notice(
                loaded.site().config(),
                policy,
                version,
                day(version),
                compared(policy, version, before))
            .files());
  }

  /** The versions that readers may have agreed to, newest first. */
  private static List<PolicyVersion> before(Policy policy, PolicyVersion version) {
    List<PolicyVersion> before =
        new ArrayList<>(
            policy.standing().stream()
                .takeWhile(other -> !other.id().equals(version.id()))
                .toList());
    Collections.reverse(before);
    return before;
  }

  /** Those of them from which there is a page that tells the changes. */
  private List<PolicyVersion> compared(
      Policy policy, PolicyVersion version, List<PolicyVersion> before) {
    boolean all =
        policy.redlines() == Redlines.ALL
            || (policy.redlines() == Redlines.TO_CURRENT
                && Timeline.of(policy, later(version.effective().orElseThrow(), day(version)))
                    .current()
                    .filter(current -> current.id().equals(version.id()))
                    .isPresent());
    return all || before.isEmpty() ? before : before.subList(0, 1);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }
}
