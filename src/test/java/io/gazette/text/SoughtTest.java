package io.gazette.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SoughtTest {

  /** What stands before and behind a match counts: lookbehinds, boundaries, anchors. */
  private static final List<Pattern> PATTERNS =
      List.of(
          Pattern.compile("(?<!a)b+|(?<=a)c(?!d)"),
          Pattern.compile("\\bc\\w*\\b|b$"),
          Pattern.compile("^b|c{1,3}(?=b)"),
          Pattern.compile("(?:bc|b|cb)"));

  @Test
  void findsWhatThePatternFindsAlone() {
    Random random = new Random(7);
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(14); length > 0; length--) {
        text.append("abbccd 甲".charAt(random.nextInt(8)));
      }
      for (Pattern pattern : PATTERNS) {
        List<String> wanted = pattern.matcher(text).results().map(SoughtTest::place).toList();
        assertThat(found(Sought.of(pattern, "bc"), text.toString()))
            .as("%s in “%s”", pattern, text)
            .isEqualTo(wanted);
      }
    }
  }

  @Test
  void findsWordsThatBeginInOneOfSomeWays() {
    Pattern pattern = Pattern.compile("\\b(?:bc|d|c[bd]c*)", Pattern.CASE_INSENSITIVE);
    Random random = new Random(7);
    for (int round = 0; round < 5_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(14); length > 0; length--) {
        text.append("bBccdD _1甲".charAt(random.nextInt(10)));
      }
      List<String> wanted = pattern.matcher(text).results().map(SoughtTest::place).toList();
      for (List<String> beginnings :
          List.of(List.<String>of(), List.of("bc", "d", "cbc", "cb", "cd"))) {
        assertThat(found(Sought.ofWords(pattern, beginnings), text.toString()))
            .as("“%s”", text)
            .isEqualTo(wanted);
      }
    }
  }

  @Test
  void findsOutWithWhichCharactersMatchesBegin() {
    List<Pattern> patterns =
        List.of(
            Pattern.compile("(?<!a)b+|c(?!d)|甲"),
            Pattern.compile("(?i)\\b(?:bc|d|c[bd]c*)\\b|b$"),
            Pattern.compile("^b|[^abd]{1,3}(?=b)|(?<![\\w])(?:cd|甲?b)(?!c)"),
            Pattern.compile("(?=b)\\w{2}|\\s甲"));
    List<Sought> learning = patterns.stream().map(Sought::learning).toList();
    Pattern words = Pattern.compile("(?<!\\w)(?:bc|d|cb?a)");
    Sought atWords = Sought.learningWords(words);
    Random random = new Random(7);
    for (int round = 0; round < 10_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(14); length > 0; length--) {
        text.append("abBccd 甲".charAt(random.nextInt(8)));
      }
      for (int at = 0; at < patterns.size(); at++) {
        assertThat(found(learning.get(at), text.toString()))
            .as("%s in “%s”", patterns.get(at), text)
            .isEqualTo(patterns.get(at).matcher(text).results().map(SoughtTest::place).toList());
      }
      assertThat(found(atWords, text.toString()))
          .isEqualTo(words.matcher(text).results().map(SoughtTest::place).toList());
    }
  }

  @Test
  void severalAreFoundInOneWalk() {
    Map<String, Pattern> patterns =
        Map.of(
            "characters", Pattern.compile("[bc]+d|甲"),
            "other", Pattern.compile("bc?"),
            "words", Pattern.compile("(?i)\\b(?:bcd|d|cb)"),
            "any", Pattern.compile("\\b[b-d]+"));
    Map<String, Sought> sought =
        Map.of(
            "characters", Sought.of(patterns.get("characters"), "bc甲"),
            "other", Sought.of(patterns.get("other"), "b"),
            "words", Sought.ofWords(patterns.get("words"), List.of("bcd", "d", "cb")),
            "any", Sought.ofWords(patterns.get("any"), List.of()));
    Sought.Several<String> several = new Sought.Several<>(sought);
    Random random = new Random(7);
    for (int round = 0; round < 10_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(14); length > 0; length--) {
        text.append("bBccddD _1甲".charAt(random.nextInt(11)));
      }
      Map<String, List<String>> found = new HashMap<>();
      patterns.keySet().forEach(name -> found.put(name, new ArrayList<>()));
      several.find(text.toString(), (name, match) -> found.get(name).add(place(match)));
      patterns.forEach(
          (name, pattern) ->
              assertThat(found.get(name))
                  .as("%s in “%s”", name, text)
                  .isEqualTo(pattern.matcher(text).results().map(SoughtTest::place).toList()));
    }
  }

  @Test
  void whatLearnsWhereItBeginsIsNotForOneWalk() {
    Map<String, Sought> learning = Map.of("one", Sought.learning(Pattern.compile("a")));
    assertThatIllegalArgumentException().isThrownBy(() -> new Sought.Several<>(learning));
  }

  @Test
  void putsSomethingElseInPlaceOfEachMatch() {
    Sought sought = Sought.of(Pattern.compile("b+|(?<=b)c"), "bc");
    for (String text : List.of("", "a", "abbca", "cbcb", "bb")) {
      assertThat(sought.replaceAll(text, "#"))
          .isEqualTo(Pattern.compile("b+|(?<=b)c").matcher(text).replaceAll("#"));
    }
  }

  @Test
  void isNotTriedWhereNoneOfItsCharactersStands() {
    assertThat(found(Sought.of(Pattern.compile("[ab]"), "b"), "abab"))
        .containsExactly("1-2", "3-4");
  }

  private static List<String> found(Sought sought, String text) {
    List<String> found = new ArrayList<>();
    Sought.Matches matches = sought.in(text);
    while (matches.find()) {
      found.add(place(matches.match()));
    }
    return found;
  }

  private static String place(MatchResult match) {
    return match.start() + "-" + match.end();
  }
}
