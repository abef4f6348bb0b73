package io.gazette.ledger;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.ledger.FolderChange.Replacement;
import io.gazette.model.FileNames;
import io.gazette.model.Language;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Retirement;
import io.gazette.model.Sha256;
import io.gazette.text.TemplateBlanks;
import io.gazette.text.Visible;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Seals versions: says what the ledger becomes, which is read back before it counts, and writes
 * nothing.
 *
 * <p>What cannot be sealed is reported: a draft, a version that is sealed already, a correction of
 * one that is not, or one that corrects nothing. Whether the sources are sound is for the caller to
 * know: the version comes from a build without errors, whose {@link Verification} found none.
 */
public final class Sealer {

  /** What stands in the place of a character that could not be read. */
  private static final char LOST = '\uFFFD';

  /** Characters; a reason is a sentence or two. */
  private static final int REASON_LIMIT = 1_000;

  private static final SortedMap<String, String> NOTHING = Collections.emptySortedMap();

  private final Ledger ledger;
  private final Folder content;
  private final LocalDate today;
  private final Diagnostics diagnostics;

  /**
   * @param content the folder that the ledger and the versions were read from
   * @param today the day of the sealing, in the site's time zone
   */
  public Sealer(Ledger ledger, Folder content, LocalDate today, Diagnostics diagnostics) {
    this.ledger = ledger;
    this.content = content;
    this.today = today;
    this.diagnostics = diagnostics;
  }

  /** Seals a version for the first time. */
  public Optional<Sealing> release(String policyId, PolicyVersion version) {
    if (version.issued().isEmpty()) {
      return refuse(Code.SEAL_DRAFT, policyId, version);
    }
    if (ledger.inForce(policyId, version.id()).isPresent()) {
      return refuse(Code.SEAL_AGAIN, policyId, version);
    }
    if (ledger.retirement(policyId).isPresent()) {
      return refuse(Code.SEAL_RETIRED, policyId, version);
    }
    SortedMap<String, byte[]> settings = settings(policyId);
    return Optional.of(
        seal(policyId, version, EntryKind.RELEASE, settings, Optional.empty(), NOTHING));
  }

  /**
   * Seals that a version will never take effect: its {@code version.yaml} says so now.
   *
   * @param reason for readers; line breaks become spaces
   */
  public Optional<Sealing> withdrawal(String policyId, PolicyVersion version, String reason) {
    return again(EntryKind.WITHDRAWAL, policyId, version, reason, NOTHING);
  }

  /**
   * Seals that a policy ends with its newest sealed version: its {@code policy.yaml} says so now.
   *
   * @param version the newest sealed version
   * @param reason for readers, in the prevailing language; line breaks become spaces
   */
  public Optional<Sealing> retirement(
      String policyId, PolicyVersion version, Retirement retirement, String reason) {
    if (ledger.retirement(policyId).isPresent()) {
      return refuse(Code.SEAL_RETIRED, policyId, version);
    }
    SortedMap<String, String> statements = new TreeMap<>();
    statements.put(Entry.RETIRED, retirement.on().value().toString());
    retirement.successor().ifPresent(id -> statements.put(Entry.SUCCESSOR, id));
    return again(EntryKind.RETIREMENT, policyId, version, reason, statements);
  }

  /**
   * Seals that a policy goes on under another id: everything that was sealed of it, in the same
   * order, with the same digests.
   *
   * @return empty if nothing of it was ever sealed
   */
  public Optional<Sealing> renaming(String formerId, String policyId) {
    List<Entry> added = new ArrayList<>();
    SortedMap<String, String> statements = new TreeMap<>();
    statements.put(Entry.FORMER, formerId);
    for (String version : ledger.allVersions(formerId)) {
      Entry before = ledger.inForce(formerId, version).orElseThrow();
      added.add(
          new Entry(
              policyId,
              added.size() + 1,
              EntryKind.RENAMING,
              version,
              today,
              Optional.empty(),
              statements,
              moved(before.sources(), before.policy(), policyId),
              moved(before.settings(), before.policy(), policyId),
              before.texts(),
              added.isEmpty()
                  ? Optional.empty()
                  : Optional.of(added.get(added.size() - 1).seal())));
    }
    Ledger after = ledger;
    for (Entry entry : added) {
      after = after.with(entry);
    }
    return added.isEmpty()
        ? Optional.empty()
        : Optional.of(sealing(added.get(added.size() - 1), after, new TreeMap<>()));
  }

  private static SortedMap<String, Sha256> moved(
      SortedMap<String, Sha256> digests, String from, String to) {
    SortedMap<String, Sha256> moved = new TreeMap<>();
    digests.forEach(
        (path, digest) ->
            moved.put(
                path.startsWith(from + "/") ? to + path.substring(from.length()) : path, digest));
    return moved;
  }

  /**
   * Seals a sealed version as it is now; what it said before is kept.
   *
   * @param reason for readers; line breaks become spaces
   */
  public Optional<Sealing> erratum(String policyId, PolicyVersion version, String reason) {
    Optional<Sealing> sealing = again(EntryKind.ERRATUM, policyId, version, reason, NOTHING);
    Optional<Entry> before = ledger.inForce(policyId, version.id());
    boolean same =
        sealing
            .map(Sealing::entry)
            .filter(entry -> entry.sources().equals(before.orElseThrow().sources()))
            .filter(entry -> entry.texts().equals(before.orElseThrow().texts()))
            .isPresent();
    return same ? refuse(Code.ERRATUM_WITHOUT_CHANGE, policyId, version) : sealing;
  }

