package io.gazette.check.wording;

import io.gazette.check.language.Sentences;
import io.gazette.check.reading.PassageReading;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.Rule;
import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.ClauseWords;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import io.gazette.text.Day;
import io.gazette.text.Sought;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A day of issue or effect that is typed at the beginning of a text, or where it speaks of itself,
 * is one that {@code version.yaml} names: typed days stay behind when a text is copied. Days of
 * earlier versions that are named as such are left alone.
 */
final class TypedDateRule implements Rule {

  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

  /** 2026年3月1日, 2026-03-01, 2026/3/1, 2026.3.1, 1 March 2026, March 1, 2026. */
  private static final String DAY =
      "(\\d{4} ?[年/.-] ?\\d{1,2} ?[月/.-] ?\\d{1,2}(?!\\d)|[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日|\\d{1,2} "
          + MONTH
          + ",? \\d{4}|"
          + MONTH
          + " \\d{1,2},? \\d{4})";

  private static final Pattern CHINESE =
      Pattern.compile(
          "(?:生效|施行|实施|實施|发布|發布|更新|修订|修訂|公布)(?:日期|时间|時間|日)?[：: ]{0,2}(?:为|為|于|於)? ?"
              + DAY
              + "|(?:自|于|於|从|從|政策|声明|聲明|规则|規則|指引|说明|說明|版) ?"
              + DAY
              + " ?日?起?(?:正式)?(?:生效|施行|实施|實施|适用|適用|发布|發布|公布)");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)\\b(?:effective|applies|in force|takes? effect|updated|revised|published|issued)\\b[^.\\n]{0,24}?"
              + DAY);

  /** Says in a clause that the day is of this text. */
  private static final Sought OWN =
      Sought.learning(
          Pattern.compile(
              "本(?:隐私|隱私|私隱)?(?:政策|协议|協議|声明|聲明|规则|規則|指引|说明|說明|版本?)|(?:更新|生效|发布|發布|修订|修訂)日期|(?i)\\b(?:this|our) (?:privacy )?(?:policy|notice|statement|page|version)\\b|\\blast (?:updated|revised|changed|amended)\\b"));

  /** What every day has that counts here. */
  private static final Sought YEAR =
      Sought.of(Pattern.compile("\\d{4}|[〇○零一二三四五六七八九]{4}年"), "0123456789〇○零一二三四五六七八九");

  private static final Pattern FORMER =
      Pattern.compile("(?i)取代|代替|上一|旧版|舊版|此前|之前|原|replace|supersede|previous|earlier|former");

  private static final int BEFORE = 24;

  private final Published published;

  /** The sentences of a passage that speak of the text itself, where they may have a day. */
  private final PassageReading<List<String>> own =
      new PassageReading<>(
          words ->
              YEAR.isIn(words)
                  ? Sentences.of(words).stream().filter(OWN::isIn).toList()
                  : List.of());

  /**
   * @param published texts that stay as they are
   */
  TypedDateRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return published
        .open(policy)
        .filter(open -> open.version().issued().isPresent())
        .filter(open -> open.version().effective().isPresent())
        .flatMap(this::check)
        .toList();
  }

  private Stream<Diagnostic> check(Published.Open open) {
    PolicyVersion version = open.version();
    PolicyText text = open.text();
    Pattern pattern = text.language().isChinese() ? CHINESE : ENGLISH;
    List<LocalDate> known =
        Stream.of(version.issued(), version.updated(), version.effective())
            .flatMap(Optional::stream)
            .toList();
    Map<LocalDate, String> odd = odd(ClauseWords.of(text.preamble(), text), pattern, known);
    Map<LocalDate, String> later = odd(ownWords(open), pattern, known);
    // Several are a history of the text.
    if (later.size() == 1) {
      later.forEach(odd::putIfAbsent);
    }
    return odd.entrySet().stream()
        .map(
            day ->
                Diagnostic.of(
                    Code.DATE_TYPED,
                    place(day.getValue(), open),
                    day.getKey().toString(),
                    version.issued().orElseThrow().toString(),
                    version.effective().orElseThrow().toString()));
  }

  private static Map<LocalDate, String> odd(String words, Pattern pattern, List<LocalDate> known) {
    Map<LocalDate, String> odd = new LinkedHashMap<>();
    pattern
        .matcher(words)
        .results()
        .filter(found -> !isFormer(words, found))
        .map(TypedDateRule::written)
        .forEach(
            written ->
                day(written)
                    .filter(day -> !known.contains(day))
                    .ifPresent(day -> odd.putIfAbsent(day, written)));
    return odd;
  }

  /** Those of clauses. */
  private String ownWords(Published.Open open) {
    return open.passages().stream()
        .filter(passage -> passage.clause().isPresent())
        .flatMap(passage -> own.of(passage).stream())
        .collect(Collectors.joining("\n"));
  }

  private static boolean isFormer(String words, MatchResult found) {
    int from = Math.max(0, found.start() - BEFORE);
    return FORMER.matcher(words.substring(from, found.start())).find();
  }

  private static SourcePosition place(String written, Published.Open open) {
    return open.passages().stream()
        .filter(passage -> passage.words().contains(written))
        .map(passage -> passage.at(written))
        .findFirst()
        .orElse(SourcePosition.startOf(open.file()));
  }

  private static String written(MatchResult found) {
    return IntStream.rangeClosed(1, found.groupCount())
        .mapToObj(found::group)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow();
  }

  /** Empty for a day that no calendar has. */
  private static Optional<LocalDate> day(String written) {
    return Day.in(written).stream().map(Day::date).findFirst();
  }
}
