package io.gazette.pipeline;

import io.gazette.content.Edits;
import io.gazette.content.LooseFile;
import io.gazette.content.RawFolder;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Outcome;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.evidence.Timestamps;
import io.gazette.evidence.Timestamps.Stamped;
import io.gazette.ledger.Folder;
import io.gazette.ledger.Verification;
import io.gazette.model.FileNames;
import io.gazette.model.Routes;
import io.gazette.model.Sha256;
import io.gazette.online.OnlineSite;
import io.gazette.online.OnlineSite.Copy;
import io.gazette.text.PortableName;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Compares the ledger with the sources, the sealed copies, the texts and, if they are named, with a
 * built site, with the published one and with an earlier ledger.
 *
 * <p>Writes nothing but a site of its own in a temporary folder. One object serves one call.
 */
public final class Verifying {

  /**
   * What to compare with.
   *
   * @param site a built site
   * @param live the address of the published site
   * @param against an earlier ledger, or a built site or content folder that holds one
   */
  public record Order(Optional<Path> site, Optional<String> live, Optional<Path> against) {}

  /**
   * What was found to be as it was sealed.
   *
   * @param head the digest of the ledger, as the manifest of a site states it too: whoever keeps it
   *     can tell whether the ledger was rewritten
   * @param stamps time stamps of entries; whose signatures they bear is for the reader to check
   */
  public record Verified(int entries, Sha256 head, List<Stamped> stamps) {
    public Verified {
      stamps = List.copyOf(stamps);
    }
  }

  private static final int LARGEST_LEDGER = 64 * 1024 * 1024;

  private final Request request;
  private final Diagnostics diagnostics = new Diagnostics();

  private Verifying(Request request) {
    this.request = request;
  }

  public static Outcome<Verified> run(Request request, Order order) {
    Verifying command = new Verifying(request);
    Optional<Verified> verified = command.run(order);
    return Outcome.of(command.diagnostics, verified);
  }

  private Optional<Verified> run(Order order) {
    Optional<LoadedSite> loaded =
        LoadedSite.each(
            request,
            Edits.NONE,
            Set.of(),
            content -> begin(content, diagnostics),
            (stage, done, total) -> {},
            diagnostics);
    if (loaded.isEmpty()) {
      return Optional.empty();
    }
    LoadedSite content = loaded.get();
    EarlierErrata.report(content, diagnostics);
    List<Stamped> stamps = Timestamps.check(content.ledger(), content.folder(), diagnostics);
    Verification verification = new Verification(content.ledger(), content.folder(), diagnostics);
    order.against().ifPresent(earlier -> compare(verification, earlier));
    order.site().ifPresent(site -> compare(content, verification, site));
    order.live().ifPresent(address -> compareOnline(content, verification, address));
    int entries =
        content.ledger().policies().stream()
            .mapToInt(policy -> content.ledger().chain(policy).size())
            .sum();
    return diagnostics.hasErrors()
        ? Optional.empty()
        : Optional.of(new Verified(entries, Sha256.of(content.ledger().text()), stamps));
  }

  /** Compares all that was sealed with what is there, while policies are read. */
  static PolicyWork begin(LoadedSite content, Diagnostics diagnostics) {
    new Verification(content.ledger(), content.folder(), diagnostics).copies();
    content.verifySources(diagnostics);
    return (policy, found) -> content.verifyAll(policy.policy(), found);
  }

  private void compare(Verification verification, Path earlier) {
    Path file = earlier;
    if (Files.isDirectory(earlier)) {
      Path published = earlier.resolve(Routes.ledger().file());
      file = Files.exists(published) ? published : earlier.resolve(FileNames.LEDGER);
    }
    String name = PortableName.slashed(file.toAbsolutePath());
    LooseFile.bytes(file.toAbsolutePath(), LARGEST_LEDGER, diagnostics)
        .ifPresent(bytes -> verification.continues(bytes, name));
  }

  private void compare(LoadedSite content, Verification verification, Path site) {
    String name = PortableName.slashed(site.toAbsolutePath());
    if (!Files.isDirectory(site)) {
      diagnostics.report(Code.SITE_MISSING, SourcePosition.startOf(name));
      return;
    }
    RawFolder raw = RawFolder.whole(site);
    Folder built = new Folder(raw.paths(), raw::bytes);
    verification.site(built, raw.others(), name);
    if (!diagnostics.hasErrors()) {
      new Rebuilt(request, content, diagnostics).compare(built, Set.of(), name + "/");
    }
  }

  private void compareOnline(LoadedSite content, Verification verification, String address) {
    Optional<Copy> copy = OnlineSite.read(address, diagnostics);
    if (copy.isEmpty()) {
      return;
    }
    Folder files = copy.get().files();
    String root = address.endsWith("/") ? address : address + "/";
    verification.site(files, Collections.emptySortedSet(), root.substring(0, root.length() - 1));
    files.find(Routes.apiIndex().file()).ifPresent(index -> checkLabel(content, index, root));
    if (!diagnostics.hasErrors()) {
      new Rebuilt(request, content, diagnostics).compare(files, copy.get().unread(), root);
    }
  }

  /** What a site says of itself: where it stands, and for which day it was built. */
  private void checkLabel(LoadedSite content, byte[] index, String root) {
    SourcePosition position = SourcePosition.startOf(root + Routes.apiIndex().file());
    SiteLabel label = SiteLabel.of(index);
    label
        .address()
        .filter(base -> !base.equals(root))
        .ifPresent(base -> diagnostics.report(Code.LIVE_ELSEWHERE, position, base));
    label
        .staleSince(request.today(content.site().config().timeZone()))
        .ifPresent(
            day ->
                diagnostics.report(
                    Code.LIVE_STALE,
                    position,
                    label.day().orElseThrow().toString(),
                    day.toString()));
  }
}
