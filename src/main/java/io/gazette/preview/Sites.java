package io.gazette.preview;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Outcome;
import io.gazette.pipeline.LiveSite;
import io.gazette.pipeline.Request;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The site as it stands on the day of the preview, and on other days that were asked for. */
public final class Sites {

  /** So many other days are kept in memory. */
  private static final int DAYS = 3;

  /**
   * What came of reading the content.
   *
   * @param outcome its findings, and the day of the site if it can be shown as it is now
   */
  public record Reading(Outcome<LocalDate> outcome, Duration time) {}

  /** A site and the reading of the content that it shows. */
  private static final class Day {
    private final LiveSite site;
    private int reading = -1;

    Day(LiveSite site) {
      this.site = site;
    }
  }

  private final Request request;
  private final LiveSite today;
  private final Map<LocalDate, Day> others = new LinkedHashMap<>(DAYS, 0.75f, true);
  private volatile Reading last =
      new Reading(Outcome.of(new Diagnostics(), Optional.empty()), Duration.ZERO);
  private volatile int readings;

  Sites(Request request) {
    this.request = request;
    this.today = new LiveSite(request);
  }

  /** Reads the content again; other days are read when they are asked for. */
  synchronized Reading update() {
    long start = System.nanoTime();
    Outcome<LocalDate> outcome = today.update();
    last = new Reading(outcome, Duration.ofNanos(System.nanoTime() - start));
    readings = readings + 1;
    return last;
  }

  /** The last reading. */
  Reading last() {
    return last;
  }

  /** How many times the content was read. */
  int readings() {
    return readings;
  }

  LiveSite today() {
    return today;
  }

  /** The site on a day, by the content as it was read last. */
  LiveSite on(LocalDate day) {
    Day other;
    synchronized (others) {
      other = others.computeIfAbsent(day, key -> new Day(new LiveSite(request.on(key))));
      if (others.size() > DAYS) {
        others.remove(others.keySet().iterator().next());
      }
    }
    synchronized (other) {
      int now = readings;
      if (other.reading != now) {
        other.site.update();
        other.reading = now;
      }
      return other.site;
    }
  }

  List<Path> sources() {
    return today.sources();
  }
}
