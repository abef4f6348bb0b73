package io.gazette.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * What the last build of an output made of each policy, and of which inputs, so that the next one
 * makes only what changed.
 *
 * <p>It lies in a folder of the user and never beside the content or the output: whoever sends
 * those must not be able to tell Gazette which pages are its own. Of a large site it is most of
 * what a build has in memory: it stays packed, and a policy is read and written when its turn
 * comes. For use by several threads.
 */
final class Memory {

  private final CacheFile cache;
  private final Clock clock;
  private final SortedMap<String, Packed> before;
  private final Instant since;
  private final SortedMap<String, Packed> now = new ConcurrentSkipListMap<>();

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
    Optional<ByteBuffer> bytes = cache.read();
    this.since = bytes.map(Memory::line).map(Instant::parse).orElse(Instant.EPOCH);
    this.before = bytes.map(Memory::policies).orElse(Collections.emptySortedMap());
  }

  /** Takes a line off the bytes. */
  private static String line(ByteBuffer bytes) {
    int begin = bytes.position();
    while (bytes.get() != '\n') {
      // To its end.
    }
    return UTF_8.decode(bytes.slice(begin, bytes.position() - 1 - begin)).toString();
  }

  private static SortedMap<String, Packed> policies(ByteBuffer bytes) {
    SortedMap<String, Packed> all = new TreeMap<>();
    while (bytes.hasRemaining()) {
      String[] words = line(bytes).split(" ", -1);
      int packed = Integer.parseInt(words[1]);
      all.put(
          words[0], new Packed(bytes.slice(bytes.position(), packed), Integer.parseInt(words[2])));
      bytes.position(bytes.position() + packed);
    }
    return all;
  }

  /** What is known of a policy. */
  Optional<Made> find(String policy) {
    return Optional.ofNullable(before.get(policy)).map(Packed::text).map(Made::parse);
  }

  /** When the files of the last build were all written. */
  Instant since() {
    return since;
  }

  void add(String policy, Made made) {
    now.put(policy, Packed.of(made.text()));
  }

  /** Adds what is known of a policy as it is. */
  void keep(String policy) {
    now.put(policy, before.get(policy));
  }

  /** Keeps what was added, for the next build. */
  void save() {
    List<ByteBuffer> parts = new ArrayList<>();
    parts.add(bytes(clock.instant().toString()));
    now.forEach(
        (policy, made) -> {
          parts.add(bytes(policy + " " + made.bytes().remaining() + " " + made.length()));
          parts.add(made.bytes());
        });
    cache.write(parts);
  }

  private static ByteBuffer bytes(String line) {
    return ByteBuffer.wrap((line + "\n").getBytes(UTF_8));
  }
}
