package io.gazette.mistakes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ordinary mistakes of people who do not program, and what is said about each: the tables in {@code
 * src/test/resources/mistakes}, a block a mistake, done to the small site beside them.
 *
 * <p>Nothing else may be said than a block expects. {@code README.md} there tells how a block is
 * written. With {@code -Dgazette.mistakes=words} only blocks whose title has the words are run, and
 * what was said is printed.
 */
class MistakesTest {

  private static final Path TABLES = Path.of("src/test/resources/mistakes");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicContainer> everyMistakeIsTold() throws IOException {
    try (var files = Files.list(TABLES)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(this::table)
          .toList()
          .stream();
    }
  }

  private DynamicContainer table(Path file) {
    String words = System.getProperty("gazette.mistakes", "");
    try {
      List<DynamicTest> tests =
          Block.of(Files.readString(file)).stream()
              .filter(block -> block.title().contains(words))
              .map(block -> test(file, block))
              .toList();
      return DynamicContainer.dynamicContainer(file.getFileName().toString(), tests);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private DynamicTest test(Path file, Block block) {
    return DynamicTest.dynamicTest(
        block.title() + " (" + file.getFileName() + ":" + block.line() + ")", () -> check(block));
  }

  private void check(Block block) throws IOException {
    assertThat(block.expected()).as("what is expected").isNotEmpty();
    TrialSite site = new TrialSite(Files.createTempDirectory(folder, "site"));
    site.run(block);
    List<String> unexpected = new ArrayList<>(site.findings());
    List<String> missing = new ArrayList<>();
    for (Block.Expectation expected : block.expected()) {
      if (expected instanceof Block.Finding finding) {
        if (!unexpected.removeIf(found -> (found + " ").startsWith(finding.words() + " "))) {
          missing.add(finding.words());
        }
      } else if (expected instanceof Block.Said said) {
        assertThat(site.said()).contains(said.words());
      } else if (expected instanceof Block.Page page) {
        assertThat(site.page(page.path())).contains(page.words());
      }
    }
    if (!System.getProperty("gazette.mistakes", "").isEmpty()) {
      assertThat(site.said()).as("what was said").isEmpty();
    }
    assertThat(missing).as("expected, but was not said; what was said:%n%s", site.said()).isEmpty();
    assertThat(unexpected).as("said, but not expected:%n%s", site.said()).isEmpty();
  }
}
