package io.gazette.pipeline;

import io.gazette.content.Edits;
import io.gazette.content.YamlLines;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Outcome;
import io.gazette.diagnostic.Severity;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.ledger.Folder;
import io.gazette.ledger.FolderChange;
import io.gazette.ledger.FolderLock;
import io.gazette.ledger.FolderWriter;
import io.gazette.ledger.Ledger;
import io.gazette.ledger.SealedCopies;
import io.gazette.ledger.Sealer;
import io.gazette.ledger.Sealing;
import io.gazette.ledger.Verification;
import io.gazette.model.FileNames;
import io.gazette.model.Language;
import io.gazette.model.Lookup;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import io.gazette.model.Retirement;
import io.gazette.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * What a publisher states of a policy beside its texts: that a version is withdrawn, that a policy
 * ends, that it has another name.
 *
 * <p>Each statement is a line in the YAML file of what it is about, and an entry of the ledger. A
 * person may have written the line already. Nothing is written if anything is wrong. One object
 * serves one call.
 */
public final class Stating {

  private final Request request;
  private final Diagnostics diagnostics = new Diagnostics();

  public Stating(Request request) {
    this.request = request;
  }

  /**
   * States that a version that was announced will never take effect, from today on. A person may
   * have written the line with the day already.
   */
  public Outcome<List<String>> withdraw(String policyId, String versionId, String reason) {
    return alone(() -> stateWithdrawal(policyId, versionId, reason));
  }

  private Outcome<List<String>> stateWithdrawal(String policyId, String versionId, String reason) {
    Optional<LoadedSite> before = load(Edits.NONE);
    String path = policyId + "/" + versionId + "/" + FileNames.VERSION;
    Optional<PolicyVersion> version = before.flatMap(site -> version(site, policyId, versionId));
    if (version.isEmpty() || diagnostics.hasErrors()) {
      return failed();
    }
    Optional<String> sealed =
        before
            .get()
            .ledger()
            .inForce(policyId, versionId)
            .flatMap(entry -> Optional.ofNullable(entry.sources().get(path)))
            .flatMap(digest -> SealedCopies.find(before.get().folder(), digest))
            .map(Stating::words);
    if (sealed.isEmpty()) {
      diagnostics.report(Code.NOT_SEALED, SourcePosition.startOf(path), policyId, versionId);
      return failed();
    }
    LocalDate day = version.get().withdrawn().orElse(before.get().asOf());
    String now = words(before.get().folder(), path);
    // A person may have written the line, and nothing else.
    Folder checked = before.get().folder();
    if (YamlLines.without(now, "withdrawn").equals(sealed.get())) {
      checked = checked.with(Map.of(path, sealed));
    }
    new Verification(before.get().ledger(), checked, diagnostics).sources();
    checkAsked(before.get(), policyId, version.get(), path);
    if (isPast(day, before.get().asOf(), path) || isAhead(day, before.get().asOf(), path)) {
      return failed();
    }
    String after = YamlLines.with(sealed.get(), "withdrawn", day.toString());
    return seal(
        Edits.of(path, after),
        replacement(before.get().folder(), path, after),
        (site, sealer) ->
            version(site, policyId, versionId)
                .flatMap(found -> sealer.withdrawal(policyId, found, reason)));
  }

  /**
   * States that a policy ends.
   *
   * @param on the first day on which no version of it applies
   * @param reasons by language
   */
  public Outcome<List<String>> retire(
      String policyId, LocalDate on, Map<String, String> reasons, Optional<String> successor) {
    return alone(() -> stateRetirement(policyId, on, reasons, successor));
  }

