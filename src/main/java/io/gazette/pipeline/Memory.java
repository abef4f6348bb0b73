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

  /** The memory of an output. */
  static Memory ofOutput(Request request, Path output) {
    return new Memory(CacheFile.of(request.memory(), "output", output), request.clock());
  }

  /** The memory of what was made to be looked at, and written nowhere. */
  static Memory ofCheck(Request request) {
    return new Memory(CacheFile.of(request.memory(), "check", request.content()), request.clock());
  }

  private Memory(CacheFile cache, Clock clock) {
    this.cache = cache;
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
