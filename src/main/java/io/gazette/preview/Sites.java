package io.gazette.preview;

import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Outcome;
import io.gazette.pipeline.LiveSite;
import io.gazette.pipeline.Request;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The site as it stands on the day of the preview, and on other days that were asked for. */
public final class Sites {

  /** So many other days are kept in memory. */
  private static final int DAYS = 3;

  /** How far a reading is. */
  public enum Stage {
    /** What was saved is shown; what is known to be wrong is not about it yet. */
    SHOWN,
    /** What was shown is checked. */
    CHECKED,
    /** All was read and checked, and is shown. */
    READ
  }

  /**
   * What came of reading the content.
   *
   * @param outcome its findings, and the day of the site if it can be shown as it is now
   * @param time from the first that was seen of a save until it could be shown
   */
  public record Reading(Outcome<LocalDate> outcome, Duration time, Stage stage) {}

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
      new Reading(Outcome.of(new Diagnostics(), Optional.empty()), Duration.ZERO, Stage.READ);
  private volatile int readings;

  /** What was saved since the last reading, and when the first of it was seen. */
  private final Set<Path> saved = new HashSet<>();

  private long since = System.nanoTime();
  private boolean shown;

  Sites(Request request) {
    this.request = request;
    this.today = new LiveSite(request);
  }

  /** Makes ready what was saved where that is quickly done; {@link #update} is to follow. */
  synchronized void saved(Set<Path> files) {
    if (saved.isEmpty()) {
      since = System.nanoTime();
    }
    saved.addAll(files);
    shown = today.show(saved);
  }

  /**
   * Shows what was {@link #saved}, or else reads all; if that is not {@link Stage#READ}, {@link
   * #check} is to follow. Other days are read when they are asked for.
   */
  synchronized Reading update() {
    Outcome<LocalDate> outcome = shown ? last.outcome() : today.update();
    Duration time = Duration.ofNanos(System.nanoTime() - since);
    last = new Reading(outcome, time, shown ? Stage.SHOWN : Stage.READ);
    readings = readings + 1;
    saved.clear();
    shown = false;
    return last;
  }

  /**
   * Checks what was shown; for another thread, so that nobody waits for it who saves again.
   *
   * @return empty if there was nothing to check, or there is more by now
   */
  Optional<Reading> check() {
    boolean changed = today.check();
    synchronized (this) {
      // A check between a save and its reading finds nothing to do afterwards: what it found is
      // told here.
      readings = changed ? readings + 1 : readings;
      if (last.stage() != Stage.SHOWN || !today.isChecked()) {
        return Optional.empty();
      }
      last = new Reading(today.known(), last.time(), Stage.CHECKED);
      return Optional.of(last);
    }
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
