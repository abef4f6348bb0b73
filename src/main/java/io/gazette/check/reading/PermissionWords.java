package io.gazette.check.reading;

import io.gazette.model.ListRow;
import io.gazette.model.PermissionFields;
import io.gazette.model.PermissionValue;
import io.gazette.text.TabbedRows;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What texts call a permission in words, where they say that it is asked for: 我们会申请麦克风权限. Rows of
 * {@code permission-words.tsv}.
 *
 * @param words in both languages
 * @param asked a sentence that asks for it
 * @param names parts of technical names
 */
public record PermissionWords(Pattern words, Pattern asked, List<String> names) {

  private static final List<PermissionWords> ALL =
      TabbedRows.beside(PermissionWords.class, "permission-words.tsv").stream()
          .map(cells -> read(cells[0], cells[1], cells[2]))
          .toList();

  private static final Pattern ASKS =
      Pattern.compile(
          "申请|请求|索取|获取|需要|调用|开启|打开|授权|授予|访问|使用|(?i)\\b(?:ask|request|need|require|use|obtain|access)\\w*");

  private static PermissionWords read(String chinese, String english, String names) {
    String words = "(?:" + chinese + "|(?i)\\b(?:" + english + ")\\b)";
    return new PermissionWords(
        Pattern.compile(words),
        Pattern.compile(
            "(?:"
                + chinese
                + ")(?:（[^（）]{0,12}）)?(?:[、和及与或][^，。；、]{1,12}){0,5}(?:的|使用|访问|读取)*权限"
                + "|(?i)\\b(?:"
                + english
                + ")(?:(?:,| and| or) (?:the )?[a-z]+){0,4} permissions?\\b"
                + "|\\bpermissions? (?:to (?:use|access) |for )(?:your |the )?(?:"
                + english
                + ")\\b"),
        List.of(names.split(" ", -1)));
  }

  /**
   * Those that a sentence says are asked for, as they are called there.
   *
   * @param sentence in Simplified characters if it is Chinese
   * @param rows of the list of permissions: what one of them has, or speaks of, is left out
   */
  public static List<String> unlisted(String sentence, List<ListRow> rows) {
    List<String> found = new ArrayList<>();
    if (sentence.contains("权限") || sentence.contains("ermission")) {
      for (PermissionWords each : ALL) {
        Matcher asked = each.asked().matcher(sentence);
        if (asked.find()
            && ASKS.matcher(Assertion.part(sentence, asked.start(), asked.end())).find()
            && Assertion.isMadeAt(sentence, asked.start(), asked.end())
            && rows.stream().noneMatch(each::isIn)) {
          Matcher words = each.words().matcher(asked.group());
          found.add(words.find() ? words.group() : asked.group());
        }
      }
    }
    return found;
  }

  /** Whether a list has a permission, or one of those that texts call by the same words. */
  public static boolean isListed(String name, List<ListRow> rows) {
    String plain = name.toUpperCase(Locale.ROOT);
    boolean same =
        rows.stream()
            .flatMap(row -> row.items(PermissionFields.VALUES).stream())
            .anyMatch(value -> value.name().equals(name));
    return same
        || ALL.stream()
            .filter(each -> each.names().stream().anyMatch(plain::contains))
            .anyMatch(each -> rows.stream().anyMatch(each::isIn));
  }

  /** Whether some words are what texts call a permission, and no row has it. */
  public static boolean isUnlisted(String name, List<ListRow> rows) {
    return ALL.stream()
        .anyMatch(
            each -> each.words().matcher(name).matches() && rows.stream().noneMatch(each::isIn));
  }

  /** Whether some words are what texts call the permissions of a row, and nothing else. */
  public static boolean isCalled(String name, ListRow row) {
    return ALL.stream()
        .anyMatch(each -> each.words().matcher(name).matches() && each.hasNames(row));
  }

  /** What some words call a permission of a row. */
  public static Optional<String> named(String words, ListRow row) {
    return ALL.stream()
        .filter(each -> each.hasNames(row))
        .flatMap(each -> each.words().matcher(words).results().map(MatchResult::group))
        .findFirst();
  }

  private boolean hasNames(ListRow row) {
    return row.items(PermissionFields.VALUES).stream()
        .map(PermissionValue::name)
        .map(name -> name.toUpperCase(Locale.ROOT))
        .anyMatch(name -> names.stream().anyMatch(name::contains));
  }

  private boolean isIn(ListRow row) {
    return hasNames(row)
        || RowTexts.of(row).stream()
            .flatMap(text -> text.byLanguage().values().stream())
            .anyMatch(text -> words.matcher(text).find());
  }
}
