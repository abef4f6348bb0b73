package io.gazette.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * What is shown says what the source said, under the number it had and in its order, or the report
 * asks: measured on documents made from seeds.
 *
 * <p>The system property {@code gazette.fidelity.documents} makes it look at more of them, from
 * {@code gazette.fidelity.first} on.
 */
class FidelityTest {

  private static final int DOCUMENTS = Integer.getInteger("gazette.fidelity.documents", 150);
  private static final long FIRST = Long.getLong("gazette.fidelity.first", 1);

  final List<String> silent = new ArrayList<>();
  int lines;
  int equal;
  int asked;

  @Test
  void nothingIsSilentlyAnother() {
    for (long seed = FIRST; seed < FIRST + DOCUMENTS; seed++) {
      one(seed);
    }
    String figures = lines + " lines: " + equal + " equal, " + asked + " asked about";
    System.getLogger("fidelity").log(System.Logger.Level.INFO, figures);
    assertThat(silent).as(figures).isEmpty();
    assertThat(equal).as(figures).isGreaterThan(lines * 90 / 100);
  }

  void one(long seed) {
    RandomDocument document = new RandomDocument(seed);
    Imported imported = Imported.of(document.source());
    List<String> shown = ShownText.lines(imported);
    Set<String> expected = new HashSet<>();
    int before = -1;
    for (String line : document.labels()) {
      String key = ShownText.key(line);
      expected.add(key);
      int at = shown.indexOf(key);
      judge(seed, imported, line, at > before);
      before = Math.max(at, before);
    }
    Set<String> headings = ShownText.headings(imported);
    for (String heading : document.headings()) {
      if (!headings.contains(ShownText.key(heading))) {
        judge(seed, imported, heading, false);
      }
    }
    for (String line : document.paragraphs()) {
      judge(seed, imported, line, !headings.contains(ShownText.key(line)));
    }
    Map<String, Integer> depths = ShownText.depths(imported);
    document
        .depths()
        .forEach(
            (line, depth) ->
                judge(seed, imported, line, depth.equals(depths.get(ShownText.key(line)))));
    for (String row : document.cells()) {
      expected.add(row);
      judge(seed, imported, row, shown.contains(row));
    }
    document.references().forEach(reference -> judge(seed, imported, shown, reference));
    document.jumps().forEach(line -> judgeJump(seed, imported, line));
    document.pages().forEach(line -> judgeJump(seed, imported, line));
    document.lost().forEach(words -> judgeLost(seed, imported, words));
    for (String line : shown) {
      boolean reference =
          document.references().stream()
              .anyMatch(found -> line.startsWith(ShownText.key(found.before())));
      boolean empty = line.matches("\\|*");
      if (!empty
          && !reference
          && !expected.contains(line)
          && imported.asked().stream().noneMatch(words -> quotes(words, line))) {
        silent.add(seed + ": only shown: " + line);
      }
    }
  }

  private void judge(long seed, Imported imported, String line, boolean right) {
    lines++;
    if (right) {
      equal++;
    } else if (imported.asked().stream().anyMatch(words -> quotes(words, line))) {
      asked++;
    } else {
      silent.add(seed + ": not shown: " + line);
    }
  }

  /** Where a number is missing before a line, and where one is that of a page, the report asks. */
  private void judgeJump(long seed, Imported imported, String line) {
    lines++;
    boolean questioned =
        imported.decisions().stream()
            .filter(decision -> decision.get("weight").equals("question"))
            .anyMatch(decision -> quotes(decision.getOrDefault("source", "").toString(), line));
    if (questioned) {
      asked++;
    } else {
      silent.add(seed + ": not asked: " + line);
    }
  }

  /** A reference reads as it did, and leads to the clause that has its number or is asked about. */
  private void judge(
      long seed, Imported imported, List<String> shown, RandomDocument.Reference reference) {
    lines++;
    String before = ShownText.key(reference.before());
    String line = shown.stream().filter(found -> found.startsWith(before)).findFirst().orElse("");
    String after = ShownText.key(reference.number() + reference.after());
    boolean stays = line.equals(before + after);
    boolean leads =
        !reference.heading().isEmpty()
            && imported.said("reference-linked").stream()
                .anyMatch(
                    said ->
                        said.contains("“" + reference.number() + "”")
                            && said.contains(reference.heading() + "”"));
    if (leads && stays) {
      equal++;
    } else if (stays
        && imported.noted("reference-unknown").stream()
            .anyMatch(words -> words.endsWith(": " + reference.number()))) {
      asked++;
    } else {
      silent.add(seed + ": other reference: " + reference + " in " + line);
    }
  }

  private void judgeLost(long seed, Imported imported, String words) {
    lines++;
    String end = words.substring(words.length() - 5);
    if (imported.said("unreadable").stream().anyMatch(said -> said.contains(end))) {
      asked++;
    } else {
      silent.add(seed + ": nothing said of: " + words);
    }
  }

  private static boolean quotes(String words, String line) {
    String key = ShownText.key(words);
    String other = ShownText.key(line);
    return key.contains(other) || other.contains(key);
  }
}
