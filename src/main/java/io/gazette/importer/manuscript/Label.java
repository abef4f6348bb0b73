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

  /**
   * Whether a label that Gazette would print is this one, whatever comma stands beside it, as long
   * as one does. Of a lost one only the brackets or the comma are known.
   */
  public boolean isShownAs(String printed) {
    if (mark.isEmpty()) {
      return text.equals(printed.strip());
    }
    List<Mark> others = MarkReader.candidates(printed.strip() + " -");
    return isLost()
        ? others.stream().anyMatch(other -> isFormOf(other, mark.get().family()))
        : others.stream()
            .anyMatch(
                other ->
                    isSame(other)
                        && numeral(printed).equals(numeral(text))
                        && !(other.doubtful() && isMarkedOff()));
  }

  /** Whether a label that is this one is printed with the same signs. */
  public boolean isPrintedAs(String printed) {
    return isLost() || withoutSpaces(text).equals(withoutSpaces(printed));
  }

  private static String withoutSpaces(String label) {
    StringBuilder rest = new StringBuilder();
    label.chars().filter(c -> !Chars.isSpace((char) c)).forEach(c -> rest.append((char) c));
    return rest.toString();
  }

  private static boolean isFormOf(Mark printed, Family lost) {
    return lost == Family.LOST_PAREN
        ? printed.family() == Family.ARABIC_PAREN || printed.family() == Family.CHINESE_PAREN
        : !printed.doubtful()
            && (printed.family() == Family.ARABIC || printed.family() == Family.CHINESE);
  }

  /** Whether a comma or full stop divides it from the words. */
  private boolean isMarkedOff() {
    return mark.orElseThrow().family() == Family.ARABIC && text.matches(".*[.．、]");
  }

  /**
   * What stands for a lost number that is printed by itself: its brackets or comma came through.
   */
  public String restored(int ordinal) {
    boolean paren = mark.filter(found -> found.family() == Family.LOST_PAREN).isPresent();
    return paren ? "（" + ordinal + "）" : ordinal + "、";
  }

  private boolean isSame(Mark other) {
    return other.family() == mark.orElseThrow().family()
        && other.path().equals(mark.orElseThrow().path())
        && other.inserted().equals(mark.orElseThrow().inserted());
  }

  /** The letters, digits and brackets of a label: 第1章 is not 第一章, 01 not 1, a) not a. */
  private static String numeral(String label) {
    return Normalizer.normalize(label, Normalizer.Form.NFKC)
        .replaceAll("[^\\p{L}\\p{N}()]", "")
        .toLowerCase(Locale.ROOT);
  }
}
