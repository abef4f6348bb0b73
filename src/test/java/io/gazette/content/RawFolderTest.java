package io.gazette.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.ProblemException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RawFolderTest {

  @TempDir private Path root;

  private void write(String path) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, path);
  }

  @Test
  void listsContentWithSealedCopiesAndNothingElseThatIsHiddenOrDeep() throws IOException {
    write("site.yaml");
    write("a/1.0/en.md");
    write("a/1.0/source/original.docx");
    write("a/.cache/x");
    write(".git/config");
    write(".gazette/staged/a.md");
    write(".sealed/ab/abcd");

    assertThat(RawFolder.ofContent(root).paths())
        .containsExactly(".sealed/ab/abcd", "a/1.0/en.md", "site.yaml");
    assertThat(RawFolder.whole(root).paths()).hasSize(7);
  }

  @Test
  void tellsLinksApartAndNeverReadsThroughThem() throws IOException {
    write("a.md");
    Files.createSymbolicLink(root.resolve("link.md"), root.resolve("a.md"));
    Files.createSymbolicLink(root.resolve("folder"), root);
    RawFolder folder = RawFolder.whole(root);

    assertThat(folder.paths()).containsExactly("a.md");
    assertThat(folder.others()).containsExactly("folder", "link.md");
    assertThatThrownBy(() -> folder.bytes("link.md")).isInstanceOf(ProblemException.class);
  }

  @Test
  void aFileThatVanishedIsAProblemThatIsNamed() {
    assertThatThrownBy(() -> RawFolder.ofContent(root).bytes("gone.md"))
        .isInstanceOfSatisfying(
            ProblemException.class,
            gone ->
                assertThat(gone.outcome().diagnostics())
                    .extracting(Diagnostic::toString)
                    .singleElement()
                    .asString()
                    .contains("FILE_UNREADABLE", "gone.md", "@file-absent"));
  }

  @Test
  void aHugeFileIsNotReadAtAll() throws IOException {
    try (RandomAccessFile huge =
        new RandomAccessFile(root.resolve("gazette.lock").toFile(), "rw")) {
      huge.setLength(3L << 30);
    }
    assertThatThrownBy(() -> RawFolder.ofContent(root).bytes("gazette.lock"))
        .hasMessageContaining("file-too-large");
  }
}
