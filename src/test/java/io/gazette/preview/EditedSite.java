package io.gazette.preview;

import io.gazette.pipeline.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;

/** A small site that is edited while it is shown. */
final class EditedSite {

  static final String PAGE = "/zh-Hans/notice/2025-06-01/";

  private static final Path SMALL = Path.of("src/test/resources/golden/small/content");

  private final Path content;

  EditedSite(Path folder) throws IOException {
    content = folder.resolve("内 容");
    try (Stream<Path> paths = Files.walk(SMALL)) {
      for (Path path : paths.toList()) {
        Path target = content.resolve(SMALL.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }

  Request request() {
    Clock clock = Clock.fixed(Instant.parse("2025-07-01T00:00:00Z"), ZoneOffset.UTC);
    return new Request(content, Optional.empty(), Optional.empty(), clock);
  }

  Path text() {
    return content.resolve("notice/2025-06-01/zh-Hans.md");
  }

  /** Saves as many editors do: another file that then gets the name. */
  void save(String text) throws IOException {
    Path beside = Files.writeString(text().resolveSibling("zh-Hans.md~"), text);
    Files.move(beside, text(), StandardCopyOption.REPLACE_EXISTING);
  }

  void replace(String old, String now) throws IOException {
    save(Files.readString(text()).replace(old, now));
  }
}
