package io.gazette.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.Outcome;
import io.gazette.ledger.FolderChange.Move;
import io.gazette.ledger.FolderChange.Replacement;
import io.gazette.model.Sha256;
import io.gazette.output.FileTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A writer that is stopped before any of its operations on files, and a recovery that is stopped in
 * turn: the next one finds the folder as before or as after, or makes it so and says it.
 */
class StoppedWriterTest {

  /** The process is gone: nothing of it runs any more, no clearing up either. */
  private static final class Stopped extends Error {
    private static final long serialVersionUID = 1;
  }

  private static final Map<String, String> BEFORE =
      Map.of(
          "site.yaml", "站",
          "old/policy.yaml", "旧",
          "old/1.0/zh-Hans.md", "文",
          ".sealed/aa/aa", "甲",
          "gazette.lock", "旧账");

  /** In memory: a process is stopped here, not a machine. */
  private final Path folder = Jimfs.newFileSystem(Configuration.unix()).getPath("/content");

  @TestFactory
  Stream<DynamicTest> everyKindOfChange() {
    Replacement ledger = replacement("gazette.lock", "旧账", "新账");
    return Stream.of(
        test("release", created(".sealed/aa/bb", ".sealed/cc/dd"), List.of(), null, ledger),
        test(
            "statement",
            created(".sealed/aa/bb", ".sealed/cc/dd", ".sealed/cc/ee"),
            List.of(replacement("old/policy.yaml", "旧", "新")),
            null,
            ledger),
        test(
            "rename",
            created(),
            List.of(replacement("old/policy.yaml", "旧", "新")),
            new Move("old", "new"),
            ledger),
        test("rename before any release", created(), List.of(), new Move("old", "new"), null),
        test("new version", created("old/2.0/zh-Hans.md", "old/2.0/en.md"), List.of(), null, null),
        test(
            "import",
            created("a/policy.yaml", "a/1/zh-Hans.md", "b.yaml", "old/9/en.md"),
            List.of(),
            null,
            null),
        test(
            "list",
            created(),
            List.of(),
            null,
            new Replacement("old/1.0/sdks.yaml", Optional.empty(), "单")),
        test("list that is replaced", created(), List.of(), null, ledger),
        DynamicTest.dynamicTest(
            "import in the place of a sample",
            () ->
                stopEverywhere(
                    new FolderChange(
                            created("a/policy.yaml", "a/1/zh-Hans.md"),
                            List.of(),
                            Optional.empty(),
                            Optional.of(ledger))
                        .without(new TreeMap<>(Map.of("old/policy.yaml", Sha256.of("旧")))))));
  }

  private DynamicTest test(
      String name,
      SortedMap<String, byte[]> created,
      List<Replacement> replaced,
      Move moved,
      Replacement last) {
    FolderChange change =
        new FolderChange(created, replaced, Optional.ofNullable(moved), Optional.ofNullable(last));
    return DynamicTest.dynamicTest(name, () -> stopEverywhere(change));
  }

  private void stopEverywhere(FolderChange change) throws IOException {
    Path finished = fresh("finished");
    assertThat(write(finished, change, Integer.MAX_VALUE)).isTrue();
    Map<String, String> after = files(finished);

    int unsettled = 0;
    for (int at = 0; ; at++) {
      Path root = fresh("stopped");
      if (write(root, change, at)) {
        assertThat(at).isGreaterThan(4);
        assertThat(unsettled).isPositive();
        return;
      }
      boolean settled = Recovery.isSettled(root, 1, new Diagnostics());
      Map<String, String> left = files(root);
      if (settled) {
        assertThat(left).as("stopped at %d", at).isIn(BEFORE, after);
      } else {
        unsettled++;
      }
      stopRecoveryEverywhere(root, settled ? left : BEFORE);
      Diagnostics diagnostics = new Diagnostics();
      FolderLock.during(root, diagnostics, () -> Outcome.of(diagnostics, Optional.of("")));
      assertThat(files(root)).as("recovered at %d", at).isEqualTo(settled ? left : BEFORE);
      assertThat(root.resolve(".gazette")).doesNotExist();
      assertThat(diagnostics.sorted())
          .extracting(Diagnostic::code)
          .allMatch(code -> !settled && code == Code.CONTENT_TAKEN_BACK);
      if (!files(root).equals(after)) {
        assertThat(write(root, change, Integer.MAX_VALUE)).as("again at %d", at).isTrue();
      }
      assertThat(files(root)).isEqualTo(after);
    }
  }

