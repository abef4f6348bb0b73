package io.gazette.pipeline;

import io.gazette.assemble.Assembled;
import io.gazette.assemble.SiteAssembler;
import io.gazette.check.Repeats;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.ToldDiagnostic;
import io.gazette.ledger.Ledger;
import io.gazette.ledger.Verification;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import io.gazette.text.Decoder;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the texts of policies, as their files are when they are asked for, by an index of the
 * content that was read before. For use by several threads.
 */
final class PolicyReading {

  private final LoadedSite loaded;
  private final SiteAssembler assembler;
  private final Verification verification;
  private final List<ToldDiagnostic> told;

  /**
   * @param indexed what was found so far
   */
  PolicyReading(
      LoadedSite loaded, SiteAssembler assembler, Verification verification, Diagnostics indexed) {
    this(loaded, assembler, verification, indexed.told());
  }

  private PolicyReading(
      LoadedSite loaded,
      SiteAssembler assembler,
      Verification verification,
      List<ToldDiagnostic> told) {
    this.loaded = loaded;
    this.assembler = assembler;
    this.verification = verification;
    this.told = told;
  }

  /** What was found before the first text was read. */
  List<ToldDiagnostic> told() {
    return told;
  }

  /** The same after some texts of a policy changed, and nothing else. */
  PolicyReading after(String policyId) {
    return new PolicyReading(loaded, assembler.after(policyId), verification, told);
  }

  /** A policy with its words, checked; empty if one of its texts cannot be read. */
  Optional<Assembled> read(Policy outline, Diagnostics reported) {
    Diagnostics found = reported.apart();
    Optional<Assembled> whole = assembler.assemble(outline.id(), found).map(this::recorded);
    whole.ifPresent(
        made ->
            loaded
                .checks()
                .of(
                    made.policy(),
                    verification::isAsSealed,
                    found.sorted(),
                    file -> found.text(file).or(() -> listed(file)))
                .stream()
                .filter(
                    finding ->
                        made.unsound().stream().noneMatch(finding.position().file()::startsWith))
                .forEach(found::report));
    report(found, verification, reported);
    return whole;
  }

  /** What a list says: it was read with the outline, and its text was not kept. */
  private Optional<String> listed(String file) {
    return loaded.folder().find(file).map(bytes -> Decoder.normalized(Decoder.utf8(bytes).text()));
  }

  /** A policy with its words, not checked; empty if one of its texts cannot be read. */
  Optional<Assembled> words(Policy outline, Diagnostics reported) {
    Diagnostics found = reported.apart();
    Optional<Assembled> whole = assembler.assemble(outline.id(), found).map(this::recorded);
    report(found, verification, reported);
    return whole;
  }

  /** As {@link #words}, when only the texts of some versions changed since. */
  Optional<Assembled> wordsAgain(Assembled before, Set<String> changed, Diagnostics reported) {
    Diagnostics found = reported.apart();
    Optional<Assembled> whole = assembler.assembleAgain(before, changed, found).map(this::recorded);
    report(found, verification, reported);
    return whole;
  }

  /**
   * A warning about a sealed file was given before the sealing, and nobody can mend it any more; so
   * it is with errors that would have kept the file from being sealed.
   */
  static void report(Diagnostics found, Verification verification, Diagnostics diagnostics) {
    for (Diagnostic finding : Repeats.leftOutOf(found.sorted())) {
      String file = finding.position().file();
      boolean sealed = verification.isAsSealed(file);
      if (sealed) {
        diagnostics.sealed(file);
      }
      if (!sealed || !finding.code().endsWithSealing()) {
        diagnostics.report(finding);
      }
    }
  }

  private Assembled recorded(Assembled made) {
    return new Assembled(recorded(made.policy(), loaded.ledger()), made.linked(), made.unsound());
  }

  /** A policy with what the ledger says of its versions. */
  static Policy recorded(Policy policy, Ledger ledger) {
    return policy.withVersions(
        policy.versions().stream().map(version -> recorded(policy, version, ledger)).toList());
  }

  private static PolicyVersion recorded(Policy policy, PolicyVersion version, Ledger ledger) {
    return version.with(
        version
            .record()
            .with(
                ledger.errata(policy.id(), version.id()),
                ledger.withdrawalReason(policy.id(), version.id())));
  }
}
