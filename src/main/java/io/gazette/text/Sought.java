package io.gazette.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of which is known with which characters its matches begin, so that it is tried only
 * where one of them stands. Finds what {@link Matcher#find} finds; a pattern of many words is tried
 * by that at every character of a text. No match may be empty.
 *
 * <p>May be used by several threads.
 */
public final class Sought {

  private static final int LETTERS = 26;

  /** So many letters of a word are known. */
  private static final int KNOWN = 3;

  private final Pattern pattern;
  private final BitSet first = new BitSet();

  /** Whether matches begin only where a word does, and then with which three letters. */
  private final boolean words;

  private final BitSet beginnings = new BitSet();

  /**
   * What is known so far of the characters that matches can begin with; null if they were given.
   */
  private @Nullable Learnt learnt;

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
   * @param beginnings the first letter of each such word, or its first two or three, small ones for
   *     both cases; none if it may be any
   */
  public static Sought ofWords(Pattern pattern, Collection<String> beginnings) {
    Sought sought = new Sought(pattern, true);
    for (String beginning : beginnings) {
      int from = 0;
      int to = 0;
      for (int at = 0; at < KNOWN; at++) {
        boolean any = at >= beginning.length();
        from = from * (LETTERS + 1) + (any ? 0 : letter(beginning.charAt(at)));
        to = to * (LETTERS + 1) + (any ? LETTERS : letter(beginning.charAt(at)));
      }
      sought.beginnings.set(from, to + 1);
    }
    return sought;
  }

  /**
   * A pattern of which is found out, as texts ask for it, with which character its matches can
   * begin, and in ASCII with which two.
   *
   * @param pattern one that wants something before its matches is tried everywhere; not wanting
   *     something there is well
   */
  public static Sought learning(Pattern pattern) {
    return learning(pattern, false);
  }

  /** As {@link #learning}, of a pattern whose matches do not begin behind a letter of ASCII. */
  public static Sought learningWords(Pattern pattern) {
    return learning(pattern, true);
  }

  private static Sought learning(Pattern pattern, boolean words) {
    if (pattern.pattern().contains("(?<=")) {
      // What it wants before a match is not seen where its beginnings are learnt.
      Sought everywhere = new Sought(pattern, false);
      everywhere.first.set(0, Character.MAX_VALUE + 1);
      return everywhere;
    }
    Sought sought = new Sought(pattern, words);
    sought.learnt = new Learnt(pattern);
    return sought;
  }

  /** Answers are the same whoever finds them, so that threads need not wait for each other. */
  private static final class Learnt {

    private static final int ASCII = 0x80;
    private static final int PAGE = 0x100;

    /** Something that is no beginning of a line and no part of a word. */
    private static final char BEFORE = 0;

    private static final byte YES = 1;
    private static final byte NO = 2;

    private final Pattern pattern;
    private final byte[] pairs = new byte[ASCII * ASCII];

    /** By their upper byte: a text has characters of few. */
    private final byte[][] characters = new byte[PAGE][];

    Learnt(Pattern pattern) {
      this.pattern = pattern;
    }

    boolean mayBegin(String text, int at) {
      if (at == 0 || text.charAt(at - 1) == '\n') {
        // Where lines begin is not learnt, so that what wants their beginning is tried there alone.
        return true;
      }
      char c = text.charAt(at);
      char next = at + 1 < text.length() ? text.charAt(at + 1) : ASCII;
      if (c < ASCII && next < ASCII) {
        return mayBegin(text, at, at + 2, pairs, c * ASCII + next);
      }
      return Character.isSurrogate(c) || mayBegin(text, at, at + 1, page(c / PAGE), c % PAGE);
    }

    private byte[] page(int upper) {
      byte[] page = characters[upper];
      if (page == null) {
        page = new byte[PAGE];
        characters[upper] = page;
      }
      return page;
    }

    /** Whether a match begins so, or might if more came behind it. */
    private boolean mayBegin(String text, int from, int to, byte[] known, int place) {
      if (known[place] == 0) {
        Matcher matcher =
            pattern
                .matcher(BEFORE + text.substring(from, to))
                .region(1, 1 + to - from)
                .useTransparentBounds(true)
                .useAnchoringBounds(false);
        known[place] = matcher.lookingAt() || matcher.hitEnd() ? YES : NO;
      }
      return known[place] == YES;
    }
  }

  private boolean mayBegin(String text, int at) {
    if (learnt != null) {
      return !(words && at > 0 && isWordPart(text.charAt(at - 1))) && learnt.mayBegin(text, at);
    }
    char c = text.charAt(at);
    if (!words) {
      return first.get(c);
    }
    if (!isWordPart(c) || (at > 0 && isWordPart(text.charAt(at - 1)))) {
      return false;
    }
    return beginnings.isEmpty() || beginnings.get(beginning(text, at));
  }

  /** The next characters as one number, all that are no letters alike. */
  private static int beginning(String text, int at) {
    int number = 0;
    for (int next = at; next < at + KNOWN; next++) {
      number =
          number * (LETTERS + 1) + (next < text.length() ? letter(text.charAt(next)) : LETTERS);
    }
    return number;
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
    private final int to;
    private @Nullable Matcher matcher;
    private int at;

    private Matches(String text, int from, int to) {
      this.text = text;
      this.at = from;
      this.to = to;
    }

    /** Goes on to the next match. */
    public boolean find() {
      for (; at < to; at++) {
        if (mayBegin(text, at) && begin(at).lookingAt()) {
          at = match().end();
          return true;
        }
      }
      return false;
    }

    /** Whether the next match begins at a place, where one may begin. */
    private boolean findAt(int place) {
      boolean found = place >= at && begin(place).lookingAt();
      at = found ? match().end() : at;
      return found;
    }

    /** What stands before and behind the place of a trial is seen, as it is by find(). */
    private Matcher begin(int from) {
      if (matcher == null) {
        matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
      }
      return matcher.region(from, to);
    }

    /** All further matches. */
    public Stream<MatchResult> all() {
      Stream.Builder<MatchResult> all = Stream.builder();
      while (find()) {
        all.add(match().toMatchResult());
      }
      return all.build();
    }

    /** The match that was found last. */
    public Matcher match() {
      return Objects.requireNonNull(matcher);
    }
  }

  public Pattern pattern() {
    return pattern;
  }

  /** Whether a text has a match. */
  public boolean isIn(String text) {
    return in(text).find();
  }

  /** The matches in a text. */
  public Matches in(String text) {
    return in(text, 0, text.length());
  }

  /** The matches in a part of a text, beside which the rest is seen. */
  public Matches in(String text, int from, int to) {
    return new Matches(text, from, to);
  }

  /** A text with something else in place of each match, as {@link Matcher#replaceAll} has it. */
  public String replaceAll(String text, String replacement) {
    Matches matches = in(text);
    int copied = 0;
    StringBuilder replaced = new StringBuilder();
    while (matches.find()) {
      replaced.append(text, copied, matches.match().start()).append(replacement);
      copied = matches.match().end();
    }
    return copied == 0 ? text : replaced.append(text, copied, text.length()).toString();
  }

  /** Something to do with a match of a pattern that has a name. */
  @FunctionalInterface
  public interface Found<K> {
    void accept(K name, Matcher match);
  }

  /** Several patterns, all of which are looked for in one walk through a text. */
  public static final class Several<K> {

    /** One bit for each pattern. */
    private static final int MOST = Integer.SIZE;

    private final List<Map.Entry<K, Sought>> all;

    /** By character, and by the first letters of words, which of the patterns begin so. */
    private final int[] characters = new int[Character.MAX_VALUE + 1];

    private final int[] words = new int[(LETTERS + 1) * (LETTERS + 1) * (LETTERS + 1)];

    /**
     * Takes patterns by name.
     *
     * @throws IllegalArgumentException if they are many, or learn where they begin
     */
    public Several(Map<K, Sought> patterns) {
      this.all = List.copyOf(patterns.entrySet());
      if (all.size() > MOST || patterns.values().stream().anyMatch(each -> each.learnt != null)) {
        throw new IllegalArgumentException("not for one walk");
      }
      for (int at = 0; at < all.size(); at++) {
        Sought sought = all.get(at).getValue();
        int bit = 1 << at;
        if (!sought.words) {
          sought.first.stream().forEach(c -> characters[c] |= bit);
        } else if (sought.beginnings.isEmpty()) {
          Arrays.setAll(words, pair -> words[pair] | bit);
        } else {
          sought.beginnings.stream().forEach(pair -> words[pair] |= bit);
        }
      }
    }

    /** Tells of all matches of each pattern, those of one pattern from left to right. */
    public void find(String text, Found<K> found) {
      Matches[] matches = new Matches[all.size()];
      boolean within = false;
      for (int at = 0; at < text.length(); at++) {
        char c = text.charAt(at);
        int begin = characters[c];
        boolean part = isWordPart(c);
        if (part && !within) {
          begin |= words[beginning(text, at)];
        }
        within = part;
        for (; begin != 0; begin &= begin - 1) {
          int which = Integer.numberOfTrailingZeros(begin);
          if (matches[which] == null) {
            matches[which] = all.get(which).getValue().in(text);
          }
          if (matches[which].findAt(at)) {
            found.accept(all.get(which).getKey(), matches[which].match());
          }
        }
      }
    }
  }
}
