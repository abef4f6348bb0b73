package io.gazette.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a policy said from one day on.
 *
 * @param id the name of its folder, e.g. {@code 2024-03-01} or {@code 3.2}; part of its URL
 * @param issued when it was published; empty for a draft
 * @param updated when the text was last edited, where that differs from {@code issued}
 * @param effective the first day on which it applies, in the site's time zone; empty only for a
 *     draft
 * @param reasons what the change touches; only with {@link ChangeLevel#CONSENT} or above
 * @param summary of the changes, for readers
 * @param lists beside the texts, once for all languages
 * @param errata corrections since its release, oldest first
 */
public record PolicyVersion(
    String id,
    Optional<LocalDate> issued,
    Optional<LocalDate> updated,
    Optional<LocalDate> effective,
    ChangeLevel change,
    List<ChangeReason> reasons,
    Localized<String> summary,
    Localized<PolicyText> texts,
    PolicyLists lists,
    List<Erratum> errata) {

  public PolicyVersion {
    reasons = List.copyOf(reasons);
    errata = List.copyOf(errata);
  }

  /** A version without lists that was never corrected. */
  public PolicyVersion(
      String id,
      Optional<LocalDate> issued,
      Optional<LocalDate> updated,
      Optional<LocalDate> effective,
      ChangeLevel change,
      List<ChangeReason> reasons,
      Localized<String> summary,
      Localized<PolicyText> texts) {
    this(
        id,
        issued,
        updated,
        effective,
        change,
        reasons,
        summary,
        texts,
        PolicyLists.none(),
        List.of());
  }

  /** The same version with other texts. */
  public PolicyVersion withTexts(Localized<PolicyText> others) {
    return new PolicyVersion(
        id, issued, updated, effective, change, reasons, summary, others, lists, errata);
  }

  /** The same version with what was corrected since its release. */
  public PolicyVersion withErrata(List<Erratum> corrections) {
    return new PolicyVersion(
        id, issued, updated, effective, change, reasons, summary, texts, lists, corrections);
  }

  /** The same version with the lists beside its texts. */
  public PolicyVersion withLists(PolicyLists others) {
    return new PolicyVersion(
        id, issued, updated, effective, change, reasons, summary, texts, others, errata);
  }
}
