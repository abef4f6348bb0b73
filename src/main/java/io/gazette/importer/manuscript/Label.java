package io.gazette.importer.manuscript;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The number of a heading or item as the source has it.
 *
 * @param typed its characters; empty where the format shows it, or where it is lost
 * @param text how it looks; empty where it is lost
 * @param mark what it counts; empty where that cannot be told
 * @param whole the line with its typed number, as it stands where the number is kept
 */
public record Label(Passage typed, String text, Optional<Mark> mark, Passage whole) {

  /** A number that was typed in front of a line. */
  public static Label typed(Mark mark, Passage line) {
    Passage typed = line.sub(0, mark.length()).strip();
    return new Label(typed, typed.text(), Optional.of(mark), line);
  }

  /**
   * A number that the format shows in front of some words.
   *
   * @param next what it counts if it can: i. is the ninth after h., else the first
   */
  public static Label shown(String text, Passage words, int next) {
    List<Mark> marks = MarkReader.candidates(text + " -");
    Optional<Mark> mark =
        marks.stream()
            .filter(found -> found.value() == next)
            .findFirst()
            .or(() -> marks.stream().findFirst());
    return new Label(Passage.empty(), text, mark, words);
  }

  /** A number that the source had and lost. */
  public static Label lost(Passage words) {
    return new Label(Passage.empty(), "", Optional.empty(), words);
  }

  /** Whether nothing can be read of it. */
  public boolean isLost() {
    return text.isEmpty() || mark.filter(found -> found.family().isLost()).isPresent();
  }

  /** Whether a label that Gazette would print is this one, whatever comma stands beside it. */
  public boolean isShownAs(String printed) {
    if (mark.isEmpty()) {
      return text.equals(printed.strip());
    }
    return MarkReader.candidates(printed.strip() + " -").stream()
        .anyMatch(other -> isSame(other) && numeral(printed).equals(numeral(text)));
  }

  private boolean isSame(Mark other) {
    return other.family() == mark.orElseThrow().family()
        && other.path().equals(mark.orElseThrow().path());
  }

  /** The letters, digits and brackets of a label: 第1章 is not 第一章, 01 not 1, a) not a. */
  private static String numeral(String label) {
    return Normalizer.normalize(label, Normalizer.Form.NFKC)
        .replaceAll("[^\\p{L}\\p{N}()]", "")
        .toLowerCase(Locale.ROOT);
  }
}
