package io.gazette.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.Diagnostics;
import io.gazette.diagnostic.SourcePosition;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ContentLoaderTest {

  private static final Path GOOD = ContentCase.resource("good");

  @TempDir private Path folder;

  @Test
  void readsWhatWasWritten() throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Optional<ContentTree> tree = ContentLoader.load(GOOD, SealedSettings.NONE, diagnostics);
    assertThat(diagnostics.sorted()).isEmpty();
    assertThat(tree.map(TreePrinter::print).orElseThrow())
        .isEqualTo(Files.readString(ContentCase.resource("good.txt")));
  }

  @Test
  void readsTheSameWithAnyLineEndAndByteOrderMark() throws IOException {
    Path content = folder.resolve("content");
    for (Path file : filesBelow(GOOD)) {
      Path copy = content.resolve(GOOD.relativize(file));
      Files.createDirectories(copy.getParent());
      String end = file.toString().endsWith("en.md") ? "\r" : "\r\n";
      Files.writeString(copy, "\uFEFF" + Files.readString(file).replace("\n", end));
    }
    assertThat(load(content)).isEqualTo(load(GOOD));
  }

  @Test
  void dependsOnNeitherLocaleNorTimeZone() {
    String usual = load(GOOD);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      // Lower-cases I to ı; a calendar and digits of its own; the latest day on earth.
      Locale.setDefault(Locale.forLanguageTag("tr-TR-u-ca-buddhist-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(load(GOOD)).isEqualTo(usual);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  /** The default charset is fixed when Java starts, so this needs a Java of its own. */
  @Test
  void doesNotDependOnTheDefaultCharset() throws Exception {
    Path out = folder.resolve("out");
    Path errors = folder.resolve("errors");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=ISO-8859-1",
                "-Dsun.jnu.encoding=ANSI_X3.4-1968",
                "-cp",
                System.getProperty("java.class.path"),
                PrintTree.class.getName(),
                GOOD.toString())
            .redirectOutput(out.toFile())
            .redirectError(errors.toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(errors)).isEmpty();
    assertThat(Files.readString(out)).isEqualTo("ISO-8859-1\n" + load(GOOD));
  }

  /** Run by {@link #doesNotDependOnTheDefaultCharset()}. */
  static final class PrintTree {
    public static void main(String[] arguments) throws IOException {
      String charset = Charset.defaultCharset().name();
      String text = charset + "\n" + load(Path.of(arguments[0]));
      System.out.write(text.getBytes(StandardCharsets.UTF_8));
      System.out.flush();
    }
  }

  @Test
  void followsALinkToTheContentFolderItself() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), GOOD);
    assertThat(load(link)).isEqualTo(load(GOOD));
  }

  @Test
  void saysThatThereIsNoContentFolder() throws IOException {
    Path nothing = folder.resolve("nothing");
    Path file = Files.writeString(folder.resolve("file"), "x");
    for (Path each : List.of(nothing, file)) {
      assertThat(problems(each))
          .containsExactly(
              Diagnostic.of(Code.CONTENT_MISSING, SourcePosition.startOf("."), each.toString()));
    }
  }

  @Test
  void refusesComparisonsThatNobodyWouldWaitFor() throws IOException {
    Path content = folder.resolve("content");
    for (Path file : filesBelow(GOOD)) {
      Path copy = content.resolve(GOOD.relativize(file));
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy);
    }
    Path policy = content.resolve("notice");
    Files.createDirectories(policy);
    Files.writeString(
        policy.resolve("policy.yaml"),
        "kind: notice\ntitle: {en: Notice}\nproduct: app\nlanguages: [en]\nredlines: all\n");
    for (int at = 1; at <= 101; at++) {
      Path version = Files.createDirectories(policy.resolve("v" + at));
      Files.writeString(version.resolve("version.yaml"), "change: notice\n");
      Files.writeString(version.resolve("en.md"), "# Notice\n");
    }
    assertThat(problems(content))
        .contains(
            Diagnostic.of(
                Code.TOO_MANY_REDLINES,
                new SourcePosition("notice/policy.yaml", 5, 11),
                "101",
                "5050",
                "5000"));
  }

  @Test
  void stopsAtTooManyFilesOfOneVersion() throws IOException {
    Path content = ContentCase.named("base-alone").writeTo(folder);
    Path version =
        filesBelow(content).stream().filter(ContentLoaderTest::isText).findFirst().orElseThrow();
    for (int file = 0; file < FolderScanner.MOST_IN_POLICY; file++) {
      Files.createFile(version.resolveSibling("f" + file));
    }
    String folder = content.relativize(version.getParent()).toString().replace('\\', '/');
    assertThat(problems(content))
        .contains(
            Diagnostic.of(
                Code.TOO_MANY_FILES,
                SourcePosition.startOf(folder),
                Integer.toString(FolderScanner.MOST_IN_POLICY)));
  }

  @Test
  void neverOpensWhatIsNotAFile() throws Exception {
    Path content = ContentCase.named("base-alone").writeTo(folder);
    File pipe = content.resolve("shiwu/2024-03-01/en.md").toFile();
    Files.delete(pipe.toPath());
    // Reading a pipe that nobody writes to would wait for ever.
    int made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
    assumeTrue(made == 0);
    assertThat(problems(content))
        .containsExactly(
            Diagnostic.of(
                Code.FILE_UNREADABLE,
                SourcePosition.startOf("shiwu/2024-03-01/en.md"),
                "@special-file"));
  }

  /** Whatever people leave out or mix up: a tree or an error, never an exception. */
  @Test
  void alwaysGivesATreeOrAnError() throws IOException {
    Random random = new Random(3);
    List<Path> files = filesBelow(GOOD).stream().filter(file -> !isText(file)).sorted().toList();
    Path content = folder.resolve("content");
    copy(filesBelow(GOOD), content);
    int read = 0;
    for (int round = 0; round < 150; round++) {
      copy(files, content);
      for (int change = random.nextInt(3); change >= 0; change--) {
        Path file = files.get(random.nextInt(files.size()));
        List<String> others = Files.readAllLines(files.get(random.nextInt(files.size())));
        damage(content.resolve(GOOD.relativize(file)), others, random);
      }
      Diagnostics diagnostics = new Diagnostics();
      boolean present = ContentLoader.load(content, SealedSettings.NONE, diagnostics).isPresent();
      assertThat(present).isEqualTo(!diagnostics.hasErrors());
      read += present ? 1 : 0;
    }
    assertThat(read).isBetween(5, 100);
  }

  private static void damage(Path file, List<String> others, Random random) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    if (random.nextBoolean() && !lines.isEmpty()) {
      lines.remove(random.nextInt(lines.size()));
    } else {
      lines.add(random.nextInt(lines.size() + 1), others.get(random.nextInt(others.size())));
    }
    Files.write(file, lines);
  }

  private static boolean isText(Path file) {
    return file.toString().endsWith(".md");
  }

  private static void copy(List<Path> files, Path to) throws IOException {
    for (Path file : files) {
      Path copy = to.resolve(GOOD.relativize(file));
      Files.createDirectories(copy.getParent());
      Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** What is wrong with a folder, texts included. */
  private static List<Diagnostic> problems(Path content) {
    Diagnostics diagnostics = new Diagnostics();
    ContentLoader.Found found =
        ContentLoader.find(content, Edits.NONE, SealedSettings.NONE, diagnostics);
    found.texts().forEach(text -> text.read(diagnostics));
    assertThat(diagnostics.hasErrors()).isTrue();
    return diagnostics.sorted();
  }

  private static String load(Path content) {
    return TreePrinter.print(
        ContentLoader.load(content, SealedSettings.NONE, new Diagnostics()).orElseThrow());
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).toList();
    }
  }
}
