package io.gazette.check.language;

import io.gazette.text.Sought;
import io.gazette.text.TabbedRows;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who and what a sentence and its translation name: companies and authorities, places, kinds of
 * data, purposes, how often. A name may be left out, or be “they”; but where each language names
 * one of a kind that the other does not, they are not the same. Which names are one stands in a
 * file beside this class.
 */
final class Parties {

  private static final List<String[]> ROWS = TabbedRows.beside(Parties.class, "parties.tsv");
  private static final Names CHINESE = names(1);
  private static final Names ENGLISH = names(2);

  /** What may stand for a name of Chinese in English, though it is none of its own. */
  private static final List<Optional<Pattern>> LOOSELY =
      ROWS.stream()
          .map(
              row ->
                  row.length > 3 && !row[3].isEmpty()
                      ? Optional.of(Pattern.compile("\\b(?i:" + row[3] + ")\\b"))
                      : Optional.<Pattern>empty())
          .toList();

  /** What may stand for a purpose of English in Chinese. */
  private static final Map<Integer, Pattern> PURPOSES =
      IntStream.range(0, ROWS.size())
          .filter(row -> ROWS.get(row).length > 4)
          .boxed()
          .collect(Collectors.toMap(row -> row, row -> Pattern.compile(ROWS.get(row)[4])));

  private static final String WHERE = "where";

  /** Those that are somebody. */
  private static final Set<String> SOMEBODY = Set.of("company", "authority");

  /** Those that a sentence is about; what for and how often may stand elsewhere. */
  private static final Set<String> SUBJECTS = Set.of("company", WHERE, "data");

  /** A name in Latin letters in the midst of Chinese, which no translation changes. */
  private static final Pattern LATIN = Pattern.compile("(?<![\\w“「])[A-Z][A-Za-z]{3,20}(?!\\w)");

  /** In which country somebody's street lies is said where people of other countries read it. */
  private static final Pattern IN_ADDRESS =
      Pattern.compile(
          "\\b(?:District|Road|Rd|Street|Lane|Avenue|Building|Floor|Province|County|City)\\b\\.?,(?: \\p{Lu}[\\w’-]{0,30}(?: \\p{Lu}[\\w’-]{0,30}){0,3},?){1,6}");

  private Parties() {}

  /**
   * Names of a language.
   *
   * @param sought one pattern with a group for each
   * @param rows which each group is
   */
  private record Names(Sought sought, List<Integer> rows) {

    Set<Integer> in(String sentence) {
      Set<Integer> found = new HashSet<>();
      Sought.Matches matches = sought.in(sentence);
      while (matches.find()) {
        Matcher match = matches.match();
        for (int group = 1; group <= match.groupCount(); group++) {
          if (match.start(group) >= 0) {
            found.add(rows.get(group - 1));
          }
        }
      }
      return found;
    }
  }

  private static Names names(int column) {
    List<Integer> rows =
        IntStream.range(0, ROWS.size())
            .filter(row -> ROWS.get(row).length > column)
            .boxed()
            .toList();
    String all =
        rows.stream().map(row -> group(ROWS.get(row)[column])).collect(Collectors.joining("|"));
    return new Names(
        column == 1
            ? Sought.learning(Pattern.compile(all))
            : Sought.learningWords(Pattern.compile("\\b(?:" + all + ")\\b")),
        rows);
  }

  private static String group(String name) {
    boolean small = name.equals(name.toLowerCase(Locale.ROOT));
    return small ? "((?i:" + name + "))" : "(" + name + ")";
  }

  /** What it is that a sentence and its translation name otherwise: a term of the diagnostics. */
  static Optional<String> others(String chinese, String english) {
    Set<Integer> here = CHINESE.in(chinese);
    here.addAll(ENGLISH.in(chinese));
    Set<Integer> there = ENGLISH.in(english);
    Set<String> kinds = kinds(there, here);
    return here.stream()
        .filter(one -> !there.contains(one))
        .filter(one -> kinds.contains(kind(one)) && !isLoosely(one, english))
        .map(Parties::kind)
        .findFirst()
        .map(kind -> SOMEBODY.contains(kind) ? Contrasts.OTHERS : Contrasts.SAID + kind)
        .or(
            () ->
                Cities.areOthers(chinese, english)
                    ? Optional.of(Contrasts.SAID + WHERE)
                    : Optional.empty())
        .or(
            () ->
                somebody(here).equals(somebody(there))
                        && ProperNames.areOthers(latin(chinese), english, chinese)
                    ? Optional.of(Contrasts.OTHERS)
                    : Optional.empty());
  }

  /**
   * Whether a sentence names data, a place or a company that a text in the other language does not.
   */
  static boolean isNamedAlone(String sentence, boolean chinese, String others) {
    Set<Integer> named =
        chinese ? CHINESE.in(sentence) : ENGLISH.in(IN_ADDRESS.matcher(sentence).replaceAll(""));
    named.removeIf(row -> !SUBJECTS.contains(kind(row)));
    if (!named.isEmpty()) {
      named.removeAll((chinese ? ENGLISH : CHINESE).in(others));
      named.removeIf(row -> chinese && isLoosely(row, others));
    }
    return !named.isEmpty();
  }

  /** Whether one of two cells names a purpose, such as advertising, and the other does not. */
  static boolean isPurposeAlone(String chinese, String english) {
    Set<Integer> here = CHINESE.in(chinese);
    Set<Integer> there = ENGLISH.in(english);
    return Stream.concat(here.stream(), there.stream())
        .filter(PURPOSES::containsKey)
        .filter(row -> here.contains(row) != there.contains(row))
        .anyMatch(
            row ->
                here.contains(row)
                    ? !isLoosely(row, english)
                    : !Objects.requireNonNull(PURPOSES.get(row)).matcher(chinese).find());
  }

  private static boolean isLoosely(int row, String english) {
    return LOOSELY.get(row).filter(words -> words.matcher(english).find()).isPresent();
  }

  /** Kinds of which some names have one that others lack. */
  private static Set<String> kinds(Set<Integer> some, Set<Integer> others) {
    return some.stream()
        .filter(row -> !others.contains(row))
        .map(Parties::kind)
        .collect(Collectors.toSet());
  }

  private static Set<Integer> somebody(Set<Integer> rows) {
    return rows.stream().filter(row -> SOMEBODY.contains(kind(row))).collect(Collectors.toSet());
  }

  private static String kind(int row) {
    return ROWS.get(row)[0];
  }

  private static Set<String> latin(String chinese) {
    return LATIN.matcher(chinese).results().map(found -> found.group()).collect(Collectors.toSet());
  }
}
