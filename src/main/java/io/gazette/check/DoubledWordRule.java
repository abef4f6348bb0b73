package io.gazette.check;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Policy;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** No word stands twice by mistake: 的的, 评论与评论, the the. */
final class DoubledWordRule implements Rule {

  private static final Pattern CHINESE =
      Pattern.compile(
          "(?<![目标標有])的的(?!确|確)|您您|将将|將將|(?<![学學协協商工大年董理社])(?:会会|會會)(?![员員议議长長])|我们我们|我們我們|您的您的|(个人信息|個人信息|个人资料|個人資料|隐私政策|隱私政策|第三方|未成年人|用户|用戶|信息|服务|服務|政策)\\1|(?<!\\p{IsHan})(\\p{IsHan}{2,6})[与與和及或]\\2(?![\\p{IsHan}&&[^会會将將等]])");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?i:(the|a|an|of|to|in|for|on|with|and|or|is|are|we|you|your|our|by|from|as|at|be|this|may|will|can|must|not|if)) \\1\\b");

  private final Published published;
  private final PassageReading<List<Integer>> chinese =
      new PassageReading<>(words -> places(CHINESE, words));
  private final PassageReading<List<Integer>> english =
      new PassageReading<>(words -> places(ENGLISH, words));

  DoubledWordRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return published
        .open(policy)
        .flatMap(
            open -> {
              var doubled = open.text().language().isChinese() ? chinese : english;
              return open.passages().stream().flatMap(passage -> check(passage, doubled));
            })
        .toList();
  }

  private static Stream<Diagnostic> check(Passage passage, PassageReading<List<Integer>> doubled) {
    return doubled.of(passage).stream()
        .map(
            at ->
                Diagnostic.of(
                    Code.WORD_DOUBLED, passage.at(at), Quoted.around(passage.words(), at)));
  }

  private static List<Integer> places(Pattern doubled, String words) {
    return doubled.matcher(words).results().map(MatchResult::start).toList();
  }
}
