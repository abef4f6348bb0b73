package io.gazette.render.page;

import io.gazette.model.Language;
import io.gazette.model.Timeline.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the rest of the site needs to know of a version: enough to link to it. */
public record VersionSummary(
    String id, State state, Optional<LocalDate> effective, List<Language> languages) {

  /** The state as templates know it, e.g. {@code archived}. */
  public String stateId() {
    return state.name().toLowerCase(Locale.ROOT);
  }
}
