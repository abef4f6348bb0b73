package io.gazette.diff.summary;

import io.gazette.text.Characters;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a pattern describes, and tries it only where a match can begin: nearly everywhere in a
 * text it would try every word in vain.
 */
final class WordFinder {

  private static final int LETTERS_KNOWN = 3;

  /** What comes after the alphabet: any character that is no letter of it. */
  private static final int OTHER = 26;

  /** Makes letters of the alphabet small. */
  private static final int LOWER = 0x20;

  /** What to do with a match. */
  @FunctionalInterface
  interface Found {
    void at(int start, int end);
  }

  private final Pattern pattern;
  private final BitSet characters = new BitSet();
  private final BitSet words = new BitSet();

  /**
   * A match may begin where the text begins, and as is said here.
   *
   * @param characters with which one may begin; of letters of the alphabet, with those before an
   *     apostrophe
   * @param words with which one may begin at the beginning of a word; in lower case
   */
  WordFinder(Pattern pattern, String characters, List<String> words) {
    this.pattern = pattern;
    characters.chars().forEach(this.characters::set);
    words.forEach(word -> this.words.set(beginning(word, 0)));
  }

  Pattern pattern() {
    return pattern;
  }

  /** Whether a text has a match. */
  boolean isIn(String text) {
    boolean[] found = {false};
    find(text, (start, end) -> found[0] = true);
    return found[0];
  }

  /** As {@link Matcher#find} does, from the beginning on. */
  void find(String text, Found found) {
    find(text, 0, text.length(), found);
  }

  /**
   * The same of what begins in a part of a text, for which the rest is seen; words of letters end
   * in it, too.
   */
  void find(String text, int from, int to, Found found) {
    Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    for (int at = from; at < to; ) {
      if (mayBegin(text, at)
          && matcher.region(at, text.length()).lookingAt()
          && (matcher.end() <= to || Characters.isHan(text.charAt(at)))) {
        found.at(at, Math.min(matcher.end(), to));
        at = matcher.end();
      } else {
        at++;
      }
    }
  }

  private boolean mayBegin(String text, int at) {
    char c = text.charAt(at);
    if (at == 0 || letter(c) == OTHER) {
      return at == 0 || characters.get(c);
    }
    return (!isWordPart(text.charAt(at - 1)) && words.get(beginning(text, at)))
        || (characters.get(c | LOWER) && isApostrophe(text, at + 1));
  }

  private static boolean isApostrophe(String text, int at) {
    return at < text.length() && (text.charAt(at) == '\'' || text.charAt(at) == '’');
  }

  /** The first letters of a word as one number. */
  private static int beginning(String text, int at) {
    int number = 0;
    for (int by = 0; by < LETTERS_KNOWN; by++) {
      int letter = at + by < text.length() ? letter(text.charAt(at + by)) : OTHER;
      number = number * (OTHER + 1) + letter;
    }
    return number;
  }

  private static int letter(char c) {
    int lower = c | LOWER;
    return lower >= 'a' && lower <= 'z' && c < 0x80 ? lower - 'a' : OTHER;
  }

  private static boolean isWordPart(char c) {
    return letter(c) != OTHER || (c >= '0' && c <= '9') || c == '_';
  }
}
