package io.gazette.ledger;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Severity;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.FileNames;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Sha256;
import io.gazette.model.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Compares the ledger with everything that it speaks of; reports each difference and changes
 * nothing. Reads neither clock nor network.
 *
 * <p>A ledger that could be parsed is sound in itself: its own lines, seals and chains were checked
 * then.
 */
public final class Verification {

  private final Ledger ledger;
  private final Folder content;
  private final Diagnostics diagnostics;

  /**
   * @param content the folder with the sources and the sealed copies
   */
  public Verification(Ledger ledger, Folder content, Diagnostics diagnostics) {
    this.ledger = ledger;
    this.content = content;
    this.diagnostics = diagnostics;
  }

  /**
   * The files of sealed versions: none changed, gone or added. Reads each of them, and a copy only
   * to show what changed.
   */
  public void sources() {
    new SourceCheck(ledger, content, diagnostics).check();
  }

  /** As {@link #sources()}, but for the files of one version, which may have been corrected. */
  public void sourcesOutside(String policyId, String versionId) {
    Diagnostics found = diagnostics.apart();
    new SourceCheck(ledger, content, found).check();
    String folder = FileNames.versionFolder(policyId, versionId);
    found.sorted().stream()
        .filter(problem -> !problem.position().file().startsWith(folder))
        .forEach(diagnostics::report);
  }

  /** The sealed copies: all there, undamaged, and none without an entry. Reads each of them. */
  public void copies() {
    SealedCopies.check(ledger, content, diagnostics);
  }

  /** Whether a file belongs to a sealed version and is as it was sealed. */
  public boolean isAsSealed(String path) {
    String[] names = path.split("/", 3);
    Optional<Sha256> sealed =
        names.length < 3
            ? Optional.empty()
            : ledger.inForce(names[0], names[1]).map(entry -> entry.sources().get(path));
    return sealed.isPresent() && sealed.equals(content.digest(path));
  }

  /**
   * What readers are told by the sealed versions of a policy whose files are as they were sealed:
   * settings and other policies have a part in it.
   */
  public void texts(Policy policy) {
    TextCheck check = new TextCheck(content, diagnostics);
    for (PolicyVersion version : policy.versions()) {
      ledger.inForce(policy.id(), version.id()).ifPresent(entry -> check.check(entry, version));
    }
  }

  /**
   * Whether the versions of a policy stand in the order in which readers came to know them, and
   * what was stated of it is still said.
   */
  public void history(Policy policy, LocalDate asOf) {
    new HistoryCheck(ledger, diagnostics).check(policy, asOf);
    new StatementCheck(ledger, diagnostics).check(policy);
  }

  /** As {@link #history}, for a version about to be sealed. */
  public void historyWith(Policy policy, PolicyVersion version, LocalDate today) {
    new HistoryCheck(ledger, diagnostics).checkNew(policy, version, today);
  }

  /**
   * Whether each version that readers see is sealed; nothing before the first release of a site.
   */
  public void releases(Policy policy, LocalDate asOf) {
    if (ledger.policies().isEmpty()) {
      return;
    }
    unsealed(policy, asOf, Severity.WARNING);
  }

  /** As {@link #releases}, where nothing may be unsealed, not even before the first release. */
  public void allReleased(Policy policy, LocalDate asOf) {
    unsealed(policy, asOf, Severity.ERROR);
  }

  private void unsealed(Policy policy, LocalDate asOf, Severity severity) {
    for (PolicyVersion version : Timeline.of(policy, asOf).issued()) {
      if (ledger.inForce(policy.id(), version.id()).isEmpty()) {
        String file = FileNames.versionFolder(policy.id(), version.id()) + FileNames.VERSION;
        diagnostics.report(
            new Diagnostic(
                Code.VERSION_NOT_SEALED,
                severity,
                SourcePosition.startOf(file),
                List.of(policy.id(), version.id())));
      }
    }
  }

  /** Whether the ledger continues an earlier one, of which nothing may be changed or gone. */
  public void continues(byte[] file, String name) {
    Ledger.parse(file, name, diagnostics)
        .ifPresent(
            earlier ->
                earlier.policies().forEach(policy -> continues(earlier.chain(policy), name)));
  }

  private void continues(List<Entry> earlier, String name) {
    for (Entry entry : earlier) {
      List<Entry> chain = ledger.chain(entry.policy());
      if (chain.size() < entry.number() || !chain.get(entry.number() - 1).equals(entry)) {
        diagnostics.report(
            Code.LEDGER_NOT_EXTENDED,
            SourcePosition.startOf(name),
            entry.policy(),
            Integer.toString(entry.number()),
            entry.version());
        return;
      }
    }
  }

  /**
   * A built site: each file as its manifest says, its ledger a part of this one, and the published
   * texts those that were sealed.
   *
   * @param others what stands in it and is neither a file nor a folder
   * @param address where the site stands, for positions; empty if they are told by path alone
   */
  public void site(Folder site, SortedSet<String> others, String address) {
    String prefix = address.isEmpty() ? "" : address + "/";
    Diagnostics found = diagnostics.apart();
    new SiteCheck(ledger, site, others, found).check();
    for (Diagnostic problem : found.sorted()) {
      SourcePosition in = problem.position();
      diagnostics.report(
          new Diagnostic(
              problem.code(),
              problem.severity(),
              new SourcePosition(prefix + in.file(), in.line(), in.column()),
              problem.arguments()));
    }
  }
}
