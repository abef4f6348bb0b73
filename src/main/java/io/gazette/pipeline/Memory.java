package io.gazette.pipeline;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * What the last build of an output made of each policy, and of which inputs, so that the next one
 * makes only what changed.
 *
 * <p>It lies in a folder of the user and never beside the content or the output: whoever sends
 * those must not be able to tell Gazette which pages are its own. For use by several threads.
 */
final class Memory {

  private final CacheFile cache;
  private final Clock clock;
  private final SortedMap<String, Made> before;
  private final Instant since;
  private final SortedMap<String, Made> now = new ConcurrentSkipListMap<>();

  /**
   * Reads the memory of an output.
   *
   * @param folder if empty, nothing is known and nothing is kept
   */
  Memory(Optional<Path> folder, Path output, Clock clock) {
    this.cache = CacheFile.of(folder, "output", output);
    this.clock = clock;
    Optional<String> text = cache.read();
    this.before = text.map(Made::parse).orElse(Collections.emptySortedMap());
    this.since =
        text.map(lines -> Instant.parse(lines.lines().findFirst().orElseThrow()))
            .orElse(Instant.EPOCH);
  }

  /** What is known of a policy. */
  Optional<Made> find(String policy) {
    return Optional.ofNullable(before.get(policy));
  }

  /** When the files of the last build were all written. */
  Instant since() {
    return since;
  }

  void add(String policy, Made made) {
    now.put(policy, made);
  }

  /** Keeps what was added, for the next build. */
  void save() {
    StringBuilder text = new StringBuilder(clock.instant().toString()).append('\n');
    now.forEach((policy, made) -> made.write(policy, text));
    cache.write(text.toString());
  }
}
