package io.gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bin/gazette} starts, seen by a Java that only tells what it was asked. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

  private static final String QUICK = "-XX:TieredStopAtLevel=1";
  private static final String THOROUGH = "-XX:+TieredCompilation";

  /** Thoroughly, but only where a run is spent. */
  private static final String FEW = "-XX:-C1UpdateMethodData";

  @TempDir private Path folder;

  @BeforeEach
  void installed() throws Exception {
    Files.copy(Path.of("bin/gazette"), folder.resolve("gazette"));
    Files.createFile(folder.resolve("gazette.jar"));
    Path java = Files.createDirectories(folder.resolve("java/bin")).resolve("java");
    Files.writeString(java, "#!/bin/sh\nfor each; do echo \"$each\"; done\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
  }

  @Test
  void aRunIsShortAndAPreviewIsLong() throws Exception {
    assertThat(started("build")).contains(QUICK).doesNotContain(THOROUGH).endsWith("build");
    assertThat(started("serve")).contains(THOROUGH).doesNotContain(QUICK).endsWith("serve");
  }

  @Test
  void aLargeSiteIsCompiledThoroughlyWhereItsBuildIsSpent() throws Exception {
    versions("content", 499);
    assertThat(started("build")).contains(QUICK);
    versions("content", 500);
    assertThat(started("build")).contains(FEW).doesNotContain(QUICK);
    assertThat(started("verify")).contains(QUICK);
    assertThat(started("build", "--content", "elsewhere")).contains(QUICK);
  }

  @Test
  void whatIsBuiltAgainIsShort() throws Exception {
    versions("content", 500);
    Files.createDirectories(folder.resolve("target/site/policies"));
    assertThat(started("build")).contains(QUICK);
    assertThat(started("build", "--output", "target/other")).contains(FEW).doesNotContain(QUICK);
    assertThat(started("build", "--output=target/site/policies")).contains(QUICK);
  }

  @Test
  void theContentMayLieElsewhere() throws Exception {
    versions("two words/content", 500);
    assertThat(started("build")).contains(QUICK);
    assertThat(started("build", "--content", "two words/content"))
        .contains(FEW)
        .doesNotContain(QUICK);
    assertThat(started("build", "--drafts", "--content=two words/content"))
        .contains(FEW)
        .doesNotContain(QUICK);
    assertThat(started("build", "--content")).contains(QUICK);
  }

  @Test
  void argumentsArriveAsTheyAre() throws Exception {
    assertThat(started("diff", "two words.md", "", "*", "新.md"))
        .endsWith("diff", "two words.md", "", "*", "新.md")
        .containsSubsequence("-jar", folder.resolve("gazette.jar").toString(), "diff");
  }

  private void versions(String content, int count) throws Exception {
    for (int i = 0; i < count; i++) {
      Path version = Files.createDirectories(folder.resolve(content).resolve("policy/v" + i));
      Files.writeString(version.resolve("version.yaml"), "");
    }
  }

  private List<String> started(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("sh", folder.resolve("gazette").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", folder.resolve("java").toString());
    builder.environment().put("GAZETTE_NO_ARCHIVE", "1");
    Path told = folder.resolve("told");
    Process process = builder.redirectErrorStream(true).redirectOutput(told.toFile()).start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
    return Files.readAllLines(told);
  }
}
