package io.gazette.importer;

import io.gazette.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Writes {@code sdks.yaml} and {@code permissions.yaml}: once for all languages, by position. */
final class ListFiles {

  private final List<TextImport> texts;
  private final ListIds ids = new ListIds();
  private final Vocabulary vocabulary = Vocabulary.builtIn();

  ListFiles(List<TextImport> texts) {
    this.texts = texts;
  }

  SortedMap<String, String> write() {
    SortedMap<String, String> files = new TreeMap<>();
    int sdks = count(text -> text.draft().sdks().size());
    if (sdks > 0) {
      Yaml yaml = new Yaml().comment("Third-party SDKs, as the imported text describes them.");
      yaml.group(0, "sdks");
      IntStream.range(0, sdks).forEach(row -> sdk(row, yaml));
      files.put("sdks.yaml", yaml.toString());
    }
    int groups = count(text -> text.draft().permissions().size());
    if (groups > 0) {
      Yaml yaml = new Yaml().comment("Device permissions, as the imported text lists them.");
      yaml.group(0, "permissions");
      IntStream.range(0, groups).forEach(row -> permissions(row, yaml));
      files.put("permissions.yaml", yaml.toString());
    }
    return files;
  }

  private int count(Function<TextImport, Integer> size) {
    return texts.stream().mapToInt(size::apply).max().orElse(0);
  }

  private void sdk(int row, Yaml yaml) {
    Map<TextImport, SdkEntry> entries = rows(row, text -> text.draft().sdks());
    TextImport text = entries.keySet().iterator().next();
    SdkEntry entry = entries.values().iterator().next();
    yaml.literal(
        2, "- id", ids.of(text.edits.read(entry.name()), entry.packages(), "sdk-" + (row + 1)));
    localized(yaml, "name", entries, found -> Optional.of(found.name()));
    localized(yaml, "vendor", entries, found -> found.value(SdkField.VENDOR));
    if (!entry.packages().isEmpty()) {
      yaml.list(4, "packages", entry.packages().stream().map(Passage::text).toList());
    }
    localized(yaml, "purpose", entries, found -> found.value(SdkField.PURPOSE));
    localized(yaml, "scene", entries, found -> found.value(SdkField.SCENE));
    data(yaml, entries);
    localized(yaml, "access", entries, found -> found.value(SdkField.ACCESS));
    localized(yaml, "permissions", entries, found -> found.value(SdkField.PERMISSIONS));
    localized(yaml, "contact", entries, found -> found.value(SdkField.CONTACT));
    entry.link().ifPresent(link -> yaml.line(4, "policy", link.text()));
  }

  /** Types that the vocabulary knows by their ids, all others in the words of each text. */
  private void data(Yaml yaml, Map<TextImport, SdkEntry> entries) {
    Set<String> ids = new LinkedHashSet<>();
    List<String> other = new ArrayList<>();
    List<String> glued = new ArrayList<>();
    entries.forEach(
        (text, entry) -> {
          DataTypes types = DataTypes.of(text, entry, vocabulary);
          ids.addAll(types.ids());
          glued.addAll(types.other());
          if (!types.other().isEmpty()) {
            other.add(text.language + ": " + list(types.other()));
          }
        });
    if (!ids.isEmpty()) {
      yaml.list(4, "data", ids);
    }
    glued.forEach(item -> review(yaml, item));
    write(yaml, "other-data", other);
  }

  /** Types that lost their separator stay as they are, with a proposal beside them. */
  private static void review(Yaml yaml, String item) {
    for (GluedWords.Glued glued : GluedWords.in(item)) {
      String found = item.substring(glued.from(), glued.to());
      yaml.comment(4, "review: " + found + " = " + String.join(" | ", glued.proposal()) + " ?");
    }
  }

  private void permissions(int row, Yaml yaml) {
    Map<TextImport, PermissionGroup> groups = rows(row, text -> text.draft().permissions());
    PermissionGroup first = groups.values().iterator().next();
    yaml.list(2, "- values", first.values().stream().map(Passage::text).toList());
    localizedList(yaml, "name", groups, PermissionGroup::names);
    localizedList(yaml, "uses", groups, PermissionGroup::uses);
    localizedList(yaml, "asked", groups, PermissionGroup::asked);
  }

  /** The same row of the texts that have so many. */
  private <T> Map<TextImport, T> rows(int row, Function<TextImport, List<T>> list) {
    Map<TextImport, T> rows = new LinkedHashMap<>();
    for (TextImport text : texts) {
      List<T> all = list.apply(text);
      if (row < all.size()) {
        rows.put(text, all.get(row));
      }
    }
    return rows;
  }

  private static <T> void localized(
      Yaml yaml, String key, Map<TextImport, T> rows, Function<T, Optional<Passage>> value) {
    List<String> lines = new ArrayList<>();
    rows.forEach(
        (text, row) ->
            value
                .apply(row)
                .ifPresent(
                    words -> lines.add(text.language + ": " + Yaml.text(text.edits.read(words)))));
    write(yaml, key, lines);
  }

  private static <T> void localizedList(
      Yaml yaml, String key, Map<TextImport, T> rows, Function<T, List<Passage>> values) {
    List<String> lines = new ArrayList<>();
    rows.forEach(
        (text, row) -> {
          List<String> all = values.apply(row).stream().map(text.edits::read).toList();
          if (!all.isEmpty()) {
            lines.add(text.language + ": " + list(all));
          }
        });
    write(yaml, key, lines);
  }

  private static String list(List<String> items) {
    return "[" + String.join(", ", items.stream().map(Yaml::text).toList()) + "]";
  }

  private static void write(Yaml yaml, String key, List<String> lines) {
    if (!lines.isEmpty()) {
      yaml.group(4, key);
      for (String line : lines) {
        int colon = line.indexOf(": ");
        yaml.literal(6, line.substring(0, colon), line.substring(colon + 2));
      }
    }
  }
}
