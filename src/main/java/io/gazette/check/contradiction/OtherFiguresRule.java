package io.gazette.check.contradiction;

import io.gazette.check.language.Fact;
import io.gazette.check.language.Facts;
import io.gazette.check.reading.Passage;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.ClauseWords;
import io.gazette.model.Policy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a text says twice with the same words, it says with the same figures: an age, a number of
 * days, a price. A sentence that points at something, or is of a day or a law, may be about another
 * thing each time; of how long data are kept, {@link KeptPeriodsRule} tells.
 */
final class OtherFiguresRule implements Rule {

  /** Shorter, a sentence depends on what is around it. */
  private static final int SHORTEST_HAN = 12;

  private static final int SHORTEST_LATIN = 36;

  private static final Pattern FIGURES =
      Pattern.compile(
          "[\\d〇零一二两三四五六七八九十百千万半]|[未不](?=满)"
              + "|(?i)\\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|fifteen|sixteen|eighteen|twenty|thirty|sixty|ninety)\\b"
              + "|(?<=(?i)\\b(?:day|week|month|year|hour))s\\b");

  /**
   * Says that it is about what stands before it, some day, an article, or how long data are kept.
   */
  private static final Pattern APART =
      Pattern.compile(
          "该|上述|前述|以上|以下|此类|这些|其[^他它]|它|第|《|\\d{4}|\\d月"
              + "|保存|保留|留存|存储|储存|删除"
              + "|(?i)\\b(?:such|this|these|those|it|its|they|them|article|section|clause|step|kept|keep|stor\\w*|retain\\w*|delet\\w*|eras\\w*)\\b");

  private final Published published;

  OtherFiguresRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return published.open(policy).flatMap(OtherFiguresRule::check).toList();
  }

  private record Said(Passage passage, String sentence) {}

  private static Stream<Diagnostic> check(Published.Open open) {
    Map<String, Said> known = new HashMap<>();
    List<Diagnostic> findings = new ArrayList<>();
    for (Passage passage : open.passages()) {
      for (String sentence : open.sentences(passage)) {
        String plain = open.plain(sentence);
        String key = FIGURES.matcher(plain).replaceAll("");
        boolean whole = key.length() >= (isHan(key) ? SHORTEST_HAN : SHORTEST_LATIN);
        if (!whole || key.length() == plain.length() || APART.matcher(plain).find()) {
          continue;
        }
        Said said = new Said(passage, sentence);
        Said before = known.putIfAbsent(ClauseWords.meaning(key).toLowerCase(Locale.ROOT), said);
        if (before != null && !isSame(Facts.in(before.sentence()), Facts.in(sentence))) {
          findings.add(Contradiction.of(passage, sentence, before.passage(), before.sentence()));
        }
      }
    }
    return findings.stream();
  }

  /** 三十日 and 30 日 are the same. */
  private static boolean isSame(List<Fact> some, List<Fact> others) {
    return some.size() == others.size()
        && IntStream.range(0, some.size()).allMatch(at -> some.get(at).isSame(others.get(at)));
  }

  private static boolean isHan(String words) {
    return words.codePoints().anyMatch(Character::isIdeographic);
  }
}