  private Optional<Sealing> again(
      EntryKind kind,
      String policyId,
      PolicyVersion version,
      String reason,
      SortedMap<String, String> statements) {
    String words = reason.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    Optional<Entry> before = ledger.inForce(policyId, version.id());
    if (before.isEmpty()) {
      return refuse(Code.ERRATUM_WITHOUT_RELEASE, policyId, version);
    }
    if (words.codePoints().noneMatch(Character::isLetterOrDigit)
        || !TemplateBlanks.in(words).isEmpty()) {
      return refuse(Code.ERRATUM_WITHOUT_REASON, policyId, version);
    }
    if (!words.equals(Visible.of(words)) || words.indexOf(LOST) >= 0) {
      return refuse(Code.ERRATUM_REASON_DAMAGED, policyId, version);
    }
    if (words.length() > REASON_LIMIT) {
      return refuse(Code.REASON_TOO_LONG, policyId, version);
    }
    return Optional.of(
        seal(policyId, version, kind, settings(before.get()), Optional.of(words), statements));
  }

  private Optional<Sealing> refuse(Code code, String policyId, PolicyVersion version) {
    String file = FileNames.versionFolder(policyId, version.id()) + FileNames.VERSION;
    diagnostics.report(code, SourcePosition.startOf(file), policyId, version.id());
    return Optional.empty();
  }

  /**
   * @param settings what the version's text was made with, outside its own files
   */
  private Sealing seal(
      String policyId,
      PolicyVersion version,
      EntryKind kind,
      SortedMap<String, byte[]> settings,
      Optional<String> reason,
      SortedMap<String, String> statements) {
    SortedMap<String, byte[]> sources = VersionFiles.of(content, policyId, version.id());
    SortedMap<Language, byte[]> texts = new TreeMap<>();
    version.texts().byLanguage().forEach((language, text) -> texts.put(language, utf8(text)));
    List<Entry> chain = ledger.chain(policyId);
    Entry entry =
        new Entry(
            policyId,
            chain.size() + 1,
            kind,
            version.id(),
            today,
            reason,
            statements,
            approvals(kind, version),
            digests(sources),
            digests(settings),
            digests(texts),
            chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1).seal()));
    SortedMap<String, byte[]> copies = new TreeMap<>();
    for (SortedMap<?, byte[]> sealed : List.of(sources, settings, texts)) {
      sealed.values().forEach(bytes -> copies.put(SealedCopies.path(Sha256.of(bytes)), bytes));
    }
    return sealing(entry, ledger.with(entry), copies);
  }

  /** What else is stated of a version later is no matter of its words. */
  private static SortedMap<String, LocalDate> approvals(EntryKind kind, PolicyVersion version) {
    SortedMap<String, LocalDate> approvals = new TreeMap<>();
    if (kind == EntryKind.RELEASE || kind == EntryKind.ERRATUM) {
      version.record().approvals().forEach(each -> approvals.put(each.who(), each.on()));
    }
    return approvals;
  }

  private static byte[] utf8(PolicyText text) {
    return text.canonical().getBytes(StandardCharsets.UTF_8);
  }

  /** What the text may have taken from outside the version. */
  private SortedMap<String, byte[]> settings(String policyId) {
    SortedMap<String, byte[]> settings = new TreeMap<>();
    for (String path :
        List.of(FileNames.SITE, FileNames.VOCABULARY, policyId + "/" + FileNames.POLICY)) {
      content.text(path).ifPresent(bytes -> settings.put(path, bytes));
    }
    return settings;
  }

  /** An erratum corrects the version's own files, never who published it and how. */
  private SortedMap<String, byte[]> settings(Entry before) {
    SortedMap<String, byte[]> settings = settings(before.policy());
    before
        .settings()
        .forEach(
            (path, digest) ->
                SealedCopies.find(content, digest).ifPresent(copy -> settings.put(path, copy)));
    return settings;
  }

  private static <K extends Comparable<K>> SortedMap<K, Sha256> digests(
      SortedMap<K, byte[]> files) {
    SortedMap<K, Sha256> digests = new TreeMap<>();
    files.forEach((name, bytes) -> digests.put(name, Sha256.of(bytes)));
    return digests;
  }

  private Sealing sealing(Entry entry, Ledger after, SortedMap<String, byte[]> copies) {
    SortedMap<String, byte[]> created = new TreeMap<>();
    copies.forEach(
        (path, bytes) -> {
          if (!content.paths().contains(path)) {
            created.put(path, bytes);
          }
        });
    byte[] written = after.text().getBytes(StandardCharsets.UTF_8);
    Ledger read = Ledger.parse(written, new Diagnostics()).orElse(ledger);
    if (!read.equals(after)) {
      throw new IllegalStateException("the ledger would not be read as it is written: " + entry);
    }
    Optional<Sha256> before = content.find(FileNames.LEDGER).map(Sha256::of);
    Replacement file = new Replacement(FileNames.LEDGER, before, after.text());
    return new Sealing(entry, after, new FolderChange(created, Optional.of(file)));
  }
}
