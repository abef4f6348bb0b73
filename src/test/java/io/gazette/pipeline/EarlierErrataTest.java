package io.gazette.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Threshold;
import io.gazette.ledger.FolderWriter;
import io.gazette.ledger.Sealer;
import io.gazette.model.PolicyVersion;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Errata of the time before they were kept from changing what readers rely on. */
class EarlierErrataTest {

  private static final Path SITE = Path.of("src/test/resources/mistakes/site");

  private final FileSystem files = Jimfs.newFileSystem(Configuration.unix());
  private final Path content = files.getPath("/work/content");
  private final Request request =
      new Request(
          content,
          Optional.empty(),
          Optional.empty(),
          Clock.fixed(Instant.parse("2026-05-12T04:00:00Z"), ZoneOffset.UTC));

  @BeforeEach
  void sealSite() throws IOException {
    try (var paths = Files.walk(SITE)) {
      for (Path path : paths.toList()) {
        Path copy = content.resolve(SITE.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(path, copy);
        }
      }
    }
    new Editing(request)
        .release("privacy", "1.0", Optional.empty(), Optional.empty(), Threshold.ERROR);
    new Editing(request)
        .release("privacy", "2.0", Optional.empty(), Optional.empty(), Threshold.ERROR);
  }

  @AfterEach
  void close() throws IOException {
    files.close();
  }

  @Test
  void aDayThatWasChangedIsTold() throws IOException {
    edit("privacy/2.0/version.yaml", "effective: 2026-05-25", "effective: 2026-06-25");
    assertThat(sealedAsItWouldHaveBeen()).contains("erratum-was-more [2.0, effective]");
  }

  @Test
  void wordsThatWereCorrectedAreNot() throws IOException {
    edit("privacy/2.0/version.yaml", "并接入讯飞语音SDK", "并接入讯飞语音 SDK");
    assertThat(sealedAsItWouldHaveBeen()).noneMatch(said -> said.startsWith("erratum"));
  }

  private List<String> sealedAsItWouldHaveBeen() {
    Diagnostics found = new Diagnostics();
    LoadedSite loaded = LoadedSite.load(request, found).orElseThrow();
    PolicyVersion version =
        loaded.site().policy("privacy").orElseThrow().versions().stream()
            .filter(each -> each.id().equals("2.0"))
            .findFirst()
            .orElseThrow();
    new Sealer(loaded.ledger(), loaded.folder(), loaded.asOf(), found)
        .erratum("privacy", version, "A day was wrong.")
        .ifPresent(sealing -> new FolderWriter(content, found).write(sealing.change()));
    Verifying.Order order =
        new Verifying.Order(Optional.empty(), Optional.empty(), Optional.empty());
    return Verifying.run(request, order).diagnostics().stream()
        .map(said -> said.code().id() + " " + said.arguments())
        .toList();
  }

  private void edit(String path, String old, String now) throws IOException {
    Path file = content.resolve(path);
    Files.writeString(file, Files.readString(file, UTF_8).replace(old, now), UTF_8);
  }
}
