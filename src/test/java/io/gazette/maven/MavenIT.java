package io.gazette.maven;

import static io.gazette.site.Nginx.header;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.gazette.site.Nginx;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A repository with only content, published by Maven alone, from a local repository that is empty
 * but for what this machine can give.
 *
 * <p>What this machine has of Maven's plugins is taken from its own local repository, all else from
 * the network. Without {@code mvn}, {@code git} or a network it is skipped, with {@code
 * -Dgazette.maven=required} that is a failure; {@code -Dgazette.maven=skip} skips it at once.
 */
class MavenIT {

  private static final Path CONTENT = Path.of("src/test/resources/golden/small/content");
  private static final String MODE = System.getProperty("gazette.maven", "optional");

  private static final Map<String, String> SOMEBODY =
      Map.of(
          "GIT_AUTHOR_NAME", "A",
          "GIT_AUTHOR_EMAIL", "a@b.example",
          "GIT_COMMITTER_NAME", "A",
          "GIT_COMMITTER_EMAIL", "a@b.example",
          "LC_ALL", "C.UTF-8",
          "LANG", "en");

  @TempDir static Path folder;
  private static Path repository;

  private record Run(int exit, String said) {}

  @BeforeAll
  static void begin() throws Exception {
    Assumptions.assumeFalse(MODE.equals("skip"), "-Dgazette.maven=skip");
    require(program("mvn").isPresent() && program("git").isPresent(), "mvn or git is missing");
    repository = folder.resolve("政 策");
    try (Stream<Path> paths = Files.walk(CONTENT)) {
      for (Path path : paths.toList()) {
        Path target = repository.resolve("content").resolve(CONTENT.relativize(path).toString());
        Files.createDirectories(target.getParent());
        Files.copy(path, target);
      }
    }
    Files.writeString(
        folder.resolve("settings.xml"),
        """
        <settings><mirrors><mirror>
          <id>machine</id><mirrorOf>central</mirrorOf><url>file://%s</url>
        </mirror></mirrors></settings>
        """
            .formatted(machine()));
    assertThat(init(repository)).contains("Created 7 files for Maven").doesNotContain("site.yaml");
  }

  private static String init(Path folder) throws Exception {
    String jar = System.getProperty("gazette.jar");
    Path java = Path.of(System.getProperty("java.home"), "bin/java");
    return run(folder, List.of(java.toString(), "-jar", jar, "init", "--maven")).said();
  }

  private static void require(boolean there, String what) {
    assertThat(there || !MODE.equals("required")).as(what).isTrue();
    Assumptions.assumeTrue(there, what);
  }

