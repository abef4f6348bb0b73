package io.gazette.pipeline;

import io.gazette.file.RegularFile;
import io.gazette.model.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * A file in a folder of the user, of which losing costs time and nothing else: one that is damaged
 * or of another Gazette is as good as none.
 */
final class CacheFile {

  private static final String FIRST_LINE = "gazette cache 3\n";

  private final Optional<Path> file;

  private CacheFile(Optional<Path> file) {
    this.file = file;
  }

  /**
   * What is kept about a folder.
   *
   * @param cache the folder of the user; if empty, nothing is ever kept
   * @param kind of what is kept
   */
  static CacheFile of(Optional<Path> cache, String kind, Path about) {
    String place = about.toAbsolutePath().normalize().toString();
    return new CacheFile(cache.map(folder -> folder.resolve(kind + "-" + Sha256.of(place).hex())));
  }

  /** What was written, if it is whole. */
  Optional<String> read() {
    try {
      return file.isPresent() && Files.exists(file.get())
          ? whole(RegularFile.text(file.get(), RegularFile.LARGEST))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> whole(String text) {
    int end = text.lastIndexOf('\n', text.length() - 2) + 1;
    return text.startsWith(FIRST_LINE)
            && text.substring(end).strip().equals(Sha256.of(text.substring(0, end)).hex())
        ? Optional.of(text.substring(FIRST_LINE.length(), end))
        : Optional.empty();
  }

  /** Replaces what was written; that the folder cannot be written is no error. */
  void write(String lines) {
    file.ifPresent(
        place -> {
          String text = FIRST_LINE + lines;
          try {
            Files.createDirectories(place.getParent());
            Path beside = Files.createTempFile(place.getParent(), "new", "");
            Files.writeString(beside, text + Sha256.of(text) + "\n", StandardCharsets.UTF_8);
            Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
          } catch (IOException e) {
            // The next build does everything anew.
          }
        });
  }
}
