package io.gazette.pipeline;

import io.gazette.file.RegularFile;
import io.gazette.model.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
 * those must not be able to tell Gazette which pages are its own. Losing it costs time and nothing
 * else; one that is damaged or of another Gazette is as good as none. For use by several threads.
 */
final class Memory {

  private static final String FIRST_LINE = "gazette memory 2";

  private final Optional<Path> file;
  private final SortedMap<String, Made> before;
  private final Instant since;
  private final SortedMap<String, Made> now = new ConcurrentSkipListMap<>();

  private Memory(Optional<Path> file, SortedMap<String, Made> before, Instant since) {
    this.file = file;
    this.before = before;
    this.since = since;
  }

  /**
   * The memory of an output.
   *
   * @param folder if empty, nothing is known and nothing is kept
   */
  static Memory of(Optional<Path> folder, Path output) {
    Optional<Path> file =
        folder.map(
            known ->
                known.resolve(Sha256.of(output.toAbsolutePath().normalize().toString()).hex()));
    Instant since = file.flatMap(Memory::time).orElse(Instant.EPOCH);
    return new Memory(file, file.map(Memory::read).orElse(Collections.emptySortedMap()), since);
  }

  /** What is known of a policy. */
  Optional<Made> find(String policy) {
    return Optional.ofNullable(before.get(policy));
  }

  /** When it was written. */
  Instant since() {
    return since;
  }

  void add(String policy, Made made) {
    now.put(policy, made);
  }

  /** Keeps what was added, for the next build; a folder that cannot be written is no error. */
  void save() {
    file.ifPresent(
        place -> {
          StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
          now.forEach((policy, made) -> made.write(policy, text));
          text.append(Sha256.of(text.toString())).append('\n');
          try {
            Files.createDirectories(place.getParent());
            Path beside = Files.createTempFile(place.getParent(), "new", "");
            Files.writeString(beside, text, StandardCharsets.UTF_8);
            Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
          } catch (IOException e) {
            // The next build makes everything anew.
          }
        });
  }

  private static Optional<Instant> time(Path file) {
    try {
      return Optional.of(Files.getLastModifiedTime(file).toInstant());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static SortedMap<String, Made> read(Path file) {
    try {
      return Files.exists(file)
          ? parse(RegularFile.text(file, RegularFile.LARGEST))
          : Collections.emptySortedMap();
    } catch (IOException | RuntimeException e) {
      return Collections.emptySortedMap();
    }
  }

  private static SortedMap<String, Made> parse(String text) {
    int end = text.lastIndexOf('\n', text.length() - 2) + 1;
    boolean whole =
        text.startsWith(FIRST_LINE + "\n")
            && text.substring(end).strip().equals(Sha256.of(text.substring(0, end)).hex());
    return whole
        ? Made.parse(text.substring(FIRST_LINE.length() + 1, end))
        : Collections.emptySortedMap();
  }
}
