package io.gazette.diff;

import io.gazette.diff.SentenceRevision.Shape;
import io.gazette.diff.SentenceRevision.Told;
import io.gazette.diff.words.SentenceCut;
import io.gazette.diff.words.WordCharacters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Measures what is told of sentences that moved, over made-up texts and over the sentences of a
 * folder of policies if one is given. Run by hand, never by the build.
 */
final class SentenceBench {

  private static final int ROUNDS = 300;

  private SentenceBench() {}

  public static void main(String[] arguments) {
    measure("zh", SentenceRevision.CHINESE, arguments.length > 1);
    measure("en", SentenceRevision.ENGLISH, arguments.length > 1);
    if (arguments.length > 0) {
      measure("zh, policies", sentences(Path.of(arguments[0]), "zh-Hans.md"), arguments.length > 1);
      measure("en, policies", sentences(Path.of(arguments[0]), "en.md"), arguments.length > 1);
    }
  }

  private static void measure(String name, List<String> sentences, boolean shown) {
    for (Shape shape : Shape.values()) {
      Map<Told, Integer> counts = new EnumMap<>(Told.class);
      for (int seed = 0; seed < ROUNDS; seed++) {
        SentenceRevision revision = SentenceRevision.of(shape, sentences, new Random(seed));
        TextDiff diff = Redline.compare(revision.oldText(), revision.newText());
        Told told = revision.told(diff);
        if (shown && told != Told.RIGHT && counts.getOrDefault(told, 0) < 2) {
          print(shape + " " + told + " " + revision.moved() + "\n" + PlainRedline.of(diff));
        }
        counts.merge(told, 1, Integer::sum);
      }
      print(String.format(Locale.ROOT, "%-13s %-26s %s", name, shape, counts));
    }
  }

  /** The sentences of paragraphs without marks, each once. */
  private static List<String> sentences(Path folder, String file) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> found = new ArrayList<>();
      for (Path path : files.filter(each -> each.endsWith(file)).sorted().toList()) {
        for (String line : Files.readString(path).split("\n\n", -1)) {
          if (!line.matches("(?s)[#>|\\-*:{\\[0-9].*|.*[\\[*{<`].*")) {
            SentenceCut.of(line.replace("\n", "")).stream()
                .map(String::strip)
                .filter(each -> each.matches("(?s).*[。.]") && WordCharacters.weight(each) >= 30)
                .filter(each -> !found.contains(each))
                .forEach(found::add);
          }
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("SystemOut")
  private static void print(String line) {
    System.out.println(line);
  }
}
