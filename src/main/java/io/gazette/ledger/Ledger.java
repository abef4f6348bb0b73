package io.gazette.ledger;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Erratum;
import io.gazette.model.FileNames;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All sealings of a site: for each policy a chain of entries, each holding the seal of the one
 * before, so that none can be changed, removed, added or moved without a trace in those after it.
 *
 * <p>Immutable. Policies that no longer exist stay in it for ever. The text of a ledger is the same
 * for the same entries; {@code parse(text())} gives an equal one.
 */
public final class Ledger {

  private final SortedMap<String, List<Entry>> chains;

  private Ledger(SortedMap<String, List<Entry>> chains) {
    this.chains = chains;
  }

  /** The ledger before the first release. */
  public static Ledger empty() {
    return new Ledger(new TreeMap<>());
  }

  /** The ledger of a content folder: that of its file, or the empty one if there is none. */
  public static Optional<Ledger> of(Folder content, Diagnostics diagnostics) {
    Optional<byte[]> file = content.find(FileNames.LEDGER);
    return file.isPresent() ? parse(file.get(), diagnostics) : Optional.of(empty());
  }

  /**
   * The ledger of a file; empty after reporting every line, entry and chain of it that is not as it
   * was sealed. The policies may stand in any order, as merging leaves them.
   */
  public static Optional<Ledger> parse(byte[] file, Diagnostics diagnostics) {
    return parse(file, FileNames.LEDGER, diagnostics);
  }

  static Optional<Ledger> parse(byte[] file, String name, Diagnostics diagnostics) {
    Diagnostics found = diagnostics.apart();
    SortedMap<String, List<SealedEntry>> sealed = new TreeMap<>();
    for (SealedEntry entry : new LedgerParser(name, found).parse(file)) {
      sealed.computeIfAbsent(entry.entry().policy(), policy -> new ArrayList<>()).add(entry);
    }
    if (!found.hasErrors()) {
      sealed.values().forEach(chain -> new ChainCheck(found).check(chain));
    }
    List<Diagnostic> problems = found.sorted();
    problems.forEach(diagnostics::report);
    return problems.isEmpty() ? Optional.of(of(sealed)) : Optional.empty();
  }

  private static Ledger of(SortedMap<String, List<SealedEntry>> sealed) {
    SortedMap<String, List<Entry>> chains = new TreeMap<>();
    sealed.forEach(
        (policy, chain) -> chains.put(policy, chain.stream().map(SealedEntry::entry).toList()));
    return new Ledger(chains);
  }

  /** The bytes of the file, as text in UTF-8: policies by id, entries by number. */
  public String text() {
    return LedgerFormat.text(entries());
  }

  /** Every policy that was ever sealed. */
  public SortedSet<String> policies() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(chains.keySet()));
  }

  /** The entries of a policy, oldest first; none for a policy that was never sealed. */
  public List<Entry> chain(String policyId) {
    return chains.getOrDefault(policyId, List.of());
  }

  List<Entry> entries() {
    return chains.values().stream().flatMap(List::stream).toList();
  }

  /** The entries of a version: its release, then its errata. */
  public List<Entry> entries(String policyId, String versionId) {
    return chain(policyId).stream().filter(entry -> entry.version().equals(versionId)).toList();
  }

  /** The entry that says what a version must be now; empty if it was never sealed. */
  public Optional<Entry> inForce(String policyId, String versionId) {
    return entries(policyId, versionId).stream().reduce((earlier, later) -> later);
  }

  /** Whether the lists of a version may still be written; reports it if the version is sealed. */
  public boolean mayWriteLists(String policyId, String versionId, Diagnostics diagnostics) {
    boolean sealed = inForce(policyId, versionId).isPresent();
    if (sealed) {
      diagnostics.report(
          Code.LIST_SEALED,
          SourcePosition.startOf(VersionFiles.folder(policyId, versionId) + FileNames.VERSION),
          policyId,
          versionId);
    }
    return !sealed;
  }

  /**
   * The corrections of a sealed version, oldest first; {@link SealedCopies} has what was before.
   */
  public List<Erratum> errata(String policyId, String versionId) {
    List<Entry> entries = entries(policyId, versionId);
    List<Erratum> errata = new ArrayList<>();
    for (int at = 1; at < entries.size(); at++) {
      Entry earlier = entries.get(at - 1);
      Entry correction = entries.get(at);
      errata.add(
          new Erratum(
              correction.date(),
              correction.erratum().orElseThrow(),
              earlier.number(),
              earlier.texts()));
    }
    return List.copyOf(errata);
  }

  /** The versions of a policy that are sealed, in the order of their release. */
  List<String> versions(String policyId) {
    return chain(policyId).stream().map(Entry::version).distinct().toList();
  }

  Ledger with(Entry entry) {
    SortedMap<String, List<Entry>> more = new TreeMap<>(chains);
    List<Entry> chain = new ArrayList<>(chain(entry.policy()));
    chain.add(entry);
    more.put(entry.policy(), List.copyOf(chain));
    return new Ledger(more);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ledger ledger && chains.equals(ledger.chains);
  }

  @Override
  public int hashCode() {
    return chains.hashCode();
  }

  @Override
  public String toString() {
    return text();
  }
}
