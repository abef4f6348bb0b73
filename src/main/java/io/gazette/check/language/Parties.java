package io.gazette.check.language;

import io.gazette.text.ChineseScript;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
public final class Parties {

  private static final NameRows ROWS = NameRows.beside(Parties.class, "parties.tsv", 1);

  /** What may stand for a purpose of English in Chinese. */
  private static final Map<Integer, Pattern> PURPOSES =
      IntStream.range(0, ROWS.size())
          .boxed()
          .filter(row -> ROWS.cell(row, 4).isPresent())
          .collect(
              Collectors.toMap(
                  row -> row, row -> Pattern.compile(ROWS.cell(row, 4).orElseThrow())));

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

  /** What it is that a sentence and its translation name otherwise: a term of the diagnostics. */
  static Optional<String> others(String chinese, String english) {
    Set<Integer> here = ROWS.inChinese(chinese);
    here.addAll(ROWS.inEnglish(chinese));
    Set<Integer> there = ROWS.inEnglish(english);
    Set<String> kinds = kinds(there, here);
    return here.stream()
        .filter(one -> !there.contains(one))
        .filter(one -> kinds.contains(kind(one)) && !ROWS.isLoosely(one, english))
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
   * Whether each of two versions of a sentence names somebody whom the other does not: the head
   * teacher in the place of parents.
   */
  public static boolean areExchanged(String before, String now) {
    Set<Integer> old = people(before);
    Set<Integer> fresh = people(now);
    return !fresh.containsAll(old) && !old.containsAll(fresh);
  }

  private static Set<Integer> people(String sentence) {
    String words = ChineseScript.simplified(sentence);
    Set<Integer> rows = ROWS.inChinese(words);
    rows.addAll(ROWS.inEnglish(words));
    rows.removeIf(row -> !SOMEBODY.contains(kind(row)) && !kind(row).equals("person"));
    return rows;
  }

  /**
   * Whether a sentence names data, a place or a company that a text in the other language does not.
   */
  static boolean isNamedAlone(String sentence, boolean chinese, String others) {
    Set<Integer> named =
        chinese
            ? ROWS.inChinese(sentence)
            : ROWS.inEnglish(IN_ADDRESS.matcher(sentence).replaceAll(""));
    named.removeIf(row -> !SUBJECTS.contains(kind(row)));
    if (!named.isEmpty()) {
      named.removeAll(chinese ? ROWS.inEnglish(others) : ROWS.inChinese(others));
      named.removeIf(row -> chinese && ROWS.isLoosely(row, others));
    }
    return !named.isEmpty();
  }

  /** Whether one of two cells names a purpose, such as advertising, and the other does not. */
  static boolean isPurposeAlone(String chinese, String english) {
    Set<Integer> here = ROWS.inChinese(chinese);
    Set<Integer> there = ROWS.inEnglish(english);
    return Stream.concat(here.stream(), there.stream())
        .filter(PURPOSES::containsKey)
        .filter(row -> here.contains(row) != there.contains(row))
        .anyMatch(
            row ->
                here.contains(row)
                    ? !ROWS.isLoosely(row, english)
                    : !Objects.requireNonNull(PURPOSES.get(row)).matcher(chinese).find());
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
    return ROWS.cell(row, 0).orElseThrow();
  }

  private static Set<String> latin(String chinese) {
    return LATIN.matcher(chinese).results().map(found -> found.group()).collect(Collectors.toSet());
  }
}
