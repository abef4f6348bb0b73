package io.gazette.check;

import io.gazette.text.Sought;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * In what ways something is said: by words that a line has, or by several things that a sentence
 * names in whatever order, as that somebody complains, and the authority that hears it. A heading
 * may name some of these for the sentences below it, and what stands before a list for its items;
 * it says nothing by itself.
 *
 * @param ways each of which says it
 */
record Saying(List<List<Named>> ways) {

  private static final Pattern SENTENCE_END = Pattern.compile("[。！？!?；;\\n]|\\.(?=\\s|$)");

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
      NOWHERE("not ");

      private final String sign;

      Where(String sign) {
        this.sign = sign;
      }
    }

    static Named of(String written) {
      Where where =
          Stream.of(Where.ABOVE, Where.BEFORE, Where.NOWHERE)
              .filter(each -> written.startsWith(each.sign + "{"))
              .findFirst()
              .orElse(Where.HERE);
      return new Named(WordClasses.pattern(written.substring(where.sign.length())), where);
    }

    boolean isIn(String sentence) {
      return where != Where.NOWHERE && words.isIn(sentence);
    }

    boolean isFor(String sentence, Line line, String before) {
      return switch (where) {
        case NOWHERE -> !words.isIn(sentence);
        case HERE -> words.isIn(sentence);
        case ABOVE -> words.isIn(sentence) || isAbove(line);
        case BEFORE -> words.isIn(sentence) || words.isIn(before) || isAbove(line);
      };
    }

    private boolean isAbove(Line line) {
      return words.isIn(line.lead()) || words.isIn(line.heading());
    }
  }

  /** Ways stand between {@code ||}, and what has to be named between {@code &&}. */
  static Saying of(String written) {
    return new Saying(
        Arrays.stream(written.split(" \\|\\| ", -1))
            .map(way -> Arrays.stream(way.split(" && ", -1)).map(Named::of).toList())
            .toList());
  }

  /**
   * @param without leaves asides out
   */
  boolean isIn(Line line, UnaryOperator<String> without) {
    String words = without.apply(line.words());
    return ways.stream()
        .anyMatch(
            way ->
                way.size() == 1
                    ? way.get(0).isIn(words)
                    : !line.isHeading() && isTogether(way, words, line));
  }

  private static boolean isTogether(List<Named> way, String words, Line line) {
    // What the whole line does not name, none of its sentences does.
    if (!way.stream()
            .allMatch(each -> each.where() == Named.Where.NOWHERE || each.isFor(words, line, words))
        || way.stream().noneMatch(each -> each.isIn(words))) {
      return false;
    }
    String before = "";
    for (String sentence : SENTENCE_END.split(words, -1)) {
      String known = before;
      if (way.stream().anyMatch(each -> each.isIn(sentence))
          && way.stream().allMatch(each -> each.isFor(sentence, line, known))) {
        return true;
      }
      before = sentence;
    }
    return false;
  }
}
