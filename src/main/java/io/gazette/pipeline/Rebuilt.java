package io.gazette.pipeline;

import io.gazette.content.RawFolder;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Outcome;
import io.gazette.diagnostic.Severity;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.file.WriteFailure;
import io.gazette.ledger.Folder;
import io.gazette.model.Routes;
import io.gazette.output.TemporaryFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A site as this content and this version of Gazette make it for the day of another one, to compare
 * the two: a manifest proves nothing against whoever wrote it anew.
 */
final class Rebuilt {

  private static final int NAMED = 5;

  private final Request request;
  private final LoadedSite content;
  private final Diagnostics diagnostics;

  Rebuilt(Request request, LoadedSite content, Diagnostics diagnostics) {
    this.request = request;
    this.content = content;
    this.diagnostics = diagnostics;
  }

  /**
   * Reports the files that differ; only warns of it where the site is older than the ledger.
   *
   * @param unread files that the site has, but nobody read
   * @param address of the site, for positions
   */
  void compare(Folder built, Set<String> unread, String address) {
    Optional<LocalDate> day =
        built.find(Routes.apiIndex().file()).map(SiteLabel::of).flatMap(SiteLabel::day);
    if (day.isEmpty()) {
      report(address, Severity.ERROR, List.of(Routes.apiIndex().file()), "?");
      return;
    }
    try (TemporaryFolder room = TemporaryFolder.open()) {
      Path site = room.path().resolve("site");
      Request then = new Request(request.content(), request.theme(), day, request.clock());
      Outcome<Built> outcome = SiteBuild.run(then, site, (stage, done, total) -> {});
      if (outcome.result().isEmpty()) {
        outcome.diagnostics().forEach(diagnostics::report);
        return;
      }
      RawFolder raw = RawFolder.whole(site);
      List<String> different = different(built, unread, new Folder(raw.paths(), raw::bytes));
      if (!different.isEmpty()) {
        report(address, severity(built), different, day.get().toString());
      }
    } catch (IOException e) {
      diagnostics.report(
          Code.OUTPUT_UNWRITABLE, SourcePosition.startOf(address), WriteFailure.reason(e));
    }
  }

  private Severity severity(Folder built) {
    byte[] ledger = content.ledger().text().getBytes(StandardCharsets.UTF_8);
    boolean present =
        built
            .find(Routes.ledger().file())
            .filter(published -> Arrays.equals(published, ledger))
            .isPresent();
    return present ? Severity.ERROR : Severity.WARNING;
  }

  /** Pages first: what readers see says more than the list of all files. */
  private static List<String> different(Folder built, Set<String> unread, Folder rebuilt) {
    SortedSet<String> all = new TreeSet<>(rebuilt.paths());
    all.addAll(built.paths());
    // What lies beside the site is told as such; a copy of a site need not have the marker.
    all.removeIf(path -> !rebuilt.paths().contains(path) && path.startsWith("."));
    all.removeIf(path -> !built.paths().contains(path) && path.startsWith("."));
    all.remove(Routes.manifest().file());
    all.removeAll(unread);
    return all.stream()
        .filter(
            path -> {
              Optional<byte[]> one = built.find(path);
              Optional<byte[]> other = rebuilt.find(path);
              return one.isEmpty() || other.isEmpty() || !Arrays.equals(one.get(), other.get());
            })
        .toList();
  }

  private void report(String address, Severity severity, List<String> different, String day) {
    String names =
        String.join(", ", different.subList(0, Math.min(NAMED, different.size())))
            + (different.size() > NAMED ? " …" : "");
    diagnostics.report(
        new Diagnostic(
            Code.SITE_PAGES_DIFFER,
            severity,
            SourcePosition.startOf(address + different.get(0)),
            List.of(Integer.toString(different.size()), day, names)));
  }
}
