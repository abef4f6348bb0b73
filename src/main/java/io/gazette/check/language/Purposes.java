package io.gazette.check.language;

import io.gazette.text.ChineseScript;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a sentence says something is for: 用于登录、防范盗号; used to sign you in and prevent fraud. */
public final class Purposes {

  private static final Pattern FOR =
      Pattern.compile(
          "(?:仅|只)?(?:用于|用来|用以|用作|以便|目的是)|(?i)\\b(?:only |solely )?(?:used? (?:only |solely )?(?:to|for)|use (?:\\w+ ){1,5}?(?:to|for)|in order to|for the purposes? of|so as to)\\b");

  private static final Pattern AND = Pattern.compile("[、，,：:；;]|以及|[和与及或并]|\\b(?:and|or)\\b");

  /** Less alike, two purposes are two. */
  private static final double ALIKE = 0.5;

  /** As much of a purpose in the words of the old sentence says that it was one before. */
  private static final double SAID = 0.6;

  /** Where another statement begins, which is no purpose. */
  private static final Pattern NOT_FOR =
      Pattern.compile("[，,；;][^，,；;]{0,6}(?:不|无法|未)|[.。](?: |$)");

  private static final int SHORTEST = 2;

  private Purposes() {}

  /**
   * Whether the new one of two versions of a sentence names a purpose that the old one does not,
   * and more of them.
   */
  public static boolean isAdded(String before, String now) {
    List<String> old = in(before);
    List<String> all = in(now);
    if (old.isEmpty() || all.size() <= old.size()) {
      return false;
    }
    String said = ChineseScript.simplified(before);
    return all.stream()
        .filter(purpose -> Rewording.kept(purpose, said) < SAID && !Rewording.hasAll(purpose, said))
        .anyMatch(
            purpose -> old.stream().noneMatch(each -> Rewording.alike(each, purpose) >= ALIKE));
  }

  private static List<String> in(String sentence) {
    return FOR.splitAsStream(ChineseScript.simplified(sentence))
        .skip(1)
        .flatMap(rest -> Stream.of(AND.split(NOT_FOR.split(rest, 2)[0])))
        .map(purpose -> purpose.replaceAll("[。；;.]$|^也", "").strip())
        .filter(purpose -> purpose.length() >= SHORTEST)
        .toList();
  }
}
