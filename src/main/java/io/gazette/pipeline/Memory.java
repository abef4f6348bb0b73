package io.gazette.pipeline;

import io.gazette.file.RegularFile;
import io.gazette.model.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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

  private static final String FIRST_LINE = "gazette memory 1";

  private final Optional<Path> file;
  private final SortedMap<String, Part> before;
  private final SortedMap<String, Part> now = new ConcurrentSkipListMap<>();

  /**
   * The files of a policy.
   *
   * @param inputs the digest of everything that they were made from
   */
  private record Part(Sha256 inputs, SortedMap<String, Sha256> files) {

    void write(String policy, StringBuilder text) {
      text.append(policy).append(' ').append(inputs).append('\n');
      files.forEach((path, digest) -> text.append(digest).append("  ").append(path).append('\n'));
    }
  }

  private Memory(Optional<Path> file, SortedMap<String, Part> before) {
    this.file = file;
    this.before = before;
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
    return new Memory(file, file.map(Memory::read).orElse(Collections.emptySortedMap()));
  }

  /** The files that were made of the same inputs, with their digests. */
  Optional<SortedMap<String, Sha256>> files(String policy, Sha256 inputs) {
    return Optional.ofNullable(before.get(policy))
        .filter(part -> part.inputs().equals(inputs))
        .map(Part::files);
  }

  void add(String policy, Sha256 inputs, SortedMap<String, Sha256> files) {
    now.put(policy, new Part(inputs, files));
  }

  /** Keeps what was added, for the next build; a folder that cannot be written is no error. */
  void save() {
    file.ifPresent(
        place -> {
          StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
          now.forEach((policy, part) -> part.write(policy, text));
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

  private static SortedMap<String, Part> read(Path file) {
    try {
      return Files.exists(file)
          ? parse(RegularFile.text(file, RegularFile.LARGEST))
          : Collections.emptySortedMap();
    } catch (IOException | IllegalArgumentException e) {
      return Collections.emptySortedMap();
    }
  }

  private static SortedMap<String, Part> parse(String text) {
    int last = text.lastIndexOf('\n', text.length() - 2) + 1;
    boolean whole =
        text.startsWith(FIRST_LINE + "\n")
            && text.substring(last).strip().equals(Sha256.of(text.substring(0, last)).hex());
    SortedMap<String, Part> parts = new TreeMap<>();
    if (!whole) {
      return parts;
    }
    Map<String, Sha256> files = new TreeMap<>();
    for (String line : text.substring(FIRST_LINE.length() + 1, last).split("\n", -1)) {
      int gap = line.indexOf("  ");
      if (gap >= 0) {
        files.put(line.substring(gap + 2), new Sha256(line.substring(0, gap)));
      } else if (!line.isEmpty()) {
        SortedMap<String, Sha256> own = new TreeMap<>();
        files = own;
        String[] names = line.split(" ", -1);
        parts.put(names[0], new Part(new Sha256(names[1]), own));
      }
    }
    return parts;
  }
}
