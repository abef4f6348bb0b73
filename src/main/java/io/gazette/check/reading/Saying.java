package io.gazette.check.reading;

import io.gazette.check.language.Sentences;
import io.gazette.text.Sought;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * In what ways something is said: by words that a line has, or by several things that a sentence
 * names in whatever order, as that somebody complains, and the authority that hears it. A heading
 * may name some of these for the sentences below it, and what stands before a list for its items;
 * it says nothing by itself.
 *
 * @param ways each of which says it
 */
public record Saying(List<List<Named>> ways) {

  /**
   * Something that has to be named, or must not be.
   *
   * @param where it may be named
   */
  private record Named(Sought words, Where where) {

    private enum Where {
      /** In the sentence. */
      HERE(""),
      /** In the sentence, in the heading, or before the list. */
      ABOVE("^"),
      /** There, or in a sentence before it. */
      BEFORE("<"),
      /** Nowhere in the sentence. */
      NOWHERE("not "),
      /** Nowhere in the sentence, nor in the one before it. */
      NOWHERE_BEFORE("not <");

      private final String sign;

      Where(String sign) {
        this.sign = sign;
      }
    }

    static Named of(String written) {
      Where where =
          Arrays.stream(Where.values())
              .filter(each -> !each.sign.isEmpty() && written.startsWith(each.sign + "{"))
              .findFirst()
              .orElse(Where.HERE);
      return new Named(WordClasses.pattern(written.substring(where.sign.length())), where);
    }

    boolean isIn(String sentence, Sayings known) {
      return !isForbidden() && known.isIn(sentence, words);
    }

    boolean isFor(String sentence, Line line, String before, Sayings known) {
      boolean here = known.isIn(sentence, words);
      return switch (where) {
        case NOWHERE -> !here;
        case NOWHERE_BEFORE -> !here && !known.isIn(before, words);
        case HERE -> here;
        case ABOVE -> here || isAbove(line, known);
        case BEFORE -> here || known.isIn(before, words) || isAbove(line, known);
      };
    }

    boolean isForbidden() {
      return where == Where.NOWHERE || where == Where.NOWHERE_BEFORE;
    }

    private boolean isAbove(Line line, Sayings known) {
      return known.isIn(line.lead(), words) || known.isIn(line.heading(), words);
    }
  }

  /** Ways stand between {@code ||}, and what has to be named between {@code &&}. */
  static Saying of(String written) {
    return new Saying(
        Arrays.stream(written.split(" \\|\\| ", -1))
            .map(way -> Arrays.stream(way.split(" && ", -1)).map(Named::of).toList())
            .toList());
  }

  /** The sentences of some words, a question with its answer. */
  static List<String> sentences(String words) {
    List<String> sentences = new ArrayList<>();
    boolean asked = false;
    for (String sentence : Sentences.of(words)) {
      int last = sentences.size() - 1;
      if (asked) {
        sentences.set(last, sentences.get(last) + " " + sentence);
      } else {
        sentences.add(sentence);
      }
      asked = sentence.endsWith("？") || sentence.endsWith("?");
    }
    return sentences;
  }

  /**
   * @param asides in which it is not looked for
   * @param known what has been found out so far
   */
  boolean isIn(Line line, Asides.Kind asides, Sayings known) {
    String words = known.without(asides, line.words());
    return ways.stream()
        .anyMatch(
            way ->
                way.size() == 1
                    ? way.get(0).isIn(words, known)
                    : !line.isHeading() && isTogether(way, words, line, known));
  }

  /** Whether a line names what one of the ways begins with: what it is about. */
  public boolean isAbout(String line, Sayings known) {
    return ways.stream().anyMatch(way -> known.isIn(line, way.get(0).words()));
  }

  private static boolean isTogether(List<Named> way, String words, Line line, Sayings known) {
    // What the whole line does not name, none of its sentences does.
    if (!way.stream().allMatch(each -> each.isForbidden() || each.isFor(words, line, words, known))
        || way.stream().noneMatch(each -> each.isIn(words, known))) {
      return false;
    }
    String before = "";
    for (String sentence : known.sentences(words)) {
      String last = before;
      if (way.stream().anyMatch(each -> each.isIn(sentence, known))
          && way.stream().allMatch(each -> each.isFor(sentence, line, last, known))) {
        return true;
      }
      before = sentence;
    }
    return false;
  }
}
