package io.gazette.text;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of which is known with which characters its matches begin, so that it is tried only
 * where one of them stands. Finds what {@link Matcher#find} finds; a pattern of many words is tried
 * by that at every character of a text. No match may be empty.
 *
 * <p>Immutable.
 */
public final class Sought {

  private final Pattern pattern;
  private final BitSet first = new BitSet();

  private Sought(Pattern pattern) {
    this.pattern = pattern;
  }

  /**
   * A pattern, and the characters that its matches begin with.
   *
   * @param first all of them, of letters in both cases if the pattern does not care for case; what
   *     a lookbehind wants before a match is no part of it
   */
  public static Sought of(Pattern pattern, String first) {
    Sought sought = new Sought(pattern);
    first.chars().forEach(sought.first::set);
    return sought;
  }

  /** The matches in a text, from left to right; the matcher is at the one that was found last. */
  public final class Matches {

    private final String text;
    private final Matcher matcher;
    private int at;

    private Matches(String text) {
      this.text = text;
      // What stands before and behind the place of a trial is seen, as it is by find().
      this.matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Goes on to the next match. */
    public boolean find() {
      for (; at < text.length(); at++) {
        if (first.get(text.charAt(at)) && matcher.region(at, text.length()).lookingAt()) {
          at = matcher.end();
          return true;
        }
      }
      return false;
    }

    /** The match that was found last. */
    public Matcher match() {
      return matcher;
    }
  }

  /** The matches in a text. */
  public Matches in(String text) {
    return new Matches(text);
  }
}
