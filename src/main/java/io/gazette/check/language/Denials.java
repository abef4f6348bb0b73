package io.gazette.check.language;

import io.gazette.model.Language;
import io.gazette.text.ChineseScript;
import io.gazette.text.Sought;
import io.gazette.text.TabbedRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How often a sentence denies something, in Chinese or in English.
 *
 * <p>Two languages deny in different ways: 未经同意不得提供 is “only with consent”, 拒绝 is “do not agree”,
 * 无需 is “without having to”. Whether a sentence denies an odd number of times or an even one stays
 * the same, as what is denied twice is said. The words stand in a file beside this class.
 */
public final class Denials {

  private static final String ENGLISH = "en";
  private static final String NOT = "not";
  private static final Pattern QUOTED = Pattern.compile("[“「『《\"][^“”「」『』《》\"\n]{0,60}[”」』》\"]");

  /** How often a word denies: not at all, once, or perhaps. */
  enum Weight {
    NONE,
    ONE,
    PERHAPS
  }

  /** Words of one kind. */
  private record Kind(String name, Weight weight) {}

  /**
   * A word that denies, or seems to.
   *
   * @param written as the sentence has it
   * @param joined whether it denies one thing more: 不出售，也不出租
   * @param spread whether it denies several things at once: never sell or rent
   */
  record Word(String kind, Weight weight, String written, boolean joined, boolean spread) {

    private Word perhaps() {
      return new Word(kind, Weight.PERHAPS, written, joined, spread);
    }
  }

  /** The kinds of words of a language, and one pattern for all of them, a group for each. */
  private record Words(List<Kind> kinds, Sought sought, Pattern joint, Pattern list) {}

  /** Words of Chinese stand anywhere, those of English at the beginning of words. */
  private static final String CHINESE = "%s";

  private static final Words OF_CHINESE =
      words(
          2,
          CHINESE,
          Pattern.compile(
              "(?:(?<![的时后前者])[，、；](?:而且|并且)?(?:我们|您|其)?|也|亦|更|且|并|又|或者?|既)(?:[会将]|均|都)?$"),
          Pattern.compile("[^，。；]{0,40}[、或和及与]"));
  private static final Words OF_ENGLISH =
      words(
          3,
          "(?i)(?<![\\w'’])(?:%s)(?!\\w)",
          Pattern.compile(
              "(?i)(?:[,;]|\\b(?:and|or|nor|but)(?:\\s+(?:we|it|they|you|is|are|does|do|will|shall|must|may)){0,3})\\s+$"),
          Pattern.compile("(?i)[^.;]{0,80}\\b(?:or|nor)\\b"));

  private Denials() {}

  private static Words words(int column, String frame, Pattern joint, Pattern list) {
    List<String[]> rows =
        TabbedRows.beside(Denials.class, "denials.tsv").stream()
            .filter(row -> !row[column].isEmpty())
            .toList();
    String all = rows.stream().map(row -> "(" + row[column] + ")").collect(Collectors.joining("|"));
    List<Kind> kinds = rows.stream().map(row -> new Kind(row[0], weight(row[1]))).toList();
    Pattern pattern = Pattern.compile(frame.formatted(all));
    Sought sought =
        frame.equals(CHINESE) ? Sought.learning(pattern) : Sought.learningWords(pattern);
    return new Words(kinds, sought, joint, list);
  }

  private static Weight weight(String written) {
    return switch (written) {
      case "0" -> Weight.NONE;
      case "1" -> Weight.ONE;
      default -> Weight.PERHAPS;
    };
  }

  /** Whether two languages can be held against each other. */
  public static boolean canRead(Language language) {
    return language.isChinese() || language.tag().equals(ENGLISH);
  }