  private Outcome<List<String>> stateRetirement(
      String policyId, LocalDate on, Map<String, String> reasons, Optional<String> successor) {
    Optional<LoadedSite> before = load(Edits.NONE);
    String path = policyId + "/" + FileNames.POLICY;
    Optional<Policy> policy = before.flatMap(site -> policy(site, policyId));
    if (policy.isEmpty() || diagnostics.hasErrors() || isPast(on, before.get().asOf(), path)) {
      return failed();
    }
    Optional<String> newest = before.get().ledger().newest(policyId);
    if (newest.isEmpty()) {
      String version =
          policy.get().versions().stream().map(PolicyVersion::id).findFirst().orElse("…");
      diagnostics.report(Code.NOT_SEALED, SourcePosition.startOf(path), policyId, version);
      return failed();
    }
    if (on.isAfter(before.get().asOf().plusYears(1))) {
      // From the statement on no version is sealed any more: a slip in the year could not be
      // undone.
      report(Code.DATE_FAR_OFF, SourcePosition.startOf(path), on.toString());
      return failed();
    }
    new Verification(before.get().ledger(), before.get().folder(), diagnostics).sources();
    String now = words(before.get().folder(), path);
    String after =
        policy.get().retirement().isPresent()
            ? now
            : YamlLines.with(now, "retired", retirement(on, reasons, successor));
    return seal(
        Edits.of(path, after),
        replacement(before.get().folder(), path, after),
        (site, sealer) ->
            policy(site, policyId)
                .flatMap(
                    found ->
                        version(site, policyId, newest.get())
                            .flatMap(version -> retirement(sealer, found, version))));
  }

