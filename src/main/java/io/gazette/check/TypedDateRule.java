package io.gazette.check;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.diagnostic.SourcePosition;
import io.gazette.model.FileNames;
import io.gazette.model.Policy;
import io.gazette.model.PolicyText;
import io.gazette.model.PolicyVersion;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A day of issue or effect that is typed at the beginning of a text is one that {@code
 * version.yaml} names: typed days stay behind when a text is copied. Days of earlier versions that
 * are named as such are left alone.
 */
final class TypedDateRule implements Rule {

  private static final String HAN_DAY = "(\\d{4}) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日";
  private static final String LATIN_DAY =
      "(\\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November"
          + "|December),? (\\d{4})";

  private static final Pattern CHINESE =
      Pattern.compile(
          "(?:生效|施行|实施|實施|发布|發布|更新|修订|修訂|公布)(?:日期|时间|時間|日)?[：: ]{0,2}(?:为|為|于|於)? ?"
              + HAN_DAY
              + "|(?:自|于|於|从|從) ?"
              + HAN_DAY
              + "起?(?:正式)?(?:生效|施行|实施|實施|适用|適用|发布|發布|公布)");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "(?i)\\b(?:effective|applies|in force|takes? effect|updated|revised|published|issued)\\b[^.\\n]{0,24}?"
              + LATIN_DAY);

  private static final Pattern FORMER =
      Pattern.compile("(?i)取代|代替|上一|旧版|舊版|此前|之前|原|replace|supersede|previous|earlier|former");

  private static final int BEFORE = 24;

  private final Predicate<String> published;

  /**
   * @param published the files of texts that stay as they are
   */
  TypedDateRule(Predicate<String> published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return policy.versions().stream()
        .filter(version -> version.issued().isPresent() && version.effective().isPresent())
        .flatMap(
            version ->
                version.texts().byLanguage().values().stream()
                    .filter(text -> !published.test(file(policy, version, text)))
                    .flatMap(text -> check(policy, version, text)))
        .toList();
  }

  private static Stream<Diagnostic> check(Policy policy, PolicyVersion version, PolicyText text) {
    String words = ClauseWords.of(text.preamble(), text);
    Pattern pattern = text.language().isChinese() ? CHINESE : ENGLISH;
    List<LocalDate> known =
        Stream.of(version.issued(), version.updated(), version.effective())
            .flatMap(Optional::stream)
            .toList();
    String file = file(policy, version, text);
    return pattern
        .matcher(words)
        .results()
        .filter(found -> !isFormer(words, found))
        .flatMap(found -> day(found, text).stream())
        .filter(day -> !known.contains(day))
        .distinct()
        .map(
            day ->
                Diagnostic.of(
                    Code.DATE_TYPED,
                    SourcePosition.startOf(file),
                    day.toString(),
                    version.issued().orElseThrow().toString(),
                    version.effective().orElseThrow().toString()));
  }

  private static String file(Policy policy, PolicyVersion version, PolicyText text) {
    return FileNames.versionFolder(policy.id(), version.id()) + FileNames.text(text.language());
  }

  private static boolean isFormer(String words, MatchResult found) {
    int from = Math.max(0, found.start() - BEFORE);
    return FORMER.matcher(words.substring(from, found.start())).find();
  }

  private static Optional<LocalDate> day(MatchResult found, PolicyText text) {
    int first = found.group(1) == null ? 4 : 1;
    try {
      return Optional.of(
          text.language().isChinese()
              ? LocalDate.of(
                  number(found, first), number(found, first + 1), number(found, first + 2))
              : LocalDate.of(number(found, 3), month(found.group(2)), number(found, 1)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(MatchResult found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static int month(String name) {
    return Month.valueOf(name.toUpperCase(Locale.ROOT)).getValue();
  }
}
