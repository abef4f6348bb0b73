package io.gazette.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.gazette.file.RegularFile;
import io.gazette.model.Sha256;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * A file in a folder of the user, of which losing costs time and nothing else: one that is damaged
 * of another Gazette or about something else is as good as none.
 */
final class CacheFile {

  private static final String FORMAT = "gazette cache 5 ";
  private static final int LAST_LINE = 9;
  private static final int BUFFER = 1 << 16;

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
  Optional<ByteBuffer> read() {
    try {
      return file.isPresent() && Files.exists(file.get())
          ? whole(file.get(), RegularFile.bytes(file.get(), RegularFile.LARGEST))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** As {@link #read}, of what is no longer than a text should be. */
  Optional<String> text() {
    return read().map(bytes -> UTF_8.decode(bytes).toString());
  }

  /** Names the file, which somebody may have copied over another one. */
  private static byte[] firstLine(Path file) {
    return (FORMAT + file.getFileName() + "\n").getBytes(UTF_8);
  }

  private static Optional<ByteBuffer> whole(Path file, byte[] bytes) {
    byte[] first = firstLine(file);
    int end = bytes.length - LAST_LINE;
    int begin = first.length;
    if (end < begin || !Arrays.equals(bytes, 0, begin, first, 0, begin)) {
      return Optional.empty();
    }
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, end);
    return new String(bytes, end, LAST_LINE, UTF_8).equals(lastLine(sum))
        ? Optional.of(ByteBuffer.wrap(bytes, begin, end - begin).slice())
        : Optional.empty();
  }

  /**
   * Against damage alone: nobody but the user writes here. A digest that withstands ill will would
   * be a tenth of the work of a build after nothing changed.
   */
  private static String lastLine(CRC32 sum) {
    return String.format(Locale.ROOT, "%08x\n", sum.getValue());
  }

  void write(String text) {
    write(List.of(ByteBuffer.wrap(text.getBytes(UTF_8))));
  }

  /**
   * Replaces what was written; that the folder cannot be written is no error.
   *
   * @param parts of the array of each what it has left, one after another
   */
  void write(Collection<ByteBuffer> parts) {
    file.ifPresent(
        place -> {
          try {
            Files.createDirectories(place.getParent());
            Path beside = Files.createTempFile(place.getParent(), "new", "");
            CRC32 sum = new CRC32();
            try (OutputStream out =
                new BufferedOutputStream(
                    new CheckedOutputStream(Files.newOutputStream(beside), sum), BUFFER)) {
              out.write(firstLine(place));
              for (ByteBuffer part : parts) {
                out.write(part.array(), part.arrayOffset() + part.position(), part.remaining());
              }
              out.flush();
              out.write(lastLine(sum).getBytes(UTF_8));
            }
            Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
          } catch (IOException e) {
            // The next build does everything anew.
          }
        });
  }
}
