package io.gazette.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a policy said from one day on.
 *
 * @param id the name of its folder, e.g. {@code 2024-03-01} or {@code 3.2}; part of its URL
 * @param lists beside the texts, once for all languages
 * @param record what is known of it beside its files
 */
public record PolicyVersion(
    String id,
    VersionDates dates,
    DeclaredChange declared,
    Localized<PolicyText> texts,
    PolicyLists lists,
    VersionRecord record) {

  /** Corrections since its release, oldest first. */
  public List<Erratum> errata() {
    return record.errata();
  }

  /** When it was published; empty for a draft. */
  public Optional<LocalDate> issued() {
    return dates.issued().map(Located::value);
  }

  /** When the text was last edited, where that differs from {@link #issued}. */
  public Optional<LocalDate> updated() {
    return dates.updated().map(Located::value);
  }

  /** The first day on which it applies, in the site's time zone; empty only for a draft. */
  public Optional<LocalDate> effective() {
    return dates.effective().map(Located::value);
  }

  /** The day from which it will never take effect; empty for one that nobody withdrew. */
  public Optional<LocalDate> withdrawn() {
    return dates.withdrawn().map(Located::value);
  }

  public ChangeLevel change() {
    return declared.level();
  }

  /** What the change touches; only with {@link ChangeLevel#CONSENT} or above. */
  public List<ChangeReason> reasons() {
    return declared.reasons();
  }

  /** Of the changes, for readers. */
  public Localized<String> summary() {
    return declared.summary();
  }

  /** The same version with other texts. */
  public PolicyVersion withTexts(Localized<PolicyText> others) {
    return new PolicyVersion(id, dates, declared, others, lists, record);
  }

  /** The same version with what the ledger tells of it. */
  public PolicyVersion with(VersionRecord known) {
    return new PolicyVersion(id, dates, declared, texts, lists, known);
  }
}