  private static Map<String, Object> retirement(
      LocalDate on, Map<String, String> reasons, Optional<String> successor) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("on", on);
    fields.put("reason", new LinkedHashMap<>(reasons));
    successor.ifPresent(id -> fields.put("successor", id));
    return fields;
  }

  private static Optional<Sealing> retirement(Sealer sealer, Policy policy, PolicyVersion version) {
    Retirement retirement = policy.retirement().orElseThrow();
    Language prevailing = policy.languages().get(0);
    return sealer.retirement(
        policy.id(), version, retirement, retirement.reason().nearest(prevailing));
  }

  /** States that a policy has another id from now on: its folder gets the name. */
  public Outcome<List<String>> rename(String formerId, String policyId) {
    return alone(() -> stateName(formerId, policyId));
  }

  /** Runs a command while no other one writes into the folder. */
  private Outcome<List<String>> alone(Supplier<Outcome<List<String>>> command) {
    return FolderLock.during(request.content(), diagnostics, command);
  }

  private Outcome<List<String>> stateName(String formerId, String policyId) {
    boolean moved =
        !Files.exists(request.content().resolve(formerId))
            && Files.exists(request.content().resolve(policyId));
    boolean named = new Lookup(diagnostics).mayNamePolicy(policyId);
    Optional<LoadedSite> before = load(Edits.NONE);
    Optional<Policy> policy = before.flatMap(site -> policy(site, moved ? policyId : formerId));
    if (!named || policy.isEmpty() || diagnostics.hasErrors()) {
      return failed();
    }
    Ledger ledger = before.get().ledger();
    Folder folder = before.get().folder();
    Optional<Sealing> sealing =
        new Sealer(ledger, folder, before.get().asOf(), diagnostics).renaming(formerId, policyId);
    Ledger verified = moved ? sealing.map(Sealing::ledger).orElse(ledger) : ledger;
    new Verification(verified, folder, diagnostics).sources();
    String path = (moved ? policyId : formerId) + "/" + FileNames.POLICY;
    String now = words(folder, path);
    String after =
        policy.get().aliases().contains(formerId)
            ? now
            : YamlLines.withItem(now, "aliases", formerId);
    FolderChange change =
        new FolderChange(
            new TreeMap<>(),
            replacement(folder, path, after),
            moved ? Optional.empty() : Optional.of(new FolderChange.Move(formerId, policyId)),
            sealing.flatMap(made -> made.change().last()));
    return write(change, List.of(policyId + "/", FileNames.LEDGER));
  }

  /** Makes the sealing of a site as it is with a statement. */
  @FunctionalInterface
  private interface Statement {
    Optional<Sealing> of(LoadedSite site, Sealer sealer);
  }

  private Outcome<List<String>> seal(
      Edits edits, List<FolderChange.Replacement> texts, Statement statement) {
    Optional<LoadedSite> site = diagnostics.hasErrors() ? Optional.empty() : load(edits);
    diagnostics.sorted().stream()
        .filter(finding -> edits.texts().containsKey(finding.position().file()))
        .filter(finding -> isAboutWords(finding.code()))
        .forEach(
            finding ->
                report(
                    finding.code(),
                    finding.position(),
                    finding.arguments().toArray(String[]::new)));
    if (site.isEmpty() || diagnostics.hasErrors()) {
      return failed();
    }
    Sealer sealer =
        new Sealer(site.get().ledger(), site.get().folder(), site.get().asOf(), diagnostics);
    Optional<Sealing> sealing = statement.of(site.get(), sealer);
    return sealing.isEmpty()
        ? failed()
        : write(sealing.get().change().with(texts), List.of(FileNames.LEDGER));
  }

  /** What is stated cannot be mended afterwards: what a build warns of stops the statement. */
  private void report(Code code, SourcePosition position, String... arguments) {
    diagnostics.report(new Diagnostic(code, Severity.ERROR, position, List.of(arguments)));
  }

  private static boolean isAboutWords(Code code) {
    return code == Code.WORDS_LANGUAGE
        || code == Code.WORDS_LEFT_OPEN
        || code == Code.WORDS_WITH_MARKS;
  }

  private Outcome<List<String>> write(FolderChange change, List<String> result) {
    boolean written =
        !diagnostics.hasErrors() && new FolderWriter(request.content(), diagnostics).write(change);
    return written ? Outcome.of(diagnostics, Optional.of(result)) : failed();
  }

  private Optional<LoadedSite> load(Edits edits) {
    return LoadedSite.load(request, edits, Set.of(), diagnostics);
  }

  private Optional<Policy> policy(LoadedSite site, String policyId) {
    return new Lookup(diagnostics)
        .policy(policyId, site.site().policies(), Policy::id, Lookup.COMMAND);
  }

  private Optional<PolicyVersion> version(LoadedSite site, String policyId, String versionId) {
    return policy(site, policyId)
        .flatMap(
            policy ->
                new Lookup(diagnostics)
                    .version(
                        policyId, versionId, policy.versions(), PolicyVersion::id, Lookup.COMMAND));
  }

  /**
   * The level of a version was chosen against the one before it: what the next one took over from a
   * withdrawn one would apply, and nobody would have been asked.
   */
  private void checkAsked(LoadedSite site, String policyId, PolicyVersion withdrawn, String path) {
    List<PolicyVersion> standing = site.site().policy(policyId).orElseThrow().standing();
    Optional<PolicyVersion> next =
        standing.stream().skip(standing.indexOf(withdrawn) + 1L).findFirst();
    if (withdrawn.change().needsConsent()
        && standing.contains(withdrawn)
        && next.filter(later -> later.change().compareTo(withdrawn.change()) < 0).isPresent()
        && site.ledger().inForce(policyId, next.get().id()).isPresent()) {
      diagnostics.report(
          Code.WITHDRAW_UNASKED,
          SourcePosition.startOf(path),
          policyId,
          next.get().id(),
          next.get().change().id(),
          withdrawn.change().id());
    }
  }

  /** What is known never to apply must not stay announced. */
  private boolean isAhead(LocalDate day, LocalDate today, String path) {
    if (day.isAfter(today)) {
      diagnostics.report(
          new Diagnostic(
              Code.WITHDRAWN_AHEAD,
              Severity.ERROR,
              SourcePosition.startOf(path),
              List.of(day.toString(), today.toString())));
    }
    return day.isAfter(today);
  }

  private boolean isPast(LocalDate day, LocalDate today, String path) {
    boolean past = day.isBefore(today);
    if (past) {
      diagnostics.report(
          Code.WITHDRAW_PAST, SourcePosition.startOf(path), day.toString(), today.toString());
    }
    return past;
  }

  private static List<FolderChange.Replacement> replacement(
      Folder folder, String path, String after) {
    return words(folder, path).equals(after)
        ? List.of()
        : List.of(new FolderChange.Replacement(path, folder.find(path).map(Sha256::of), after));
  }

  private static String words(Folder folder, String path) {
    return folder.text(path).map(Stating::words).orElse("");
  }

  private static String words(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private Outcome<List<String>> failed() {
    return Outcome.of(diagnostics, Optional.empty());
  }
}
