package io.gazette.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputWriterTest {

  @TempDir Path folder;

  private static OutputTree tree(String... pathsAndTexts) {
    OutputTree.Builder tree = OutputTree.builder();
    for (int at = 0; at < pathsAndTexts.length; at += 2) {
      tree.add(pathsAndTexts[at], pathsAndTexts[at + 1]);
    }
    return tree.build();
  }

  private void publish(OutputTree tree) throws IOException {
    StringBuilder record = new StringBuilder();
    tree.paths().forEach(path -> record.append("digest  ").append(path).append('\n'));
    try (OutputWriter writer = open()) {
      writer.write(tree);
      writer.write(tree("list", record.toString()));
      writer.commit();
    }
  }

  private OutputWriter open() throws IOException {
    return OutputWriter.open(folder.resolve("site"), "list", List.of(folder.resolve("content")));
  }

  private void refuses(ForeignFolderException.Reason reason) {
    assertThatThrownBy(() -> publish(tree("a", "new")))
        .isInstanceOfSatisfying(
            ForeignFolderException.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  /** As where the output is a mount point, or comes with a container. */
  @Test
  void replacesTheFilesOfAFolderThatCannotBeRenamed() throws IOException {
    publish(tree("a", "1", "gone/b", "1", "same", "s", "kind", "file"));
    Path site = folder.resolve("site");
    Path next = Files.createDirectories(folder.resolve("next"));
    for (String file : List.of("a", "c/d", "same", "kind/e", Replaceable.MARKER, "list")) {
      Files.createDirectories(next.resolve(file).getParent());
    }
    Files.writeString(next.resolve("a"), "2");
    Files.writeString(next.resolve("c/d"), "2");
    Files.writeString(next.resolve("same"), "s");
    Files.writeString(next.resolve("kind/e"), "2");
    Files.writeString(next.resolve(Replaceable.MARKER), Replaceable.MARKER_TEXT);
    Files.writeString(
        next.resolve("list"), "digest  a\ndigest  c/d\ndigest  same\ndigest  kind/e\n");

    FolderContents.copy(next, site, "list");

    assertThat(contents(site)).isEqualTo(contents(next));
    publish(tree("a", "3"));
    assertThat(site.resolve("a")).hasContent("3");
  }

  /** Half of the new files are there, half of the old ones are still there. */
  @Test
  void aMixtureOfTwoOutputsIsStillOurs() throws IOException {
    publish(tree("a", "1", "old", "1"));
    Path site = folder.resolve("site");
    Path next = Files.createDirectories(folder.resolve("next"));
    Files.writeString(next.resolve("new"), "2");
    Files.writeString(next.resolve("list"), "digest  new\ndigest  unreadable\n");
    Files.createSymbolicLink(next.resolve("unreadable"), next.resolve("nothing"));

    assertThatThrownBy(() -> FolderContents.copy(next, site, "list"))
        .isInstanceOf(IOException.class);

    assertThat(site.resolve("new")).hasContent("2");
    assertThat(site.resolve("old")).hasContent("1");
    publish(tree("a", "3"));
    assertThat(site.resolve("a")).hasContent("3");
    assertThat(site.resolve("new")).doesNotExist();
  }

  private static Map<String, String> contents(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (var paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(root.relativize(path).toString(), Files.readString(path));
      }
    }
    return files;
  }

  @Test
  void neverDeletesWhatWasPutIntoTheOutputLater() throws IOException {
    for (String foreign :
        List.of("CNAME", ".nojekyll", ".well-known/x.txt", ".git/config", "b/MP_verify_a.txt")) {
      publish(tree("a", "1", "b/index.html", "1"));
      Path file = folder.resolve("site").resolve(foreign);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "mine");
      refuses(ForeignFolderException.Reason.FOREIGN_FILES);
      assertThat(file).hasContent("mine");
      Files.delete(file);
      if (foreign.startsWith(".git")) {
        Files.delete(file.getParent());
      }
    }
    Files.createSymbolicLink(folder.resolve("site/link"), folder);
    refuses(ForeignFolderException.Reason.FOREIGN_FILES);
  }

  @Test
  void aMarkerAndAListOfAStrangerMakeNoFolderReplaceable() throws IOException {
    Path site = Files.createDirectories(folder.resolve("site"));
    Files.writeString(site.resolve(".gazette-output"), "");
    Files.writeString(site.resolve("thesis.txt"), "mine");
    Files.writeString(site.resolve("list"), "digest  thesis.txt\n");
    refuses(ForeignFolderException.Reason.FOREIGN_FILES);
    Files.createDirectories(folder.resolve("content"));
    assertThatThrownBy(
            () ->
                OutputWriter.open(
                    folder.resolve("content/out"), "list", List.of(folder.resolve("content"))))
        .isInstanceOf(ForeignFolderException.class);
    assertThatThrownBy(() -> OutputWriter.open(folder, "list", List.of(folder.resolve("content"))))
        .isInstanceOf(ForeignFolderException.class);
  }

  private List<String> beside() throws IOException {
    try (var entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void replacesTheFolderAsAWhole() throws IOException {
    publish(tree("a/index.html", "old", "b/index.html", "gone"));
    publish(tree("a/index.html", "new"));
    assertThat(folder.resolve("site/a/index.html")).hasContent("new");
    assertThat(folder.resolve("site/b")).doesNotExist();
    assertThat(beside()).containsExactly("site");
  }

  @Test
  void leavesTheOldOutputAloneWithoutACommit() throws IOException {
    publish(tree("a", "old"));
    try (OutputWriter writer = open()) {
      writer.write(tree("a", "new"));
    }
    assertThat(folder.resolve("site/a")).hasContent("old");
    assertThat(beside()).containsExactly("site");
  }

  @Test
  void neverReplacesAFolderWithFilesOfOthers() throws IOException {
    Files.createDirectories(folder.resolve("site"));
    Files.writeString(folder.resolve("site/thesis.txt"), "mine");
    assertThatThrownBy(() -> publish(tree("a", "new"))).isInstanceOf(ForeignFolderException.class);
    assertThat(folder.resolve("site/thesis.txt")).hasContent("mine");
  }

  @Test
  void neverReplacesAFile() throws IOException {
    Files.writeString(folder.resolve("site"), "mine");
    assertThatThrownBy(() -> publish(tree("a", "new"))).isInstanceOf(ForeignFolderException.class);
    assertThat(folder.resolve("site")).hasContent("mine");
  }

  @Test
  void anEmptyFolderMayBeUsed() throws IOException {
    Files.createDirectories(folder.resolve("site"));
    publish(tree("a", "new"));
    assertThat(folder.resolve("site/a")).hasContent("new");
  }

  @Test
  void anOutputIsNeverReachedByALink() throws IOException {
    Files.createDirectories(folder.resolve("real"));
    Files.createSymbolicLink(folder.resolve("site"), folder.resolve("real"));
    refuses(ForeignFolderException.Reason.LINK);
    assertThat(folder.resolve("real")).isEmptyDirectory();
  }

  @Test
  void keepsTheModificationTimeOfFilesThatDidNotChange() throws IOException {
    publish(tree("same", "x", "other", "1"));
    FileTime past = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(folder.resolve("site/same"), past);
    Files.setLastModifiedTime(folder.resolve("site/other"), past);
    publish(tree("same", "x", "other", "2"));
    assertThat(Files.getLastModifiedTime(folder.resolve("site/same"))).isEqualTo(past);
    assertThat(Files.getLastModifiedTime(folder.resolve("site/other"))).isNotEqualTo(past);
  }

  @Test
  void clearsWhatAKilledRunLeft() throws IOException {
    Files.createDirectories(folder.resolve(".site.gazette-staging/half"));
    publish(tree("a", "1"));
    assertThat(beside()).containsExactly("site");
  }

  @Test
  void putsTheOldOutputBackAfterAKillBetweenTwoRenames() throws IOException {
    publish(tree("a", "old"));
    Files.move(folder.resolve("site"), folder.resolve(".site.gazette-staging-old"));
    open().close();
    assertThat(folder.resolve("site/a")).hasContent("old");
    assertThat(beside()).containsExactly("site");
  }

  private static final int MANY = Leftover.WORTH_KEEPING;

  private static String file(int number) {
    return "folder-" + number % 7 + "/" + number;
  }

  private static OutputTree many() {
    OutputTree.Builder tree = OutputTree.builder();
    for (int number = 0; number < MANY; number++) {
      tree.add(file(number), "words " + number);
    }
    return tree.build();
  }

  /** Publishes many files that are kept, and others that are new. */
  private int publishAgain(OutputTree others) throws IOException {
    StringBuilder record = new StringBuilder();
    many().paths().forEach(path -> record.append("digest  ").append(path).append('\n'));
    others.paths().forEach(path -> record.append("digest  ").append(path).append('\n'));
    int ready = 0;
    try (OutputWriter writer = open()) {
      for (String path : many().paths()) {
        if (writer.readyStamp(path).isPresent()
            && writer.readyStamp(path).equals(writer.liveStamp(path))) {
          writer.keepReady(path);
          ready++;
        } else {
          writer.keep(path);
        }
      }
      writer.write(others);
      writer.write(tree("list", record.toString()));
      writer.commit();
    }
    return ready;
  }

  @Test
  void namesOfKeptFilesAreMadeOnce() throws IOException {
    publish(many());
    assertThat(publishAgain(tree("b", "1"))).isZero();
    assertThat(publishAgain(tree("b", "2", "c/d", "2"))).isEqualTo(MANY);
    assertThat(publishAgain(tree("b/e", "3"))).isEqualTo(MANY);

    Map<String, String> wanted = new TreeMap<>(Map.of("b/e", "3"));
    many().paths().forEach(path -> wanted.put(path, words(path)));
    Map<String, String> found = contents(folder.resolve("site"));
    found.remove("list");
    found.remove(Replaceable.MARKER);
    assertThat(found).isEqualTo(wanted);
    assertThat(folder.resolve("site/c")).doesNotExist();
  }

  private static String words(String path) {
    return new String(many().find(path).orElseThrow(), UTF_8);
  }

  @Test
  void namesOfALargeNewOutputAreMadeAtOnce() throws IOException {
    OutputTree.Builder large = OutputTree.builder().addAll(many());
    for (int number = MANY; number < Leftover.WORTH_MAKING; number++) {
      large.add(file(number), "words " + number);
    }
    publish(large.build());
    assertThat(publishAgain(tree("b", "1"))).isEqualTo(MANY);

    assertThat(contents(folder.resolve("site"))).hasSize(MANY + 3);
  }

  /** What was deleted to make room is gone with all that it held. */
  @Test
  void aFolderThatBecameAFileIsNoHindranceLater() throws IOException {
    publish(many());
    publishAgain(tree("verify/a/b", "1"));
    for (int build = 0; build < 3; build++) {
      publishAgain(tree("verify", "2"));
      assertThat(folder.resolve("site/verify")).hasContent("2");
    }
    publishAgain(tree("verify/a/b", "3"));
    publishAgain(tree("verify/a/b", "3"));
    assertThat(folder.resolve("site/verify/a/b")).hasContent("3");
  }

  /** The files beside it are those of the output, and a person's repository does not show them. */
  @Test
  void whatIsLeftTakesNoRoom() throws IOException {
    publish(many());
    publishAgain(tree("b", "1"));

    Path left = folder.resolve(".site.gazette-staging");
    assertThat(left.resolve("b")).doesNotExist();
    assertThat(left.resolve(".gitignore")).hasContent("*");
    assertThat(folder.resolve("site/.gitignore")).doesNotExist();
    assertThat(Files.getAttribute(left.resolve(file(3)), "unix:ino"))
        .isEqualTo(Files.getAttribute(folder.resolve("site/" + file(3)), "unix:ino"));
  }

  @Test
  void aBuildThatIsGivenUpLeavesWhatItKept() throws IOException {
    publish(many());
    publishAgain(tree("b", "1"));
    try (OutputWriter writer = open()) {
      many().paths().forEach(writer::keepReady);
      writer.write(tree("half", "done"));
    }

    assertThat(folder.resolve("site/half")).doesNotExist();
    assertThat(folder.resolve(".site.gazette-staging/half")).doesNotExist();
    assertThat(publishAgain(tree("b", "2"))).isEqualTo(MANY);
  }

  /** What somebody put beside the output is none of it, and no way out of it. */
  @Test
  void aFolderThatLeadsElsewhereIsNotWrittenTo() throws IOException {
    publish(many());
    publishAgain(tree("b", "1"));
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.createSymbolicLink(folder.resolve(".site.gazette-staging/c"), elsewhere);

    assertThat(publishAgain(tree("c/d", "2"))).isZero();
    assertThat(folder.resolve("site/c/d")).hasContent("2");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void twoBuildsOfOneOutputDoNotMeet() throws IOException {
    try (OutputWriter first = open()) {
      first.write(tree("a", "1"));
      assertThatThrownBy(() -> open())
          .isInstanceOf(IOException.class)
          .hasMessageContaining("another build");
    }
  }

  @Test
  void aReaderAlwaysFindsTheOldSiteOrTheNewOne() throws Exception {
    publish(tree("a", "0", "b", "0"));
    AtomicBoolean done = new AtomicBoolean();
    List<String> missing = new java.util.concurrent.CopyOnWriteArrayList<>();
    Thread reader =
        new Thread(
            () -> {
              while (!done.get()) {
                if (!Files.exists(folder.resolve("site"))) {
                  missing.add("gone");
                }
              }
            });
    reader.start();
    for (int round = 1; round <= 50; round++) {
      publish(tree("a", "" + round, "b", "" + round));
    }
    done.set(true);
    reader.join();
    assertThat(missing).isEmpty();
  }

  @Test
  void noPathLeavesTheTree() {
    for (String path :
        List.of("../a", "a/../../b", "/etc/x", "a//b", "", ".", "a/./b", "a\\b", "C:/x", "a\0b")) {
      assertThatThrownBy(() -> OutputTree.builder().add(path, "x"))
          .as(path)
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aPathIsWrittenOnce() {
    OutputTree.Builder tree = OutputTree.builder().add("a", "1");
    assertThatThrownBy(() -> tree.add("a", "2")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void findsWhatWasAdded() {
    assertThat(tree("a", "é中").find("a").orElseThrow()).isEqualTo("é中".getBytes(UTF_8));
    assertThat(tree("a", "1").find("b")).isEmpty();
  }
}