  private static Optional<Path> program(String name) {
    return Arrays.stream(System.getenv("PATH").split(":", -1))
        .map(path -> Path.of(path, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Path machine() {
    return Path.of(System.getProperty("user.home"), ".m2/repository");
  }

  /** Whether this machine has what Maven needs beside Gazette. */
  private static boolean isStocked() {
    return Stream.of("site-plugin/3.22.0", "scm-publish-plugin/3.3.0")
        .map(plugin -> "org/apache/maven/plugins/maven-" + plugin + "/maven-")
        .map(start -> start + start.replaceFirst(".*/maven-(.+)/(.+)/maven-", "$1-$2.jar"))
        .allMatch(file -> Files.exists(machine().resolve(file)));
  }

  private static Run mvn(String... arguments) throws Exception {
    return mvn(repository, arguments);
  }

  private static Run mvn(Path repository, String... arguments) throws Exception {
    List<String> command =
        List.of("mvn", "-B", "-ntp", "-Dmaven.repo.local=" + folder.resolve("m2"));
    List<String> machine = List.of("-s", folder.resolve("settings.xml").toString());
    List<String> all = List.of(arguments);
    Run run = run(repository, joined(joined(command, isStocked() ? machine : List.of()), all));
    if (run.exit() != 0 && run.said().contains("in machine (")) {
      run = run(repository, joined(joined(command, List.of("-U")), all));
    }
    boolean offline = run.exit() != 0 && run.said().contains("transfer artifact");
    require(!offline, "no network for Maven's plugins");
    return run;
  }

  private static List<String> joined(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  private static Run run(Path folder, List<String> command) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().putAll(SOMEBODY);
    Process process = builder.start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Run(process.waitFor(), said);
  }

  private static String git(String... arguments) throws Exception {
    Run run =
        run(
            repository,
            joined(List.of("git", "--git-dir=" + folder.resolve("p.git")), List.of(arguments)));
    assertThat(run.exit()).as(run.said()).isZero();
    return run.said().strip();
  }

  @Test
  void publishesToAFolderAndToABranch() throws Exception {
    git("init", "-q", "--bare", folder.resolve("p.git").toString());
    String begin = git("commit-tree", "-m", "Begin", git("mktree"));
    git("update-ref", "refs/heads/gh-pages", begin);
    Run done =
        mvn(
            "verify",
            "site-deploy",
            "scm-publish:publish-scm",
            "-Dgazette.asOf=2025-07-01",
            "-Dscmpublish.pubScmUrl=scm:git:file://" + folder.resolve("p.git"));

    assertThat(done.exit()).as(done.said()).isZero();
    assertThat(done.said())
        .containsPattern("gazette:[^ ]+:check ")
        .containsPattern("gazette:[^ ]+:build ")
        .contains("Built 1 policy in 2 versions as of 2025-07-01");
    Path published = repository.resolve("target/published");
    assertThat(Files.readString(published.resolve("index.html"))).contains("policies/index.html");
    assertWhole(published.resolve("policies"));
    assertThat(git("ls-tree", "-r", "--name-only", "gh-pages").lines())
        .contains("index.html", "policies/zh-Hans/notice/index.html", "policies/manifest.sha256");
  }

  private static void assertWhole(Path site) throws IOException {
    assertThat(site.resolve("zh-Hans/notice/index.html")).exists();
    for (String line : Files.readAllLines(site.resolve("manifest.sha256"))) {
      assertThat(line.startsWith("#") || Files.exists(site.resolve(line.substring(66)))).isTrue();
    }
  }

  /** From nothing to what a reader's browser is told: the way of somebody who begins. */
  @Test
  void anEmptyFolderBecomesASiteThatNginxServes() throws Exception {
    Path begun = Files.createDirectory(folder.resolve("begun"));
    assertThat(init(begun)).contains("Created 7 files for Maven", "site.yaml");
    Path version;
    try (Stream<Path> files = Files.walk(begun.resolve("content"))) {
      version = files.filter(file -> file.endsWith("version.yaml")).findFirst().orElseThrow();
    }
    Files.writeString(
        version, Files.readString(version).replace("# issued:", "issued:").replace("# eff", "eff"));
    Run done = mvn(begun, "site", "-Dgazette.asOf=2025-07-01");
    assertThat(done.exit()).as(done.said()).isZero();

    Path site = begun.resolve("target/site");
    try (Nginx nginx = Nginx.serve(site, Files.createDirectory(folder.resolve("nginx")))) {
      String home = new String(nginx.get("/").body(), UTF_8);
      assertThat(home).contains("policies/index.html");
      serves(nginx, "/policies");
    }
    Path alone = site.resolve("policies");
    try (Nginx nginx = Nginx.serve(alone, Files.createDirectory(folder.resolve("nginx2")))) {
      serves(nginx, "");
    }
  }

  private static void serves(Nginx nginx, String at) throws Exception {
    HttpResponse<byte[]> page = nginx.get(at + "/zh-Hans/privacy/", "Accept-Encoding", "gzip");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(header(page, "Content-Type")).isEqualTo("text/html; charset=utf-8");
    assertThat(header(page, "Content-Security-Policy")).startsWith("script-src 'none'");
    assertThat(header(page, "Content-Encoding")).isEqualTo("gzip");
    HttpResponse<byte[]> missing = nginx.get(at + "/zh-Hans/nowhere/");
    assertThat(missing.statusCode()).isEqualTo(404);
    assertThat(new String(missing.body(), UTF_8)).contains("<html");
    assertThat(header(missing, "Content-Security-Policy")).startsWith("script-src 'none'");
    HttpResponse<byte[]> api = nginx.get(at + "/api/v1/privacy.json");
    assertThat(header(api, "Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(header(api, "Content-Type")).isEqualTo("application/json");
    for (String feed : List.of("/zh-Hans/feed.xml", "/zh-Hans/privacy/feed.xml")) {
      HttpResponse<byte[]> answer = nginx.get(at + feed);
      assertThat(answer.statusCode()).as(feed).isEqualTo(200);
      assertThat(header(answer, "Content-Type")).startsWith("application/atom+xml");
      assertThat(header(answer, "Access-Control-Allow-Origin")).isEqualTo("*");
    }
  }

  @Test
  void whatIsWrongFailsTheBuild() throws Exception {
    Path text = repository.resolve("content/notice/2025-06-01/en.md");
    String good = Files.readString(text);
    Files.writeString(text, good + "\nSee [](#nowhere).\n");
    try {
      Run failed = mvn("verify");
      assertThat(failed.exit()).isNotZero();
      assertThat(failed.said())
          .contains("[ERROR]", "content/notice/2025-06-01/en.md:", "[unknown-clause]")
          .contains("The content has problems");
      assertThat(mvn("verify", "-Dgazette.skip").exit()).isZero();
    } finally {
      Files.writeString(text, good);
    }
  }
}
