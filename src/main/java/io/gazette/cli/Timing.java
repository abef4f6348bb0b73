package io.gazette.cli;

import java.time.Duration;
import java.util.Locale;

/** How long a command has been at work. */
final class Timing {

  private final long start = System.nanoTime();

  /** With one decimal, whatever the locale. */
  String seconds() {
    double seconds = Duration.ofNanos(System.nanoTime() - start).toMillis() / 1000.0;
    return String.format(Locale.ROOT, "%.1f", seconds);
  }
}
