package io.gazette.content;

import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.ChangeLevel;
import io.gazette.model.ChangeReason;
import io.gazette.model.Localized;
import io.gazette.model.PolicyLists;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One version folder: what {@code version.yaml} says, and the texts beside it.
 *
 * @param id the name of the folder
 * @param issued empty for a draft
 * @param effective never empty when {@code issued} is not
 * @param reasons without repetition; only with {@link ChangeLevel#CONSENT} or above
 * @param summary complete, or empty for a draft or the first version
 * @param texts one for each language of the policy
 * @param lists beside the texts
 * @param changePosition of the key {@code change}; if it is left out, where it could be
 * @param position of the first key of {@code version.yaml}
 */
public record VersionSource(
    String id,
    Optional<Located<LocalDate>> issued,
    Optional<Located<LocalDate>> updated,
    Optional<Located<LocalDate>> effective,
    ChangeLevel change,
    List<ChangeReason> reasons,
    Localized<String> summary,
    Localized<TextSource> texts,
    PolicyLists lists,
    SourcePosition changePosition,
    SourcePosition position) {

  public VersionSource {
    reasons = List.copyOf(reasons);
  }
}
