package io.gazette.importer.writing;

import io.gazette.importer.lists.PermissionGroup;
import io.gazette.importer.manuscript.Passage;
import io.gazette.importer.manuscript.Topic;
import io.gazette.model.FileNames;
import io.gazette.vocabulary.PermissionFact;
import io.gazette.vocabulary.PlatformPermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Writes {@code permissions.yaml}. */
final class PermissionFile {

  private final List<TextImport> texts;
  private final PlatformPermissions platforms = PlatformPermissions.builtIn();
  private final ListIds ids = new ListIds();
  private final Set<String> taken = new TreeSet<>();
  private final Yaml yaml = new Yaml();

  PermissionFile(List<TextImport> texts) {
    this.texts = texts;
  }

  String write() {
    yaml.comment("Device permissions, as the imported text lists them.").group(0, "permissions");
    new RowAlignment<>(
            texts,
            text -> text.draft().permissions(),
            PermissionFile::keys,
            (text, row) -> keys(row))
        .rows()
        .forEach(this::group);
    return yaml.toString();
  }

  private static Set<String> keys(PermissionGroup group) {
    Set<String> keys = new TreeSet<>();
    group.values().forEach(value -> keys.add(value.text()));
    return keys;
  }

  private void group(Map<TextImport, PermissionGroup> row) {
    Set<String> values = new LinkedHashSet<>();
    row.forEach(
        (text, group) -> group.values().forEach(value -> values.add(text.edits.read(value))));
    values.removeAll(taken);
    if (values.isEmpty()) {
      row.forEach(PermissionFile::leaveOut);
      return;
    }
    taken.addAll(values);
    row.forEach((text, group) -> write(text, group.values()));
    String first = values.iterator().next();
    String id = ids.of(first.substring(first.lastIndexOf('.') + 1), List.of(), "permission");
    RowWords words = new RowWords(yaml, texts, FileNames.PERMISSIONS + "#" + id, first);
    yaml.literal(2, "- id", id);
    yaml.list(4, "values", values);
    Map<TextImport, List<Passage>> names = each(row, PermissionGroup::names);
    if (words.isTold(names) || !isKnown(first)) {
      words.writeNames(names, first);
    }
    Map<TextImport, List<Passage>> uses = each(row, PermissionGroup::uses);
    if (words.isTold(uses)) {
      yaml.group(4, "uses");
      words.writeItems(uses, lines -> words.writeItem(6, lines));
    }
    words.write("asked", each(row, PermissionGroup::asked));
    words.write("frequency", each(row, PermissionGroup::frequency));
    row.forEach((text, group) -> words.reportMarks(text, group.words(), Optional.empty()));
    words.writeNote(
        Map.of(),
        each(row, PermissionGroup::remarks),
        each(row, PermissionGroup::words),
        (text, rest) -> false);
  }

  private static void write(TextImport text, List<Passage> values) {
    values.forEach(value -> value.places().forEach(text.trail::writeToList));
  }

  /** A row of one language whose permissions stand in several rows of another one. */
  private static void leaveOut(TextImport text, PermissionGroup group) {
    group
        .words()
        .forEach(words -> text.decisions.guess(Topic.LIST_ROW_UNMATCHED, words, words.text()));
  }

  /** Whether readers have a name for a permission without being told one. */
  private boolean isKnown(String value) {
    Optional<PermissionFact> fact = platforms.find(value);
    return fact.isPresent() && !fact.get().displayNames().isEmpty();
  }

  private static <T> Map<TextImport, List<T>> each(
      Map<TextImport, PermissionGroup> row, Function<PermissionGroup, List<T>> lines) {
    Map<TextImport, List<T>> each = new LinkedHashMap<>();
    row.forEach((text, group) -> each.put(text, new ArrayList<>(lines.apply(group))));
    return each;
  }
}
