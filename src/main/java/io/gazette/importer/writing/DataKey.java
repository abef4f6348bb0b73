package io.gazette.importer.writing;

import io.gazette.importer.lists.SdkEntry;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import io.gazette.importer.repair.GluedWords;
import io.gazette.importer.writing.DataTypes.Item;
import io.gazette.model.Necessity;
import io.gazette.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Writes the key {@code data} of an SDK: types that the vocabulary knows by their ids, all others
 * in the words of each text, in the order of the source.
 */
final class DataKey {

  private static final Pattern NONE = Pattern.compile("(?i)(?:无|無|不涉及|不收集|none|n/a)[。.]?");

  private final Yaml yaml;
  private final Vocabulary vocabulary = Vocabulary.builtIn();

  DataKey(Yaml yaml) {
    this.yaml = yaml;
  }

  /** The same type in every text. */
  private record Slot(Map<TextImport, Item> items) {

    /** The id, where the words of all texts mean exactly this type. */
    Optional<String> id() {
      Set<String> ids = new TreeSet<>();
      items.values().forEach(item -> ids.add(item.exact().orElse("")));
      return ids.size() == 1 && !ids.contains("")
          ? Optional.of(ids.iterator().next())
          : Optional.empty();
    }

    Optional<Necessity> necessity() {
      return items.values().iterator().next().necessity();
    }
  }

  void write(Map<TextImport, SdkEntry> row, RowWords words) {
    if (row.values().stream().allMatch(DataKey::tellsNone)) {
      row.forEach((text, sdk) -> sdk.dataLines().forEach(line -> reportNone(text, line)));
      yaml.literal(4, "data", "none");
      return;
    }
    Map<TextImport, List<Item>> told = new LinkedHashMap<>();
    row.forEach((text, sdk) -> told.put(text, items(text, sdk)));
    told.values().removeIf(List::isEmpty);
    List<Slot> slots = slots(told);
    slots.forEach(slot -> slot.items().forEach((text, item) -> report(text, row, slot, item)));
    boolean plain =
        slots.stream().allMatch(slot -> slot.id().isPresent() && slot.necessity().isEmpty());
    if (plain && !slots.isEmpty()) {
      yaml.list(4, "data", slots.stream().map(slot -> slot.id().orElseThrow()).toList());
    } else if (!slots.isEmpty()) {
      yaml.group(4, "data");
      slots.forEach(slot -> write(slot, words));
    }
  }

  /** Whether it is said expressly that there is no data. */
  private static boolean tellsNone(SdkEntry sdk) {
    List<Passage> data = sdk.dataLines();
    return !data.isEmpty() && data.stream().allMatch(DataKey::isNone);
  }

  private static boolean isNone(Passage line) {
    return NONE.matcher(line.text()).matches();
  }

  private static void reportNone(TextImport text, Passage line) {
    text.decisions.likely(Topic.DATA_NONE, line, line.text());
  }

  /** The items of a text; 无 beside other data, as under 可选信息, is none of them. */
  private List<Item> items(TextImport text, SdkEntry sdk) {
    List<Item> items = new ArrayList<>();
    for (Item item : DataTypes.of(text, sdk, vocabulary).items()) {
      if (isNone(item.words())) {
        reportNone(text, item.words());
      } else {
        items.add(item);
      }
    }
    return items;
  }

  /**
   * What belongs together in several texts: by position, where the texts tell the same types in the
   * same order; else what is exactly the same type, and the rest for itself.
   */
  private static List<Slot> slots(Map<TextImport, List<Item>> told) {
    int most = told.values().stream().mapToInt(List::size).max().orElse(0);
    boolean even = told.values().stream().allMatch(items -> items.size() == most);
    List<Slot> slots = new ArrayList<>();
    for (int at = 0; even && at < most; at++) {
      Map<TextImport, Item> slot = new LinkedHashMap<>();
      for (Map.Entry<TextImport, List<Item>> own : told.entrySet()) {
        slot.put(own.getKey(), own.getValue().get(at));
      }
      slots.add(new Slot(slot));
      even = isOne(slot);
    }
    return even ? slots : unevenSlots(told);
  }

  private static boolean isOne(Map<TextImport, Item> slot) {
    Set<Optional<Necessity>> needed = new LinkedHashSet<>();
    slot.values().forEach(item -> needed.add(item.necessity()));
    long types = slot.values().stream().flatMap(item -> item.near().stream()).distinct().count();
    return types <= 1 && needed.size() == 1;
  }

  private static List<Slot> unevenSlots(Map<TextImport, List<Item>> told) {
    Map<String, Map<TextImport, Item>> slots = new LinkedHashMap<>();
    told.forEach(
        (text, items) -> {
          int other = 0;
          for (Item item : items) {
            String key = item.exact().orElse("");
            if (key.isEmpty()) {
              key = "#" + other;
              other++;
            }
            String needed = key + item.necessity();
            slots.computeIfAbsent(needed, none -> new LinkedHashMap<>()).put(text, item);
          }
        });
    return slots.values().stream().map(Slot::new).toList();
  }

  /** What became of the words of one text. */
  private static void report(TextImport text, Map<TextImport, SdkEntry> row, Slot slot, Item item) {
    boolean within = row.containsKey(text) && row.get(text).dataWithinPurpose();
    if (slot.id().isEmpty()) {
      item.near()
          .ifPresentOrElse(
              near -> text.decisions.likely(Topic.DATA_NEAR, item.words(), item.read(), near),
              () -> text.decisions.likely(Topic.DATA_UNKNOWN, item.words(), item.read()));
    } else {
      Topic topic = within ? Topic.DATA_FOUND : Topic.DATA_RECOGNISED;
      text.decisions.likely(topic, item.words(), item.read(), slot.id().get());
    }
  }

  private void write(Slot slot, RowWords words) {
    Optional<String> id = slot.id();
    Optional<String> needed =
        slot.necessity().map(necessity -> necessity.name().toLowerCase(Locale.ROOT));
    if (id.isPresent() && needed.isEmpty()) {
      yaml.item(6, id.get());
      return;
    }
    if (id.isPresent()) {
      yaml.literal(6, "- id", id.get());
    } else {
      Map<TextImport, List<Passage>> lines = new LinkedHashMap<>();
      slot.items().forEach((text, item) -> lines.put(text, List.of(item.words())));
      slot.items().values().forEach(item -> propose(item.words()));
      words.writeGroup(6, "- words", lines);
    }
    needed.ifPresent(value -> yaml.literal(8, "necessity", value));
  }

  /** Types that lost their separator stay as they are, with a proposal beside them. */
  private void propose(Passage line) {
    GluedWords.in(line.text())
        .forEach(
            glued -> yaml.comment(6, "review: " + String.join(" | ", glued.proposal()) + " ?"));
  }

  /** Whether words are a part of what is said of data. */
  static boolean holds(SdkEntry sdk, Passage words) {
    return sdk.dataLines().stream().anyMatch(line -> line.holds(words));
  }
}