  /** The words of a sentence that deny, or seem to, in order. */
  static List<Word> in(String sentence, Language language) {
    Words words = language.isChinese() ? OF_CHINESE : OF_ENGLISH;
    String plain = plain(sentence, language);
    List<Word> found = new ArrayList<>();
    Sought.Matches matches = words.sought().in(plain);
    boolean denied = false;
    while (matches.find()) {
      Matcher matcher = matches.match();
      Kind kind = kind(words, matcher);
      if (!kind.name().equals("-")) {
        boolean not = kind.name().startsWith(NOT) || kind.name().equals("stop");
        boolean joined =
            denied
                && not
                && (matcher.group().equalsIgnoreCase("nor")
                    || words.joint().matcher(plain.substring(0, matcher.start())).find());
        denied |= not;
        boolean spread =
            not
                && (isPair(matcher.group())
                    || words
                        .list()
                        .matcher(plain)
                        .region(matcher.end(), plain.length())
                        .lookingAt());
        found.add(new Word(kind.name(), kind.weight(), matcher.group(), joined, spread));
      }
    }
    return found;
  }

  /** “Neither … nor” denies two things at once. */
  private static boolean isPair(String denial) {
    return denial.toLowerCase(Locale.ROOT).matches("neither\\b.*\\bnor");
  }

  private static Kind kind(Words words, Matcher matcher) {
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.start(group) >= 0) {
        return words.kinds().get(group - 1);
      }
    }
    throw new IllegalStateException(matcher.group());
  }

  /**
   * How many times more a sentence denies than its translation, less than no times if the
   * translation denies more.
   *
   * @param turned whether one of them denies what the other says
   */
  record Balance(long more, boolean turned) {

    static final Balance EVEN = new Balance(0, false);

    /** Whether a “not” that is too much here may be one that another sentence lacks. */
    boolean evens(Balance other) {
      return more * other.more < 0;
    }
  }

  /** The words of a sentence that count as a “not”, for people; a dash if there is none. */
  static String counted(String sentence, Language language) {
    List<String> written =
        in(sentence, language).stream()
            .filter(word -> word.weight() == Weight.ONE)
            .map(word -> word.written().strip())
            .toList();
    return written.isEmpty() ? "—" : String.join(", ", written);
  }

  /** Holds a sentence and its translation against each other. */
  static Balance between(List<Word> here, List<Word> there) {
    List<Word> left = without(here, there);
    List<Word> right = without(there, here);
    long difference = count(left, Weight.ONE) - count(right, Weight.ONE);
    boolean sure = count(left, Weight.PERHAPS) + count(right, Weight.PERHAPS) == 0;
    boolean turned =
        sure
            && (difference > 0
                ? isTurned(left, there, difference)
                : isTurned(right, here, -difference));
    return new Balance(difference, turned);
  }

  /**
   * Whether one of two sentences says the opposite.
   *
   * @param more words that only one of them has
   * @param fewer all those of the other
   */
  private static boolean isTurned(List<Word> more, List<Word> fewer, long difference) {
    long joined = more.stream().filter(Word::joined).count();
    if (difference % 2 == 0) {
      return difference > 0 && joined > 0 && fewer.isEmpty();
    }
    return joined < difference || fewer.stream().noneMatch(Word::spread);
  }

  private static long count(List<Word> words, Weight weight) {
    return words.stream().filter(word -> word.weight() == weight).count();
  }

  /**
   * Some words without those for which words of the same kind stand in another language. What is
   * said again may be “it” there.
   */
  private static List<Word> without(List<Word> words, List<Word> others) {
    List<String> kinds = new ArrayList<>(others.stream().map(Word::kind).toList());
    List<Word> left = new ArrayList<>();
    for (Word word : words) {
      if (word.kind().startsWith(NOT)) {
        left.add(word);
      } else if (!kinds.remove(word.kind())) {
        boolean again = others.stream().anyMatch(other -> other.kind().equals(word.kind()));
        left.add(again && word.weight() == Weight.ONE ? word.perhaps() : word);
      }
    }
    return left;
  }

  /**
   * Words of a language as patterns know them, without the names of buttons and documents; the
   * publisher is “we”.
   */
  static String plain(String words, Language language) {
    String own = QUOTED.matcher(words).replaceAll("“”");
    return OwnName.asWe(
        language.isTraditionalChinese() ? ChineseScript.simplified(own) : own,
        language.isChinese());
  }
}
