package io.gazette.check.wording;

import io.gazette.check.language.Sentences;
import io.gazette.check.reading.Passage;
import io.gazette.check.reading.PassageReading;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Quoted;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Inline;
import io.gazette.model.Policy;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** No word and no sentence stands twice by mistake: 的的, 评论与评论, the the. */
final class DoubledWordRule implements Rule {

  private static final Pattern CHINESE =
      Pattern.compile(
          "(?<![目标標有])的的(?!确|確)|(?<![存现現所内內正])在在(?![线線途职職校场場])|是是(?![非否])|(?<![参參])(?:与与|與與)|(?<!以)及及(?![时時])|被被|(?<![服])(?:从从|從從)|(?<![理自缘緣])由由|于于|於於|您您|将将|將將|(?<![学學协協商工大年董理社])(?:会会|會會)(?![员員议議长長])|我们我们|我們我們|您的您的|(个人信息|個人信息|个人资料|個人資料|隐私政策|隱私政策|第三方|未成年人|用户|用戶|信息|服务|服務|政策)\\1|([\\p{IsHan}&&[^一逐各每等层層哪谁誰几幾啥]]{2,4})\\2(?![\\p{IsHan}&&[库庫员員商者方器端包码碼件台臺体體系群组組名号號表类類型]])|(?<!\\p{IsHan})(\\p{IsHan}{2,6})[与與和及或]\\3(?![\\p{IsHan}&&[^会會将將等]])|(?<!\\p{IsHan})(\\p{IsHan}{4,6})[，、]\\4(?!\\p{IsHan})");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?<!-)\\b(?i:(the|a|an|of|to|in|for|on|with|and|or|is|are|we|you|your|our|by|from|as|at|be|this|may|will|can|must|not|if)) \\1\\b(?!-)|(?<!-)\\b(?!(?:that|had|very|so)\\b)([a-z]{3,20}) \\2\\b(?!-)");

  /** The longest words that the pattern for Chinese looks for. */
  private static final int LONGEST_HAN = 6;

  /** Of what is below, only words between blanks are looked for. */
  private static final char FIRST_HAN = '\u2e80';

  /** A shorter one may well stand twice. */
  private static final int SHORTEST_SENTENCE = 10;

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
    return doubled.of(own(passage)).stream()
        .map(
            at ->
                Diagnostic.of(
                    Code.WORD_DOUBLED, passage.at(at), Quoted.around(passage.words(), at)));
  }

  /**
   * The words as they are, but for those of links: titles that stand in them come by themselves.
   */
  private static String own(Passage passage) {
    if (passage.content().stream().noneMatch(Inline.Link.class::isInstance)) {
      return passage.words();
    }
    StringBuilder words = new StringBuilder();
    for (Inline inline : passage.content()) {
      String plain = Inline.plainText(List.of(inline));
      words.append(inline instanceof Inline.Link ? "\uFFFC".repeat(plain.length()) : plain);
    }
    return words.toString();
  }

  private static List<Integer> places(Pattern doubled, String words) {
    Stream<Integer> own =
        isRepeating(words)
            ? doubled.matcher(words).results().map(MatchResult::start)
            : Stream.empty();
    return Stream.concat(own, sentences(words).stream()).toList();
  }

  /** Whether anything stands twice that the patterns could find: they are long, and take long. */
  private static boolean isRepeating(String words) {
    for (int at = 0; at + 1 < words.length(); at++) {
      char first = words.charAt(at);
      boolean begins = at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1));
      if (first >= FIRST_HAN ? isHanTwice(words, at) : begins && isWordTwice(words, at)) {
        return true;
      }
    }
    return false;
  }

  /** Side by side, or with one character between them. */
  private static boolean isHanTwice(String words, int at) {
    for (int length = 1; length <= LONGEST_HAN; length++) {
      if (words.regionMatches(at, words, at + length, length)
          || words.regionMatches(at, words, at + length + 1, length)) {
        return words.charAt(at) != '\uFFFC';
      }
    }
    return false;
  }

  private static boolean isWordTwice(String words, int at) {
    int end = at;
    while (end < words.length() && Character.isLetterOrDigit(words.charAt(end))) {
      end++;
    }
    return end > at
        && words.startsWith(" ", end)
        && words.regionMatches(true, at, words, end + 1, end - at);
  }

  /** Where a sentence repeats the end of the one before it. */
  private static List<Integer> sentences(String words) {
    List<Integer> places = new ArrayList<>();
    String before = "";
    int at = 0;
    for (String sentence : Sentences.of(words)) {
      at = words.indexOf(sentence, at);
      if (sentence.length() >= SHORTEST_SENTENCE && before.endsWith(sentence)) {
        places.add(at);
      }
      before = sentence;
      at += sentence.length();
    }
    return places;
  }
}
