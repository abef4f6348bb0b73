package io.gazette.model;

import io.gazette.diagnostic.SourcePosition;
import java.util.List;

/**
 * What the publisher says a version changed.
 *
 * @param reasons what the change touches, without repetition; only with {@link ChangeLevel#CONSENT}
 *     or above
 * @param summary of the changes, for readers; complete, or empty for a draft or the first version
 * @param position of the level; if it is left out, where it could be
 */
public record DeclaredChange(
    ChangeLevel level,
    List<ChangeReason> reasons,
    Localized<String> summary,
    SourcePosition position) {

  public DeclaredChange {
    reasons = List.copyOf(reasons);
  }
}
