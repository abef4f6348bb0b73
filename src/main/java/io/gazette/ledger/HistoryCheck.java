package io.gazette.ledger;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Severity;
import io.gazette.model.Policy;
import io.gazette.model.PolicyVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether what is sealed later also comes later: a version that takes a place before one that
 * readers saw already would change its ordinal, which version was in effect on days that have
 * passed, and who counts as having consented.
 *
 * <p>The ledger knows the order of sealing. A publisher who begins with a whole history seals it
 * from the oldest version on.
 */
final class HistoryCheck {

  private final Ledger ledger;
  private final Diagnostics diagnostics;

  HistoryCheck(Ledger ledger, Diagnostics diagnostics) {
    this.ledger = ledger;
    this.diagnostics = diagnostics;
  }

  /**
   * Reports every version with a place before one that was sealed earlier: as an error if it is not
   * sealed yet; what is done can only be told.
   *
   * @param today stands for the day of sealing of those that are not sealed
   */
  void check(Policy policy, LocalDate today) {
    List<PolicyVersion> order = policy.inOrderOfIssue();
    List<String> sealed = ledger.allVersions(policy.id());
    for (int at = 0; at < order.size(); at++) {
      PolicyVersion version = order.get(at);
      int place = sealed.indexOf(version.id());
      List<String> seen = place < 0 ? sealed : sealed.subList(0, place);
      LocalDate day = ledger.sealed(policy.id(), version.id()).orElse(today);
      order.subList(at + 1, order.size()).stream()
          .filter(later -> seen.contains(later.id()))
          .filter(later -> !later.issued().orElseThrow().isAfter(day))
          .findFirst()
          .ifPresent(
              later ->
                  report(policy, version, later, place < 0 ? Severity.ERROR : Severity.WARNING));
    }
  }

  /**
   * As {@link #check}, for a version about to be sealed: nor may it have applied on a day that has
   * passed, if readers know the policy already.
   */
  void checkNew(Policy policy, PolicyVersion version, LocalDate today) {
    Optional<LocalDate> first =
        ledger.allVersions(policy.id()).stream()
            .flatMap(id -> ledger.sealed(policy.id(), id).stream())
            .min(LocalDate::compareTo);
    if (first.filter(day -> day.isBefore(today)).isEmpty()) {
      return;
    }
    LocalDate issued = version.issued().orElseThrow();
    LocalDate effective = version.effective().orElseThrow();
    if (effective.isBefore(today)) {
      diagnostics.report(
          Code.EFFECTIVE_PASSED,
          version.dates().effectivePosition(),
          version.id(),
          effective.toString(),
          today.toString());
    } else if (issued.isBefore(today)) {
      diagnostics.report(
          Code.SEALED_LATE,
          version.dates().issuedPosition(),
          version.id(),
          issued.toString(),
          today.toString());
    }
  }

  private void report(
      Policy policy, PolicyVersion version, PolicyVersion later, Severity severity) {
    String day = ledger.sealed(policy.id(), later.id()).orElseThrow().toString();
    diagnostics.report(
        new Diagnostic(
            Code.VERSION_BACKDATED,
            severity,
            version.dates().issuedPosition(),
            List.of(version.id(), later.id(), day)));
  }
}
