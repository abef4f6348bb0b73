package io.gazette.pipeline;

import io.gazette.render.page.Drafts;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/**
 * What is to be built.
 *
 * @param theme a folder whose files replace those of the default theme; else the one that site.yaml
 *     names
 * @param asOf the day for which states are computed; else today in the site's time zone, by the
 *     clock
 * @param memory a folder of the user in which a build notes what it made, so that the next one need
 *     make only what changed; if empty, everything is made anew
 * @param hints whether findings are wanted that say what a careful reader would ask, and fail
 *     nothing
 */
public record Request(
    Path content,
    Optional<Path> theme,
    Optional<LocalDate> asOf,
    Drafts drafts,
    Clock clock,
    Optional<Path> memory,
    Hints hints) {

  /** Whether findings are wanted that are no more than information. */
  public enum Hints {
    LEFT_OUT,
    TOLD
  }

  /** The published site: drafts are left out. */
  public Request(Path content, Optional<Path> theme, Optional<LocalDate> asOf, Clock clock) {
    this(content, theme, asOf, Drafts.HIDDEN, clock, Optional.empty(), Hints.LEFT_OUT);
  }

  /** The day that was asked for, or else today in the site's time zone. */
  LocalDate day(ZoneId timeZone) {
    return asOf.orElseGet(() -> today(timeZone));
  }

  /** Today in a time zone, whichever day was asked for. */
  LocalDate today(ZoneId timeZone) {
    return LocalDate.now(clock.withZone(timeZone));
  }

  /** The same with drafts shown, for those who work on them. */
  public Request withDrafts() {
    return new Request(content, theme, asOf, Drafts.SHOWN, clock, memory, hints);
  }

  /** The same on another day. */
  public Request on(LocalDate day) {
    return new Request(content, theme, Optional.of(day), drafts, clock, memory, hints);
  }

  /** The same with all that can be told of the content. */
  public Request withHints() {
    return new Request(content, theme, asOf, drafts, clock, memory, Hints.TOLD);
  }

  /** The same with a memory of what was made before. */
  public Request remembering(Path folder) {
    return new Request(content, theme, asOf, drafts, clock, Optional.of(folder), hints);
  }
}