  /** On copies of a folder in which a writer was stopped. */
  private void stopRecoveryEverywhere(Path left, Map<String, String> expected) throws IOException {
    for (int at = 0; ; at++) {
      Path root = copy(left, folder.resolve("recovering"));
      boolean done = settle(root, at);
      assertThat(settle(root, Integer.MAX_VALUE)).isTrue();
      assertThat(files(root)).as("recovery stopped at %d", at).isEqualTo(expected);
      if (done) {
        return;
      }
    }
  }

  @Test
  void whatSomebodyChangedSinceIsLeftAsItIs() throws IOException {
    FolderChange change =
        new FolderChange(
            created("a.md", "b.md", "c.md"),
            List.of(replacement("site.yaml", "站", "新站")),
            Optional.empty(),
            Optional.of(replacement("gazette.lock", "旧账", "新账")));
    Path root = fresh("edited");
    for (int at = 0; !files(root).containsValue("新站"); at++) {
      root = fresh("edited");
      write(root, change, at);
    }
    Files.writeString(root.resolve("b.md"), "mine");
    Files.writeString(root.resolve("site.yaml"), "mine too");

    settle(root, Integer.MAX_VALUE);
    Map<String, String> expected = new TreeMap<>(BEFORE);
    expected.put("b.md", "mine");
    expected.put("site.yaml", "mine too");
    assertThat(files(root)).isEqualTo(expected);
  }

  @Test
  void aStrangersJournalLeadsNowhere() throws IOException {
    Path elsewhere = Files.createDirectories(folder.resolveSibling("elsewhere"));
    Path outside = Files.writeString(elsewhere.resolve("x"), "旧");
    for (String path :
        List.of(
            elsewhere.resolve("x").toString(), "../x", "a/../../x", ".git/x", "link/x", "a//x")) {
      Path root = fresh("forged");
      Files.createDirectories(root.resolve(".gazette"));
      Files.createSymbolicLink(root.resolve("link"), elsewhere);
      Files.writeString(
          root.resolve(".gazette/journal"),
          "gazette-journal 1\ncreated\t%s\t%s\nmoved\tp\tq\n".formatted(Sha256.of("旧"), path));
      Diagnostics diagnostics = new Diagnostics();
      FolderLock.during(root, diagnostics, () -> Outcome.of(diagnostics, Optional.of("")));
      assertThat(diagnostics.sorted())
          .extracting(Diagnostic::code)
          .as(path)
          .containsExactly(Code.CONTENT_UNWRITABLE);
      assertThat(Recovery.isSettled(root, 1, diagnostics)).isFalse();
      assertThat(diagnostics.sorted())
          .extracting(Diagnostic::code)
          .contains(Code.CONTENT_UNFINISHED);
      assertThat(outside).hasContent("旧");
    }
  }

  private static SortedMap<String, byte[]> created(String... paths) {
    SortedMap<String, byte[]> files = new TreeMap<>();
    for (String path : paths) {
      files.put(path, path.getBytes(UTF_8));
    }
    return files;
  }

  private static Replacement replacement(String path, String before, String after) {
    return new Replacement(path, Optional.of(Sha256.of(before)), after);
  }

  /** Counts operations and stops the process for good before one of them. */
  private static Disk stopping(int at) {
    int[] operations = {0};
    return new Disk(
        (operation, path) -> {
          if (operations[0] >= at) {
            throw new Stopped();
          }
          operations[0]++;
        });
  }

  private static boolean write(Path root, FolderChange change, int stop) {
    Diagnostics diagnostics = new Diagnostics();
    try {
      assertThat(new FolderWriter(root, diagnostics, stopping(stop)).write(change))
          .as(diagnostics.sorted().toString())
          .isTrue();
      return true;
    } catch (Stopped e) {
      return false;
    }
  }

  private static boolean settle(Path root, int stop) throws IOException {
    try {
      new Recovery(root, stopping(stop)).settle(new Diagnostics());
      return true;
    } catch (Stopped e) {
      return false;
    }
  }

  private Path fresh(String name) throws IOException {
    Path root = folder.resolve(name);
    FileTree.delete(root);
    for (var file : BEFORE.entrySet()) {
      Path path = root.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
    return root;
  }

  private static Path copy(Path from, Path to) throws IOException {
    FileTree.delete(to);
    try (Stream<Path> all = Files.walk(from)) {
      for (Path path : all.toList()) {
        Files.copy(path, to.resolve(from.relativize(path).toString()));
      }
    }
    return to;
  }

  /** All files but those of the work folder. */
  private static Map<String, String> files(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root)) {
      for (Path path : all.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(path).toString().replace('\\', '/');
        if (!name.startsWith(".gazette/")) {
          files.put(name, Files.readString(path));
        }
      }
    }
    return files;
  }
}
