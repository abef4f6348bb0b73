package io.gazette.check.language;

import io.gazette.text.ChineseScript;
import io.gazette.text.TabbedRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words on which hangs what a sentence promises: at least and at most, may and must, within and
 * outside a country, express consent and none. Which they are stands in a file beside this class.
 */
public final class BindingWords {

  /**
   * A word of one class in place of one of another.
   *
   * @param kind what it is told as: a term of the diagnostics
   * @param from where the old word begins in the old sentence; -1 where the new one is added
   * @param to where the new word begins in the new sentence; -1 where the old one is gone
   */
  public record Exchange(String kind, int from, int to) {}

  /** How words of a group matter. */
  private enum How {
    EXCHANGE,
    EITHER,
    COMES,
    GOES,
    GAINED
  }

  /** Words that change when what has to come first is said the other way round. */
  private static final Set<String> OF_ORDER = Set.of("duty", "time", "until", "certainty");

  /** What has to come first: parents must agree before a child signs up. */
  private static final Pattern FIRST =
      Pattern.compile(
          "\\b(?:must|ha(?:ve|s) to|needs? to|shall)\\b[^.;]{1,60}?\\b(?:before|first)\\b|\\bmust be\\b[^.;]{1,40}? to\\b|\\bbefore\\b[^.;]{1,60}?\\b(?:must|ha(?:ve|s) to|needs? to|shall)\\b"
              + "|前[，,]?[^。；]{0,12}(?:必须|[须应需])|(?:必须|[须应需])[^。；]{1,24}前",
          Pattern.CASE_INSENSITIVE);

  /** What comes after it alone: a child can sign up only after parents have agreed. */
  private static final Pattern THEN =
      Pattern.compile(
          "\\bonly (?:after|once|when|if|with)\\b|\\b(?:not|cannot)\\b[^.;]{1,40}?\\b(?:until|unless|before)\\b|后[，,]?[^。；]{0,12}?(?:才|方(?=可|能))",
          Pattern.CASE_INSENSITIVE);

  private record Group(String name, How how, String kind, List<Pattern> classes) {

    static Group of(String[] cells) {
      return new Group(
          cells[0],
          How.valueOf(cells[1].toUpperCase(Locale.ROOT)),
          cells[2],
          Arrays.stream(cells)
              .skip(3)
              .map(words -> Pattern.compile(words, Pattern.CASE_INSENSITIVE))
              .toList());
    }
  }

  private static final List<Group> GROUPS =
      TabbedRows.beside(BindingWords.class, "binding-words.tsv").stream().map(Group::of).toList();

  private static final String ANY = "@changed-binding";

  private BindingWords() {}

  /**
   * The first exchange between two versions of one sentence; better one of which more can be told
   * than that another word binds.
   *
   * @param then the clause of the old one
   * @param clause that of the new one: what it says as often is not gone
   */
  public static Optional<Exchange> between(String before, String now, String then, String clause) {
    String old = plain(before);
    String words = plain(now);
    String all = plain(then);
    String rest = plain(clause);
    boolean turned =
        (FIRST.matcher(old).find() && THEN.matcher(words).find())
            || (THEN.matcher(old).find() && FIRST.matcher(words).find());
    List<Exchange> found =
        GROUPS.stream()
            .filter(group -> !(turned && OF_ORDER.contains(group.name())))
            .flatMap(group -> exchange(group, old, words, all, rest).stream())
            .toList();
    return found.stream()
        .filter(exchange -> !exchange.kind().equals(ANY))
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  /** Whether a sentence says what nothing of a clause said before, in whatever words. */
  public static boolean isGained(String clause, String sentence) {
    String old = plain(clause);
    String words = plain(sentence);
    return GROUPS.stream()
        .filter(group -> group.how() == How.GAINED)
        .map(group -> group.classes().get(0))
        .anyMatch(all -> all.matcher(words).find() && !all.matcher(old).find());
  }

  /** In Simplified characters, and as polite as the words are; at the same places. */
  private static String plain(String sentence) {
    return ChineseScript.simplified(sentence).replace('你', '您');
  }

  private static Optional<Exchange> exchange(
      Group group, String before, String now, String then, String clause) {
    MatchResult from = null;
    MatchResult to = null;
    int more = 0;
    for (Pattern words : group.classes()) {
      List<MatchResult> old = said(group, words, before);
      List<MatchResult> fresh = said(group, words, now);
      boolean said = group.how() != How.EXCHANGE && !words.equals(group.classes().get(0));
      more += fresh.size() - old.size();
      if (!said && old.size() > fresh.size()) {
        from = odd(old, fresh);
      } else if (!said && old.size() < fresh.size()) {
        to = odd(fresh, old);
      }
    }
    boolean matters =
        switch (group.how()) {
          case EXCHANGE -> from != null && to != null;
          case EITHER -> (from != null || to != null) && more != 0;
          case COMES -> to != null && all(group.classes().get(0), before).isEmpty();
          case GAINED -> false;
          case GOES ->
              from != null
                  && group.classes().stream().allMatch(words -> all(words, now).isEmpty())
                  && count(group, clause) < count(group, then);
        };
    return matters && (isOther(from, before, now) || isOther(to, now, before))
        ? Optional.of(new Exchange(group.kind(), start(from), start(to)))
        : Optional.empty();
  }

  /** Whether no other word that means the same stands for a word in the other sentence. */
  private static boolean isOther(@Nullable MatchResult word, String sentence, String other) {
    return word != null && !SameWords.isSaidOtherwise(word.group(), sentence, other);
  }

  private static int start(@Nullable MatchResult word) {
    return word == null ? -1 : word.start();
  }

  /** Of what only comes or goes, each word counts once. */
  private static List<MatchResult> said(Group group, Pattern words, String text) {
    Set<String> known = new HashSet<>();
    return all(words, text).stream()
        .filter(word -> group.how() != How.EITHER || known.add(word(word)))
        .toList();
  }

  private static long count(Group group, String text) {
    return group.classes().stream().mapToLong(words -> words.matcher(text).results().count()).sum();
  }

  private static List<MatchResult> all(Pattern words, String text) {
    return words.matcher(text).results().toList();
  }

  /** The first of some words that fewer do not have as often. */
  private static MatchResult odd(List<MatchResult> words, List<MatchResult> fewer) {
    List<String> rest = new ArrayList<>(fewer.stream().map(BindingWords::word).toList());
    return words.stream()
        .filter(word -> !rest.remove(word(word)))
        .findFirst()
        .orElse(words.get(words.size() - 1));
  }

  private static String word(MatchResult match) {
    return match.group().toLowerCase(Locale.ROOT);
  }
}
