package io.gazette.text;

import java.util.BitSet;
import java.util.Collection;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of which is known with which characters its matches begin, so that it is tried only
 * where one of them stands. Finds what {@link Matcher#find} finds; a pattern of many words is tried
 * by that at every character of a text. No match may be empty.
 *
 * <p>Immutable.
 */
public final class Sought {

  private static final int LETTERS = 26;

  private final Pattern pattern;
  private final BitSet first = new BitSet();

  /** Whether matches begin only where a word does, and then with which two letters. */
  private final boolean words;

  private final BitSet beginnings = new BitSet();

  private Sought(Pattern pattern, boolean words) {
    this.pattern = pattern;
    this.words = words;
  }

  /**
   * A pattern, and the characters that its matches begin with.
   *
   * @param first all of them, of letters in both cases if the pattern does not care for case; what
   *     a lookbehind wants before a match is no part of it
   */
  public static Sought of(Pattern pattern, String first) {
    Sought sought = new Sought(pattern, false);
    first.chars().forEach(sought.first::set);
    return sought;
  }

  /**
   * A pattern whose matches begin at the beginning of words: with a letter, digit or underscore of
   * ASCII and behind none.
   *
   * @param beginnings the first letter, or two letters, of each such word, small ones for both
   *     cases; none if it may be any
   */
  public static Sought ofWords(Pattern pattern, Collection<String> beginnings) {
    Sought sought = new Sought(pattern, true);
    for (String beginning : beginnings) {
      int from = pair(beginning.charAt(0), beginning.length() > 1 ? beginning.charAt(1) : 'a');
      sought.beginnings.set(from, from + (beginning.length() > 1 ? 1 : LETTERS + 1));
    }
    return sought;
  }

  private boolean mayBegin(String text, int at) {
    char c = text.charAt(at);
    if (!words) {
      return first.get(c);
    }
    if (!isWordPart(c) || (at > 0 && isWordPart(text.charAt(at - 1)))) {
      return false;
    }
    return beginnings.isEmpty()
        || beginnings.get(pair(c, at + 1 < text.length() ? text.charAt(at + 1) : ' '));
  }

  /** Two characters as one number, all that are no letters alike. */
  private static int pair(char one, char other) {
    return letter(one) * (LETTERS + 1) + letter(other);
  }

  private static int letter(char c) {
    int small = c | ('a' ^ 'A');
    return c < 0x80 && small >= 'a' && small <= 'z' ? small - 'a' : LETTERS;
  }

  private static boolean isWordPart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }

  /** The matches in a text, from left to right; the matcher is at the one that was found last. */
  public final class Matches {

    private final String text;
    private @Nullable Matcher matcher;
    private int at;

    private Matches(String text) {
      this.text = text;
    }

    /** Goes on to the next match. */
    public boolean find() {
      for (; at < text.length(); at++) {
        if (mayBegin(text, at) && begin(at).lookingAt()) {
          at = match().end();
          return true;
        }
      }
      return false;
    }

    /** What stands before and behind the place of a trial is seen, as it is by find(). */
    private Matcher begin(int from) {
      if (matcher == null) {
        matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
      }
      return matcher.region(from, text.length());
    }

    /** The match that was found last. */
    public Matcher match() {
      return Objects.requireNonNull(matcher);
    }
  }

  /** The matches in a text. */
  public Matches in(String text) {
    return new Matches(text);
  }
}
