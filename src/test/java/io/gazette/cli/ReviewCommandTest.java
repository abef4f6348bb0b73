package io.gazette.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {

  private static final Path SMALL = Path.of("src/test/resources/golden/small/content");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-07-01T00:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private Path repository;
  private Path content;

  @BeforeEach
  void commitContent() throws Exception {
    repository = Files.createDirectory(folder.resolve("仓 库"));
    content = repository.resolve("政策/content");
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
    Assumptions.assumeTrue(git(folder, "--version") == 0, "git is not installed");
    git(repository, "init", "-q", "-b", "main");
    commit();
  }

  private void commit() throws Exception {
    git(repository, "add", "-A");
    git(
        repository,
        "-c",
        "user.name=A",
        "-c",
        "user.email=a@b.example",
        "commit",
        "-q",
        "--no-gpg-sign",
        "-m",
        "x");
  }

  private static int git(Path where, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    try {
      Process git =
          new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true).start();
      git.getInputStream().readAllBytes();
      return git.waitFor();
    } catch (IOException e) {
      return -1;
    }
  }

  private Invocation review(String... arguments) {
    List<String> all = new ArrayList<>(List.of("review", "--content", content.toString()));
    all.addAll(List.of(arguments));
    return Invocation.of(CLOCK, all.toArray(String[]::new));
  }

  private void edit(String file, String from, String to) throws IOException {
    Path path = content.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replace(from, to));
  }

  private void addVersion() throws IOException {
    Path old = content.resolve("notice/2025-06-01");
    Path now = Files.createDirectories(content.resolve("notice/2025-09-01"));
    try (Stream<Path> files = Files.list(old)) {
      for (Path file : files.toList()) {
        Files.copy(file, now.resolve(file.getFileName()));
      }
    }
    edit("notice/2025-09-01/version.yaml", "2025-06-01", "2025-09-01");
    edit("notice/2025-09-01/version.yaml", "2025-06-09", "2025-09-20");
    edit("notice/2025-09-01/zh-Hans.md", "见[](#exceptions)", "新的一句。见[](#exceptions)");
  }

  @Test
  void tellsWhatANewVersionChanges() throws Exception {
    addVersion();
    Files.writeString(content.resolve("notice/2025-09-01/notes.txt"), "x");
    Invocation review = review("HEAD");
    assertThat(review.err()).isEmpty();
    assertThat(review.exit()).isZero();
    assertThat(review.out())
        .contains("version 2025\\-09\\-01 is new \\(zh\\-Hans, en\\)")
        .contains("compared with 2025\\-06\\-01")
        .contains("<ins>新的一句。</ins>")
        .contains("2025\\-09\\-20")
        .contains("takes effect")
        .contains("The rules say nothing against it")
        .contains("notes\\.txt");
    assertThat(review("HEAD", "--fail-on", "warning").exit()).isEqualTo(ExitCode.CONTENT);
    Invocation page = review("--format", "html", "HEAD");
    assertThat(page.out())
        .startsWith("<!DOCTYPE html>")
        .contains("<ins>新的一句。</ins>")
        .doesNotContain("<script")
        .doesNotContain("http://");
  }

  @Test
  void tellsWhereLinksLeadNow() throws Exception {
    edit("notice/2025-06-01/zh-Hans.md", "见[](#exceptions)", "见[本站](https://old.example/a)");
    commit();
    edit("notice/2025-06-01/zh-Hans.md", "https://old.example/a", "https://new.example/b");
    assertThat(review("HEAD").out())
        .contains("> - link “本站”&#58; https&#58;//old\\.example/a → https&#58;//new\\.example/b");
    assertThat(review("--format", "html", "HEAD").out())
        .contains("<li>link “本站”: https://old.example/a → https://new.example/b</li>");
    edit("notice/2025-06-01/zh-Hans.md", "见[本站]", "新段见[彼站](https://third.example/)。\n\n见[本站]");
    assertThat(review("HEAD").out()).contains("link “彼站”&#58; none → https&#58;//third\\.example/");
  }

  @Test
  void saysWhereNothingChanged() {
    assertThat(review("HEAD").out()).contains("No policy says anything else");
  }

  @Test
  void tellsFindingsThatAreNewAndGone() throws Exception {
    Files.writeString(content.resolve("notice/old.txt"), "x");
    commit();
    Files.delete(content.resolve("notice/old.txt"));
    edit("notice/2025-06-01/zh-Hans.md", "见[](#exceptions)", "见[](#exeptions)");
    Invocation review = review("HEAD");
    assertThat(review.exit()).isEqualTo(ExitCode.CONTENT);
    String added = review.out().substring(review.out().indexOf("Findings that are new"));
    assertThat(added.substring(0, added.indexOf("Findings that are gone"))).contains("exeptions");
    assertThat(added.substring(added.indexOf("Findings that are gone"))).contains("old\\.txt");
    assertThat(review("HEAD", "--fail-on", "never").exit()).isZero();
  }

  @Test
  void showsWordsAndNeverMarkup() throws Exception {
    edit(
        "notice/2025-06-01/zh-Hans.md",
        "见[](#exceptions)",
        "@all \\<b>\\# 一 &lt;script&gt;。见[](#exceptions)");
    Invocation comment = review("HEAD");
    assertThat(comment.out()).contains("&#64;all").doesNotContain("@all").doesNotContain("<script");
    assertThat(review("--format", "html", "HEAD").out()).doesNotContain("<script");
  }

  @Test
  void aLargeCommentSaysWhatItLeavesOut() throws Exception {
    Path text = content.resolve("notice/2025-06-01/zh-Hans.md");
    StringBuilder longer = new StringBuilder(Files.readString(text));
    for (int at = 0; at < 400; at++) {
      longer.append("\n## 新的一章 {#added-").append(at).append("}\n\n").append("一段话。".repeat(60));
      longer.append('\n');
    }
    Files.writeString(text, longer);
    String comment = review("HEAD").out();
    assertThat(comment.getBytes(UTF_8).length).isLessThanOrEqualTo(60_000);
    assertThat(comment).contains("Left out of this comment");
  }

  @Test
  void aReferenceIsNeverAnOption() throws Exception {
    for (String reference : List.of("--output=" + folder.resolve("x"), "nowhere", "", "a b")) {
      Invocation review = review("--", reference);
      assertThat(review.exit()).as(reference).isEqualTo(ExitCode.CONTENT);
      assertThat(review.err()).as(reference).contains("[review-unknown]");
    }
    assertThat(folder.resolve("x")).doesNotExist();
  }

  @Test
  void aShallowCloneSaysWhatToFetch() throws Exception {
    addVersion();
    commit();
    Path clone = folder.resolve("shallow");
    git(folder, "clone", "-q", "--depth", "1", repository.toUri().toString(), clone.toString());
    Invocation review =
        Invocation.of(
            CLOCK, "review", "--content", clone.resolve("政策/content").toString(), "HEAD~1");
    assertThat(review.exit()).isEqualTo(ExitCode.CONTENT);
    assertThat(review.err()).contains("[review-shallow]").contains("git fetch --unshallow");
  }

  @Test
  void outsideARepositorySaysSo() throws Exception {
    Path outside = folder.resolve("outside");
    Files.createDirectories(outside);
    Invocation review = Invocation.of(CLOCK, "review", "--content", outside.toString(), "HEAD");
    assertThat(review.err()).contains("[review-no-repository]");
  }

  @Test
  void theFirstCommitOfContentIsAllNew() throws Exception {
    git(repository, "checkout", "-q", "--orphan", "empty");
    git(repository, "rm", "-rq", "--cached", ".");
    git(
        repository,
        "-c",
        "user.name=A",
        "-c",
        "user.email=a@b.example",
        "commit",
        "-q",
        "--allow-empty",
        "-m",
        "x");
    assertThat(review("empty").out()).contains("\\(notice\\) is new");
  }
}
