package io.gazette.check.language;

import io.gazette.text.Characters;
import io.gazette.text.ChineseScript;
import io.gazette.text.TabbedRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One word for all that mean the same, so that what a version says in other words is not taken for
 * something else. Which words these are stands in a file beside this class.
 *
 * <p>What it makes of a sentence is for comparison alone; people read the sentence itself.
 */
public final class SameWords {

  /** What only gives something a name for the rest of the text, or explains it. */
  private static final Pattern NAMING =
      Pattern.compile(
          "[（(](?:即|也就是|指的?是|例如|比如)[^（）()]{1,60}[）)]| ?\\((?:that is|i\\.e\\.|e\\.g\\.|for example|meaning),? [^()]{1,80}\\)|[（(](?:以下|下称|下文|简称|统称|合称)[^（）()]{0,40}[）)]"
              + "|[（(](?:[“\"][^（）()“”\"]{1,20}[”\"][或和、]?){1,3}[）)]"
              + "| ?\\((?:(?:the|our|collectively|together|hereinafter|referred to as|each|an?|or|and),? ){0,3}[“\"][^()]{1,60}[”\"]\\)");

  /** Capitals in brackets, which are a short name where they are those of the words before them. */
  private static final Pattern INITIALS =
      Pattern.compile("((?:[A-Za-z][a-z'’-]{0,24} ){2,8})\\(([A-Z]{2,6})\\)");

  private static final Pattern NO_CAPITALS = Pattern.compile("[^A-Z]+");

  /** How often something is done each year, in one word. */
  private static final Pattern ANNUAL =
      Pattern.compile("\\b(?:annual(?:ly)?|yearly)\\b", Pattern.CASE_INSENSITIVE);

  private static final List<String> ENDINGS = List.of("ing", "ed", "es", "d", "s");

  private static final Map<String, String> WORDS = words();

  /** How many characters of Chinese, or words, the longest has that begins with one. */
  private static final Map<String, Integer> LONGEST = longest();

  private SameWords() {}

  private static Map<String, String> words() {
    Map<String, String> words = new HashMap<>();
    for (String[] row : TabbedRows.beside(SameWords.class, "same-words.tsv")) {
      for (String word : row) {
        words.put(word.toLowerCase(Locale.ROOT), row[0]);
      }
    }
    return Map.copyOf(words);
  }

  private static Map<String, Integer> longest() {
    Map<String, Integer> longest = new HashMap<>();
    for (String word : WORDS.keySet()) {
      String[] words = word.split(" ", -1);
      boolean han = Characters.isHan(word.charAt(0));
      longest.merge(
          han ? word.substring(0, 1) : words[0], han ? word.length() : words.length, Math::max);
    }
    return Map.copyOf(longest);
  }

  /** A text in Simplified characters, with one word for all that mean the same. */
  public static String in(String text) {
    StringBuilder read = new StringBuilder(text.length());
    read(text, (word, same) -> read.append(same));
    return read.toString();
  }

  /**
   * Whether a word of one sentence stands in the other as another one that means the same, oftener
   * than it did.
   */
  static boolean isSaidOtherwise(String word, String sentence, String other) {
    Map<String, String> same = new HashMap<>();
    read(
        sentence,
        (written, read) -> {
          if (written.contains(word)) {
            same.put(written, read);
          }
        });
    return !same.isEmpty() && others(same, other) > others(same, sentence);
  }

  /** How many words of a sentence mean the same as some, and are others. */
  private static int others(Map<String, String> same, String sentence) {
    List<String> others = new ArrayList<>();
    read(
        sentence,
        (written, read) -> {
          if (same.containsValue(read) && !same.containsKey(written)) {
            others.add(written);
          }
        });
    return others.size();
  }

  /** Passes each word as it is written and as it is read. */
  private static void read(String text, BiConsumer<String, String> reader) {
    String plain = Numerals.once(ChineseScript.simplified(text));
    if (plain.indexOf('(') >= 0 || plain.indexOf('（') >= 0) {
      plain = NAMING.matcher(plain).replaceAll("");
      plain = INITIALS.matcher(plain).replaceAll(SameWords::withoutInitials);
    }
    int at = 0;
    while (at < plain.length()) {
      boolean han = Characters.isHan(plain.charAt(at));
      int count = han ? Numerals.countEnd(plain, at) : at;
      int end = count > at ? count : han ? hanEnd(plain, at) : latinEnd(plain, at);
      String word = plain.substring(at, end);
      reader.accept(
          word,
          count > at
              ? String.valueOf(Numerals.word(word))
              : han ? WORDS.getOrDefault(word, word) : latin(word));
      at = end;
    }
  }

  private static String withoutInitials(MatchResult found) {
    String named = NO_CAPITALS.matcher(found.group(1)).replaceAll("");
    return Matcher.quoteReplacement(
        named.endsWith(found.group(2)) ? found.group(1).stripTrailing() : found.group());
  }

  /** A text without what is said again in figures, and with every year for annual. */
  public static String once(String text) {
    return ANNUAL.matcher(Numerals.once(text)).replaceAll("every year");
  }

  /**
   * Behind the longest known word that begins at a place; behind one character if there is none.
   */
  private static int hanEnd(String text, int from) {
    int longest = LONGEST.getOrDefault(text.substring(from, from + 1), 1);
    int end = Math.min(text.length(), from + longest);
    while (end > from + 1 && !WORDS.containsKey(text.substring(from, end))) {
      end--;
    }
    return end;
  }

  /** Behind the longest run of words that is known; behind one word or sign if there is none. */
  private static int latinEnd(String text, int from) {
    int end = wordEnd(text, from);
    int best = Math.max(end, from + 1);
    int longest = LONGEST.getOrDefault(text.substring(from, end).toLowerCase(Locale.ROOT), 1);
    for (int words = 2; words <= longest && isBlank(text, end); words++) {
      end = wordEnd(text, end + 1);
      if (WORDS.containsKey(text.substring(from, end).toLowerCase(Locale.ROOT))) {
        best = end;
      }
    }
    return best;
  }

  private static boolean isBlank(String text, int at) {
    return at < text.length() && text.charAt(at) == ' ';
  }

  /** Where a word or address ends; where it would begin if none does. */
  private static int wordEnd(String text, int from) {
    int end = from;
    while (end < text.length()
        && !Characters.isHan(text.charAt(end))
        && (Character.isLetterOrDigit(text.charAt(end))
            || "'’-.&%@/_".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    // A stop ends the sentence rather than the word.
    return end > from + 1 && text.charAt(end - 1) == '.' ? end - 1 : end;
  }

  /** What words are read as, in whatever form they stand, and numbers in figures. */
  private static String latin(String written) {
    String word = written.toLowerCase(Locale.ROOT);
    String same = WORDS.get(word);
    if (same == null && Characters.isLatin(word.charAt(0))) {
      same = Numerals.isEnglish(word) ? String.valueOf(Numerals.word(word)) : form(word);
    }
    return same == null ? written : same;
  }

  /** What a form of a known word is read as: shared, uses, keeping. */
  private static @Nullable String form(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending)) {
        String stem = word.substring(0, word.length() - ending.length());
        String same = WORDS.getOrDefault(stem, WORDS.get(stem + "e"));
        if (same != null) {
          return same;
        }
      }
    }
    return null;
  }
}
