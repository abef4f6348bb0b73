package io.gazette.check;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.ClauseWords;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A day of issue or effect that is typed at the beginning of a text is one that {@code
 * version.yaml} names: typed days stay behind when a text is copied. Days of earlier versions that
 * are named as such are left alone.
 */
final class TypedDateRule implements Rule {

  private static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December)";

  /** 2026年3月1日, 2026-03-01, 2026/3/1, 2026.3.1, 1 March 2026, March 1, 2026. */
  private static final String DAY =
      "(\\d{4} ?[年/.-] ?\\d{1,2} ?[月/.-] ?\\d{1,2}(?!\\d)|\\d{1,2} "
          + MONTH
          + ",? \\d{4}|"
          + MONTH
          + " \\d{1,2},? \\d{4})";

  private static final Pattern CHINESE =
      Pattern.compile(
          "(?:生效|施行|实施|實施|发布|發布|更新|修订|修訂|公布)(?:日期|时间|時間|日)?[：: ]{0,2}(?:为|為|于|於)? ?"
              + DAY
              + "|(?:自|于|於|从|從) ?"
              + DAY
              + " ?日?起?(?:正式)?(?:生效|施行|实施|實施|适用|適用|发布|發布|公布)");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)\\b(?:effective|applies|in force|takes? effect|updated|revised|published|issued)\\b[^.\\n]{0,24}?"
              + DAY);

  private static final Pattern WORD = Pattern.compile("\\d+|[A-Za-z]+");

  private static final Pattern FORMER =
      Pattern.compile("(?i)取代|代替|上一|旧版|舊版|此前|之前|原|replace|supersede|previous|earlier|former");

  private static final int BEFORE = 24;

  private final Published published;

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
        .flatMap(TypedDateRule::check)
        .toList();
  }

  private static Stream<Diagnostic> check(Published.Open open) {
    PolicyVersion version = open.version();
    PolicyText text = open.text();
    String words = ClauseWords.of(text.preamble(), text);
    Pattern pattern = text.language().isChinese() ? CHINESE : ENGLISH;
    List<LocalDate> known =
        Stream.of(version.issued(), version.updated(), version.effective())
            .flatMap(Optional::stream)
            .toList();
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

  private static boolean isFormer(String words, MatchResult found) {
    int from = Math.max(0, found.start() - BEFORE);
    return FORMER.matcher(words.substring(from, found.start())).find();
  }

  private static SourcePosition place(String written, Published.Open open) {
    return open.passages().stream()
        .filter(passage -> passage.clause().isEmpty() && passage.words().contains(written))
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
    List<String> words = WORD.matcher(written).results().map(MatchResult::group).toList();
    try {
      if (Character.isLetter(words.get(0).charAt(0))) {
        return Optional.of(date(words.get(2), month(words.get(0)), words.get(1)));
      }
      return Optional.of(
          Character.isLetter(words.get(1).charAt(0))
              ? date(words.get(2), month(words.get(1)), words.get(0))
              : date(words.get(0), Integer.parseInt(words.get(1)), words.get(2)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate date(String year, int month, String day) {
    return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
  }

  private static int month(String name) {
    return Month.valueOf(name.toUpperCase(Locale.ROOT)).getValue();
  }
}
