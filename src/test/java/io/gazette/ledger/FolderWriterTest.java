package io.gazette.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.ledger.FolderChange.Replacement;
import io.gazette.model.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderWriterTest {

  @TempDir private Path root;
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void filesAreCreatedWithTheirFoldersAndTheLedgerIsReplaced() throws IOException {
    Files.writeString(root.resolve("gazette.lock"), "old");

    assertThat(write(Map.of("a/b/c.md", "甲"), replacement(Optional.of("old"), "new"))).isTrue();
    assertThat(files())
        .containsExactlyInAnyOrderEntriesOf(Map.of("a/b/c.md", "甲", "gazette.lock", "new"));
    assertThat(diagnostics.sorted()).isEmpty();
  }

  @Test
  void theSameChangeCanBeWrittenAgain() throws IOException {
    Files.writeString(root.resolve("a.md"), "甲");

    assertThat(write(Map.of("a.md", "甲", "b.md", "乙"), replacement(Optional.empty(), "new")))
        .isTrue();
    assertThat(files()).containsEntry("b.md", "乙").containsEntry("gazette.lock", "new").hasSize(3);
  }

  @Test
  void aTextOfAPersonIsNeverOverwrittenAndThenNothingIsWritten() throws IOException {
    Files.writeString(root.resolve("a.md"), "mine");

    assertThat(write(Map.of("a.md", "甲", "b.md", "乙"), replacement(Optional.empty(), "new")))
        .isFalse();
    assertThat(files()).containsExactlyInAnyOrderEntriesOf(Map.of("a.md", "mine"));
    assertThat(diagnostics.sorted())
        .singleElement()
        .matches(found -> found.code() == Code.CONTENT_FILE_EXISTS)
        .matches(found -> found.position().file().equals("a.md"));
  }

  @Test
  void aLedgerThatSomebodyElseChangedMeanwhileIsLeftAsItIs() throws IOException {
    Files.writeString(root.resolve("gazette.lock"), "theirs");

    assertThat(write(Map.of("a.md", "甲"), replacement(Optional.of("old"), "new"))).isFalse();
    assertThat(write(Map.of("a.md", "甲"), replacement(Optional.empty(), "new"))).isFalse();
    assertThat(files()).containsExactlyInAnyOrderEntriesOf(Map.of("gazette.lock", "theirs"));
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::code)
        .containsExactly(Code.CONTENT_FILE_CHANGED);
  }

  @Test
  void aFolderThatCannotBeMadeIsReported() throws IOException {
    Files.writeString(root.resolve("a"), "a file");

    assertThat(write(Map.of("a/b.md", "甲"), replacement(Optional.empty(), "new"))).isFalse();
    assertThat(files()).containsExactlyInAnyOrderEntriesOf(Map.of("a", "a file"));
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::code)
        .containsExactly(Code.CONTENT_UNWRITABLE);
  }

  @Test
  void aLinkThatLeadsNowhereIsInTheWayToo() throws IOException {
    Files.createSymbolicLink(root.resolve("a.md"), root.resolve("nowhere"));

    assertThat(write(Map.of("a.md", "甲"), replacement(Optional.empty(), "new"))).isFalse();
    assertThat(Files.exists(root.resolve("nowhere"))).isFalse();
  }

  @Test
  void whatAKilledCommandLeftIsInNobodysWay() throws IOException {
    Files.createDirectories(root.resolve(".gazette/staged/a"));
    Files.writeString(root.resolve(".gazette/staged/a/b.md"), "half");
    Files.writeString(root.resolve(".gazette/.gitignore"), "");

    assertThat(write(Map.of("a/b.md", "甲"), replacement(Optional.empty(), "new"))).isTrue();
    assertThat(files())
        .containsExactlyInAnyOrderEntriesOf(Map.of("a/b.md", "甲", "gazette.lock", "new"));
  }

  @Test
  void aLinkInThePlaceOfTheWorkFolderIsNotFollowed(@TempDir Path elsewhere) throws IOException {
    Files.createSymbolicLink(root.resolve(".gazette"), elsewhere);

    assertThat(write(Map.of("a.md", "甲"), replacement(Optional.empty(), "new"))).isFalse();
    assertThat(elsewhere).isEmptyDirectory();
    assertThat(diagnostics.sorted())
        .extracting(Diagnostic::code)
        .containsExactly(Code.CONTENT_UNWRITABLE);
  }

  @Test
  void aStepThatFailsTakesBackThoseBeforeIt() throws IOException {
    Files.writeString(root.resolve("policy.yaml"), "old");
    FolderChange change =
        new FolderChange(
            new TreeMap<>(Map.of("a.md", new byte[1], "b/c.md", new byte[1])),
            List.of(new Replacement("policy.yaml", Optional.of(Sha256.of("old")), "new")),
            Optional.of(new FolderChange.Move("no-such-folder", "d")),
            Optional.of(replacement(Optional.empty(), "new")));

    assertThat(new FolderWriter(root, diagnostics).write(change)).isFalse();
    assertThat(files()).containsExactlyInAnyOrderEntriesOf(Map.of("policy.yaml", "old"));
    assertThat(root.resolve("b")).doesNotExist();
  }

  @Test
  void aFolderThatIsMadeForNothingIsTakenBack() throws IOException {
    Path deep = root.resolve("not/there");
    FolderChange change =
        new FolderChange(
            new TreeMap<>(),
            List.of(),
            Optional.of(new FolderChange.Move("no-such-folder", "d")),
            Optional.empty());

    assertThat(new FolderWriter(deep, diagnostics).write(change)).isFalse();
    assertThat(root.resolve("not")).doesNotExist();
  }

  /** Needs a file system of its own, which only root may mount. */
  @Test
  void aFullDiskLeavesEverythingAsItWas() throws Exception {
    assumeThat(succeeds("mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", root.toString()))
        .isTrue();
    try {
      Files.writeString(root.resolve("gazette.lock"), "old");
      SortedMap<String, byte[]> files = new TreeMap<>();
      for (int at = 0; at < 40; at++) {
        files.put("a/b/" + at + ".md", new byte[4096]);
      }
      Replacement last = replacement(Optional.of("old"), "new");

      assertThat(
              new FolderWriter(root, diagnostics).write(new FolderChange(files, Optional.of(last))))
          .isFalse();
      assertThat(diagnostics.sorted())
          .extracting(Diagnostic::code)
          .containsExactly(Code.CONTENT_UNWRITABLE);
      assertThat(files()).containsExactlyInAnyOrderEntriesOf(Map.of("gazette.lock", "old"));
      assertThat(root.resolve("a")).doesNotExist();
      assertThat(write(Map.of("a/b/1.md", "甲"), last)).as("with fewer files").isTrue();
    } finally {
      succeeds("umount", root.toString());
    }
  }

  private static boolean succeeds(String... command) throws Exception {
    try {
      return new ProcessBuilder(command).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void whatAReleaseWritesCanBeVerified() throws IOException {
    ContentFixture content = new ContentFixture().version("app-sdks", "1.0", "无。", "None.");
    for (Map.Entry<String, byte[]> file : content.files.entrySet()) {
      Path path = root.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    Sealing sealing =
        content
            .sealer("2024-06-03", diagnostics)
            .release("app-sdks", content.policyVersion("app-sdks", "1.0"))
            .orElseThrow();

    assertThat(new FolderWriter(root, diagnostics).write(sealing.change())).isTrue();
    files().forEach(content::put);
    assertThat(content.verify()).isEmpty();
    assertThat(content.ledger()).isEqualTo(sealing.ledger());
  }

  private boolean write(Map<String, String> created, Replacement last) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    created.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
    return new FolderWriter(root, diagnostics).write(new FolderChange(files, Optional.of(last)));
  }

  private static Replacement replacement(Optional<String> before, String after) {
    return new Replacement("gazette.lock", before.map(Sha256::of), after);
  }

  /** Every file with its text: a draft left behind would be among them. */
  private Map<String, String> files() throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(path).toString().replace('\\', '/'), Files.readString(path));
      }
    }
    return files;
  }
}
