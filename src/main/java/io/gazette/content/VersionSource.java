package io.gazette.content;

import io.gazette.model.Approval;
import io.gazette.model.DeclaredChange;
import io.gazette.model.Localized;
import io.gazette.model.PolicyLists;
import io.gazette.model.TranslationRecord;
import io.gazette.model.VersionDates;
import java.util.List;

/**
 * One version folder: what {@code version.yaml} says, and the texts beside it.
 *
 * @param id the name of the folder
 * @param dates with an effective date wherever there is a day of issue
 * @param texts one for each language of the policy
 * @param translations of the texts of which it was said what they were translated from
 * @param approvals of the version
 * @param lists beside the texts
 */
public record VersionSource(
    String id,
    VersionDates dates,
    DeclaredChange declared,
    List<Approval> approvals,
    Localized<TextFile> texts,
    Localized<TranslationRecord> translations,
    PolicyLists lists) {

  public VersionSource {
    approvals = List.copyOf(approvals);
  }
}
