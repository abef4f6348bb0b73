package io.gazette.pipeline;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What is to be built.
 *
 * @param theme a folder whose files replace those of the default theme; else the one that site.yaml names
 * @param asOf the day for which states are computed; else today in the site's time zone, by the clock
 */
public record Request(Path content, Optional<Path> theme, Optional<LocalDate> asOf, Clock clock) {}
