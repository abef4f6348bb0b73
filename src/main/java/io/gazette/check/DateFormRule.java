package io.gazette.check;

import io.gazette.diagnostic.Code;
import io.gazette.diagnostic.Diagnostic;
import io.gazette.model.Policy;
import io.gazette.text.Day;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A day in a text can be read: 20191115 and 2020-09-8 make readers guess, and 2023-02-30 is none.
 */
final class DateFormRule implements Rule {

  /** With the words before it that say that it is a day. */
  private static final Pattern TOGETHER =
      Pattern.compile(
          "(?:日期|生效|发布|發布|更新|修订|修訂|施行|实施|實施|版本|截至|自|於|于|(?i:effective|updated|published|issued|since|from|dated?))[^\\d\\n]{0,8}((?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))(?![\\dA-Za-z._-])");

  private static final Pattern PARTS =
      Pattern.compile(
          "(?<![\\w./-])((?:19|20)\\d{2})([-/.])(\\d{1,2})([-/.])(\\d{1,2})(?![\\w/-]|\\.\\d)|(?<!\\d)((?:19|20)\\d{2}) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日");

  private final Published published;
  private final PassageReading<List<String>> odd = new PassageReading<>(DateFormRule::odd);

  DateFormRule(Published published) {
    this.published = published;
  }

  @Override
  public List<Diagnostic> check(Policy policy) {
    return published
        .open(policy)
        .flatMap(open -> open.passages().stream())
        .flatMap(
            passage ->
                odd.of(passage).stream()
                    .map(day -> Diagnostic.of(Code.DATE_MALFORMED, passage.at(day), day)))
        .toList();
  }

  private static List<String> odd(String words) {
    Stream<String> together =
        TOGETHER.matcher(words).results().map(found -> found.group(1)).filter(day -> isDay(day));
    Stream<String> parts =
        PARTS.matcher(words).results().filter(DateFormRule::isOdd).map(MatchResult::group);
    return Stream.concat(together, parts).distinct().toList();
  }

  private static boolean isDay(String digits) {
    return !Day.in(digits).isEmpty();
  }

  /** Whether its parts are written in two ways, or no calendar has the day. */
  private static boolean isOdd(MatchResult found) {
    if (found.group(1) == null) {
      return Day.in(found.group()).isEmpty();
    }
    boolean day = !Day.in(found.group(1) + "-" + found.group(3) + "-" + found.group(5)).isEmpty();
    boolean separators = found.group(2).equals(found.group(4));
    String month = found.group(3);
    String last = found.group(5);
    boolean padded = month.startsWith("0") && last.length() == 1;
    boolean unpadded = month.length() == 1 && last.startsWith("0");
    // 2.5.1 and the like are versions: of what is no day, only hyphens and slashes look like one.
    return day ? !separators || padded || unpadded : !found.group(2).equals(".") && separators;
  }
}
