package io.gazette.pipeline;

import io.gazette.file.RegularFile;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Which Gazette is running, on which Java: another one may make other pages of the same content.
 */
final class Program {

  private static final Optional<String> IDENTITY = read();

  private Program() {}

  /** Equal for the same code only; empty if that cannot be told. */
  static Optional<String> identity() {
    return IDENTITY;
  }

  /** The jar or the folder of classes from which this runs; empty if that cannot be told. */
  static Optional<Path> location() {
    try {
      return Optional.ofNullable(Program.class.getProtectionDomain().getCodeSource())
          .map(CodeSource::getLocation)
          .map(URL::toString)
          .map(URI::create)
          .map(Path::of);
    } catch (RuntimeException e) {
      // Code that lies in no file.
      return Optional.empty();
    }
  }

  private static Optional<String> read() {
    return location().flatMap(Program::identity).map(code -> code + " " + Runtime.version());
  }

  private static Optional<String> identity(Path code) {
    try {
      return Optional.of(checksum(code));
    } catch (IOException | RuntimeException e) {
      // Code that cannot be read.
      return Optional.empty();
    }
  }

  /** Of a jar, or of a folder of classes: a check of sameness, not of honesty. */
  private static String checksum(Path code) throws IOException {
    CRC32 sum = new CRC32();
    try (Stream<Path> files = Files.walk(code)) {
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      for (Path file : sorted) {
        sum.update(RegularFile.bytes(file, RegularFile.LARGEST));
      }
      return sorted.size() + "-" + Long.toHexString(sum.getValue());
    }
  }
}
