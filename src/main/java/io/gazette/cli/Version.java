package io.gazette.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/**
 * The version of this build, which Maven writes into a resource; with the commit and its day where
 * it was built from a checkout.
 */
final class Version implements IVersionProvider {

  static String number() {
    return property("version").orElseThrow();
  }

  /** Empty too if Maven knew no value and left its mark standing. */
  private static Optional<String> property(String key) {
    Properties properties = new Properties();
    try (var stream =
        Objects.requireNonNull(Version.class.getResourceAsStream("version.properties"))) {
      properties.load(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Optional.ofNullable(properties.getProperty(key))
        .filter(value -> !value.isBlank() && !value.startsWith("${"));
  }

  @Override
  public String[] getVersion() {
    String commit =
        property("commit")
            .flatMap(id -> property("date").map(date -> " (" + id + ", " + date + ")"))
            .orElse("");
    return new String[] {"gazette " + number() + commit};
  }
}
