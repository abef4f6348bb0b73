package io.gazette.ledger;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.Erratum;
import io.gazette.model.FileNames;
import io.gazette.model.Sha256;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
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

  /**
   * The ledger of a content folder: that of its file, or the empty one if there is none. Copies of
   * what was sealed without a ledger are reported: it was lost, or the first release broken off.
   */
  public static Optional<Ledger> of(Folder content, Diagnostics diagnostics) {
    Optional<byte[]> file = content.find(FileNames.LEDGER);
    if (file.isEmpty() && SealedCopies.hasAny(content)) {
      diagnostics.report(Code.LEDGER_MISSING, SourcePosition.startOf(FileNames.LEDGER));
    }
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

  /**
   * The entries of a version: its release, then its errata and what else was stated of it; those
   * under a former id of the policy first.
   */
  public List<Entry> entries(String policyId, String versionId) {
    List<Entry> entries = new ArrayList<>();
    former(policyId).ifPresent(id -> entries.addAll(entries(id, versionId)));
    chain(policyId).stream()
        .filter(entry -> entry.version().equals(versionId))
        .forEach(entries::add);
    return List.copyOf(entries);
  }

  /** The id under which a policy was sealed before; a chain never names itself. */
  private Optional<String> former(String policyId) {
    return chain(policyId).stream()
        .limit(1)
        .filter(entry -> entry.kind() == EntryKind.RENAMING)
        .flatMap(entry -> Optional.ofNullable(entry.statements().get(Entry.FORMER)).stream())
        .filter(id -> !id.equals(policyId))
        .findFirst();
  }

  /** The id under which a policy goes on; empty if it was never renamed. */
  public Optional<String> renamedTo(String policyId) {
    return chains.keySet().stream()
        .filter(id -> former(id).filter(policyId::equals).isPresent())
        .findFirst();
  }

  /** The entry by which a policy as a whole ended; empty for one that was not retired. */
  public Optional<Entry> retirement(String policyId) {
    return chain(policyId).stream()
        .filter(entry -> entry.kind() == EntryKind.RETIREMENT)
        .reduce((earlier, later) -> later);
  }

  /** Why a version was withdrawn; empty for one that was not. */
  public Optional<String> withdrawalReason(String policyId, String versionId) {
    return entries(policyId, versionId).stream()
        .filter(entry -> entry.kind() == EntryKind.WITHDRAWAL)
        .flatMap(entry -> entry.reason().stream())
        .findFirst();
  }

  /** The version that was sealed last; empty for a policy that was never sealed. */
  public Optional<String> newest(String policyId) {
    return chain(policyId).stream().map(Entry::version).reduce((earlier, later) -> later);
  }

  /** The day on which a version was sealed for the first time, under whatever id. */
  public Optional<LocalDate> sealed(String policyId, String versionId) {
    return entries(policyId, versionId).stream().map(Entry::date).findFirst();
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
          SourcePosition.startOf(FileNames.versionFolder(policyId, versionId) + FileNames.VERSION),
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
      if (correction.erratum().isEmpty()) {
        continue;
      }
      errata.add(
          new Erratum(
              correction.date(),
              correction.erratum().orElseThrow(),
              number(policyId, earlier),
              earlier.texts(),
              changedFiles(earlier, correction)));
    }
    return List.copyOf(errata);
  }

  /** Unlike any other of the policy, under whatever id it was sealed. */
  private int number(String policyId, Entry entry) {
    if (entry.policy().equals(policyId)) {
      return entry.number() + former(policyId).map(this::length).orElse(0);
    }
    return number(former(policyId).orElseThrow(), entry);
  }

  private int length(String policyId) {
    return chain(policyId).size() + former(policyId).map(this::length).orElse(0);
  }

  /** The names of the version's files that a correction changed, added or removed. */
  private static List<String> changedFiles(Entry earlier, Entry correction) {
    SortedMap<String, Sha256> before = byName(earlier);
    SortedMap<String, Sha256> after = byName(correction);
    SortedSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    return names.stream()
        .filter(name -> !Objects.equals(before.get(name), after.get(name)))
        .toList();
  }

  private static SortedMap<String, Sha256> byName(Entry entry) {
    SortedMap<String, Sha256> files = new TreeMap<>();
    entry
        .sources()
        .forEach((path, digest) -> files.put(path.substring(path.lastIndexOf('/') + 1), digest));
    return files;
  }

  /** The versions of a policy that are sealed, in the order of their release. */
  List<String> versions(String policyId) {
    return chain(policyId).stream().map(Entry::version).distinct().toList();
  }

  /** As {@link #versions}, those under a former id first. */
  List<String> allVersions(String policyId) {
    List<String> versions =
        new ArrayList<>(former(policyId).map(this::allVersions).orElse(List.of()));
    versions(policyId).stream().filter(id -> !versions.contains(id)).forEach(versions::add);
    return versions;
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
