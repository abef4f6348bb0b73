package io.gazette.check.language;

import io.gazette.text.Sought;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Sentences that say the opposite of one: no “not”, and all else that it says; required for
 * voluntary, on for off by default.
 *
 * @param words what both speak of
 * @param contrary what such a sentence has; empty if it only lacks a “not”
 */
public record Opposites(String words, Optional<Pattern> contrary) {

  private record Pair(Pattern one, Pattern other) {}

  private static final List<Pair> PAIRS =
      List.of(
          new Pair(
              Pattern.compile("自愿|选填|可选|(?i)\\b(?:optional|voluntary)\\b"),
              Pattern.compile("必须|必填|应当|(?i)\\b(?:must|required|mandatory|compulsory)\\b")),
          new Pair(
              Pattern.compile("默认(?:为|处于)?(?:关闭|不开启)|(?i)\\boff by default\\b"),
              Pattern.compile("默认(?:为|处于)?(?:开启|打开)|(?i)\\bon by default\\b")));

  private static final Pattern PUBLISHER = Pattern.compile("我们|我司|本公司|平台|(?i)\\b(?:we|our|us)\\b");

  /** In what case something is so, or when; and what speaks of something said before. */
  private static final Sought CASE =
      Sought.learning(
          Pattern.compile(
              "[，,；;？?]|[时后前该此这]|上述|其(?!他)|期间|除|如|若|仅|只|的情况|再|主动|单独|直接|额外|(?i)\\b(?:when|while|if|after|before|until|once|during|unless|except|only|again|more|other|without|itself|directly|necessarily|always|it|its|they|this|that|these|those|such)\\b"));

  private static final Pattern SMALL =
      Pattern.compile(
          "我们|我司|本公司|对外|您|其|的|了|会|将|都|均|也|不|没有|未|绝|从|任何|所有|全部|被|把|向|给|对|在|为|以|与|和|及|是|使用|进行|用于|能|可以?|须"
              + "|(?i)\\b(?:the|an?|any|all|our|your|you|we|us|they|their|its?|this|that|not|no|never|nobody|none|cannot|can|may|will|shall|do|does|did|are|is|be|been|was|were|has|have|had|with|for|from|and|ever|make|made|use|used|keep|kept|one|of|to|in|on|at|by|must|only)\\b");

  private static final int FEWEST_HAN = 4;

  private static final Pattern SENT = Pattern.compile("\\bsent\\b");

  /** What says more than so many times as much is about something else. */
  private static final int MOST = 3;

  /** Whether a sentence says what the publisher does. */
  public static boolean isOfPublisher(String sentence) {
    return PUBLISHER.matcher(sentence).find();
  }

  /**
   * Those of a sentence in Simplified characters; empty if it denies nothing, or only in a case.
   */
  public static Optional<Opposites> denying(String sentence) {
    if (CASE.isIn(sentence)) {
      return Optional.empty();
    }
    for (Pair pair : PAIRS) {
      Matcher one = pair.one().matcher(sentence);
      if (one.find() && Stance.of(sentence).isPlain()) {
        String words = content(one.replaceFirst(" "));
        return words.isEmpty()
            ? Optional.empty()
            : Optional.of(new Opposites(words, Optional.of(pair.other())));
      }
    }
    Stance stance = Stance.of(sentence);
    String words = content(sentence);
    return stance.denials() == 1 && !stance.conditional() && !stance.excepted() && isEnough(words)
        ? Optional.of(new Opposites(words, Optional.empty()))
        : Optional.empty();
  }

  private static String content(String sentence) {
    return SMALL.matcher(regular(sentence)).replaceAll(" ").replaceAll("[\\p{P}\\s]+", " ").strip();
  }

  /** Sent begins as send does. */
  private static String regular(String sentence) {
    return SENT.matcher(sentence).replaceAll("send").replace("sold", "sell");
  }

  private static boolean isEnough(String words) {
    long han = words.codePoints().filter(Character::isIdeographic).count();
    return han > 0 ? han >= FEWEST_HAN : words.indexOf(' ') > 0;
  }

  /** What every such sentence has among its {@linkplain #signsOf signs}. */
  public Set<String> signs() {
    return words.codePoints().anyMatch(Character::isIdeographic)
        ? Arrays.stream(words.split(" ", -1))
            .filter(word -> word.length() > 1)
            .map(word -> word.substring(0, 2))
            .collect(Collectors.toSet())
        : Rewording.stemsOf(words);
  }

  /** Words of a sentence by their beginnings, and each two characters of Chinese. */
  public static Set<String> signsOf(String sentence) {
    Set<String> signs = new HashSet<>(Rewording.stemsOf(regular(sentence)));
    for (int at = 0; at + 1 < sentence.length(); at++) {
      if (Character.isIdeographic(sentence.charAt(at))
          || Character.isIdeographic(sentence.charAt(at + 1))) {
        signs.add(sentence.substring(at, at + 2));
      }
    }
    return signs;
  }

  /** Whether a sentence in Simplified characters is one of them, and says little else. */
  public boolean isSaid(String sentence) {
    return isAbout(sentence)
        && content(sentence).length() <= MOST * words.length()
        && contrary
            .map(other -> other.matcher(sentence).find())
            .orElseGet(() -> Stance.of(sentence).isPlain());
  }

  /** Whether a sentence has all the words; of Chinese, in parts of two characters at least. */
  private boolean isAbout(String sentence) {
    if (words.codePoints().noneMatch(Character::isIdeographic)) {
      return Rewording.hasAll(words, regular(sentence));
    }
    for (String word : words.split(" ", -1)) {
      for (int at = 0; at < word.length(); ) {
        int end = at;
        while (end < word.length() && sentence.contains(word.substring(at, end + 1))) {
          end++;
        }
        if (end - at < Math.min(2, word.length())) {
          return false;
        }
        at = end;
      }
    }
    return true;
  }
}
