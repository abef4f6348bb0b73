package io.gazette.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.FileNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people seal in two branches, and Git merges them. */
class LedgerMergeTest {

  private static final String POLICY = "app-privacy";

  @TempDir private Path folder;
  private final ContentFixture base = ContentFixture.sample();
  private final ContentFixture ours = base.copy();
  private final ContentFixture theirs = base.copy();

  private record Merged(int conflicts, ContentFixture content) {}

  @BeforeAll
  static void gitIsThere() {
    boolean found;
    try {
      found = new ProcessBuilder("git", "--version").start().waitFor() == 0;
    } catch (IOException | InterruptedException e) {
      found = false;
    }
    assumeTrue(found, "git is not installed");
  }

  @Test
  void releasesOfDifferentPoliciesMergeWithoutConflict() throws Exception {
    ours.version(POLICY, "2025-01-01", "新。", "New.").release(POLICY, "2025-01-01", "2025-01-01");
    theirs.version("app-sdks", "2.0", "新。", "New.").release("app-sdks", "2.0", "2025-01-02");

    Merged merged = merge();

    assertThat(merged.conflicts).isZero();
    assertThat(merged.content.verify()).isEmpty();
    assertThat(merged.content.ledger().chain(POLICY)).hasSize(4);
    assertThat(merged.content.ledger().chain("app-sdks")).hasSize(2);
  }

  @Test
  void anErratumAndAReleaseOfAnotherPolicyMergeWithoutConflict() throws Exception {
    ours.put(POLICY + "/2024-09-10/en.md", "App Privacy Policy\nWe do.\n");
    ours.erratum(POLICY, "2024-09-10", "2025-01-01", "Typo");
    theirs.version("app-sdks", "2.0", "新。", "New.").release("app-sdks", "2.0", "2025-01-02");

    Merged merged = merge();

    assertThat(merged.conflicts).isZero();
    assertThat(merged.content.verify()).isEmpty();
  }

  @Test
  void firstReleasesOfTwoNewPoliciesNeedBothSidesKept() throws Exception {
    ours.version("new-a", "1.0", "甲。", "A.").release("new-a", "1.0", "2025-01-01");
    theirs.version("new-b", "1.0", "乙。", "B.").release("new-b", "1.0", "2025-01-01");

    Merged conflict = merge();
    Merged union = merge("--union");

    assertThat(conflict.conflicts).isEqualTo(1);
    assertThat(conflict.content.verify())
        .extracting(Diagnostic::code)
        .containsOnly(Code.LEDGER_CONFLICT)
        .hasSize(3);
    assertThat(union.content.verify()).isEmpty();
    String withoutMarks =
        conflict.content.lock().replaceAll("(?m)^(<<<<<<<|=======|>>>>>>>).*\n", "");
    assertThat(conflict.content.put(FileNames.LEDGER, withoutMarks).verify()).isEmpty();
  }

  @Test
  void releasesOfTheSamePolicyCannotBothBeKept() throws Exception {
    ours.version(POLICY, "2025-01-01", "新。", "New.").release(POLICY, "2025-01-01", "2025-01-01");
    theirs
        .version(POLICY, "2025-02-02", "更新。", "Newer.")
        .release(POLICY, "2025-02-02", "2025-02-02");

    Merged union = merge("--union");

    assertThat(union.content.verify()).extracting(Diagnostic::code).contains(Code.LEDGER_NUMBER);
  }

  @Test
  void afterKeepingOneSideTheOtherVersionIsReleasedAgain() throws Exception {
    ours.version(POLICY, "2025-01-01", "新。", "New.").release(POLICY, "2025-01-01", "2025-01-01");
    theirs
        .version(POLICY, "2025-02-02", "更新。", "Newer.")
        .release(POLICY, "2025-02-02", "2025-02-02");

    ContentFixture resolved = merge("--ours").content;
    assertThat(resolved.verify()).extracting(Diagnostic::code).contains(Code.SEALED_COPY_UNKNOWN);
    resolved.release(POLICY, "2025-02-02", "2025-02-03");

    assertThat(resolved.verify()).isEmpty();
  }

  /** The folder after merging; of all files only the ledger was changed by both. */
  private Merged merge(String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "merge-file", "--stdout"));
    command.addAll(List.of(options));
    for (ContentFixture side : List.of(ours, base, theirs)) {
      Path file = folder.resolve("lock" + command.size());
      Files.write(file, side.files.get(FileNames.LEDGER));
      command.add(file.toString());
    }
    Process git =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    String lock = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int conflicts = git.waitFor();
    ContentFixture merged = ours.copy();
    merged.files.putAll(theirs.files);
    changedIn(ours).forEach(path -> merged.files.put(path, ours.files.get(path)));
    return new Merged(conflicts, merged.put(FileNames.LEDGER, lock));
  }

  private List<String> changedIn(ContentFixture side) {
    return side.files.keySet().stream()
        .filter(path -> !Arrays.equals(side.files.get(path), base.files.get(path)))
        .toList();
  }
}
