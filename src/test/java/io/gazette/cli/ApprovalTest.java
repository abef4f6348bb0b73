package io.gazette.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.review.Authorship;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is released was approved, as it is, by those who must, and not by its author alone. */
class ApprovalTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-07-01T00:00:00Z"), ZoneOffset.UTC);

  private static final Pattern LINE = Pattern.compile("  - \\{who: .*, text: [0-9a-f]{64}}");

  @TempDir Path folder;

  private Path content;
  private Path version;

  @BeforeEach
  void write() throws IOException {
    content = folder.resolve("content");
    TranslationContent.write(content);
    version = content.resolve("privacy/1/version.yaml");
    append(
        content.resolve("privacy/policy.yaml"),
        "approvals:\n  notice: [li@shan.example]\n  consent: [Li <li@shan.example>, 法务部]\n");
  }

  private static void append(Path file, String words) throws IOException {
    Files.writeString(file, Files.readString(file, UTF_8) + words, UTF_8);
  }

  private static void change(Path file, String before, String after) throws IOException {
    String text = Files.readString(file, UTF_8);
    assertThat(text).contains(before);
    Files.writeString(file, text.replace(before, after), UTF_8);
  }

  private Invocation release(String... more) {
    return Invocation.of(
        CLOCK,
        Stream.concat(
                Stream.of("release", "privacy", "1", "--content", content.toString()),
                Stream.of(more))
            .toArray(String[]::new));
  }

  /** Does what the hints say. */
  private void approve(Invocation refused) throws IOException {
    Matcher lines = LINE.matcher(refused.err());
    StringBuilder all = new StringBuilder("approvals:\n");
    while (lines.find()) {
      all.append(lines.group()).append('\n');
    }
    append(version, all.toString());
  }

  private void git(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git", "-c", "core.hooksPath=/dev/null"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  private void commit(String name, String address) throws IOException, InterruptedException {
    git("config", "user.name", name);
    git("config", "user.email", address);
    git("add", "-A");
    git("commit", "-q", "-m", "x");
  }

  private void commit(String name, String address, String day)
      throws IOException, InterruptedException {
    commit(name, address);
    git("commit", "-q", "--amend", "--no-edit", "--date", day);
  }

  @Test
  void nothingIsReleasedWithoutThem() throws IOException {
    Invocation refused = release();
    assertThat(refused.exit()).isEqualTo(1);
    assertThat(refused.err())
        .contains("[approval-missing]")
        .contains(
            "“Li <li@shan.example>” has not approved this version, which is declared “consent”")
        .contains("“法务部”");
    assertThat(content.resolve("gazette.lock")).doesNotExist();
    approve(refused);
    assertThat(release().exit()).isZero();
    assertThat(Files.readString(content.resolve("gazette.lock"), UTF_8))
        .contains("  approved 2026-07-01 Li <li@shan.example>\n  approved 2026-07-01 法务部\n");
    Invocation verified = Invocation.of(CLOCK, "verify", "--content", content.toString());
    assertThat(verified.exit()).as(verified.err()).isZero();
  }

  @Test
  void pagesSayNothingOfThem() throws IOException {
    approve(release());
    release();
    Path site = folder.resolve("site");
    Invocation.of(CLOCK, "build", "--content", content.toString(), "--output", site.toString());
    try (Stream<Path> pages = Files.walk(site)) {
      assertThat(pages.filter(page -> page.toString().matches(".*\\.(html|json|xml)")).toList())
          .isNotEmpty()
          .allSatisfy(
              page -> assertThat(Files.readString(page, UTF_8)).doesNotContain("li@shan.example"));
    }
  }

  @Test
  void anApprovalHoldsForWhatWasApproved() throws IOException {
    approve(release());
    change(content.resolve("privacy/1/en.md"), "fifteen", "ten");
    assertThat(release().err()).contains("version.yaml:4:").contains("[approval-outdated]");
    change(content.resolve("privacy/1/en.md"), "ten working", "fifteen working");
    change(version, "effective: 2026-06-01", "effective: 2026-06-02");
    assertThat(release().err()).contains("[approval-outdated]");
    change(version, "effective: 2026-06-02", "effective: 2026-06-01");
    change(content.resolve("site.yaml"), "legal@shan.example", "law@shan.example");
    assertThat(release().err()).contains("[approval-outdated]");
    change(content.resolve("site.yaml"), "law@shan.example", "legal@shan.example");
    Path policy = content.resolve("privacy/policy.yaml");
    change(policy, "en: Privacy Policy", "en: Privacy Notice");
    assertThat(release().err()).contains("[approval-outdated]");
    change(policy, "en: Privacy Notice", "en: Privacy Policy");
    change(version, "approvals:\n", "# Approved in the meeting of July.\n\napprovals:\n");
    assertThat(release().err()).contains("[approval-outdated]");
    change(version, "# Approved in the meeting of July.\n\n", "");
    assertThat(release().exit()).isZero();
  }

  @Test
  void aCorrectionNeedsItsOwn() throws IOException {
    approve(release());
    release();
    change(content.resolve("privacy/1/en.md"), "fifteen", "15");
    assertThat(release("--erratum", "The number is in digits now.").err())
        .contains("[approval-outdated]");
  }

  @Test
  void nobodyApprovesAhead() throws IOException {
    approve(release());
    change(version, "on: 2026-07-01", "on: 2026-07-02");
    assertThat(release().err()).contains("[approval-ahead]");
  }

  @Test
  void lowerLevelsAskFewer() throws IOException {
    append(version, "change: notice\n");
    assertThat(release().err()).contains("“li@shan.example”").doesNotContain("法务部");
    change(version, "change: notice", "change: editorial");
    assertThat(release().exit()).isZero();
  }

  @Test
  void noAuthorApprovesAlone() throws IOException, InterruptedException {
    change(content.resolve("privacy/policy.yaml"), ", 法务部", "");
    git("init", "-q");
    commit("Li", "LI@shan.example");
    approve(release());
    commit("Wang", "wang@shan.example");
    assertThat(release().err())
        .contains("Li <LI@shan.example> wrote a part of this version")
        .contains("[approval-of-own]");
    change(content.resolve("privacy/policy.yaml"), "[Li <li@shan.example>]", "[wang@shan.example]");
    change(version, "Li <li@shan.example>", "wang@shan.example");
    assertThat(release().exit()).isZero();
  }

  @Test
  void nobodyApprovesBeforeItIsWritten() throws IOException, InterruptedException {
    change(content.resolve("privacy/policy.yaml"), ", 法务部", "");
    git("init", "-q");
    commit("Wang", "wang@shan.example", "2026-07-01T12:00:00");
    approve(release());
    change(version, "on: 2026-07-01", "on: 2026-06-30");
    Invocation early = release();
    assertThat(early.exit()).isZero();
    assertThat(early.err()).contains("2026-06-30").contains("[approval-early]");
  }

  @Test
  void whoApprovesOnTheDayIsNotEarly() throws IOException, InterruptedException {
    change(content.resolve("privacy/policy.yaml"), ", 法务部", "");
    git("init", "-q");
    commit("Wang", "wang@shan.example", "2026-07-01T12:00:00");
    approve(release());
    Invocation release = release();
    assertThat(release.exit()).isZero();
    assertThat(release.err()).doesNotContain("[approval-early]");
  }

  @Test
  void whatIsNotCommittedIsByWhoeverReleasesIt() throws IOException, InterruptedException {
    change(content.resolve("privacy/policy.yaml"), ", 法务部", "");
    git("init", "-q");
    commit("Wang", "wang@shan.example");
    git("config", "user.email", "li@shan.example");
    change(content.resolve("privacy/1/en.md"), "fifteen", "15");
    approve(release());
    assertThat(release().err()).contains("[approval-of-own]");
  }

  @Test
  void aShallowCloneKnowsNoAuthors() throws IOException, InterruptedException {
    git("init", "-q");
    commit("Wang", "wang@shan.example");
    commit2();
    git("clone", "-q", "--depth", "1", "file://" + folder, folder.resolve("clone").toString());
    content = folder.resolve("clone/content");
    version = content.resolve("privacy/1/version.yaml");
    approve(release());
    Invocation released = release();
    assertThat(released.exit()).isZero();
    assertThat(released.err()).contains("[approval-authors-unknown]");
  }

  private void commit2() throws IOException, InterruptedException {
    append(version, "# Second.\n");
    commit("Wang", "wang@shan.example");
  }

  @Test
  void whatTheReleaseWillAskForIsToldAhead() throws IOException {
    Invocation checked = Invocation.of(CLOCK, "check", "--content", content.toString());
    assertThat(checked.exit()).isZero();
    assertThat(checked.err()).contains("“法务部” has not approved").contains("[approval-missing]");
    String folder = this.folder.resolve("notice").toString();
    String[] notice = {
      "notice", "privacy", "1", "--content", content.toString(), "--output", folder
    };
    assertThat(Invocation.of(CLOCK, notice).err()).contains("[approval-missing]");
    approve(release());
    assertThat(Invocation.of(CLOCK, "check", "--content", content.toString()).err())
        .doesNotContain("approval-");
    change(content.resolve("privacy/1/en.md"), "fifteen", "ten");
    assertThat(Invocation.of(CLOCK, "check", "--content", content.toString()).err())
        .contains("[approval-outdated]");
    change(version, "issued: 2026-05-01\neffective: 2026-06-01\n", "");
    assertThat(Invocation.of(CLOCK, "check", "--content", content.toString()).err())
        .doesNotContain("approval-");
  }

  @Test
  void linesOfAnotherFormAreAnsweredWithTheLinesWanted() throws IOException {
    String before = Files.readString(version, UTF_8);
    for (String wrong : List.of("[x]", "{who: Li}", "[{who: Li, on: 2026-07-01, text: abc}]")) {
      Files.writeString(version, before + "approvals: " + wrong + "\n", UTF_8);
      assertThat(release().err()).as(wrong).contains("“gazette release” gives");
    }
  }

  @Test
  void whoIsWrittenDifferentlyThereIsNamed() throws IOException {
    approve(release());
    change(version, "Li <li@shan.example>", "LI <li@shan.example>");
    assertThat(release().err()).contains("letters or blanks: LI <li@shan.example>.");
  }

  @Test
  void anAuthorIsKnownByBlanksBracketsAndCase() {
    Authorship.Author author = new Authorship.Author("Li Lei", "li@shan.example");
    assertThat(List.of("Li Lei (法务)", "LiLei", "li lei（法务）", "Li Lei <x@shan.example>"))
        .allMatch(author::isCalled);
    assertThat(List.of("Li Ming", "(Li Lei)", "法务")).noneMatch(author::isCalled);
  }

  @Test
  void aReviewTellsWhoHasNotApprovedWhatChanged() throws IOException, InterruptedException {
    git("init", "-q");
    commit("Wang", "wang@shan.example");
    change(content.resolve("privacy/1/en.md"), "fifteen", "ten");
    Invocation review = Invocation.of(CLOCK, "review", "HEAD", "--content", content.toString());
    assertThat(review.out()).containsOnlyOnce("“法务部” has not approved this version");
  }
}
