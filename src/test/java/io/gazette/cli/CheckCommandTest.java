package io.gazette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  private static final Path SMALL = Path.of("src/test/resources/golden/small/content");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-07-01T00:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private Path content;

  @BeforeEach
  void copyContent() throws IOException {
    content = folder.resolve("with blank/政策");
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

  private Invocation run(String command, String... options) {
    return Invocation.of(
        CLOCK,
        Stream.concat(Stream.of(command, "--content", content.toString()), Stream.of(options))
            .toArray(String[]::new));
  }

  private void breakReference() throws IOException {
    Path text = content.resolve("notice/2025-06-01/zh-Hans.md");
    Files.writeString(text, Files.readString(text).replace("见[](#exceptions)", "见[](#exeptions)"));
  }

  private void addStranger() throws IOException {
    Files.writeString(content.resolve("notice/notes.txt"), "x");
  }

  private List<String> files() throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.map(Path::toString).sorted().toList();
    }
  }

  @Test
  void writesNothing() throws IOException {
    List<String> before = files();
    Invocation check = run("check");
    assertThat(check.exit()).isZero();
    assertThat(check.err()).doesNotContain("error: ", "warning: ");
    assertThat(check.out())
        .startsWith("Checked 1 policy in 2 versions as of 2025-07-01, all ")
        .contains(" s" + System.lineSeparator() + "More about a finding: gazette explain ");
    assertThat(files()).isEqualTo(before);
  }

  /** A second policy, with a word doubled in it, that links to the first. */
  private void addOther() throws IOException {
    Path other = content.resolve("other");
    Path version = Files.createDirectories(other.resolve("2025-06-01"));
    for (String file : List.of("policy.yaml", "2025-06-01/version.yaml")) {
      Files.copy(content.resolve("notice").resolve(file), other.resolve(file));
    }
    try (Stream<Path> texts = Files.list(content.resolve("notice/2025-06-01"))) {
      for (Path text : texts.filter(path -> path.toString().endsWith(".md")).toList()) {
        Files.writeString(
            version.resolve(text.getFileName().toString()),
            "# 公告\n\n## 甲 {#a}\n\n我们的的手机，见[公告](policy:notice#gone)。\n");
      }
    }
  }

  @Test
  void anErrorInOnePolicyDoesNotHideWhatOthersSay() throws IOException {
    addOther();
    Path version = content.resolve("notice/2025-06-01/version.yaml");
    Files.writeString(version, "isued: 2025-06-01\n" + Files.readString(version));
    Invocation check = run("check");
    assertThat(check.exit()).isEqualTo(1);
    assertThat(check.err())
        .contains(
            "info: What “notice” says was not checked, because of the errors in"
                + " notice/2025-06-01/version.yaml. [policy-unchecked]")
        .contains("other/2025-06-01/zh-Hans.md:5:")
        .contains("[word-doubled]")
        .doesNotContain("What “other” says", "-unknown] ");
    assertThat(run("check", "--format", "json").out()).contains("\"policy-unchecked\"");
    assertThat(run("build", "--output", folder.resolve("out").toString()).err())
        .doesNotContain("policy-unchecked");
  }

  @Test
  void anErrorInWhatPoliciesShareIsSaidToHideThemAll() throws IOException {
    addOther();
    Path site = content.resolve("site.yaml");
    Files.writeString(site, Files.readString(site) + "tite: x\n");
    assertThat(run("check").err())
        .contains("info: What “notice, other” says was not checked, because of the errors in")
        .doesNotContain("[word-doubled]");
  }

  @Test
  void comparesTheListsWithTheApp() throws IOException {
    Path manifest = folder.resolve("AndroidManifest.xml");
    Files.writeString(
        manifest,
        """
        <manifest xmlns:android="http://schemas.android.com/apk/res/android">
          <uses-permission android:name="android.permission.CAMERA"/>
        </manifest>
        """);
    Invocation check = run("check", "--app", manifest.toString());
    assertThat(check.exit()).isZero();
    assertThat(check.err())
        .contains(
            "notice/2025-06-01/permissions.yaml:1:1: warning: The app asks for"
                + " android.permission.CAMERA, which is not in the list of permissions ("
                + manifest
                + ":2). [permission-unlisted]")
        .contains("notice/2025-06-01/permissions.yaml:2:5: warning: The list says")
        .contains("[permission-unused]");
    assertThat(run("check", "--strict", "--app", "app=" + manifest).exit()).isEqualTo(1);
  }

  @Test
  void filesOfAppsThatCannotBeComparedFail() throws IOException {
    Path unknown = Files.writeString(folder.resolve("notes.txt"), "nothing");
    Path damaged = Files.writeString(folder.resolve("Info.plist"), "<plist>\n<dict>");
    Invocation check =
        run(
            "check",
            "--app",
            unknown.toString(),
            "--app",
            "app=" + damaged,
            "--app",
            "ap=" + damaged,
            "--app",
            folder.resolve("none.xml").toString(),
            "--sdk-register",
            unknown.toString());
    assertThat(check.exit()).isEqualTo(1);
    assertThat(check.err())
        .contains(
            unknown + ":1:1: error: This is none of the files of an app",
            damaged + ":2:1: error: The file ends too early",
            "No product with lists is called “ap”. Those with lists are: app. [app-product-unknown]",
            "Did you mean “app”?",
            "none.xml:1:1: error: ",
            "[register-unnamed]");
  }

  @Test
  void ofSeveralProductsOneIsNamed() throws IOException {
    Path site = content.resolve("site.yaml");
    Files.writeString(
        site,
        Files.readString(site).stripTrailing()
            + "\n  - id: other\n    name: {zh-Hans: 另一应用, en: Other App}\n");
    Path other = content.resolve("other/2025-06-01");
    Files.createDirectories(other);
    for (String file :
        List.of("version.yaml", "zh-Hans.md", "en.md", "permissions.yaml", "sdks.yaml")) {
      Files.copy(content.resolve("notice/2025-06-01").resolve(file), other.resolve(file));
    }
    Files.writeString(
        content.resolve("other/policy.yaml"),
        Files.readString(content.resolve("notice/policy.yaml")).replace(": app", ": other"));
    Path manifest = Files.writeString(folder.resolve("m.xml"), "<manifest/>");
    assertThat(run("check", "--app", manifest.toString()).err())
        .contains(
            "Which product is "
                + manifest
                + " of? Those with lists are: app, other."
                + " [app-product-unsaid]");
    assertThat(run("check", "--app", "other=" + manifest).err())
        .contains("other/2025-06-01/permissions.yaml:2:5: warning")
        .doesNotContain("notice/2025-06-01/permissions.yaml:2:5: warning");
  }

  @Test
  void findsWhatABuildFinds() throws IOException {
    breakReference();
    addStranger();
    Invocation check = run("check");
    Invocation build = run("build", "--output", folder.resolve("site").toString());
    assertThat(check.exit()).isEqualTo(ExitCode.CONTENT);
    // And more: a build does not tell what is only information.
    assertThat(check.err().lines())
        .containsAll(build.err().lines().filter(line -> line.endsWith("]")).toList());
    assertThat(check.err()).contains("info: ");
    assertThat(build.err()).doesNotContain("info: ");
    assertThat(check.err()).contains("[unknown-clause]").contains("[file-unexpected]");
    assertThat(check.out()).contains("Because of these errors no pages were made");
  }

  @Test
  void findsWhatIsWrongWithATheme() throws IOException {
    Path theme = Files.createDirectories(folder.resolve("theme/templates"));
    Files.writeString(theme.resolve("history.ftlh"), "${nothing.of.the.kind}");
    Invocation check = run("check", "--theme", theme.getParent().toString());
    assertThat(check.exit()).isEqualTo(ExitCode.CONTENT);
    assertThat(check.err()).contains("[theme-");
  }

  @Test
  void failsOnWhatItIsAskedTo() throws IOException {
    addStranger();
    assertThat(run("check").exit()).isZero();
    assertThat(run("check", "--strict").exit()).isEqualTo(ExitCode.CONTENT);
    assertThat(run("check", "--fail-on", "warning").exit()).isEqualTo(ExitCode.CONTENT);
    breakReference();
    assertThat(run("check", "--fail-on", "never").exit()).isZero();
    Invocation both = run("check", "--strict", "--fail-on", "never");
    assertThat(both.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(both.err()).contains("Give --strict or --fail-on, not both.");
    assertThat(run("check", "--format", "xml").err()).contains("text, json, sarif, junit");
  }

  @Test
  void aStrictBuildWritesNothingWhereThereIsAWarning() throws IOException {
    addStranger();
    Path site = folder.resolve("site");
    Invocation strict = run("build", "--strict", "--output", site.toString());
    assertThat(strict.exit()).isEqualTo(ExitCode.CONTENT);
    assertThat(strict.err()).contains("Nothing was written");
    assertThat(site).doesNotExist();
    assertThat(run("build", "--output", site.toString()).exit()).isZero();
    breakReference();
    // Never a site with errors, whatever the exit code should say.
    assertThat(run("build", "--fail-on", "never", "--output", site.toString()).exit()).isEqualTo(1);
  }

  @Test
  void standardOutputIsForProgramsAlone() throws IOException {
    breakReference();
    Invocation json = run("check", "--format", "json");
    assertThat(json.exit()).isEqualTo(ExitCode.CONTENT);
    assertThat(json.out()).startsWith("{").endsWith("}\n").contains("\"unknown-clause\"");
    assertThat(json.out()).contains("/政策/notice/2025-06-01/zh-Hans.md\"");
    Invocation quiet =
        run("build", "--format", "sarif", "-q", "--output", folder.resolve("site").toString());
    assertThat(quiet.out()).startsWith("{").endsWith("}\n").contains("\"startLine\": 23");
    assertThat(quiet.err()).startsWith("Nothing was written");
  }

  @Test
  void quietSaysNothingButWhatIsFound() {
    Invocation quiet = run("check", "--quiet");
    assertThat(quiet.out()).isEmpty();
    assertThat(quiet.err()).contains("info: ");
    Invocation build = run("build", "--quiet", "--output", folder.resolve("site").toString());
    assertThat(build.out() + build.err()).isEmpty();
  }

  @Test
  void completesForThreeShells() {
    for (String shell : List.of("bash", "zsh")) {
      Invocation script = Invocation.of(CLOCK, "completion", shell);
      assertThat(script.exit()).isZero();
      assertThat(script.out()).startsWith("#!").contains("complete -F");
      assertThat(script.out()).contains("_args=(\"error\" \"warning\" \"info\" \"never\")");
      assertThat(script.out()).contains("CODE_pos_param_args=(\"content-missing\" ");
    }
    assertThat(Invocation.of(CLOCK, "completion", "fish").out())
        .contains("complete -c gazette -n '__fish_seen_subcommand_from check' -l fail-on -x")
        .contains("'error warning info never'")
        .contains("-n '__fish_seen_subcommand_from explain' -a 'content-missing ")
        .contains("__fish_seen_subcommand_from new; and __fish_seen_subcommand_from policy");
    assertThat(Invocation.of(CLOCK, "completion", "csh").exit()).isEqualTo(ExitCode.USAGE);
  }
}
