package io.gazette.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gazette.file.RegularFile;
import io.gazette.model.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A file in a folder of the user, of which losing costs time and nothing else: one that is damaged
 * or of another Gazette is as good as none.
 */
final class CacheFile {

  private static final String FIRST_LINE = "gazette cache 4\n";
  private static final int LAST_LINE = 9;

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
          ? whole(RegularFile.bytes(file.get(), RegularFile.LARGEST))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> whole(byte[] bytes) {
    int end = bytes.length - LAST_LINE;
    int begin = FIRST_LINE.length();
    return end >= begin
            && new String(bytes, 0, begin, UTF_8).equals(FIRST_LINE)
            && new String(bytes, end, LAST_LINE, UTF_8).equals(lastLine(bytes, end))
        ? Optional.of(new String(bytes, begin, end - begin, UTF_8))
        : Optional.empty();
  }

  /**
   * Against damage alone: nobody but the user writes here. A digest that withstands ill will would
   * be a tenth of the work of a build after nothing changed.
   */
  private static String lastLine(byte[] bytes, int end) {
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, end);
    return String.format(Locale.ROOT, "%08x\n", sum.getValue());
  }

  /** Replaces what was written; that the folder cannot be written is no error. */
  void write(String lines) {
    file.ifPresent(
        place -> {
          byte[] bytes = (FIRST_LINE + lines).getBytes(UTF_8);
          try {
            Files.createDirectories(place.getParent());
            Path beside = Files.createTempFile(place.getParent(), "new", "");
            try (OutputStream out = Files.newOutputStream(beside)) {
              out.write(bytes);
              out.write(lastLine(bytes, bytes.length).getBytes(UTF_8));
            }
            Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
          } catch (IOException e) {
            // The next build does everything anew.
          }
        });
  }
}
