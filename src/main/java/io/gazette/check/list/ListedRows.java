package io.gazette.check.list;

import io.gazette.check.reading.Column;
import io.gazette.check.reading.DataWords;
import io.gazette.check.reading.PermissionWords;
import io.gazette.check.reading.Published;
import io.gazette.check.reading.RowTexts;
import io.gazette.check.reading.TextRow;
import io.gazette.model.CollectedFields;
import io.gazette.model.DataItem;
import io.gazette.model.Field;
import io.gazette.model.Language;
import io.gazette.model.ListKind;
import io.gazette.model.ListRow;
import io.gazette.model.Localized;
import io.gazette.model.SdkFields;
import io.gazette.model.SharedFields;
import io.gazette.text.Characters;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of the lists of a version, by what a text in one language calls them. */
final class ListedRows {

  private static final Pattern SDK = Pattern.compile("(?i)\\s*sdk$");

  /** Behind the name of a company: where it is, or what it is called in short. */
  private static final Pattern BRACKET = Pattern.compile("\\s*[（(][^（）()]{1,40}[)）]$");

  private static final Pattern PERMISSION = Pattern.compile("的?权限$|(?i) permissions?$");

  /**
   * A row, and what a text may call it.
   *
   * @param names in the language of the text, in small letters, without “SDK”
   */
  public record Named(ListRow row, List<String> names) {

    /** Where words in small letters name it; -1 if they do not. */
    int in(String words) {
      return names.stream().mapToInt(name -> find(words, name)).max().orElse(-1);
    }

    boolean isCalled(String words) {
      String plain = bare(words);
      return names.stream().anyMatch(name -> name.equals(plain) || name.equals(unplaced(plain)));
    }

    private static int find(String words, String name) {
      int at = words.indexOf(name);
      while (at >= 0 && !isWhole(words, at, at + name.length())) {
        at = words.indexOf(name, at + 1);
      }
      return at;
    }

    /** No part of a longer word in Latin letters, but for BuglySDK. */
    private static boolean isWhole(String words, int from, int to) {
      return !Characters.isWithinLatin(words, from)
          && !Characters.isWithinLatin(words, words.startsWith("sdk", to) ? to + 3 : to);
    }
  }

  private final Published.Open open;
  private final Language language;
  private final List<Named> recipients;

  ListedRows(Published.Open open) {
    this.open = open;
    this.language = open.text().language();
    this.recipients =
        Stream.concat(
                rows(ListKind.SDKS).stream()
                    .map(row -> named(row, List.of(SdkFields.NAME, SdkFields.VENDOR))),
                rows(ListKind.SHARED).stream()
                    .map(row -> named(row, List.of(SharedFields.RECIPIENT))))
            .toList();
  }

  /** The text that calls them so. */
  Published.Open open() {
    return open;
  }

  Language language() {
    return language;
  }

  List<ListRow> rows(ListKind list) {
    return open.version().lists().rows(list).orElse(List.of());
  }

  /** A list that is lacking says nothing. */
  boolean areEmpty() {
    return Stream.of(ListKind.COLLECTED, ListKind.SHARED, ListKind.SDKS, ListKind.PERMISSIONS)
        .allMatch(list -> rows(list).isEmpty());
  }

  private Named named(ListRow row, List<Field<Localized<String>>> fields) {
    return new Named(
        row,
        fields.stream()
            .flatMap(field -> words(row, field).stream())
            .map(ListedRows::bare)
            .flatMap(name -> Stream.of(name, unplaced(name)))
            .filter(name -> name.length() > 1)
            .distinct()
            .toList());
  }

  private static String bare(String name) {
    return SDK.matcher(name.strip()).replaceFirst("").strip().toLowerCase(Locale.ROOT);
  }

  private static String unplaced(String name) {
    return BRACKET.matcher(name).replaceFirst("");
  }

  Optional<String> words(ListRow row, Field<Localized<String>> field) {
    return row.find(field).flatMap(words -> words.find(language)).map(open::plain);
  }

  /** What some fields of a row say. */
  String words(ListRow row, Set<String> fields) {
    return RowTexts.of(row, fields).stream()
        .flatMap(words -> words.find(language).stream())
        .collect(Collectors.joining("；"));
  }

  /** The recipients and SDKs that words name, of which no name is within that of another. */
  List<Named> recipients(String words) {
    List<Named> found = recipients.stream().filter(each -> each.in(words) >= 0).toList();
    return found.stream()
        .filter(
            each ->
                each.names().stream()
                    .anyMatch(
                        name ->
                            Named.find(words, name) >= 0
                                && found.stream()
                                    .flatMap(other -> other.names().stream())
                                    .noneMatch(
                                        other ->
                                            !other.equals(name)
                                                && other.contains(name)
                                                && !each.names().contains(other)
                                                && Named.find(words, other) >= 0)))
        .toList();
  }

  /** The recipients and SDKs that a row of a table is about. */
  List<ListRow> recipients(TextRow row) {
    List<String> names =
        Stream.concat(Stream.of(row.first()), row.in(Column.RECIPIENT))
            .map(cell -> open.plain(cell.words()))
            .toList();
    return recipients.stream()
        .filter(each -> names.stream().anyMatch(each::isCalled))
        .map(Named::row)
        .toList();
  }

  /** The permissions that words name. */
  List<ListRow> permissions(String words) {
    return rows(ListKind.PERMISSIONS).stream()
        .filter(row -> PermissionWords.named(words, row).isPresent())
        .toList();
  }

  /** The one permission that goes by a name. */
  Optional<ListRow> permission(String name) {
    String bare = PERMISSION.matcher(name.strip()).replaceFirst("");
    List<ListRow> found =
        rows(ListKind.PERMISSIONS).stream()
            .filter(row -> PermissionWords.isCalled(bare, row))
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The one row on the data of the function that a row of a table is about. */
  Optional<ListRow> function(TextRow row) {
    List<ListRow> found =
        rows(ListKind.COLLECTED).stream()
            .filter(
                each ->
                    words(each, CollectedFields.FUNCTION)
                        .filter(name -> isCalled(row, name))
                        .isPresent())
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private boolean isCalled(TextRow row, String function) {
    return Stream.concat(Stream.of(row.first()), row.in(Column.FUNCTION))
        .anyMatch(cell -> open.plain(cell.words().strip()).equalsIgnoreCase(function));
  }

  /** The types that words name, and those that go by the same name. */
  static Set<String> types(String words) {
    return DataWords.in(words).stream()
        .flatMap(each -> DataWords.kin(each.type()).stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  static List<DataItem> items(ListRow row) {
    return switch (row.list()) {
      case COLLECTED -> row.items(CollectedFields.DATA);
      case SHARED -> row.items(SharedFields.DATA);
      case SDKS -> row.items(SdkFields.DATA);
      default -> List.of();
    };
  }

  /** Those on one of some types of data. */
  List<ListRow> on(Set<String> types, ListKind... lists) {
    return Stream.of(lists)
        .flatMap(list -> rows(list).stream())
        .filter(row -> items(row).stream().anyMatch(item -> isOf(item, types)))
        .toList();
  }

  /** The data of a row, as a text calls them. */
  String data(ListRow row) {
    return items(row).stream()
        .flatMap(item -> item.name().find(language).stream())
        .collect(Collectors.joining(language.isChinese() ? "、" : ", "));
  }

  static boolean isOf(DataItem item, Set<String> types) {
    return item.type().filter(types::contains).isPresent();
  }
}
