package io.gazette.importer.writing;

import io.gazette.importer.lists.DataList;
import io.gazette.importer.lists.SdkEntry;
import io.gazette.importer.lists.SdkField;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import io.gazette.model.Necessity;
import io.gazette.text.ChineseScript;
import io.gazette.vocabulary.DataType;
import io.gazette.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The types of personal data that a text says an SDK collects, in its order. A type of the
 * vocabulary stands only for words that mean neither more nor less; all others stay as they are.
 */
record DataTypes(List<Item> items) {

  /** 国际移动设备识别码（IMEI） means one type twice. */
  private static final Pattern BRACKETS = Pattern.compile("([^（(]*)[（(]([^（()）]*)[)）](.*)");

  /** Words before a type that do not belong to its name. What stands for more, such as 等, does. */
  private static final Pattern AROUND = Pattern.compile("^(?:您的|以及|并会收集|获取|收集|设备的)");

  /**
   * One type.
   *
   * @param read the words as they are written
   * @param exact the type that they mean
   * @param near the type that they mean or come near to
   */
  record Item(
      Passage words,
      String read,
      Optional<String> exact,
      Optional<String> near,
      Optional<Necessity> necessity) {

    /** What no other item of a list may be. */
    private String key() {
      return exact.map(id -> "#" + id).orElse(read);
    }
  }

  DataTypes {
    items = List.copyOf(items);
  }

  /** Splits what is said and looks each type up; what is told twice is reported. */
  static DataTypes of(TextImport text, SdkEntry entry, Vocabulary vocabulary) {
    Map<String, Item> items = new LinkedHashMap<>();
    for (SdkField field : entry.dataFields()) {
      for (Passage line : entry.lines(field)) {
        for (Passage type : DataList.split(line)) {
          Item item = item(text, type, necessity(field), vocabulary);
          Item before = item.read().isEmpty() ? item : items.putIfAbsent(item.key(), item);
          if (before != null && !item.read().isEmpty() && !entry.dataWithinPurpose()) {
            repeated(text, before, item);
          }
        }
      }
    }
    return new DataTypes(List.copyOf(items.values()));
  }

  private static Item item(
      TextImport text, Passage type, Optional<Necessity> necessity, Vocabulary vocabulary) {
    String words = text.edits.read(type);
    Optional<String> exact = exactly(words, vocabulary).map(DataType::id);
    Optional<String> near = exact.or(() -> near(words, vocabulary).map(DataType::id));
    return new Item(type, words, exact, near, necessity);
  }

  /** The types that are said of an SDK or come near to what is said, to know it again by. */
  static Set<String> named(TextImport text, SdkEntry entry) {
    return entry.dataFields().stream()
        .flatMap(field -> entry.lines(field).stream())
        .flatMap(line -> DataList.split(line).stream())
        .map(type -> item(text, type, Optional.empty(), Vocabulary.builtIn()))
        .flatMap(item -> item.near().stream())
        .collect(Collectors.toSet());
  }

  private static Optional<Necessity> necessity(SdkField field) {
    return switch (field) {
      case REQUIRED_DATA -> Optional.of(Necessity.REQUIRED);
      case OPTIONAL_DATA -> Optional.of(Necessity.OPTIONAL);
      default -> Optional.empty();
    };
  }

  private static void repeated(TextImport text, Item before, Item item) {
    if (before.necessity().equals(item.necessity())) {
      text.decisions.certain(Topic.LIST_REPEATED, item.words(), item.read());
    } else {
      text.decisions.guess(Topic.NECESSITY_CONTRADICTS, item.words(), item.read());
    }
  }

  /** What the words mean: as they stand, or without those around; in brackets only the same. */
  private static Optional<DataType> exactly(String words, Vocabulary vocabulary) {
    Matcher brackets = BRACKETS.matcher(words);
    if (named(words, vocabulary::exactly).isPresent() || !brackets.matches()) {
      return named(words, vocabulary::exactly);
    }
    return named(brackets.group(1) + brackets.group(3), vocabulary::exactly)
        .filter(
            type -> named(brackets.group(2), vocabulary::exactly).filter(type::equals).isPresent());
  }

  private static Optional<DataType> near(String words, Vocabulary vocabulary) {
    Matcher brackets = BRACKETS.matcher(words);
    Optional<DataType> whole = named(words, vocabulary::named);
    return whole.isPresent() || !brackets.matches()
        ? whole
        : named(brackets.group(1) + brackets.group(3), vocabulary::named);
  }

  private static Optional<DataType> named(
      String words, Function<String, Optional<DataType>> vocabulary) {
    String bare = AROUND.matcher(words.strip()).replaceAll("");
    return vocabulary
        .apply(words)
        .or(() -> vocabulary.apply(bare))
        .or(() -> vocabulary.apply(ChineseScript.simplified(bare)));
  }
}
